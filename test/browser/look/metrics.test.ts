/** The measured look of the product's controls, on both faces: boxes within half a pixel, colours exact, both themes. */
import { expect } from '@open-wc/testing';
import data from '../../data/metrics.json' with { type: 'json' };
import { emulate } from '../support/commands.js';
import { clear, draw, preparePage, setTheme, type Case, type Face, type FaceName, type Theme } from './faces.js';
import { differences, type Expected } from './measure.js';

type Parts = Readonly<Record<string, Expected>>;
type Measured = Readonly<Record<Theme, Readonly<Record<string, Parts>>>>;
type Params = NonNullable<Case['params']>;
type View = keyof typeof data;

const ITEMS = [
  { id: 1, option: 'First option' },
  { id: 2, option: 'Second option' },
  { id: 3, option: 'Group header', disabled: true },
  ...[0, 1, 2, 3, 4, 5].map((id) => ({ id: 10 + id, option: `Option ${id}` })),
];
const COLORED = [{ id: 1, option: 'Coloured', bg_color: '#fffeb2' }, ...ITEMS.slice(1)];
const MENU = [{ text: 'Edit', icon: 'edit' }, { text: 'Delete' }];

const save = (more: Params = {}, rest: Partial<Case> = {}): Case => ({ control: 'button', params: { text: 'Save', ...more }, ...rest });
const field = (more: Params = {}, rest: Partial<Case> = {}): Case => ({ control: 'input', params: more, ...rest });
const choice = (more: Params = {}, rest: Partial<Case> = {}): Case => ({ control: 'select', params: { items: ITEMS, selected: '2', ...more }, ...rest });
const menu = (rest: Partial<Case> = {}): Case => ({ control: 'button', params: { text: 'Menu', context_menu: MENU }, ...rest });

/** How each measured state comes about. */
const STATES: Readonly<Record<View, Readonly<Record<string, Case>>>> = {
  input: {
    default: field(),
    hover: field({}, { steps: ['hover'] }),
    focus: field({}, { steps: ['focus'] }),
    disabled: field({ disabled: true }),
    readonly: field({ readonly: true }),
    invalid_text_input__invalid: field({}, { className: 'text-input--invalid' }),
    invalid_validate_has_error: field({}, { className: 'validate-has-error' }),
  },
  input_placeholder: {
    default: field({ placeholder: 'Placeholder' }),
    focus: field({ placeholder: 'Placeholder' }, { steps: ['focus'] }),
    focus_visible_placeholder: field({ placeholder: 'Placeholder' }, { className: 'text-input-visible-placeholder', steps: ['focus'] }),
    error: field({ placeholder: 'Placeholder' }, { className: 'validate-has-error' }),
  },
  button: {
    default: save(),
    hover: save({}, { steps: ['hover'] }),
    focus: save({}, { steps: ['tab'] }),
    active: save({}, { steps: ['press'] }),
    blue: save({ blue: true }),
    blue_hover: save({ blue: true }, { steps: ['hover'] }),
    disabled: save({ disabled: true }),
    disabled_blue: save({ disabled: true, blue: true }),
    loading: save({}, { steps: ['loading'] }),
    loading_blue: save({ blue: true }, { steps: ['loading'] }),
    saved: save({}, { steps: ['saved'] }),
    outlined_blue: save({ blue: true }, { className: 'outlined' }),
    add_new: save({}, { className: 'button-input_add-new' }),
  },
  button_spinner: {
    default: save(),
    loading: save({}, { steps: ['loading'] }),
    loading_blue: save({ blue: true }, { steps: ['loading'] }),
    saved: save({}, { steps: ['saved'] }),
  },
  button_menu: {
    default: menu(),
    open: menu({ steps: ['open-in-place'] }),
    open_item_hover: menu({ steps: ['open-in-place', 'hover-item 0'] }),
  },
  select: {
    default: choice(),
    hover: choice({}, { steps: ['hover'] }),
    focus: choice({}, { steps: ['tab'] }),
    disabled: choice({ disabled: true }),
    invalid: choice({}, { className: 'control--select--button-invalid' }),
    open: choice({}, { steps: ['open-in-place'] }),
    transparent: choice({ theme: 'transparent' }),
    inline: choice({}, { className: 'inline-select' }),
  },
  select_open: {
    default: choice(),
    open: choice({}, { steps: ['open-in-place'] }),
    open_hover_item: choice({}, { steps: ['open-in-place', 'hover-item 0'] }),
    open_key_down: choice({ selected: '10' }, { steps: ['open-in-place', 'hover-item 0', 'key'] }),
  },
  select_colored: {
    default: choice({ items: COLORED, selected: '1' }),
    open: choice({ items: COLORED, selected: '1' }, { steps: ['open-in-place'] }),
  },
};

const LIST = '.control--select--list, .control--select--list-opened';
const MENU_ITEM = '.button-input__context-menu__item';
const ITEM = '.control--select--list--item';

