/** A list of boxes on a page, and what a user and a form see of it. */
import type { AmoCheckboxesDropdown, CheckboxesDropdownItem } from '../../../src/entries/index.js';

export const ITEMS: readonly CheckboxesDropdownItem[] = [
  { id: 'a', option: 'Apple' },
  { id: 'b', option: 'Банан' },
  { id: 'c', option: 'Carrot', readonly: true },
  { id: 'd', option: 'Date', divider_before: { title: 'Dry' } },
];

export interface View {
  value: string;
  open: boolean;
  /** Text of the row that the keys stand on. */
  active: string;
  focus: boolean;
}

/** The control of a test, where it stands, and what its form has heard. */
export let form: HTMLFormElement;
export let control: AmoCheckboxesDropdown;
export let heard: string[];

const inside = <T extends HTMLElement = HTMLElement>(selector: string): T =>
  control.shadowRoot!.querySelector<T>(selector)!;
export const title = (): HTMLElement => inside('[part=title]');
export const master = (): HTMLElement => inside('[part=master]');
export const search = (): HTMLInputElement => inside('input');
export const list = (): HTMLElement => inside('[role=listbox]');
export const layer = (): HTMLElement => inside('[part=list]');
export const rows = (): HTMLElement[] => [...control.shadowRoot!.querySelectorAll<HTMLElement>('[role=option]')];
export const texts = (): string[] => rows().map((row) => row.textContent!.trim());
export const lines = (): string[] =>
  [...title().querySelectorAll('.checkboxes_dropdown__title-item')].map((line) => line.textContent!);
/** `true`, `false` or `mixed`, as the boxes look. */
export const ticks = (): string[] =>
  [master(), ...rows().map((row) => row.firstElementChild!)].map((label) => {
    const helper = label.querySelector('.control-checkbox__helper')!;
    if (helper.classList.contains('control-checkbox__helper_minus')) return 'mixed';
    return String(label.classList.contains('is-checked'));
  });
export const sent = (): string => [...new FormData(form)].map((entry) => entry.join('=')).join('&');

export function view(): View {
  const keys = control.shadowRoot!.activeElement ?? title();
  const active = (keys as HTMLElement).ariaActiveDescendantElement;
  const marked = inside('.checkboxes_dropdown__item--cursor');
  if ((marked ?? null) !== (active ?? null))
    throw new Error('the row that looks active is not the one that is announced');
  return {
    value: control.value.join(''),
    open: control.matches(':state(open)'),
    active: active?.textContent?.trim() ?? '',
    focus: document.activeElement === control,
  };
}

export function setUp(properties: Partial<AmoCheckboxesDropdown> = {}): void {
  form = document.createElement('form');
  form.style.cssText = 'position: absolute; top: 60px; left: 40px; width: 300px';
  form.innerHTML =
    '<a href="#">Before</a><amo-checkboxes-dropdown name="n" aria-label="Food"></amo-checkboxes-dropdown><a href="#">After</a>';
  document.body.append(form);
  control = form.querySelector('amo-checkboxes-dropdown')!;
  Object.assign(control, { items: ITEMS, ...properties });
  heard = [];
  for (const type of ['input', 'change', 'controls:change', 'controls:item:change', 'submit'])
    form.addEventListener(type, (event) => {
      const { item, checked } = ((event as CustomEvent).detail ?? {}) as {
        item?: CheckboxesDropdownItem;
        checked?: boolean;
      };
      heard.push(item ? `${type} ${item.id} ${checked}` : type);
      event.preventDefault();
    });
  for (const type of ['controls:open', 'controls:close']) control.addEventListener(type, () => heard.push(type));
}

export function tearDown(): void {
  form.remove();
}
