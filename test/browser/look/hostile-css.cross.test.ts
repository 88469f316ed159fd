/** Elements on a page whose rules are of the product's kind, or worse: painted as on a page without any. */
import { expect } from '@open-wc/testing';
import { states, type Case, type Step } from '../../data/states.js';
import { emulate } from '../support/commands.js';
import { differingPixels, pixels } from '../support/pixels.js';
import { clear, draw, preparePage } from './faces.js';

const VIEW = { x: 0, y: 0, width: 480, height: 380 };

/** Sheets by what they are for on a page. None speaks of hosts: what a page says of them is its wish. */
const SHEETS = {
  'a reset': `
    html, body, div, span, ul, li, label, button, input, textarea, select, a, b, svg, p, table, td { margin: 0; padding: 0; border: 0; font: inherit; vertical-align: baseline; }
    *, ::before, ::after { box-sizing: border-box; }
    ul, ol { list-style: none; } button, input { appearance: none; background: none; border-radius: 0; }`,
  'rules of elements': `
    input, textarea, select { height: 60px; border: 5px solid red; background: lime; color: blue; font: 30px serif; }
    button { padding: 30px; background: lime; text-transform: uppercase; } label { font-weight: bold; color: red; }
    ul { margin: 40px; } li { padding: 20px; border: 1px dashed red; } span, b, i { color: red; letter-spacing: 5px; }
    svg { width: 90px; } ul > * { line-height: 3; }`,
  'important rules': `
    input, textarea, select, button { height: 60px !important; margin: 9px !important; border: 5px solid red !important; background: lime !important; color: blue !important; box-shadow: 0 0 9px red !important; }
    ul, li, span, label, i, b { color: red !important; background: yellow !important; padding: 9px !important; float: right !important; transition: all 9s !important; }
    input:focus, button:hover, li:hover { outline: 9px solid red !important; } ::placeholder { color: red !important; opacity: .2 !important; }
    li[role], ul[role], button[part], input[part] { opacity: .3 !important; }`,
  'classes of the product': `
    .text-input, .button-input, .control--select, .control--select--button, .control--select--list-opened, .control-checkbox,
    .control-checkbox__body, .control-radio, .custom-scroll, .button-input__context-menu, .checkboxes_dropdown, .checkboxes_dropdown__list,
    .control--suggest, .control--suggest--list, .date_field, .kalendae, .switcher { position: relative !important; left: 50px !important; border: 5px solid red !important; width: 77px !important; }`,
} as const;

const STEPS: readonly Step[] = ['open', 'tab'];

/** Of each control: at rest, with the focus, open. */
function chosen(): ReadonlyArray<readonly [title: string, one: Case]> {
  return Object.entries(states).flatMap(([control, ofControl]) => {
    const all = Object.entries(ofControl) as Array<[string, Case]>;
    const picked = [
      all.find(([, { steps }]) => !steps),
      ...STEPS.map((step) => all.find(([, { steps }]) => steps?.length === 1 && steps[0] === step)),
    ];
    return picked.flatMap((row) => (row ? [[`${control}, ${row[0]}`, row[1]] as const] : []));
  });
}

describe('on a page with other rules', () => {
  let sheet: HTMLStyleElement;
  before(async () => {
    await emulate({ viewport: { width: VIEW.width, height: VIEW.height } });
    await preparePage();
    document.querySelector('style')!.remove(); // that of native markup
    sheet = document.createElement('style');
    document.head.append(sheet);
  });
  after(async () => {
    sheet.remove();
    await clear();
  });

  const painted = async (one: Case, css: string): Promise<ImageData> => {
    sheet.textContent = css;
    await draw('element', one);
    const found = await pixels(VIEW);
    sheet.textContent = '';
    return found;
  };

  for (const [title, one] of chosen())
    it(title, async () => {
      const plain = await painted(one, '');
      const differing: string[] = [];
      for (const [name, css] of Object.entries(SHEETS)) {
        const count = differingPixels(plain, await painted(one, css));
        if (count) differing.push(`${name}: ${count} pixels`);
      }
      expect(differing).to.eql([]);
    });

  it('the sheets reach what is on the page', async () => {
    sheet.textContent = SHEETS['important rules'];
    const input = document.body.appendChild(document.createElement('input'));
    expect(getComputedStyle(input).height).to.equal('60px');
    input.remove();
    sheet.textContent = '';
  });
});
