/** The measured look of the calendar, on both faces; the two are alike. */
import { expect } from '@open-wc/testing';
import { emulate, frames } from '../support/commands.js';
import { DatePage } from '../support/date-field.js';
import { jquery } from '../support/jquery.js';
import { differingPixels, pixels } from '../support/pixels.js';
import { renderNative } from '../../../src/controls/native.js';
import { startNativeRuntime } from '../../../src/native-runtime/runtime.js';
import { clear, preparePage, setTheme } from './faces.js';
import { differences, type Expected } from './measure.js';

/** As it was measured: of the open calendar, of a date in March 2025. */
const MEASURED: Readonly<Record<string, Expected>> = {
  '.kalendae': {
    box: [239, 237],
    boxSizing: 'border-box',
    borderStyle: 'solid',
    borderColor: '#e8eaeb',
    borderRadius: '3px',
    backgroundColor: '#ffffff',
    fontSize: '13px',
    boxShadow: '#000000 @0.07 0px 28px 48px 0px',
    zIndex: '10000',
    cursor: 'default',
    padding: '10px',
    borderWidth: '1px',
  },
  '.k-title': { box: [217, 18], fontSize: '13px', position: 'relative', whiteSpace: 'nowrap' },
  '.k-caption': { box: [null, 19], display: 'inline', position: 'relative', top: '-1px', left: '-1px' },
  '.k-btn-previous-month': {
    box: [11.31, 11.31],
    borderColor: '#363b44',
    position: 'absolute',
    top: '-8px',
    left: '-2px',
    cursor: 'pointer',
    transform: 'matrix(-0.707107, -0.707107, 0.707107, -0.707107, 0, 0)',
    margin: '12px 10px 10px 10px',
    borderWidth: '1px 1px 0 0',
  },
  '.k-btn-next-month': {
    box: [11.31, 11.31],
    left: '189px',
    transform: 'matrix(0.707107, 0.707107, -0.707107, 0.707107, 0, 0)',
  },
  '.k-header span': { box: [31, 14], display: 'block', fontSize: '8px', padding: '4px 3px 0 3px' },
  '.k-days': { box: [217, 174], display: 'block', overflowX: 'hidden', overflowY: 'hidden' },
  '[data-date="2025-03-12"]': {
    box: [31, 29],
    display: 'block',
    fontSize: '13px',
    lineHeight: '22px',
    cursor: 'pointer',
    padding: '4px 3px 0 3px',
    color: '#363b44',
  },
  '[data-date="2025-02-28"]': { box: [31, 29], color: '#92989b' },
  '[data-date="2025-03-05"]': {
    borderRadius: '20px',
    backgroundColor: '#e8e8e8',
    fontWeight: '700',
    position: 'relative',
  },
};
const CASES: Readonly<Record<string, Record<string, string>>> = {
  date: { type: 'single', value: '05.03.2025' },
  'today and before': { type: 'single', value: '19.11.2026', direction: 'past' },
  range: { type: 'range', value: '05.11.2026 - 20.11.2026' },
};

describe('calendar', () => {
  const page = new DatePage();
  let stop: () => void;
  before(async () => {
    await emulate({ viewport: { width: 800, height: 600 } });
    await preparePage();
    stop = startNativeRuntime(await jquery('3'), { lang: 'ru', today: '2026-11-20' });
  });
  after(() => stop());
  afterEach(async () => {
    page.close();
    setTheme('light');
    await clear();
  });

  const drawElement = (params: Record<string, string>): HTMLElement => {
    const attributes = Object.entries(params).map(([name, value]) => `${name}="${value}"`);
    page.open(attributes.join(' '));
    page.form.style.cssText = 'display: flex; width: max-content';
    page.element.showPicker();
    return page.calendar;
  };
  const drawNative = async (params: Record<string, string>): Promise<HTMLElement> => {
    page.open();
    page.form.innerHTML = renderNative('date_field', params);
    await Promise.resolve();
    page.form.querySelector<HTMLInputElement>('.date_field')!.focus();
    return document.querySelector<HTMLElement>('body > .kalendae')!;
  };
  const faces = { element: drawElement, native: drawNative };

  for (const [name, draw] of Object.entries(faces))
    it(`of the ${name} face is as measured`, async () => {
      const calendar = await draw(CASES['date']!);
      await frames();
      const wrong = Object.entries(MEASURED).flatMap(([selector, expected]) => {
        const part = calendar.matches(selector) ? calendar : calendar.querySelector(selector)!;
        return differences(part, undefined, expected).map((line) => `${selector}: ${line}`);
      });
      expect(wrong, wrong.join('\n')).to.eql([]);
    });

  for (const theme of ['light', 'dark'] as const)
    for (const [name, params] of Object.entries(CASES))
      it(`${name}, ${theme}: the faces are alike`, async () => {
        setTheme(theme);
        const picture = async (calendar: HTMLElement): Promise<ImageData> => {
          await frames();
          Object.assign(calendar.style, { position: 'fixed', inset: '200px auto auto 300px', margin: '0' });
          await frames();
          const { left, top, width, height } = calendar.getBoundingClientRect();
          expect([left, top]).to.eql([300, 200]);
          return pixels({ x: 290, y: 190, width: width + 20, height: height + 60 });
        };
        const native = await picture(await drawNative(params));
        page.close();
        await Promise.resolve();
        // Four points of the button's corners are rounded otherwise in the top layer, by one part in 255.
        expect(differingPixels(native, await picture(drawElement(params)))).to.be.at.most(4);
      });
});