/** Where a part is, with its pseudo-element. */
const PARTS: Readonly<Record<string, readonly [selector: string, pseudo?: string]>> = {
  'input input': ['.text-input'],
  'input placeholder': ['.text-input', '::placeholder'],
  'button button': ['.button-input'],
  'button inner': ['.button-input-inner'],
  'button text': ['.button-input-inner__text'],
  'button spinner': ['.button-input__spinner'],
  'button icon': ['.button-input__spinner__icon'],
  'button saved': ['.button-input__saved'],
  'menu wrapper': ['.button-input-wrapper'],
  'menu button': ['.button-input'],
  'menu menu': ['.button-input__context-menu'],
  'menu item': [MENU_ITEM],
  'menu inner': [`${MENU_ITEM}__inner`],
  'menu text': [`${MENU_ITEM}__text`],
  'menu iconbox': [`${MENU_ITEM}__icon-container`],
  'select root': ['.control--select'],
  'select button': ['.control--select--button'],
  'select button_inner': ['.control--select--button-inner'],
  'select arrow': ['.control--select--button', '::after'],
  'select list': [LIST],
  'select item': [ITEM],
  'select item_inner': [`${ITEM}-inner`],
  'select item_selected': [`${ITEM}-selected`],
  'select item_selected_inner': [`${ITEM}-selected > ${ITEM}-inner`],
  'select mark': [`${ITEM}-selected > ${ITEM}-inner`, '::before'],
  'select item_disabled': [`${ITEM}[data-disabled]`],
  'select hoverlayer': [ITEM, '::before'],
  'select keyitem': [`${ITEM}-key_selected`],
  'select scrollbar': [LIST, '::-webkit-scrollbar'],
  'select thumb': [LIST, '::-webkit-scrollbar-thumb'],
  'select track': [LIST, '::-webkit-scrollbar-track'],
};

/** Expected values of a part: the state's over the default's, the dark theme's over the light one's. */
function expected(view: View, state: string, theme: Theme, part: string): Expected {
  const { light, dark } = data[view] as unknown as Measured;
  const layers = [light['default']?.[part]];
  if (theme === 'dark') layers.push(dark['default']?.[part]);
  if (state !== 'default') layers.push(light[state]?.[part]);
  if (theme === 'dark' && state !== 'default') layers.push(dark[state]?.[part]);
  return Object.assign({}, ...layers) as Expected;
}

const partsOf = (view: View, state: string): string[] => {
  const { light } = data[view] as unknown as Measured;
  return [...new Set([...Object.keys(light['default'] ?? {}), ...Object.keys(light[state] ?? {})])];
};

/** The element shows its list in the top layer, so these hold for the native face; its place is compared with the button's. */
const OF_PLACE = new Set(['position', 'top', 'right', 'bottom', 'left', 'margin', 'zIndex']);
const IN_TOP_LAYER = new Set(['select list', 'menu menu']);
/** The element draws these on first open. */
const DRAWN_OPEN = /^(select (item|mark|hover|key|scroll|thumb|track)|menu (menu|item|inner|text|iconbox))/;
/** The element stays readable where the native dark theme is not; see the parity exceptions. */
const READABLE = new Set(['select_colored default button color', 'button_menu open button color', 'button_menu open_item_hover button color']);

function expectedOf(face: Face, view: View, state: string, theme: Theme, part: string, id: string): Expected | undefined {
  const all = expected(view, state, theme, part);
  if (face.name === 'native') return all;
  if (DRAWN_OPEN.test(id) && !/open/.test(state)) return undefined;
  const kept = Object.entries(all).filter(
    ([name]) => !(IN_TOP_LAYER.has(id) && OF_PLACE.has(name)) && !(theme === 'dark' && READABLE.has(`${view} ${state} ${part} ${name}`)),
  );
  return Object.fromEntries(kept);
}

function check(face: Face, view: View, state: string, theme: Theme): string[] {
  const group = view === 'button_menu' ? 'menu' : face.control;
  const result: string[] = [];
  for (const part of partsOf(view, state)) {
    const id = `${group} ${part}`;
    const place = PARTS[id];
    if (!place) throw new Error(`no part ${id}`);
    const wanted = expectedOf(face, view, state, theme, part, id);
    if (!wanted) continue;
    const [selector, pseudo] = place;
    result.push(...differences(face.one(selector), pseudo, wanted).map((line) => `${part}: ${line}`));
  }
  return result;
}

for (const name of ['native', 'element'] as const satisfies FaceName[]) {
  describe(`measured look of the ${name} face`, () => {
    before(async () => {
      await emulate({ viewport: { width: 800, height: 600 } });
      await preparePage();
    });
    after(clear);

    for (const theme of ['light', 'dark'] as const) {
      for (const [view, states] of Object.entries(STATES) as [View, Readonly<Record<string, Case>>][]) {
        it(`${view}, ${theme}: ${Object.keys(states).join(', ')}`, async () => {
          setTheme(theme);
          const wrong: string[] = [];
          for (const [state, one] of Object.entries(states)) {
            const face = await draw(name, one);
            wrong.push(...check(face, view, state, theme).map((line) => `${state} ${line}`));
          }
          expect(wrong, wrong.join('\n')).to.eql([]);
        });
      }
    }

    it('covers every measured state', () => {
      for (const [view, { light }] of Object.entries(data)) expect(Object.keys(STATES[view as View])).to.include.members(Object.keys(light));
    });
  });
}

describe('place of an open list', () => {
  it('is over the button, 13px to the left, as natively', async () => {
    setTheme('light');
    for (const name of ['native', 'element'] as const) {
      const face = await draw(name, choice({}, { steps: ['open-in-place'] }));
      const list = face.one(LIST).getBoundingClientRect();
      const button = face.field.getBoundingClientRect();
      expect([name, list.left - button.left, list.top - button.top]).to.eql([name, -13, 0]);
    }
    await clear();
  });

  it('is under the button for a menu, one pixel over its border', async () => {
    for (const name of ['native', 'element'] as const) {
      const face = await draw(name, menu({ steps: ['open-in-place'] }));
      const list = face.one('.button-input__context-menu').getBoundingClientRect();
      const button = face.field.getBoundingClientRect();
      expect([name, list.left - button.left, list.top - button.bottom]).to.eql([name, 0, -1]);
    }
    await clear();
  });
});
