import { formOfAll, titleLines } from '../../controls/checkboxes-dropdown/title.js';
import { staysOpen } from '../page/closing.js';
import type { RuntimeContext } from '../page/context.js';
import { SPACE } from '../page/space.js';
import type { Kind, View } from '../page/view.js';
import type { JQueryCollection, JQueryEvent } from '../../sdk/jquery.js';
import { BoxesList } from './list.js';

const NAME = 'checkboxes_dropdown';
const ITEM = '.js-item-checkbox';
const MASTER = '.js-master-checkbox';
const SEARCH = `.${NAME}__search-input`;
/** Pause of the typing after which the search answers, in milliseconds. */
const PAUSE = 150;
const KEY = { enter: 13, space: 32, up: 38, down: 40 } as const;

let count = 0;

/** A native list of boxes: opens, ticks, searches, and keeps title and master boxes in line with the items. */
class CheckboxesDropdownView implements View {
  readonly el: HTMLElement;
  readonly $el: JQueryCollection;
  readonly #context: RuntimeContext;
  readonly #list: BoxesList;
  /** Namespace of what is bound outside the root while the list is open. */
  readonly #space = `${SPACE}-boxes${(count += 1)}`;
  readonly #before: string;
  /** Number of the last typing. */
  #typed = 0;

  constructor(root: HTMLElement, context: RuntimeContext) {
    this.el = root;
    this.$el = context.$(root);
    this.#context = context;
    this.#list = new BoxesList(root);
    this.#before = root.querySelector<HTMLElement>(`.${NAME}__title-item`)?.dataset['titleBefore']?.trim() ?? '';
    this.$el
      .on(`controls:view:init${SPACE}`, `${MASTER}-wrapper`, () => this.#drawMasters())
      .on(`controls:change${SPACE}`, ITEM, () => this.#changed())
      .on(`click${SPACE}`, (event) => this.#clicked(event))
      .on(`keydown${SPACE}`, (event) => this.#pressed(event))
      .on(`input${SPACE}`, SEARCH, () => this.#searched());
    this.#changed();
  }

  remove(): void {
    if (this.#list.isOpen) this.#close();
    this.$el.off(SPACE);
  }

  #all(selector: string): HTMLInputElement[] {
    return Array.from(this.el.querySelectorAll<HTMLInputElement>(selector));
  }

  get #isOff(): boolean {
    return this.el.querySelector(`.js-${NAME}_disabled`) !== null;
  }

  #changed(): void {
    this.#drawMasters();
    this.#drawTitle();
  }

  /** Ticked if any item is, with a dash if not all are. */
  #drawMasters(): void {
    const items = this.#all(ITEM);
    const ticked = items.filter(({ checked }) => checked).length;
    for (const master of this.#all(MASTER)) {
      master.checked = ticked > 0;
      this.#context.$(master).trigger('controls:checkbox:minus', [ticked > 0 && ticked < items.length]);
    }
    const { select_all: all, select_none: none } = this.#context.messages;
    const text = this.el.querySelector<HTMLElement>('.js-select-all-text');
    if (text) text.textContent = text.title = ticked ? none : all;
  }

  #drawTitle(): void {
    const title = this.el.querySelector<HTMLElement>(`.${NAME}__title`);
    if (!title) return;
    const { messages, lang } = this.#context;
    const { numeral = '', titleEmpty = '', customTitle } = title.dataset;
    const items = this.#all(ITEM);
    const ticked = items.filter(({ checked }) => checked);
    const texts = ticked.map((box) => box.closest('label')?.querySelector(`.${NAME}__label_title`)?.textContent ?? '');
    const lines = titleLines(ticked.length, texts, ticked.length === items.length, {
      empty: titleEmpty,
      all: () => `${messages.all} ${formOfAll(numeral, lang) ?? ''}`,
      more: (rest) => messages.more.replace('%s', String(rest)),
      custom: customTitle === undefined ? undefined : [customTitle, titleEmpty],
    });
    const nodes = lines.map((line, at) => {
      const node = title.ownerDocument.createElement('div');
      node.className = `${NAME}__title-item`;
      node.textContent = line;
      if (!at && this.#before) node.dataset['titleBefore'] = `${this.#before} `;
      return node;
    });
    title.replaceChildren(...nodes);
  }

  #clicked(event: JQueryEvent): void {
    const target = event.target as Element;
    this.#context.closing.claim(event); // whatever is clicked in it, it stays open
    if (target.matches(MASTER)) this.#chooseAll((target as HTMLInputElement).checked);
    else if (target.closest(`.${NAME}__search-clear-button`)) this.#clear();
    else if (target.closest(`.${NAME}__title_wrapper`) && !target.closest('label')) this.#toggle();
  }

  #toggle(): void {
    if (this.#list.isOpen) this.#close();
    else if (!this.#isOff) this.#open();
  }

  /** Closes what else is open. */
  #hideOthers(): void {
    const { $, document, closing } = this.#context;
    $(document).trigger('keyboard:hide');
    closing.hide(this.el);
  }

  #open(): void {
    const { $, document } = this.#context;
    this.#hideOthers();
    $(document).on(`controls:hide:private${this.#space}`, (event, menusOnly) => {
      if (!menusOnly && !staysOpen(event, this.el)) this.#close();
    });
    this.#list.toggle(true);
    if (this.#list.element) $(this.#list.element).trigger('controls:checkboxes_dropdown:open');
    this.#list.search?.focus();
  }

  #close(): void {
    const { $, document } = this.#context;
    $(document).off(this.#space);
    this.#typed += 1;
    if (this.#list.search) this.#list.search.value = '';
    this.#list.toggle(false);
    const { element } = this.#list;
    if (element) $(element).trigger('controls:checkboxes_dropdown:hide').trigger('controls:hide');
  }

  /** Gives every item that can be changed the state of the master, then tells of each. */
  #chooseAll(checked: boolean): void {
    this.#hideOthers();
    const items = this.#all(ITEM).filter((box) => !box.hasAttribute('readonly'));
    for (const box of items) box.checked = checked;
    for (const box of items) this.#context.$(box).trigger('change');
    for (const box of this.#all(MASTER)) {
      box.checked = checked;
      this.#context.$(box).trigger('change');
    }
  }

  #pressed(event: JQueryEvent): void {
    const { which } = event;
    if (!this.#list.isOpen || !Object.values<unknown>(KEY).includes(which)) return;
    if (which === KEY.space && (event.target as Element).matches(SEARCH)) return;
    event.preventDefault();
    if (which === KEY.up || which === KEY.down) return this.#list.move(which === KEY.up ? -1 : 1);
    const box = this.#list.cursor?.querySelector<HTMLInputElement>('input');
    if (!box || box.disabled || box.hasAttribute('readonly')) return;
    box.checked = !box.checked;
    if (box.matches(MASTER)) return this.#chooseAll(box.checked);
    box.closest('label')?.classList.toggle('is-checked', box.checked);
    this.#context.$(box).trigger('controls:change');
  }

  #searched(): void {
    const typed = (this.#typed += 1);
    this.#context.timers.after(PAUSE, () => {
      if (typed === this.#typed) this.#list.filter(this.#list.search?.value ?? '');
    });
  }

  #clear(): void {
    const { search } = this.#list;
    if (!search) return;
    search.value = '';
    this.#list.filter('');
    search.focus();
  }
}

export const checkboxesDropdownKind: Kind = {
  selector: `.js-control-${NAME}`,
  components: 1,
  create: (root, context) => new CheckboxesDropdownView(root, context),
};
