/** Markup before the script, and the script before the markup: what elements hold is right in the same turn. */
import { expect } from '@open-wc/testing';
import type { AmoButton, AmoInput, AmoSelect } from '../../../src/entries/index.js';
import { frames } from '../support/commands.js';
import { ITEMS, OPTIONS, sent as data, shown } from '../support/choice.js';
import { openFrame, type Frame } from '../support/frame.js';

describe('markup before the script', () => {
  let frame: Frame;
  beforeEach(async () => {
    frame = await openFrame();
  });
  afterEach(() => frame.remove());

  /** Puts a form on the page, prepares its control, loads the kit, and looks at once. */
  async function upgraded<T extends HTMLElement>(
    control: string,
    prepare: (control: T) => void = () => undefined,
  ): Promise<T> {
    frame.document.body.innerHTML = `<form><label for="c">Name</label><fieldset>${control}</fieldset></form>`;
    const element = frame.document.querySelector<T>('#c')!;
    expect(frame.window.customElements.get(element.localName)).to.equal(undefined);
    prepare(element);
    await frame.kit('1.0.0');
    return element;
  }
  const form = (): HTMLFormElement => frame.document.forms[0]!;

  it('attributes', async () => {
    const input = await upgraded<AmoInput>('<amo-input id="c" name="n" value="x" required></amo-input>');
    expect([input.value, data(form()), input.validity.valid, form().elements[1] === input]).to.eql([
      'x',
      'n=x',
      true,
      true,
    ]);
  });

  it('properties win over attributes', async () => {
    const input = await upgraded<AmoInput>('<amo-input id="c" name="n" value="x"></amo-input>', (control) => {
      Object.assign(control, { value: 'y', required: true, placeholder: 'p', name: 'm', disabled: false });
    });
    expect([input.value, data(form()), input.placeholder, input.hasAttribute('required')]).to.eql([
      'y',
      'm=y',
      'p',
      true,
    ]);
    input.value = 'z';
    expect(data(form()), 'the property is the accessor of the class').to.equal('m=z');
    expect(Object.keys(input)).not.to.include('value');
    form().reset();
    expect(input.value).to.equal('x');
  });

  for (const order of [
    ['items', 'value'],
    ['value', 'items'],
  ])
    it(`${order.join(', then ')} of a select`, async () => {
      const values: Record<string, unknown> = { items: ITEMS, value: 'b' };
      const select = await upgraded<AmoSelect>('<amo-select id="c" name="n"></amo-select>', (control) => {
        for (const name of order) Object.assign(control, { [name]: values[name] });
      });
      expect([select.value, data(form()), shown(select), select.items]).to.eql(['b', 'n=b', 'Beta', ITEMS]);
      expect(frame.window.warnings).to.eql([]);
    });

  it('a property that the class does not know stays as it is', async () => {
    const input = await upgraded<AmoInput>('<amo-input id="c"></amo-input>', (control) =>
      Object.assign(control, { mine: 1 }),
    );
    expect((input as unknown as { mine: number }).mine).to.equal(1);
  });

  it('options as children', async () => {
    const select = await upgraded<AmoSelect>(`<amo-select id="c" name="n" value="b">${OPTIONS}</amo-select>`);
    expect([select.value, data(form()), shown(select)]).to.eql(['b', 'n=b', 'Beta']);
  });

  it('what a server printed, of every control', async () => {
    const items = (list: object) => `items='${JSON.stringify(list)}'`;
    frame.document.body.innerHTML = `<form>
      <amo-input name="a" type="number" value="5"></amo-input><amo-textarea name="b">Light text</amo-textarea>
      <amo-select name="c" value="b">${OPTIONS}</amo-select><amo-select name="d" value="b" ${items(ITEMS)}></amo-select>
      <amo-multiselect name="e" value='["b"]'>${OPTIONS}</amo-multiselect>
      <amo-checkbox name="f" checked value="y">Light text</amo-checkbox><amo-checkbox name="f"></amo-checkbox>
      <amo-radio name="g" value="1"></amo-radio><amo-radio name="g" value="2" checked></amo-radio>
      <amo-radio-group name="h"><option value="1">One</option><option value="2" selected>Two</option></amo-radio-group>
      <amo-switcher name="i" checked></amo-switcher>
      <amo-pipeline-select name="j" value="8" ${items([
        {
          id: 1,
          name: 'P',
          statuses: [
            { id: 7, name: 'S' },
            { id: 8, name: 'T' },
          ],
        },
      ])}>
      </amo-pipeline-select><amo-button name="k" value="1" type="submit">Go</amo-button></form>`;
    const printed = frame.document.body.innerHTML;
    await frame.kit('1.0.0');
    expect(data(form())).to.equal('a=5&b=Light text&c=b&d=b&e=b&f=y&g=2&h=2&i=Y&j=8');
    await frames();
    expect(frame.document.body.innerHTML, 'nothing is written into it').to.equal(printed);
    expect(frame.document.querySelectorAll(':state(unknown), form :invalid').length).to.equal(0);
  });

  it('a disabled fieldset', async () => {
    const input = await upgraded<AmoInput>('<amo-input id="c" name="n" value="x"></amo-input>', () => {
      frame.document.querySelector('fieldset')!.disabled = true;
    });
    expect([data(form()), input.disabled, input.shadowRoot!.querySelector('input')!.disabled]).to.eql([
      '',
      false,
      true,
    ]);
  });

  it('listeners from before hear, once', async () => {
    let clicks = 0;
    const control = await upgraded<AmoButton>('<amo-button id="c" type="submit">Go</amo-button>', (element) =>
      element.addEventListener('click', () => clicks++),
    );
    form().addEventListener('submit', (event) => event.preventDefault());
    control.click();
    expect(clicks).to.equal(1);
  });

  it('the focus can be asked for at once', async () => {
    const input = await upgraded<AmoInput>('<amo-input id="c" name="n"></amo-input>');
    input.focus();
    expect(frame.document.activeElement === input).to.equal(true);
  });

  it('an element that was made before is one when it gets onto the page', async () => {
    const input = frame.document.createElement('amo-input') as AmoInput;
    Object.assign(input, { value: 'y', name: 'n' });
    await frame.kit('1.0.0');
    frame.document.body.innerHTML = '<form></form>';
    form().append(input);
    expect([input.value, data(form())]).to.eql(['y', 'n=y']);
  });

  it('markup that the parser brings in pieces', async () => {
    await frame.kit('1.0.0');
    const { document } = frame;
    document.open();
    document.write('<!doctype html><form><amo-select name="n" value="b"><option value="a">Al');
    await frames();
    const select = document.querySelector<AmoSelect>('amo-select')!;
    expect(select.value, 'a value is kept until its option comes').to.equal('b');
    document.write('pha</option><option value="b">Beta</option>');
    await frames();
    expect([select.value, shown(select), data(form()), select.items.length]).to.eql(['b', 'Beta', 'n=b', 2]);
    document.write('</amo-select><amo-input name="m" val');
    await frames();
    document.write('ue="x"></amo-input></form>');
    document.close();
    await frames();
    expect([data(form()), select.validity.valid, select.matches(':state(unknown)')]).to.eql(['n=b&m=x', true, false]);
  });

  it('autofocus, before the script and after it', async () => {
    for (const inserted of [false, true]) {
      frame.remove();
      frame = await openFrame(inserted ? 'frame.html' : 'autofocus.html');
      if (inserted) {
        await frame.kit('1.0.0');
        frame.document.body.innerHTML = '<a href="#">First</a><amo-input name="n" autofocus></amo-input>';
      }
      await frames();
      expect(frame.document.activeElement!.localName, inserted ? 'after' : 'before').to.equal('amo-input');
    }
  });

  it('autofocus takes the focus from nobody', async () => {
    const input = await upgraded<AmoInput>('<amo-input id="c" autofocus></amo-input><textarea></textarea>', () =>
      frame.document.querySelector('textarea')!.focus(),
    );
    expect(input.autofocus).to.equal(true);
    expect(frame.document.activeElement!.localName).to.equal('textarea');
  });
});
