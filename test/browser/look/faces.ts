/** The two faces of a control on one page, driven the same way: drawn, then brought into a state. */
import { defineElements } from '../../../src/controls/all.js';
import { CONTRACTS } from '../../../src/controls/contracts.js';
import { nativeCss } from '../../../src/controls/native-css.js';
import { renderNative } from '../../../src/controls/native.js';
import { rows, type Contract } from '../../../src/contract/contract.js';
import type { Case, Step } from '../../data/states.js';
import { click, hover, press, resetMouse, sendMouse } from '../support/commands.js';
import { loadFonts } from '../support/fonts.js';

export type FaceName = 'native' | 'element';
export type Theme = 'light' | 'dark';

/** The word of a saved button, in the container's language. */
const SAVED = 'Сохранено';

/** Parameters that a class goes to natively, where it is not `class_name`. */
const CLASS: Partial<Record<Case['control'], string>> = {
  date_field: 'input_class',
  select: 'button_class_name',
  pipeline_select: 'button_class_name',
  suggest: 'input_class_name',
  switcher: 'custom_class_name',
};

let box: HTMLElement;
let mouseIsAway = false;

/** Dresses the page: the sheet for native markup, the typeface, a container of 300px. */
export async function preparePage(): Promise<void> {
  defineElements();
  await loadFonts();
  const style = document.createElement('style');
  style.textContent = nativeCss();
  document.head.append(style);
  box = document.createElement('div');
  box.style.cssText = 'position:absolute;left:40px;top:40px;width:300px';
  box.lang = 'ru';
  document.body.append(box);
  document.addEventListener('mousemove', ({ clientX, clientY }) => (mouseIsAway &&= !clientX && !clientY), true);
}

export function setTheme(theme: Theme): void {
  if (theme === 'dark') document.documentElement.dataset['colorScheme'] = 'dark';
  else delete document.documentElement.dataset['colorScheme'];
}

/** A drawn control: `one` and `all` look inside it, whichever face it is. */
export class Face {
  readonly name: FaceName;
  readonly control: Case['control'];
  readonly root: ParentNode;

  constructor(name: FaceName, control: Case['control'], root: ParentNode) {
    this.name = name;
    this.control = control;
    this.root = root;
  }

  all(selector: string): HTMLElement[] {
    return Array.from(this.root.querySelectorAll<HTMLElement>(selector));
  }

  one(selector: string): HTMLElement {
    const found = this.root.querySelector<HTMLElement>(selector);
    if (!found) throw new Error(`no ${selector} in the ${this.name} face of ${this.control}`);
    return found;
  }

  /** What the mouse and the keys go to. */
  get field(): HTMLElement {
    if (this.control === 'checkboxes_dropdown') return this.one('.checkboxes_dropdown__title_wrapper');
    if (this.isUnseen) return this.one('label');
    return this.one('input:not([type=hidden]), button, textarea, select, [role=listbox][tabindex], .button-delete');
  }

  /** True for the native switch, whose box is not shown, and for a title without a field: nothing of them can have the focus. */
  get isUnseen(): boolean {
    return this.name === 'native' && ['switcher', 'checkboxes_dropdown'].includes(this.control);
  }

  /** Entries of the open list or menu. */
  get items(): HTMLElement[] {
    const entries = ['control--select--list--item', 'control--suggest--list--item', 'button-input__context-menu__item'];
    return this.all([...entries, 'checkboxes_dropdown__item'].map((name) => `.${name}`).join());
  }
}

/** Draws a case in the container and brings it into its state. */
export async function draw(name: FaceName, { control, params = {}, className = '', steps = [] }: Case): Promise<Face> {
  await clear();
  const face = name === 'native' ? drawNative(control, params, className) : drawElement(control, params, className);
  await settled();
  for (const step of steps) await act(face, step);
  await settled();
  if (freeze()) await settled(); // until then it turns where the browser composes the page
  return face;
}

/** Empties the container and takes the mouse away. */
export async function clear(): Promise<void> {
  (document.activeElement as HTMLElement | null)?.blur();
  box.replaceChildren();
  if (!mouseIsAway) await resetMouse();
  mouseIsAway = true;
}

