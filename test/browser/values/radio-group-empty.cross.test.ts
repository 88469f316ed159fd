/** An option of a group whose id is empty: nothing is chosen at first, the user can choose it, and it is sent. */
import '../../../src/entries/index.js';
import { expect } from '@open-wc/testing';
import { click, frames } from '../support/commands.js';

const ITEMS = [
  { id: '', option: 'No' },
  { id: '1', option: 'Yes' },
];
const json = JSON.stringify(ITEMS);
const options = '<option value="">No</option><option value="1">Yes</option>';
const circle = ({ id, option }: { id: string; option: string }, attrs: string) =>
  `<label><input type="radio" name="g" value="${id}" ${attrs}>${option}</label>`;

const VARIANTS: Readonly<Record<string, (attrs: string) => string>> = {
  HTML: (attrs) => ITEMS.map((item) => circle(item, attrs)).join(''),
  items: (attrs) => `<amo-radio-group name="g" items='${json}' ${attrs}></amo-radio-group>`,
  children: (attrs) => `<amo-radio-group name="g" ${attrs}>${options}</amo-radio-group>`,
  radios: (attrs) =>
    ITEMS.map(({ id, option }) => `<amo-radio name="g" value="${id}" label="${option}" ${attrs}></amo-radio>`).join(''),
};

describe('a group with an option of an empty id', () => {
  let form: HTMLFormElement;
  beforeEach(() => {
    form = document.createElement('form');
    form.style.cssText = 'position: absolute; top: 20px; left: 20px; width: 300px';
    document.body.append(form);
  });
  afterEach(() => form.remove());

  const circles = (): HTMLInputElement[] =>
    Array.from(form.querySelectorAll('input, amo-radio, amo-radio-group')).flatMap((element) =>
      element.shadowRoot ? Array.from(element.shadowRoot.querySelectorAll('input')) : [element as HTMLInputElement],
    );
  const look = () => ({
    ticked: circles().map(({ checked }) => checked),
    entries: new FormData(form).getAll('g'),
    valid: form.checkValidity(),
  });
  const NONE = { ticked: [false, false], entries: [], valid: false };

  for (const [name, markup] of Object.entries(VARIANTS)) {
    it(`${name}: nothing is chosen at first, and after a reset`, async () => {
      form.innerHTML = markup('required');
      await frames();
      expect(look()).to.eql(NONE);
      await click(circles()[0]!);
      form.reset();
      await frames();
      expect(look()).to.eql(NONE);
    });

    it(`${name}: chosen by the user it is sent, and counts as chosen`, async () => {
      form.innerHTML = markup('required');
      await frames();
      await click(circles()[0]!);
      expect(look()).to.eql({ ticked: [true, false], entries: [''], valid: true });
      await click(circles()[1]!);
      expect(look()).to.eql({ ticked: [false, true], entries: ['1'], valid: true });
      await click(circles()[0]!);
      await frames();
      expect(look()).to.eql({ ticked: [true, false], entries: [''], valid: true });
    });
  }

  it('stays chosen when other options come around it, and goes with its own', async () => {
    form.innerHTML = VARIANTS['items']!('required');
    await frames();
    await click(circles()[0]!);
    const group = form.querySelector('amo-radio-group')!;
    group.items = [{ id: '2', option: 'Perhaps' }, ...ITEMS];
    await frames();
    expect(look()).to.eql({ ticked: [false, true, false], entries: [''], valid: true });
    group.items = ITEMS.slice(1);
    await frames();
    expect(look()).to.eql({ ticked: [false], entries: [], valid: false });
  });

  it('a value that is taken back chooses it, as in a list of radios', () => {
    form.innerHTML = VARIANTS['items']!('required');
    const group = form.querySelector('amo-radio-group')!;
    group.value = '1';
    group.value = '';
    expect(new FormData(form).getAll('g')).to.eql(['']);
  });
});
