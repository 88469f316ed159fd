import { holdBackText } from '../../behaviours/hold-back-text.js';
import { allowClasses, allowedBy } from '../../contract/allowed-text.js';
import { AUTOSIZED } from '../../contract/state-classes.js';
import type { RuntimeContext } from '../page/context.js';
import { SPACE } from '../page/space.js';
import type { JQueryCollection, JQueryEvent } from '../../sdk/jquery.js';
import type { Kind, View } from '../page/view.js';

// Of two namespaces: one field can be both.
const SIZE = `${SPACE}-size`;
const TYPED = `${SPACE}-allow`;

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

/** A field that takes some characters only; what a script sets is left alone. */
class RestrictedInput implements View {
  readonly el: HTMLInputElement;
  readonly $el: JQueryCollection;

  constructor(root: HTMLElement, { $ }: RuntimeContext) {
    this.el = root as HTMLInputElement;
    this.$el = $(root);
    this.$el.on(`beforeinput${TYPED}`, (event) => this.#before(event));
  }

  remove(): void {
    this.$el.off(TYPED);
  }

  #before(event: JQueryEvent): void {
    holdBackText(event.originalEvent as InputEvent, this.el, allowedBy([...this.el.classList]));
  }
}

export const autosizedKind: Kind = {
  selector: `input.${AUTOSIZED}`,
  components: 1,
  create: (root, context) => new AutosizedInput(root, context),
};

export const restrictedKind: Kind = {
  selector: allowClasses.map((name) => `input.${name}`).join(', '),
  components: 1,
  create: (root, context) => new RestrictedInput(root, context),
};