/** The element redraws in microtasks; a frame later nothing is under way. */
async function settled(): Promise<void> {
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
}

/**
 * Takes away what turns, so that two pictures can be alike; true if something did. Stopped only, it would keep the layer
 * of its own, whose edges are as they were drawn at some turn.
 */
function freeze(): boolean {
  const animations = (box.firstElementChild?.shadowRoot ?? document).getAnimations();
  for (const animation of animations) animation.cancel();
  return animations.length > 0;
}

function drawNative(control: Case['control'], params: Case['params'], className: string): Face {
  const key = CLASS[control] ?? 'class_name';
  const values = className && !className.startsWith('inline') ? { ...params, [key]: className } : { ...params };
  box.innerHTML = renderNative(control, className.startsWith('inline') ? { ...values, class_name: className } : values);
  const face = new Face('native', control, box);
  if (control === 'checkboxes_dropdown') settleBoxes(face, params, className);
  return face;
}

/** The title of a native list of boxes, as the product's script makes it when it starts; state classes are the title's. */
function settleBoxes(face: Face, params: Case['params'] = {}, className: string): void {
  face.one('.checkboxes_dropdown__title').innerHTML = renderNative('checkboxes_dropdown/values_title', params, {
    lang: box.lang,
  }).replace(/(data-title-before="[^"]*)"/, '$1 "');
  if (className) {
    face.one('.checkboxes_dropdown').classList.remove(className);
    face.field.classList.add(className);
  }
  const items = face.all('.js-item-checkbox') as HTMLInputElement[];
  const ticked = items.filter(({ checked }) => checked).length;
  for (const master of face.all('.js-master-checkbox') as HTMLInputElement[]) {
    master.checked = ticked > 0;
    master.nextElementSibling!.classList.toggle('control-checkbox__helper_minus', ticked > 0 && ticked < items.length);
  }
  face.one('.js-select-all-text').textContent = ticked ? 'Снять выделение' : 'Выбрать всё';
  if (params['is_search_available'])
    (face.one('.checkboxes_dropdown__search-input') as HTMLInputElement).placeholder = 'Поиск';
}

/** What the product's script makes of the list when it opens it. */
function openBoxes(face: Face, verb: string): void {
  face.one('.checkboxes_dropdown').classList.add('expanded');
  face.items[0]!.classList.add('checkboxes_dropdown__item--cursor');
  if (verb === 'open') lift(face.one('.checkboxes_dropdown__list'));
  face.root.querySelector<HTMLElement>('.checkboxes_dropdown__search-input')?.focus();
}

function drawElement(control: Case['control'], params: Case['params'], className: string): Face {
  const element = document.createElement(`amo-${control.replaceAll('_', '-')}`);
  if (className) element.className = className;
  for (const row of rows(CONTRACTS[control] as Contract)) {
    const value = params?.[row.name];
    if (value === undefined) continue;
    if (!row.property) throw new Error(`${control}.${row.name} is of the native face only`);
    (element as unknown as Record<string, unknown>)[row.property] = value;
  }
  box.append(element);
  return new Face('element', control, element.shadowRoot!);
}

async function act(face: Face, step: Step): Promise<void> {
  const [verb, index] = step.split(' ') as [string, string?];
  if (verb === 'hover') return hover(face.field);
  if (verb === 'focus') return click(face.field);
  if (verb === 'tab') return face.isUnseen ? undefined : tabTo(face.field);
  if (verb === 'hover-item') return hover(face.items[Number(index)]!);
  if (verb === 'press') {
    await hover(face.field);
    return sendMouse({ type: 'down' });
  }
  if (verb === 'key') return face.name === 'native' ? moveKey(face) : press('ArrowDown');
  const opens = verb.startsWith('open');
  if (opens) await click(face.field);
  if (face.name === 'native') change(face, verb);
  else if (!opens && face.control === 'suggest') await ask(face);
  else if (!opens) Object.assign((face.root as ShadowRoot).host, { [verb]: true });
}

