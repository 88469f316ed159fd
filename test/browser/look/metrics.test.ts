/** The measured look of the product's controls on both faces: boxes within half a pixel, colours exact, both themes. */
import { expect } from '@open-wc/testing';
import data from '../../data/metrics.json' with { type: 'json' };
import { emulate } from '../support/commands.js';
import type { Case } from '../../data/states.js';
import { clear, draw, preparePage, setTheme, type Face, type FaceName, type Theme } from './faces.js';
import { LIST, measuredStates, PARTS, type View } from './measured-states.js';
import { differences, type Expected } from './measure.js';

type Parts = Readonly<Record<string, Expected>>;
type Measured = Readonly<Record<Theme, Readonly<Record<string, Parts>>>>;
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

/** Of the native face alone: the element's list is in the top layer; its place is compared with the button's below. */
const OF_PLACE = new Set(['position', 'top', 'right', 'bottom', 'left', 'margin', 'zIndex', 'maxHeight']);
const IN_TOP_LAYER = new Set(['select list', 'menu menu']);
/** The element draws these on first open. */
const DRAWN_OPEN = /^(select (item|mark|hover|key|scroll|thumb|track)|menu (menu|item|inner|text|iconbox))/;
/** The element stays readable where the native dark theme is not; see the parity exceptions. */
const READABLE = new Set([
  'switcher off knob boxShadow',
  'select_colored default button color',
  'button_menu open button color',
  'button_menu open_item_hover button color',
]);

/** The element has its gaps, and its place in a line, on its host. */
const ON_HOST = new Set([
  'button button display',
  'menu button display',
  'cancel_button button display',
  'checkbox label display',
  'checkbox label margin',
  'radio label margin',
]);
/** How the element lays out its inner boxes is its own; that nothing stands elsewhere for it, the parity test sees. */
const OWN_BOXES: Readonly<Record<string, readonly string[]>> = {
  'button inner': ['box', 'display', 'position'],
  'button text': ['box', 'display'],
  'checkbox label': ['position'],
  'checkbox helper': ['display', 'position', 'zIndex'],
  'checkbox text': ['display', 'margin', 'transform'],
  'date_field wrapper': ['display'],
  'select root': ['position', 'zIndex'],
  'select button': ['display', 'overflowX', 'overflowY', 'position', 'zIndex'],
  'switcher wrapper': ['box'],
};
/** Of the native face alone: the element has no second text, a box in use, and draws a checkbox in the field itself. */
const NATIVE_PART = new Set(['textarea mirror', 'switcher input', 'checkbox body', 'checkbox input']);
const NATIVE_VIEW = /^multiselect/;
/** Drawn without a box of its own: the marks' test looks at the pixels. */
const PAINTED = new Set(['checkbox mark', 'select arrow']);

/** {@link expected} for a face; undefined for a part that it does not draw in this state. */
function expectedOf(face: Face, at: readonly [View, string, Theme], part: string, id: string): Expected | undefined {
  const [view, state, theme] = at;
  const all = expected(view, state, theme, part);
  if (face.name === 'native') return all;
  if ((DRAWN_OPEN.test(id) && !/open/.test(state)) || NATIVE_PART.has(id)) return undefined;
  const readable = (name: string): boolean => theme === 'dark' && READABLE.has(`${view} ${state} ${part} ${name}`);
  const placed = (name: string): boolean | undefined =>
    (IN_TOP_LAYER.has(id) && OF_PLACE.has(name)) || ON_HOST.has(`${id} ${name}`) || OWN_BOXES[id]?.includes(name);
  return Object.fromEntries(Object.entries(all).filter(([name]) => !readable(name) && !placed(name)));
}

function check(face: Face, view: View, state: string, theme: Theme): string[] {
  const group = view === 'button_menu' ? 'menu' : face.control;
  const result: string[] = [];
  for (const part of partsOf(view, state)) {
    const id = `${group} ${part}`;
    if (PAINTED.has(id)) continue;
    const place = PARTS[id];
    if (!place) throw new Error(`no part ${id}`);
    const wanted = expectedOf(face, [view, state, theme], part, id);
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
      for (const [view, states] of Object.entries(measuredStates) as [View, Readonly<Record<string, Case>>][]) {
        if (name === 'element' && NATIVE_VIEW.test(view)) continue;
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
      for (const [view, { light }] of Object.entries(data))
        expect(Object.keys(measuredStates[view as View])).to.include.members(Object.keys(light));
    });
  });
}

describe('place of an open list', () => {
  it('is over the button, 13px to the left, as natively', async () => {
    setTheme('light');
    for (const name of ['native', 'element'] as const) {
      const face = await draw(name, measuredStates.select['open']!);
      const list = face.one(LIST).getBoundingClientRect();
      const button = face.field.getBoundingClientRect();
      expect([name, list.left - button.left, list.top - button.top]).to.eql([name, -13, 0]);
    }
    await clear();
  });

  it('is under the button for a menu, one pixel over its border', async () => {
    for (const name of ['native', 'element'] as const) {
      const face = await draw(name, measuredStates.button_menu['open']!);
      const list = face.one('.button-input__context-menu').getBoundingClientRect();
      const button = face.field.getBoundingClientRect();
      expect([name, list.left - button.left, list.top - button.bottom]).to.eql([name, 0, -1]);
    }
    await clear();
  });
});
