import type { CallbackArgs, CallbackName } from '../../../../sdk/callbacks/names.js';
import type { Entry } from '../../../journal/entry.js';
import type { Journal } from '../../../journal/journal.js';
import { plain } from '../../../journal/plain.js';
import { isPromise } from '../../../../surfaces/is-promise.js';
import type { SwitchBoard } from '../../state/switch-board.js';
import type { LoadedWidget } from '../../widget-object/loaded-widget.js';
import { reportBreach } from './breach.js';
import { HUNG, type Called, type Ended } from './called.js';
import { findCallback, watchThis, type Callback } from './callbacks.js';
import { running, type Running } from '../running.js';

/** Milliseconds after which a callback that has not ended is named. */
const PATIENCE = 10_000;
const MISSING: Ended = { ok: true, value: undefined };

const since = (start: number): number => Math.round((performance.now() - start) * 10) / 10;

/** What was thrown, as an entry says it. */
export const errorDetail = (error: unknown): object => {
  const { message, stack } = error instanceof Error ? error : { message: String(error), stack: undefined };
  return { error: message, ...(stack !== undefined && { stack }) };
};

/** The one place that calls widgets: each call is an entry of the journal, and what it throws is the widget's. */
export class Caller {
  readonly #journal: Journal;
  readonly #switches: SwitchBoard;

  constructor(journal: Journal, switches: SwitchBoard) {
    this.#journal = journal;
    this.#switches = switches;
  }

  /** Calls a callback; it never throws. `this` is the object of the callbacks, or by a switch the widget; in `calendarSync` always. */
  call<N extends CallbackName>(widget: LoadedWidget, name: N, ...args: CallbackArgs<N>): Called {
    const { callbacks, instance, config } = widget;
    const callback = callbacks && findCallback(callbacks, name);
    const label = `${config.code}.${name}`;
    if (!callback) {
      const ended = Promise.resolve(MISSING);
      return { label, exists: false, value: undefined, threw: false, ended, patient: ended };
    }
    const isWidget = name === 'calendarSync' || this.#switches.values.callbackThis === 'widget';
    if (!isWidget) watchThis(widget, this.#journal);
    return this.#run(config.code, name, callback, isWidget ? instance : callbacks, args);
  }

  /** Calls a function that a widget gave to the product, for instance to be told of messages; it never throws. */
  run({ widget, name }: Running, callback: Callback, ...args: readonly unknown[]): Called {
    return this.#run(widget, name, callback, undefined, args);
  }

  /** The same without an entry, for what comes by the thousand. @param failed it threw, or its promise was rejected */
  runUnnoted(owner: Running, callback: Callback, failed: () => void, ...args: readonly unknown[]): void {
    try {
      const value = running.within(owner, () => callback.apply(undefined, [...args]));
      if (isPromise(value)) Promise.resolve(value).catch(failed);
    } catch {
      failed();
    }
  }

  #run(widget: string, name: string, callback: Callback, scope: unknown, given: readonly unknown[]): Called {
    const args = plain(given);
    const label = `${widget}.${name}`;
    const start = performance.now();
    try {
      const value = running.within({ widget, name }, () => callback.apply(scope, [...given]));
      const detail = { args, result: isPromise(value) ? '[Promise]' : value, ms: since(start) };
      const entry = this.#journal.report({ level: 'info', kind: 'callback', widget, name, detail });
      const ended = isPromise(value) ? this.#ended(value, entry, start) : Promise.resolve<Ended>({ ok: true, value });
      const patient = isPromise(value) ? this.#patient(ended, widget, name) : ended;
      return { label, exists: true, value, threw: false, ended, patient };
    } catch (error) {
      const detail = { args, ms: since(start), ...errorDetail(error) };
      this.#journal.report({ level: 'error', kind: 'callback', widget, name, detail });
      tellPage({ widget, name }, error);
      const ended = Promise.resolve<Ended>({ ok: false, error });
      return { label, exists: true, value: undefined, threw: true, error, ended, patient: ended };
    }
  }

  #ended(promise: PromiseLike<unknown>, entry: Entry, start: number): Promise<Ended> {
    return Promise.resolve(promise).then(
      (value): Ended => {
        this.#journal.amend(entry, { result: value, ms: since(start) });
        return { ok: true, value };
      },
      (error: unknown): Ended => {
        this.#journal.amend(entry, { ms: since(start), ...errorDetail(error) }, 'error');
        tellPage({ widget: entry.widget!, name: entry.name }, error);
        return { ok: false, error };
      },
    );
  }

  #patient(ended: Promise<Ended>, widget: string, name: string): Promise<Ended | typeof HUNG> {
    return new Promise((resolve) => {
      const timer = setTimeout(() => {
        const values = { callback: name, seconds: PATIENCE / 1000 };
        reportBreach(this.#journal, { widget, name: 'callback-hangs', values });
        resolve(HUNG);
      }, PATIENCE);
      void ended.then((end) => {
        clearTimeout(timer);
        resolve(end);
      });
    });
  }
}

/** The page hears of it as of any error, in the name of the widget: the developer's tools show it, and so does tracing. */
export function tellPage(owner: { readonly widget: string; readonly name: string }, error: unknown): void {
  running.within(owner, () => reportError(error));
}
