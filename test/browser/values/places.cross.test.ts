/** What browsers do for fields of HTML alone: the development build says so, once, and where the page can do otherwise is silent. */
import { expect } from '@open-wc/testing';
import { openFrame, type Frame } from '../support/frame.js';

type Page = Window & typeof globalThis;

interface Row {
  readonly what: string;
  readonly html: string;
  readonly act?: (page: Page) => unknown;
  readonly says?: RegExp;
  /** The page, when it is no usual one. */
  readonly page?: string;
}

const RADIOS =
  '<form><amo-radio name="a" value="1"></amo-radio><amo-radio name="a" value="2" checked></amo-radio></form>';
const listOf = ({ document }: Page): RadioNodeList => document.forms[0]!.elements.namedItem('a') as RadioNodeList;

const ROWS: readonly Row[] = [
  {
    what: 'a form between a table and its rows',
    html: '<table><form id="f"><tr><td><amo-input name="a"></amo-input><amo-input name="b"></amo-input></td></tr></form></table>',
    says: /^amo-elements: amo-input: it is in no form.*form="…"/,
  },
  {
    what: 'such a form that is named by its id',
    html: '<table><form id="f"><tr><td><amo-input name="a" form="f"></amo-input></td></tr></form></table>',
  },
  {
    what: 'a form around a table',
    html: '<form><table><tr><td><amo-input name="a"></amo-input></td></tr></table></form>',
  },
  {
    what: 'autofocus in a dialog',
    html: '<dialog><amo-select name="a" autofocus></amo-select></dialog>',
    says: /^amo-elements: amo-select: browsers pass over autofocus in a dialog.*focus\(\)/,
  },
  {
    what: 'autofocus in a popover',
    html: '<div popover><amo-checkbox name="a" autofocus></amo-checkbox></div>',
    says: /^amo-elements: amo-checkbox: browsers pass over autofocus in a dialog or a popover/,
  },
  {
    what: 'a page without a doctype',
    html: '<amo-textarea></amo-textarea><amo-input></amo-input>',
    says: /^amo-elements: in a page without a doctype .*Begin it with <!doctype html>/,
    page: 'no-doctype.html',
  },
  { what: 'autofocus of the page', html: '<amo-input autofocus></amo-input>' },
  {
    what: 'the value of a list of radios is read',
    html: RADIOS,
    act: (page) => listOf(page).value,
    says: /^amo-elements: amo-radio: form\.elements\.NAME\.value knows radios of HTML alone/,
  },
  {
    what: 'it is set',
    html: RADIOS,
    act: (page) => (listOf(page).value = '1'),
    says: /^amo-elements: amo-radio: form\.elements\.NAME\.value/,
  },
  { what: 'the list is gone through', html: RADIOS, act: (page) => [...listOf(page)].length },
  {
    what: 'the value of a list of HTML radios',
    html: `<form><input type="radio" name="a" value="1"><input type="radio" name="a" value="2" checked></form><amo-radio></amo-radio>`,
    act: (page) => expect(listOf(page).value).to.equal('2'),
  },
  {
    what: 'an id that stands twice',
    html: `<amo-select items='[{"id":1,"option":"A"},{"id":1,"option":"B"}]'></amo-select>`,
    says: /the id "1" stands twice, and no value tells them apart/,
  },
  {
    what: 'options of items are taken away by index',
    html: `<amo-select items='[{"id":1,"option":"A"},{"id":2,"option":"B"}]'></amo-select>`,
    act: ({ document }) => document.querySelector('amo-select')!.remove(0),
    says: /^amo-elements: amo-select: its options are those of items/,
  },
];

describe('what browsers do for fields of HTML alone', () => {
  let frame: Frame;
  afterEach(() => frame.remove());

  for (const { what, html, act, says, page } of ROWS)
    for (const file of ['development', 'production'] as const)
      it(`${what}: ${file}`, async () => {
        frame = await openFrame(page);
        await frame.kit('1.0.0', file);
        const box = frame.document.createElement('div');
        box.innerHTML = html;
        frame.document.body.append(box);
        for (let time = 0; time < 2; time++) act?.(frame.window as unknown as Page);
        const { warnings, errors } = frame.window;
        expect(errors).to.eql([]);
        expect(warnings.length, warnings.join('\n')).to.equal(says && file === 'development' ? 1 : 0);
        if (says && file === 'development') expect(warnings[0]).to.match(says);
      });
});
