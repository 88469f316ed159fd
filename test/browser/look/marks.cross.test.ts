/** Marks that are painted without a box of their own: their pixels have the measured size and colour, on both faces. */
import { expect } from '@open-wc/testing';
import data from '../../data/metrics.json' with { type: 'json' };
import { emulate } from '../support/commands.js';
import { pixels } from '../support/pixels.js';
import { clear, draw, preparePage, setTheme, type FaceName, type Theme } from './faces.js';
import { measuredStates } from './measured-states.js';

type Mark = Readonly<{ backgroundColor: string; width: string; height: string }>;
type Color = readonly number[];

const STATES = ['checked', 'minus', 'disabled_checked'] as const;

function measured(state: (typeof STATES)[number], theme: Theme): Mark {
  const { light, dark } = data.checkbox as unknown as Record<Theme, Record<string, { mark?: Mark }>>;
  return { ...light[state]!.mark!, ...(theme === 'dark' && dark[state]?.mark) };
}

const colorOf = (hex: string): Color => [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16));
const distance = (a: Color, b: Color): number => Math.max(...a.map((channel, index) => Math.abs(channel - b[index]!)));

/** What of the box is painted in the mark's colour rather than in the box's own. */
async function paintedIn(box: DOMRect, mark: Color): Promise<{ width: number; height: number; nearest: number }> {
  const size = box.width - 4; // without the border and what is smoothed beside it
  const { data: all, width } = await pixels({ x: box.x + 2, y: box.y + 2, width: size, height: size });
  const at = (x: number, y: number): Color => [...all.slice((y * width + x) * 4, (y * width + x) * 4 + 3)];
  const surface = at(0, 0);
  const found: Array<[x: number, y: number]> = [];
  let nearest = 255;
  for (let y = 0; y < size; y++)
    for (let x = 0; x < size; x++) {
      const away = distance(at(x, y), mark);
      nearest = Math.min(nearest, away);
      if (away < distance(surface, mark) / 2) found.push([x, y]);
    }
  const [width_, height] = [0, 1].map((axis) => {
    const places = found.map((point) => point[axis]!);
    return Math.max(...places) - Math.min(...places) + 1;
  });
  return { width: width_!, height: height!, nearest };
}

describe('painted marks', () => {
  before(async () => {
    await emulate({ viewport: { width: 480, height: 380 } });
    await preparePage();
  });
  after(clear);

  for (const face of ['native', 'element'] as const satisfies FaceName[])
    for (const theme of ['light', 'dark'] as const satisfies Theme[])
      for (const state of STATES)
        it(`${face} face, ${theme}: ${state}`, async () => {
          setTheme(theme);
          const { backgroundColor, width, height } = measured(state, theme);
          const drawn = await draw(face, measuredStates.checkbox[state]!);
          const helper = drawn.one('.control-checkbox__helper').getBoundingClientRect();
          const mark = await paintedIn(helper, colorOf(backgroundColor));
          expect(mark.nearest, 'colour').to.be.at.most(2);
          expect(mark.width, 'width').to.be.within(parseFloat(width) - 1.6, parseFloat(width) + 1);
          if (state === 'minus')
            expect(mark.height, 'height').to.be.within(2, 3); // its box is higher than the dash
          else expect(mark.height, 'height').to.be.closeTo(parseFloat(height), 1);
        });
});
