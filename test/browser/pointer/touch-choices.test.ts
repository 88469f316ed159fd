/** A finger on what is ticked and chosen; only Chromium can be touched by a test. */
import '../../../src/entries/index.js';
import { expect } from '@open-wc/testing';
import type {
  AmoCheckbox,
  AmoFile,
  AmoMultiselect,
  AmoRadio,
  AmoRadioGroup,
  AmoSwitcher,
} from '../../../src/entries/index.js';
import { choose, frames, middle, tap, touch, type Target } from '../support/commands.js';

describe('finger', () => {
  let box: HTMLElement;
  let heard: string[];
  const make = async <T extends HTMLElement>(markup: string): Promise<T> => {
    box.innerHTML = markup;
    await frames();
    return box.firstElementChild as T;
  };
  const inside = (control: HTMLElement, selector: string, index = 0): HTMLElement =>
    control.shadowRoot!.querySelectorAll<HTMLElement>(selector)[index]!;
  async function tapped(target: Target): Promise<void> {
    const click = new Promise((done) => document.addEventListener('click', done, { once: true }));
    await tap(target);
    await click;
    await frames();
  }
  beforeEach(() => {
    box = document.createElement('div');
    box.style.cssText = 'position: absolute; top: 60px; left: 60px; width: 200px';
    document.body.append(box);
    heard = [];
    for (const type of ['input', 'change']) box.addEventListener(type, () => heard.push(type));
  });
  afterEach(() => box.remove());

  it('ticks a checkbox, on the box and on the text, once each', async () => {
    const checkbox = await make<AmoCheckbox>('<amo-checkbox text="Agree"></amo-checkbox>');
    await tapped(inside(checkbox, '[part=box]'));
    expect([checkbox.checked, heard]).to.eql([true, ['input', 'change']]);
    await tapped(inside(checkbox, '[part=text]'));
    expect([checkbox.checked, heard.length]).to.eql([false, 4]);
  });

  it('leaves a read-only checkbox as it is', async () => {
    const checkbox = await make<AmoCheckbox>('<amo-checkbox text="Agree" readonly></amo-checkbox>');
    await tapped(inside(checkbox, '[part=box]'));
    expect([checkbox.checked, heard]).to.eql([false, []]);
  });

  it('switches, the thin switch too', async () => {
    for (const attrs of ['', 'thin']) {
      const switcher = await make<AmoSwitcher>(`<amo-switcher ${attrs}></amo-switcher>`);
      heard = [];
      await tapped(inside(switcher, '[part=switch]'));
      expect([switcher.checked, heard]).to.eql([true, ['input', 'change']]);
      await tapped(inside(switcher, '[part=switch]'));
      expect([switcher.checked, heard.length]).to.eql([false, 4]);
    }
  });

  it('opens the chooser of files, on the button and on the names', async () => {
    const file = await make<AmoFile>('<amo-file></amo-file>');
    for (const part of ['button', 'names']) {
      heard = [];
      const changed = new Promise((done) => file.addEventListener('change', done, { once: true }));
      await choose(`${part}.txt`);
      await tap(inside(file, `[part=${part}]`));
      await changed;
      expect([file.files[0]!.name, heard]).to.eql([`${part}.txt`, ['input', 'change']]);
    }
  });

  it('chooses a radio, on the circle and on the text', async () => {
    const first = await make<AmoRadio>(
      '<amo-radio name="n" label="One"></amo-radio><amo-radio name="n" label="Two"></amo-radio>',
    );
    const second = first.nextElementSibling as AmoRadio;
    await tapped(inside(first, '[part=dot]'));
    await tapped(inside(second, '[part=text]'));
    expect([first.checked, second.checked, heard]).to.eql([false, true, ['input', 'change', 'input', 'change']]);
  });

  it('chooses in a group from data', async () => {
    const group = await make<AmoRadioGroup>(
      `<amo-radio-group items='[{"id":"a","option":"One"},{"id":"b","option":"Two"}]'></amo-radio-group>`,
    );
    await tapped(inside(group, 'label', 1));
    expect([group.value, heard]).to.eql(['b', ['input', 'change']]);
  });

  const OPTIONS = Array.from({ length: 12 }, (_, index) => `<option value="${index}">Option ${index}</option>`).join(
    '',
  );

  it('chooses one after the other in a multiselect, and takes back', async () => {
    const select = await make<AmoMultiselect>(`<amo-multiselect>${OPTIONS}</amo-multiselect>`);
    for (const index of [0, 2, 0]) await tapped(inside(select, '[role=option]', index));
    expect([select.value, heard.length]).to.eql([['2'], 6]);
  });

  it('scrolls a multiselect without choosing', async () => {
    const select = await make<AmoMultiselect>(`<amo-multiselect>${OPTIONS}</amo-multiselect>`);
    const [x, y] = middle(inside(select, '[role=option]', 2));
    await touch(
      { type: 'start', x, y },
      { type: 'move', x, y: y - 20 },
      { type: 'move', x, y: y - 60 },
      { type: 'end' },
    );
    await frames();
    expect([select.value, heard]).to.eql([[], []]);
  });
});
