import type { RuntimeContext } from '../page/context.js';
import { SPACE } from '../page/space.js';
import type { JQueryCollection, JQueryEvent } from '../../sdk/jquery.js';
import type { Kind, View } from '../page/view.js';

// Of two namespaces: one field can be both.
const SIZE = `${SPACE}-size`;
const ALLOW = `${SPACE}-allow`;

/** A field that is as wide as its text: `size` follows the value, and is never less than it was printed. */
class AutosizedInput implements View {
  readonly el: HTMLInputElement;
  readonly $el: JQueryCollection;
  readonly #least: number;

  constructor(root: HTMLElement, { $ }: RuntimeContext) {
    this.el = root as HTMLInputElement;
    this.$el = $(root);
    const printed = Number(root.getAttribute('size')) || 1;
    // A size that only holds the first value is not a smallest size.
    this.#least = printed > this.el.value.length ? printed : 1;
    this.$el.on(`input${SIZE} change${SIZE} controls:change${SIZE}`, () => this.#fit());
    this.#fit();
  }

  remove(): void {
    this.$el.off(SIZE);
  }

  #fit(): void {
    this.el.size = Math.max(this.el.value.length, this.#least);
  }
}

const NUMERIC = 'js-control-allow-numeric';
const NEGATIVE = `${NUMERIC}-negative`;
/** What may stand in a field, by class; of several classes one is enough. */
const ALLOWED: Readonly<Record<string, RegExp>> = {
  [NUMERIC]: /^\d*$/,
  [`${NUMERIC}-float`]: /^\d*(?:[.,]\d*)?$/,
  [`${NUMERIC}-float-price`]: /^\d*(?:[.,]\d{0,2})?$/,
  [`${NUMERIC}-float-quantity`]: /^\d*(?:[.,]\d{0,3})?$/,
  'js-control-allow-percentage': /^(?:\d{0,2}(?:[.,]\d*)?|100)$/,
  'js-control-allow-zip': /^[\p{L}\d -]*$/u,
};

/** A field that takes some characters only; what a script sets is left alone. */
class RestrictedInput implements View {
  readonly el: HTMLInputElement;
  readonly $el: JQueryCollection;

  constructor(root: HTMLElement, { $ }: RuntimeContext) {
    this.el = root as HTMLInputElement;
    this.$el = $(root);
    this.$el.on(`beforeinput${ALLOW}`, (event) => this.#before(event));
  }

  remove(): void {
    this.$el.off(ALLOW);
  }

  #before(event: JQueryEvent): void {
    const { data, dataTransfer } = event.originalEvent as InputEvent;
    const added = data ?? dataTransfer?.getData('text/plain');
    const { value, selectionStart: start, selectionEnd: end } = this.el;
    if (!added || start === null || end === null) return;
    if (!this.#allows(value.slice(0, start) + added + value.slice(end))) event.preventDefault();
  }

  #allows(text: string): boolean {
    const { classList } = this.el;
    const rules = Object.keys(ALLOWED).filter((name) => classList.contains(name));
    const negative = classList.contains(NEGATIVE);
    const rest = negative ? text.replace(/^-/, '') : text;
    return (rules.length ? rules : [NUMERIC]).some((name) => ALLOWED[name]!.test(rest));
  }
}

export const autosizedKind: Kind = {
  selector: 'input.js-control-autosized_input',
  components: 1,
  create: (root, context) => new AutosizedInput(root, context),
};

export const restrictedKind: Kind = {
  selector: [...Object.keys(ALLOWED), NEGATIVE].map((name) => `input.${name}`).join(', '),
  components: 1,
  create: (root, context) => new RestrictedInput(root, context),
};
