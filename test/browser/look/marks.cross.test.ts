/** Marks that are painted without a box of their own: their pixels have the measured place, size and colour, on both faces. */
import { expect } from '@open-wc/testing';
import data from '../../data/metrics.json' with { type: 'json' };
import { emulate } from '../support/commands.js';
import { pixels } from '../support/pixels.js';
import { clear, draw, preparePage, setTheme, type Face, type FaceName, type Theme } from './faces.js';
import { measuredStates } from './measured-states.js';

type Style = Readonly<Record<string, string>>;
type States = Readonly<Record<string, Readonly<Record<string, Style>>>>;
type Color = readonly number[];

/** What was measured of a part: the state's over the default's, the dark theme's over the light one's. */
function measured(view: 'checkbox' | 'select', state: string, part: string, theme: Theme): Style {
  const { light, dark } = data[view] as unknown as Record<Theme, States>;
  const themes = theme === 'dark' ? [light, dark] : [light];
  return Object.assign(
    {},
    ...[...themes, ...themes].map((one, index) => one[index < themes.length ? 'default' : state]?.[part]),
  );
}

const colorOf = (hex: string): Color => [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16));
const distance = (a: Color, b: Color): number => Math.max(...a.map((channel, index) => Math.abs(channel - b[index]!)));

/** What of a place is painted in a colour rather than in that of its corner: a box from the place's corner. */
interface Painted {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  /** Distance of the nearest colour. */
  readonly off: number;
}

async function painted(x: number, y: number, size: number, color: Color): Promise<Painted> {
  const { data: all, width } = await pixels({ x, y, width: size, height: size });
  const at = (column: number, row: number): Color => [
    ...all.slice((row * width + column) * 4, (row * width + column) * 4 + 3),
  ];
  const surface = at(0, 0);
  const found: Array<readonly [x: number, y: number]> = [];
  let off = 255;
  for (let place = 0; place < size * size; place++) {
    const point = [place % size, Math.floor(place / size)] as const;
    const away = distance(at(...point), color);
    off = Math.min(off, away);
    if (away < distance(surface, color) / 2) found.push(point);
  }
  const [left, right] = ends(found.map(([column]) => column));
  const [top, bottom] = ends(found.map(([, row]) => row));
  return { left, top, width: right - left + 1, height: bottom - top + 1, off };
}

const ends = (all: readonly number[]): [number, number] => [Math.min(...all), Math.max(...all)];

describe('painted marks', () => {
  before(async () => {
    await emulate({ viewport: { width: 480, height: 380 } });
    await preparePage();
  });
  after(clear);

  /** One row a face, theme and state. */
  function rows(
    view: 'checkbox' | 'select',
    states: readonly string[],
    check: (face: Face, state: string, theme: Theme) => Promise<void>,
  ): void {
    for (const face of ['native', 'element'] as const satisfies FaceName[])
      for (const theme of ['light', 'dark'] as const satisfies Theme[])
        for (const state of states)
          it(`${view}, ${face} face, ${theme}: ${state}`, async () => {
            setTheme(theme);
            await check(await draw(face, measuredStates[view][state]!), state, theme);
          });
  }

  rows('checkbox', ['checked', 'minus', 'disabled_checked'], async (face, state, theme) => {
    const { backgroundColor, width, height } = measured('checkbox', state, 'mark', theme);
    const box = face.one('.control-checkbox__helper').getBoundingClientRect();
    // Without the border and what is smoothed beside it.
    const mark = await painted(box.x + 2, box.y + 2, box.width - 4, colorOf(backgroundColor!));
    expect(mark.off, 'colour').to.be.at.most(2);
    expect(mark.width, 'width').to.be.within(parseFloat(width!) - 1.6, parseFloat(width!) + 1);
    if (state === 'minus')
      expect(mark.height, 'height').to.be.within(2, 3); // its box is higher than the dash
    else expect(mark.height, 'height').to.be.closeTo(parseFloat(height!), 1);
  });

  /** Natively two edges of a square of 7 pixels, turned by 45°: half a diagonal high. */
  rows('select', ['default', 'hover', 'disabled', 'transparent', 'inline'], async (face, state, theme) => {
    const { borderBottomColor, top, right, display } = measured('select', state, 'arrow', theme);
    const { x, y, width } = face.field.getBoundingClientRect();
    const border = state === 'transparent' ? 0 : 1;
    const left = x + width - border - parseFloat(right!) - 3.5 - 7;
    const above = y + border + (parseFloat(top!) || 0) - 1;
    const arrow = await painted(Math.round(left), Math.round(above), 14, colorOf(borderBottomColor!));
    if (display === 'none') return expect(arrow.off, 'nothing there').to.be.above(100) && undefined;
    expect(arrow.off, 'colour').to.be.at.most(24); // the line is one pixel wide, and aslant
    expect(arrow.left, 'left').to.be.closeTo(7 - 4.95, 1);
    expect(arrow.width, 'width').to.be.closeTo(9.9, 1);
    expect(arrow.top, 'top').to.be.closeTo(4.5, 1);
    expect(arrow.height, 'height').to.be.closeTo(5, 1.1);
  });
});
