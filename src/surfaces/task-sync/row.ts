import { isPromise } from '../is-promise.js';
import { reasonsOf } from '../reasons.js';
import type { SyncAnswer, SyncCall } from './answer.js';
import { fill, write } from './fill.js';
import type { Say, SyncState } from './markup.js';
import { SYNC_ENABLE, SYNC_FAILED, SYNC_MISSING, SYNC_NO_ANSWER, SYNC_NO_PROMISE, SYNC_ON } from './texts.js';

/** What a row tells of itself. */
export interface RowEvents {
  /** The user switched it, and the widget agreed. */
  changed(answer: SyncAnswer, on: boolean): void;
  /** A function of the widget failed. @returns true: somebody has shown the reasons, the row need not */
  failed(answer: SyncAnswer, reasons: readonly string[]): boolean;
}

/** One service: its state, and the calls that change it. */
export class SyncRow {
  readonly answer: SyncAnswer;
  readonly #say: Say;
  readonly #events: RowEvents;
  #element: HTMLElement | undefined;
  #isOn: boolean;
  #isLoading = false;
  #errors: readonly string[] = [];
  #stopped = false;

  constructor(answer: SyncAnswer, say: Say, events: RowEvents) {
    this.answer = answer;
    this.#say = say;
    this.#events = events;
    this.#isOn = answer.enabled === true;
    this.#errors = this.#faults();
    if (isPromise(answer.enabled)) void this.#ask(answer.enabled);
  }

  get state(): SyncState {
    if (this.#isLoading) return 'loading';
    return this.#isOn ? 'on' : 'off';
  }

  /** Takes over an element that was drawn from this row. */
  attach(element: HTMLElement): void {
    this.#element = element;
    fill(element, this.answer, this.#say);
    this.#show();
  }

  /** What answers later is of no interest. */
  stop(): void {
    this.#stopped = true;
    this.#element = undefined;
  }

  /** Switches the other way, if the widget agrees. While it has not answered, nothing is asked again. */
  async toggle(): Promise<void> {
    const name = this.#isOn ? 'onDisable' : 'onEnable';
    if (this.#isLoading || !this.answer.has.has(name)) return;
    this.#begin();
    try {
      const result = this.answer.call(name);
      if (!isPromise(result)) return this.#fail([this.#say(SYNC_NO_PROMISE).replace('%s', name)]);
      await result;
    } catch (reason) {
      return this.#fail(reasonsOf(reason));
    }
    if (this.#stopped) return;
    this.#isOn = name === 'onEnable';
    this.#isLoading = false;
    this.#show();
    this.#events.changed(this.answer, this.#isOn);
  }

  /** The gear: it may return nothing, or a promise. */
  async setup(): Promise<void> {
    try {
      await this.answer.call('onSetup');
    } catch (reason) {
      this.#fail(reasonsOf(reason));
    }
  }

  /** The state comes later; anything but true is off. */
  async #ask(enabled: PromiseLike<unknown>): Promise<void> {
    this.#isLoading = true;
    try {
      this.#isOn = (await enabled) === true;
    } catch (reason) {
      this.#errors = this.#orGeneral(reasonsOf(reason));
    }
    this.#isLoading = false;
    this.#show();
  }

  #begin(): void {
    this.#isLoading = true;
    this.#errors = [];
    this.#show();
  }

  #fail(reasons: readonly string[]): void {
    if (this.#stopped) return;
    const shown = this.#orGeneral(reasons);
    this.#isLoading = false;
    this.#errors = this.#events.failed(this.answer, shown) ? [] : shown;
    this.#show();
  }

  #orGeneral(reasons: readonly string[]): readonly string[] {
    return reasons.length ? reasons : [this.#say(SYNC_FAILED)];
  }

  /** What is wrong with the answer itself. */
  #faults(): readonly string[] {
    const { failure, has, isObject } = this.answer;
    if (failure !== undefined) return this.#orGeneral(reasonsOf(failure));
    if (!isObject) return [this.#say(SYNC_NO_ANSWER)];
    const needed: readonly SyncCall[] = ['onEnable', 'onDisable'];
    const missing = needed.filter((name) => !has.has(name)).join(', ');
    return missing ? [this.#say(SYNC_MISSING).replace('%s', missing)] : [];
  }

  #show(): void {
    const element = this.#element;
    if (!element) return;
    element.classList.toggle('js-active', this.#isOn);
    element.classList.toggle('js-loading', this.#isLoading);
    element.classList.toggle('js-error', this.#errors.length > 0);
    const toggler = element.querySelector<HTMLElement>('.js-calendar-sync-toggler');
    const canToggle = this.answer.has.has(this.#isOn ? 'onDisable' : 'onEnable');
    if (toggler) {
      toggler.ariaChecked = String(this.#isOn);
      toggler.ariaBusy = String(this.#isLoading);
      toggler.ariaDisabled = String(this.#isLoading || !canToggle);
    }
    write(element, '.js-calendar-sync-status', this.#say(this.#isOn ? SYNC_ON : SYNC_ENABLE));
    write(element, '.js-calendar-error', this.#errors.join('\n'));
  }
}
