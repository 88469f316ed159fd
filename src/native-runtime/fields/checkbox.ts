import type { RuntimeContext } from '../page/context.js';
import { SPACE } from '../page/space.js';
import type { JQueryCollection, JQueryEvent } from '../../sdk/jquery.js';
import type { Kind, View } from '../page/view.js';

const MINUS = 'control-checkbox__helper_minus';
const INPUT = 'input';

/** A native checkbox: its class follows the box, a dash can stand for a mark, scripts can take it out of use. */
class CheckboxView implements View {
  readonly el: HTMLElement;
  readonly $el: JQueryCollection;
  readonly #context: RuntimeContext;

  constructor(root: HTMLElement, context: RuntimeContext) {
    this.el = root;
    this.$el = context.$(root);
    this.#context = context;
    this.$el
      .on(`change${SPACE}`, INPUT, (event) => this.#changed(event))
      .on(`controls:checkbox:minus${SPACE}`, INPUT, (event, on, tick) => this.#minus(event, Boolean(on), Boolean(tick)))
      .on(`controls:disable${SPACE}`, INPUT, (event, on = true) => void (boxOf(event).disabled = Boolean(on)));
    const box = root.querySelector<HTMLInputElement>(INPUT);
    // A dash that was printed stays only where the box is ticked.
    if (box && this.#helper?.classList.contains(MINUS)) this.#draw(box, box.checked);
  }

  remove(): void {
    this.$el.off(SPACE);
  }

  get #helper(): Element | null {
    return this.el.querySelector('.control-checkbox__helper');
  }

  #changed(event: JQueryEvent): void {
    const box = boxOf(event);
    this.#context.$(box).trigger('controls:change');
    this.#draw(box, false);
  }

  #minus(event: JQueryEvent, on: boolean, tick: boolean): void {
    const box = boxOf(event);
    if (on || tick) box.checked = true;
    this.#draw(box, on);
  }

  #draw(box: HTMLInputElement, minus: boolean): void {
    box.indeterminate = minus;
    this.#helper?.classList.toggle(MINUS, minus);
    this.el.classList.toggle('is-checked', box.checked);
  }
}

function boxOf(event: JQueryEvent): HTMLInputElement {
  return event.target as HTMLInputElement;
}

export const checkboxKind: Kind = {
  selector: '.control-checkbox',
  components: 1,
  create: (root, context) => new CheckboxView(root, context),
};
