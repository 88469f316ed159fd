/** Keys that the page prevents, stops or lets pass: where HTML's control of the kind does not act, ours does not either. */
import '../../../src/entries/index.js';
import { expect } from '@open-wc/testing';
import { frames, press } from '../support/commands.js';

const OPTIONS = '<option value="a">Alpha</option><option value="b">Beta</option>';
const ITEMS = '[{"id":"a","option":"Alpha"},{"id":"b","option":"Beta"}]';

/** A way in which the page has a say about a key. */
const WAYS: Readonly<Record<string, (box: HTMLElement, control: HTMLElement) => void>> = {
  'passes a key on': () => undefined,
  'prevents it at the control': (_box, control) =>
    control.addEventListener('keydown', (event) => event.preventDefault()),
  'prevents it above': (box) => box.addEventListener('keydown', (event) => event.preventDefault()),
  'prevents it by the outcome of a handler': (box) => void (box.onkeydown = () => false),
  'prevents it on its way down': (box) => box.addEventListener('keydown', (event) => event.preventDefault(), true),
  'stops it above': (box) => box.addEventListener('keydown', (event) => event.stopPropagation()),
  'stops it, and prevents it then': (box) =>
    box.addEventListener('keydown', (event) => {
      event.stopPropagation();
      event.preventDefault();
    }),
  'stops it at once at the control': (_box, control) =>
    control.addEventListener('keydown', (event) => event.stopImmediatePropagation()),
};

/** A control of HTML, ours, and a key that each acts on when nobody has anything against it. */
interface Pair {
  readonly kind: string;
  readonly key: string;
  /** Where HTML acts on another key. */
  readonly htmlKey?: string;
  readonly html: string;
  readonly ours: string;
}

const circles = (tag: string): string =>
  ['a', 'b', 'c']
    .map((id) => `<${tag} type="radio" name="n" value="${id}" ${id === 'b' ? 'checked' : ''}></${tag}>`)
    .join('');

const PAIRS: readonly Pair[] = [
  { kind: 'radio', key: 'ArrowDown', html: circles('input'), ours: circles('amo-radio') },
  { kind: 'radio', key: 'ArrowUp', html: circles('input'), ours: circles('amo-radio') },
  {
    kind: 'radio group',
    key: 'ArrowDown',
    html: circles('input'),
    ours: `<amo-radio-group name="n" value="a" items='${ITEMS}'></amo-radio-group>`,
  },
  {
    kind: 'checkbox',
    key: ' ',
    html: '<input type="checkbox" name="n">',
    ours: '<amo-checkbox name="n"></amo-checkbox>',
  },
  {
    kind: 'switcher',
    key: ' ',
    html: '<input type="checkbox" name="n">',
    ours: '<amo-switcher name="n"></amo-switcher>',
  },
  {
    kind: 'select, a letter',
    key: 'b',
    html: `<select name="n">${OPTIONS}</select>`,
    ours: `<amo-select name="n">${OPTIONS}</amo-select>`,
  },
  {
    kind: 'select, an arrow',
    key: 'ArrowDown',
    html: `<select name="n">${OPTIONS}</select>`,
    ours: `<amo-select name="n">${OPTIONS}</amo-select>`,
  },
  {
    kind: 'multiselect',
    key: 'ArrowDown',
    html: `<select multiple name="n">${OPTIONS}</select>`,
    ours: `<amo-multiselect name="n">${OPTIONS}</amo-multiselect>`,
  },
  {
    kind: 'multiselect',
    key: ' ',
    htmlKey: 'ArrowDown',
    html: `<select multiple name="n">${OPTIONS}</select>`,
    ours: `<amo-multiselect name="n">${OPTIONS}</amo-multiselect>`,
  },
];

describe('a key about which the page has a say', () => {
  let box: HTMLFormElement;
  afterEach(() => box.remove());

  /** What a user sees change: the entry, an open list, the active option, and where the page is. */
  const look = (control: HTMLElement): string => {
    const { root = control.shadowRoot } = {};
    const active =
      root?.querySelector('[role=listbox], [role=combobox]')?.ariaActiveDescendantElement?.textContent ?? '';
    const sent = [...new FormData(box)].map(([, value]) => String(value)).join();
    return [sent, control.matches(':state(open)'), active.trim()].join();
  };

  async function acts(markup: string, key: string, way: string): Promise<{ acts: boolean; scrolls: boolean }> {
    box?.remove();
    box = document.createElement('form');
    box.style.cssText = 'position: absolute; top: 20px; left: 20px; height: 4000px';
    box.innerHTML = markup;
    document.body.append(box);
    const control = box.querySelector<HTMLElement>('[checked], [name=n]:only-of-type')!;
    WAYS[way]!(box, control);
    control.focus();
    const before = look(control);
    await press(key);
    await frames();
    const acted = look(control) !== before;
    const scrolls = window.scrollY > 0;
    window.scrollTo(0, 0);
    return { acts: acted, scrolls };
  }

  for (const { kind, key, htmlKey = key, html, ours } of PAIRS)
    for (const way of Object.keys(WAYS))
      it(`${kind} (${key}): the page ${way}`, async () => {
        const wanted = await acts(html, htmlKey, way);
        expect(await acts(ours, key, way)).to.eql(wanted);
      });
});
