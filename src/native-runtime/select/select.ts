import { staysOpen } from '../page/closing.js';
import type { RuntimeContext } from '../page/context.js';
import { SPACE } from '../page/space.js';
import type { JQueryCollection, JQueryEvent } from '../../sdk/jquery.js';
import type { Scanner } from '../page/scanner.js';
import { SelectList } from './list.js';
import type { Kind, View } from '../page/view.js';

const NAME = 'control--select';
const BUTTON = `.${NAME}--button`;
const INPUT = `.${NAME}--input`;
const LIST = `.${NAME}--list, .${NAME}--list-opened`;
const ROW = `.${NAME}--list--item`;
/** Attribute of the hidden field: an event that came before the script did. */
const EARLY = 'data-change-on-init';
const KEY = { enter: 13, space: 32, up: 38, down: 40 } as const;

let count = 0;

/** A native select: opens, chooses, and follows its hidden field. */
class SelectView implements View {
  readonly el: HTMLElement;
  readonly $el: JQueryCollection;
  readonly #context: RuntimeContext;
  readonly #list: SelectList;
  /** Namespace of what is bound outside the root while the list is open. */
  readonly #space = `${SPACE}-select${(count += 1)}`;
  /** The mouse is down on the list: the button's loss of focus closes nothing. */
  #pressing = false;
  /** Space went down to choose: its release must not click the button. */
  #spaced = false;

  constructor(root: HTMLElement, context: RuntimeContext) {
    this.el = root;
    this.$el = context.$(root);
    this.#context = context;
    this.#list = new SelectList(root);
    this.$el
      .on(`click${SPACE}`, BUTTON, (event) => this.#toggle(event))
      .on(`keydown${SPACE}`, BUTTON, (event) => this.#keyDown(event))
      .on(`keyup${SPACE}`, BUTTON, (event) => this.#keyUp(event))
      .on(`controls:change${SPACE}`, INPUT, () => this.#changed())
      .on(`controls:change:visual${SPACE}`, INPUT, () => this.#follow());
    this.#hearList(this.$el, SPACE);
    root.addEventListener('blur', this.#blurred, true);
  }

  remove(): void {
    if (this.#list.isOpen) this.#close();
    this.$el.off(SPACE);
    this.el.removeEventListener('blur', this.#blurred, true);
  }

  /** Fires again what was fired on the hidden field before the view was there. */
  replay(): void {
    const type = this.#input?.getAttribute(EARLY);
    if (!type) return;
    this.#input!.removeAttribute(EARLY);
    this.#context.$(this.#input!).trigger(type);
  }

  get #button(): HTMLButtonElement | null {
    return this.el.querySelector(BUTTON);
  }

  get #input(): HTMLInputElement | null {
    return this.el.querySelector(INPUT);
  }

  /** A lifted list is no longer inside the root, so it is heard by itself. */
  #hearList($owner: JQueryCollection, space: string): void {
    $owner
      .on(`mousedown${space}`, LIST, (event) => this.#pressed(event))
      .on(`click${space}`, LIST, (event) => this.#clicked(event));
  }

  #toggle(event: JQueryEvent): void {
    this.#context.closing.claim(event);
    if (this.#list.isOpen) this.#close();
    else this.#open();
  }

  #open(): void {
    const { $, document, closing } = this.#context;
    closing.hide(this.el);
    this.#pressing = false;
    this.#list.open();
    const list = this.#list.element;
    if (!list) return;
    $(document).on(`controls:hide:private${this.#space}`, (event, menusOnly) => {
      if (!menusOnly && !staysOpen(event, this.el, list)) this.#close();
    });
    if (!this.el.contains(list)) this.#hearList($(document.body), this.#space);
    $(list).trigger('controls:select:open');
  }

  #close(): void {
    const { $, document } = this.#context;
    $(document).off(this.#space);
    $(document.body).off(this.#space);
    this.#list.close();
    $(this.#list.element!).trigger('controls:select:hide');
  }

  #pressed(event: JQueryEvent): void {
    const row = (event.target as Element).closest(ROW);
    if (!row?.hasAttribute('data-disabled')) this.#pressing = true;
  }

  readonly #blurred = (event: FocusEvent): void => {
    const kept = this.#pressing || this.el.classList.contains('js-select-without-blur');
    this.#pressing = false;
    if (event.target === this.#button && this.#list.isOpen && !kept) this.#close();
  };

  #clicked(event: JQueryEvent): void {
    // Another select's list can stand in the body too.
    if (!this.#list.element?.contains(event.target as Node)) return;
    this.#context.closing.claim(event);
    const row = (event.target as Element).closest<HTMLElement>(ROW);
    if (!row) return;
    if (row.hasAttribute('data-disabled')) this.#close();
    else this.#choose(row);
  }

  #keyDown(event: JQueryEvent): void {
    const { which } = event;
    if (!this.#list.isOpen || !Object.values<unknown>(KEY).includes(which)) return;
    event.preventDefault();
    if (which === KEY.up || which === KEY.down) return this.#list.move(which === KEY.up ? -1 : 1);
    this.#spaced = which === KEY.space;
    const { cursor } = this.#list;
    if (cursor && !cursor.hasAttribute('data-disabled')) this.#choose(cursor);
  }

  #keyUp(event: JQueryEvent): void {
    if (this.#spaced && event.which === KEY.space) event.preventDefault();
    this.#spaced = false;
  }

  #choose(row: HTMLElement): void {
    const input = this.#input;
    input?.setAttribute('data-prev-value', input.value);
    this.#mark(row);
    if (input) this.#context.$(input).trigger('controls:change');
    this.#close();
    if (this.#button) this.#context.$(this.#button).trigger('focus');
  }

  #changed(): void {
    this.#follow();
    this.#context.$(this.#input!).trigger('change');
  }

  /** Draws the hidden field's value: row, button, colour. */
  #follow(): void {
    const row = this.#list.rowOf(this.#input!.value);
    if (!row) return;
    this.#mark(row);
    const button = this.#button;
    const label = button?.querySelector(`.${NAME}--button-inner`);
    if (!button || !label) return;
    label.textContent = (row.querySelector(`${ROW}-inner`) ?? row).textContent;
    const color = row.dataset['bgColor'] ?? '';
    button.style.background = color;
    button.classList.toggle(`${NAME}--button-colored`, color !== '');
  }

  #mark(row: HTMLElement): void {
    const value = row.dataset['value'] ?? '';
    this.#list.mark(row);
    this.#button?.setAttribute('data-value', value);
    if (this.#input) this.#input.value = value;
  }
}

export const selectKind: Kind = {
  selector: `.${NAME}`,
  components: 2, // the original holds an inner component, which tells of itself too
  create: (root, context) => new SelectView(root, context),
  attached: (view) => (view as SelectView).replay(),
};

/** Notes changes of hidden fields whose select has no view yet; a full change outweighs a visual one. */
export function rememberChanges({ $, document }: RuntimeContext, scanner: Scanner): void {
  $(document).on(`controls:change${SPACE} controls:change:visual${SPACE}`, INPUT, (event) => {
    const input = event.target as Element;
    const root = input.closest(`.${NAME}`);
    if (!root || scanner.has(root) || input.getAttribute(EARLY) === 'controls:change') return;
    input.setAttribute(EARLY, event.type);
  });
}
