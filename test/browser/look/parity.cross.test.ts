/** Twin against element, pixel by pixel, in the same run and at the same place. */
import { expect } from '@open-wc/testing';
import { parityExceptions } from '../../data/parity-exceptions.js';
import { emulate } from '../support/commands.js';
import { pixels } from '../support/pixels.js';
import { clear, draw, preparePage, setTheme, type FaceName, type Theme } from './faces.js';
import { states, type Case } from '../../data/states.js';

/** The container with room for what a control shows around it. */
const VIEW = { x: 0, y: 0, width: 480, height: 380 };
const THEMES = ['light', 'dark'] as const satisfies readonly Theme[];

type Pictures = Readonly<Record<Theme, ImageData>>;

/** A face in both themes, drawn once. */
async function pictures(name: FaceName, one: Case): Promise<Pictures> {
  setTheme('light');
  await draw(name, one);
  const light = await pixels(VIEW);
  setTheme('dark');
  return { light, dark: await pixels(VIEW) };
}

/** What differs: `12 pixels within 40,40 to 52,41`; empty for nothing. */
function differences(a: ImageData, b: ImageData): string {
  const points: Array<[x: number, y: number]> = [];
  for (let at = 0; at < a.data.length; at += 4)
    if ([0, 1, 2].some((channel) => a.data[at + channel] !== b.data[at + channel]))
      points.push([(at / 4) % a.width, Math.floor(at / 4 / a.width)]);
  const edge = (pick: (...all: number[]) => number): string =>
    [0, 1].map((axis) => pick(...points.map((point) => point[axis]!))).join();
  return points.length ? `${points.length} pixels within ${edge(Math.min)} to ${edge(Math.max)}` : '';
}

const isException = (control: string, state: string, theme: Theme): boolean =>
  parityExceptions.some((row) => row.control === control && row.state === state && (row.theme ?? theme) === theme);

describe('twin and element', () => {
  before(async () => {
    await emulate({ viewport: { width: 480, height: 380 } });
    await preparePage();
  });
  after(clear);

  for (const [control, ofControl] of Object.entries(states))
    for (const [state, one] of Object.entries(ofControl)) {
      let drawn: Promise<readonly [native: Pictures, element: Pictures]> | undefined;
      const both = async () => [await pictures('native', one), await pictures('element', one)] as const;
      for (const theme of THEMES) {
        const differs = isException(control, state, theme);
        it(`${control}, ${state}, ${theme}: ${differs ? 'differ, as the exceptions say' : 'are alike'}`, async () => {
          const [native, element] = await (drawn ??= both());
          if (theme === 'dark') drawn = undefined; // they are large
          const found = differences(native[theme], element[theme]);
          if (differs) expect(found).not.to.equal('');
          else expect(found).to.equal('');
        });
      }
    }

  it('finds every exception among the states', () => {
    for (const { control, state } of parityExceptions) expect(states[control]).to.have.property(state);
  });

  it('sees a control at all', async () => {
    const drawn = await pictures('native', states.input['value']!);
    await clear();
    expect(differences(drawn.dark, await pixels(VIEW))).to.match(/^\d{3,} pixels within 40,40/);
  });
});
