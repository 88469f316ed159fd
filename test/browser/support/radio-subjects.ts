/** A choice of one in three ways of writing it: HTML's radios, ours, and one element with data. */
import type { AmoRadio, AmoRadioGroup } from '../../../src/entries/index.js';

/** What a user meets: the value that is chosen, and what has the focus. */
export interface View {
  chosen: string;
  focus: string;
}

/** An option of the start: `a*` is chosen, `a-` disabled, `a~` hidden. */
export type Options = string;
const flagsOf = (options: Options) =>
  options.split(' ').map((word) => ({ id: word[0]!, has: (flag: string): boolean => word.includes(flag) }));

export interface Subject {
  readonly name: string;
  markup(options: Options): string;
  choose(value: string): void;
  view(): View;
  /** The circle of a value, and the text beside it. */
  circle(value: string): HTMLInputElement;
  text(value: string): HTMLElement;
}

/** Where the options are. */
export const place = { box: document.createElement('div') as HTMLElement };
const deep = (): Element | null => document.activeElement?.shadowRoot?.activeElement ?? document.activeElement;
const elsewhere = (): string =>
  document.activeElement === document.body ? '' : (document.activeElement?.textContent ?? '');
const focused = (): string => (deep() as HTMLInputElement | null)?.value || elsewhere();

export const html: Subject = {
  name: 'HTML',
  markup: (options) =>
    flagsOf(options)
      .map(({ id, has }) => {
        const state = `${has('*') ? 'checked' : ''} ${has('-') ? 'disabled' : ''}`;
        const input = `<input type="radio" name="n" value="${id}" ${state}><span>Option ${id}</span>`;
        return `<label ${has('~') ? 'hidden' : ''} style="position: static">${input}</label>`;
      })
      .join('<br>'),
  choose: (value) => void (html.circle(value).checked = true),
  view: () => ({
    chosen: place.box.querySelector<HTMLInputElement>('input:checked')?.value ?? '',
    focus: focused(),
  }),
  circle: (value) => place.box.querySelector<HTMLInputElement>(`input[value="${value}"]`)!,
  text: (value) => html.circle(value).closest('label')!.querySelector('span')!,
};

export const radios: Subject = {
  name: 'amo-radio',
  markup: (options) =>
    flagsOf(options)
      .map(({ id, has }) => {
        const state = `${has('*') ? 'checked' : ''} ${has('-') ? 'disabled' : ''} ${has('~') ? 'hidden' : ''}`;
        return `<amo-radio name="n" value="${id}" label="Option ${id}" ${state}></amo-radio>`;
      })
      .join(''),
  choose: (value) => void (radio(value).checked = true),
  view: () => ({
    chosen: [...place.box.querySelectorAll('amo-radio')]
      .filter(({ name, checked }) => name === 'n' && checked)
      .map(({ value }) => value)
      .join(),
    focus: (document.activeElement as AmoRadio | null)?.value || elsewhere(),
  }),
  circle: (value) => radio(value).shadowRoot!.querySelector('input')!,
  text: (value) => radio(value).shadowRoot!.querySelector('[part=text]')!,
};

const itemsOf = (options: Options) =>
  flagsOf(options).map(({ id, has }) => ({ id, option: `Option ${id}`, disabled: has('-') }));
export const fromData: Subject = {
  name: 'amo-radio-group',
  markup: (options) => {
    const chosen = flagsOf(options).find(({ has }) => has('*'));
    const value = chosen ? `value="${chosen.id}"` : '';
    return `<amo-radio-group name="n" ${value} items='${JSON.stringify(itemsOf(options))}'></amo-radio-group>`;
  },
  choose: (value) => void (group().value = value),
  view: () => ({
    chosen: group().value,
    focus: document.activeElement === group() ? (deep() as HTMLInputElement).value : elsewhere(),
  }),
  circle: (value) => [...group().shadowRoot!.querySelectorAll('input')].find((one) => one.value === value)!,
  text: (value) => fromData.circle(value).closest('label')!.querySelector('[part=text]')!,
};

export const radio = (value: string): AmoRadio => place.box.querySelector<AmoRadio>(`amo-radio[value="${value}"]`)!;
export const group = (): AmoRadioGroup => place.box.querySelector('amo-radio-group')!;