/** Somebody is asked for items who never answers. */
async function ask(face: Face): Promise<void> {
  Object.assign((face.root as ShadowRoot).host, { source: () => new Promise(() => {}) });
  await click(face.field);
}

/** Focus by the keyboard, so that `:focus-visible` holds: from a stop before the control. */
async function tabTo(field: HTMLElement): Promise<void> {
  const stop = document.createElement('a');
  stop.tabIndex = 0;
  box.before(stop);
  stop.focus();
  await press('Tab');
  stop.remove();
  const root = field.getRootNode() as Document | ShadowRoot;
  if (root.activeElement !== field) throw new Error('Tab did not reach the control');
}

/** What the product's scripts do to the markup. */
function change(face: Face, verb: string): void {
  const { field } = face;
  if (face.control === 'suggest') {
    if (verb === 'loading') face.one('.control--suggest').classList.add('control--suggest-loading');
    else openSuggestions(face, verb);
  } else if (verb === 'loading') {
    field.classList.add('button-input-loading');
    const white = field.classList.contains('button-input_blue') ? ' spinner-icon-white' : '';
    field.insertAdjacentHTML(
      'beforeend',
      `<div class="button-input__spinner"><span class="button-input__spinner__icon spinner-icon${white}"></span></div>`,
    );
  } else if (verb === 'saved') {
    field.classList.add('button-input_blue', 'button-input-saved');
    field.insertAdjacentHTML('beforeend', `<div class="button-input__saved">${SAVED}</div>`);
  } else if (verb === 'disabled') field.classList.add('button-input-disabled');
  else if (face.control === 'checkboxes_dropdown') openBoxes(face, verb);
  else if (face.control === 'button') {
    field.classList.add('button-input-pressed');
    face.one('.button-input-wrapper').classList.add('button-input-wrapper-pressed');
    if (verb === 'open') lift(face.one('.button-input__context-menu'));
  } else openList(face, verb);
}

/**
 * Puts an open native list into the top layer, where the element's is, at the place that its own styles gave it. The
 * browser composes that layer on its own: smoothed corners come out a step of 255 off those of a list painted in place.
 */
function lift(list: HTMLElement): void {
  const { left, top, width } = list.getBoundingClientRect();
  const style = getComputedStyle(list);
  const edges = parseFloat(style.paddingLeft) + parseFloat(style.paddingRight) + 2;
  const inner = style.boxSizing === 'border-box' ? width : width - edges;
  list.popover = 'manual';
  list.showPopover();
  const inset = `${top}px auto auto ${left}px`;
  Object.assign(list.style, { position: 'fixed', inset, margin: '0', width: `${inner}px`, overflow: style.overflow });
}

function openSuggestions(face: Face, verb: string): void {
  const list = face.one('.control--suggest--list');
  list.classList.replace('control--suggest--list', 'control--suggest--list-opened');
  face.one('.control--suggest').style.zIndex = '12';
  // What is not asked for is marked natively: the first item.
  const { value } = face.field as HTMLInputElement;
  const marked = face.items.filter((item) => item.textContent === value);
  for (const item of face.items) item.classList.toggle('control--suggest--list--item-selected', marked.includes(item));
  if (verb === 'open') lift(list);
}

function openList(face: Face, verb: string): void {
  const list = face.one('.control--select--list');
  list.classList.replace('control--select--list', 'control--select--list-opened');
  face.one('.control--select').style.zIndex = '60';
  if (verb === 'open') lift(list);
  const chosen = list.querySelector<HTMLElement>('.control--select--list--item-selected');
  if (!chosen) return;
  chosen.classList.add('control--select--list--item-key_selected');
  list.scrollTop = chosen.offsetTop - (list.clientHeight - chosen.offsetHeight) / 2;
}

/** The native arrow down; unlike the element's it stops on headings, so cases move where there are none. */
function moveKey(face: Face): void {
  const current = face.one('.control--select--list--item-key_selected');
  current.classList.remove('control--select--list--item-key_selected');
  current.nextElementSibling!.classList.add('control--select--list--item-key_selected');
}
