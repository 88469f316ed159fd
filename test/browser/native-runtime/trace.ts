/** Records events in the order they happen: those triggered through jQuery, and those of the browser. */
import type { JQuery } from '../support/jquery.js';

const DOM = ['focusin', 'focusout', 'click', 'input', 'change'] as const;
/** What jQuery triggers on top of the browser's own events differs by its version. */
const SIMULATED = /^(focus|focusin|focusout|blur|click)$/;

/** Short names of the elements of a control, by class. */
const NAMES: readonly [selector: string, name: string][] = [
  ['.control--select', 'select'],
  ['.control--select--button', 'button'],
  ['.control--select--list, .control--select--list-opened', 'list'],
  ['.control--select--list--item-inner', 'row'],
  ['.control--select--list--item', 'row'],
  ['.control--select--input', 'field'],
  ['.control-checkbox', 'checkbox'],
  ['.control-checkbox input', 'box'],
  ['.control-radio__label', 'label'],
  ['.control-radio-label-text', 'text'],
  ['.control-radio input', 'radio'],
  ['.button-input', 'button'],
  ['.button-input__context-menu__item', 'entry'],
  ['.date_field_wrapper', 'date'],
  ['.date_field__range_0', 'from'],
  ['.date_field__range_1', 'to'],
  ['.date_field', 'field'],
  ['.k-days span', 'day'],
];

function nameOf(target: unknown): string {
  if (target === document) return 'document';
  if (!(target instanceof Element)) return String(target);
  return NAMES.find(([selector]) => target.matches(selector))?.[1] ?? target.localName;
}

/** A running record. Its lines read `jq controls:hide document` and `dom click button`, arguments after the target. */
export class Trace {
  readonly lines: string[] = [];
  readonly #$: JQuery;
  readonly #original: (event: unknown, data: unknown, element: unknown, ...rest: unknown[]) => unknown;

  constructor($: JQuery) {
    this.#$ = $;
    this.#original = $.event.trigger;
    const { lines } = this;
    const original = this.#original;
    $.event.trigger = function (this: unknown, event: string | { type: string }, data: unknown, element: unknown) {
      const type = typeof event === 'string' ? event : event.type;
      const args = [data ?? []]
        .flat()
        .map((value) => ` ${String(value)}`)
        .join('');
      if (!SIMULATED.test(type)) lines.push(`jq ${type} ${nameOf(element ?? document)}${args}`);
      return Reflect.apply(original, this, arguments);
    };
    for (const type of DOM) document.addEventListener(type, this.#heard, true);
  }

  /** The lines since the last call. */
  take(): string[] {
    return this.lines.splice(0);
  }

  stop(): void {
    this.#$.event.trigger = this.#original;
    for (const type of DOM) document.removeEventListener(type, this.#heard, true);
  }

  readonly #heard = (event: Event): void => {
    this.lines.push(`dom ${event.type} ${nameOf(event.target)}`);
  };
}
