/** A multiselect on a page, and tables over it: an act, then the values, the active option and the focus. */
import { expect } from '@open-wc/testing';
import type { AmoMultiselect, MultiselectItem } from '../../../src/entries/index.js';

export const ITEMS: readonly MultiselectItem[] = [
  { id: 'a', value: 'Apple' },
  { id: 'b', value: 'Banana' },
  { id: 'c', value: 'Carrot', disabled: true },
  { id: 'd', value: 'Date' },
  { id: 'e', value: 'Ёлка' },
  { id: 'f', value: 'Fig' },
];

export interface View {
  value: string;
  active: string;
  focus: boolean;
}

/** The multiselect of a test, where it stands, and what its form has heard. */
export let box: HTMLFormElement;
export let select: AmoMultiselect;
export let heard: string[];

export const list = (): HTMLElement => select.shadowRoot!.querySelector('[role=listbox]')!;
export const row = (id: string): HTMLElement =>
  list().querySelectorAll<HTMLElement>('[role=option]')[select.items.findIndex((item) => item.id === id)]!;

export function view(): View {
  const active = list().ariaActiveDescendantElement;
  expect(
    list().querySelector('.amo-multiselect__item_active') === active,
    'the row that looks active is the one that is announced',
  ).to.equal(true);
  return {
    value: select.value.join(''),
    active: active?.textContent?.trim() ?? '',
    focus: document.activeElement === select,
  };
}

/** Rows that are drawn as chosen are those of the value. */
export async function expectDrawn(): Promise<void> {
  await select.updateComplete;
  const drawn = [...list().querySelectorAll<HTMLElement>('[aria-selected=true]')].map(
    ({ dataset }) => select.items[Number(dataset['index'])]!.id,
  );
  expect(drawn).to.eql(select.value.filter((id) => select.items.some((item) => item.id === id)));
}

export function setUp(): void {
  box = document.createElement('form');
  box.style.cssText = 'position: absolute; top: 60px; left: 40px; width: 200px';
  box.innerHTML =
    '<a href="#">Before</a><amo-multiselect name="n" aria-label="Food"></amo-multiselect><a href="#">After</a>';
  document.body.append(box);
  select = box.querySelector('amo-multiselect')!;
  select.items = ITEMS;
  heard = [];
  for (const type of ['input', 'change', 'controls:change', 'submit'])
    box.addEventListener(type, (event) => {
      heard.push(type);
      event.preventDefault();
    });
}

export function tearDown(): void {
  box.remove();
  getSelection()!.removeAllRanges();
}

export type Row = readonly [act: string, then: Partial<View>, changes: number, title?: string];

export function rows(
  state: string,
  value: readonly string[],
  act: (keys: string) => Promise<void>,
  table: readonly Row[],
): void {
  describe(state, () => {
    for (const [keys, then, changes, title = keys] of table)
      it(title, async () => {
        select.value = [...value];
        await act(keys);
        const { value: chosen, active, focus } = view();
        expect({ value: chosen, active, focus }).to.eql({ value: value.join(''), active, focus: true, ...then });
        expect(heard).to.eql(Array.from({ length: changes }, () => ['input', 'change', 'controls:change']).flat());
        const sent = chosen.replace('c', ''); // it is disabled
        expect(new FormData(box).getAll('n').join('')).to.equal(sent);
        await expectDrawn();
      });
  });
}
