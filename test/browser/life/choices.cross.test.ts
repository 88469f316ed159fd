/** Text area, checkbox, radios and multiselect: before the script, copied, and in another document. */
import '../../../src/entries/index.js';
import { expect } from '@open-wc/testing';
import type { AmoCheckbox, AmoMultiselect, AmoRadio, AmoRadioGroup, AmoTextarea } from '../../../src/entries/index.js';
import { click, frames, press, type } from '../support/commands.js';
import { hushWarnings } from '../support/hush.js';
import { sent } from '../support/choice.js';
import { openFrame, type Frame } from '../support/frame.js';

const ITEMS = [
  { id: 'a', option: 'Alpha', value: 'Alpha' },
  { id: 'b', option: 'Beta', value: 'Beta' },
];

describe('markup before the script', () => {
  let frame: Frame;
  beforeEach(async () => {
    frame = await openFrame();
  });
  afterEach(() => frame.remove());
  const form = (): HTMLFormElement => frame.document.forms[0]!;
  const find = <T extends HTMLElement>(selector: string): T => frame.document.querySelector<T>(selector)!;

  /** Puts markup on the page, prepares it, and loads the kit. */
  async function upgrade(markup: string, prepare: () => void = () => undefined): Promise<void> {
    frame.document.body.innerHTML = `<form>${markup}</form>`;
    prepare();
    await frame.kit('1.0.0');
    expect(frame.window.errors).to.eql([]);
  }

  it('a text area with its text, and with a value', async () => {
    await upgrade('<amo-textarea name="n">one</amo-textarea><amo-textarea name="m">two</amo-textarea>', () =>
      Object.assign(find('[name=m]'), { value: 'three' }),
    );
    expect(sent(form())).to.equal('n=one&m=three');
    form().reset();
    expect(sent(form())).to.equal('n=one&m=two');
  });

  it('a checkbox that was ticked, cleared, and put between', async () => {
    const boxes = ['p', 'q', 'r'].map((name) => `<amo-checkbox name="${name}" value="1" checked></amo-checkbox>`);
    await upgrade(boxes.join(''), () => {
      Object.assign(find('[name=q]'), { checked: false });
      Object.assign(find('[name=r]'), { indeterminate: true });
    });
    expect([sent(form()), find<AmoCheckbox>('[name=r]').indeterminate]).to.eql(['p=1&r=1', true]);
    find('[name=q]').removeAttribute('checked');
    find('[name=q]').setAttribute('checked', '');
    expect(sent(form()), 'a script has chosen already').to.equal('p=1&r=1');
    form().reset();
    expect(sent(form())).to.equal('p=1&q=1&r=1');
  });

  it('radios: one is chosen, whatever the markup and a script say', async () => {
    const one = (value: string, attrs = '') => `<amo-radio name="n" value="${value}" ${attrs}></amo-radio>`;
    await upgrade(one('a', 'checked') + one('b') + one('c', 'checked'), () =>
      Object.assign(find('[value=b]'), { checked: true }),
    );
    const chosen = [...form().querySelectorAll<AmoRadio>('amo-radio')].filter(({ checked }) => checked);
    expect([chosen.length, sent(form())]).to.eql([1, `n=${chosen[0]!.value}`]);
  });

  it('two forms with radios of one name, one of which is moved over', async () => {
    const one = (value: string) => `<amo-radio name="n" value="${value}" checked></amo-radio>`;
    await upgrade(`${one('a')}${one('b')}</form><form>${one('c')}`);
    const [first, second] = frame.document.forms;
    expect([sent(first!), sent(second!)]).to.eql(['n=b', 'n=c']);
    second!.append(find('[value=b]'));
    expect([sent(first!), sent(second!)]).to.eql(['', 'n=b']);
  });

  for (const order of [
    ['items', 'value'],
    ['value', 'items'],
  ])
    it(`${order.join(', then ')} of a multiselect and of a group`, async () => {
      await upgrade('<amo-multiselect name="n"></amo-multiselect><amo-radio-group name="m"></amo-radio-group>', () => {
        const values: Record<string, unknown[]> = { items: [ITEMS, ITEMS], value: [['b'], 'b'] };
        for (const name of order) {
          Object.assign(find('[name=n]'), { [name]: values[name]![0] });
          Object.assign(find('[name=m]'), { [name]: values[name]![1] });
        }
      });
      expect([sent(form()), frame.window.warnings]).to.eql(['n=b&m=b', []]);
    });

  it('markup that the parser brings in pieces', async () => {
    await frame.kit('1.0.0');
    const { document } = frame;
    document.open();
    document.write(`<!doctype html><form><amo-multiselect name="n" value='["b"]'><option value="a">Al`);
    await frames();
    expect(find<AmoMultiselect>('amo-multiselect').value).to.eql(['b']);
    document.write('pha</option><option value="b">Beta</option></amo-multiselect><amo-textarea name="m">one');
    await frames();
    document.write(' two</amo-textarea><amo-radio name="r" value="a" checked></amo-radio>');
    await frames();
    document.write('<amo-radio name="r" value="b" checked></amo-radio></form>');
    document.close();
    await frames();
    expect(sent(document.forms[0]!)).to.equal('n=b&m=one two&r=b');
    expect(find<AmoMultiselect>('amo-multiselect').validity.valid).to.equal(true);
  });
});

describe('copies', () => {
  hushWarnings();
  it('have what the markup says, and go their own way', async () => {
    const form = document.createElement('form');
    form.innerHTML = `<amo-textarea name="t">one</amo-textarea><amo-checkbox name="c" checked></amo-checkbox>
      <amo-radio name="r" value="a" checked></amo-radio><amo-radio name="r" value="b"></amo-radio>
      <amo-multiselect name="m" value='["a"]'><option value="a">A</option><option value="b">B</option></amo-multiselect>
      <amo-radio-group name="g" value="a" items='${JSON.stringify(ITEMS)}'></amo-radio-group>`;
    document.body.append(form);
    const start = sent(form);
    const [area, box, , radio, several, group] = form.children as unknown as [
      AmoTextarea,
      AmoCheckbox,
      AmoRadio,
      AmoRadio,
      AmoMultiselect,
      AmoRadioGroup,
    ];
    area.value = 'two';
    box.checked = false;
    radio.checked = true;
    several.value = ['b'];
    group.value = 'b';
    const changed = sent(form);
    expect(changed).to.equal('t=two&r=b&m=b&g=b');
    const copy = form.cloneNode(true) as HTMLFormElement;
    document.body.append(copy);
    expect([sent(copy), sent(form)]).to.eql([start, changed]);
    const deep = document.importNode(form, true);
    document.body.append(deep);
    deep.querySelector<AmoRadio>('amo-radio[value=b]')!.checked = true;
    await frames();
    expect([sent(copy), sent(form)]).to.eql([start, changed]);
    for (const one of [form, copy, deep]) one.remove();
  });
});

describe('another document', () => {
  let frame: Frame;
  beforeEach(async () => {
    frame = await openFrame();
    frame.document.body.innerHTML = '<form style="margin: 40px; width: 260px"></form>';
  });
  afterEach(() => frame.remove());

  const inside = (control: Element, selector: string): HTMLElement => control.shadowRoot!.querySelector(selector)!;
  const MOVES: ReadonlyArray<
    readonly [markup: string, use: (control: HTMLElement) => Promise<void>, before: string, after: string]
  > = [
    [
      '<amo-textarea name="n" autosize>one</amo-textarea>',
      async (control) => {
        control.focus();
        await press('Control+End', 'x');
      },
      'n=one',
      'n=onex',
    ],
    [
      '<amo-checkbox name="n" text="Agree"></amo-checkbox>',
      (control) => click(inside(control, '[part=text]')),
      '',
      'n=on',
    ],
    [
      '<amo-radio name="n" value="a" label="Alpha" checked></amo-radio><amo-radio name="n" value="b" label="B"></amo-radio>',
      async (control) => {
        control.focus();
        await press('ArrowDown');
      },
      'n=a',
      'n=b',
    ],
    [
      `<amo-radio-group name="n" items='${JSON.stringify(ITEMS)}'></amo-radio-group>`,
      async (control) => {
        control.focus();
        await press('ArrowDown');
      },
      '',
      'n=b',
    ],
    [
      `<amo-multiselect name="n" items='${JSON.stringify(ITEMS)}'></amo-multiselect>`,
      async (control) => {
        await click(inside(control, '[role=option]'));
        await press('ArrowDown', ' ');
      },
      '',
      'n=a&n=b',
    ],
    [
      `<amo-checkboxes-dropdown name="n" items='${JSON.stringify(ITEMS)}' is-search-available></amo-checkboxes-dropdown>`,
      async (control) => {
        await click(control);
        await click(inside(control, '[role=option]:last-child'));
        await press('Escape');
      },
      '',
      'n=b',
    ],
    [
      `<amo-suggest name="n" items='${JSON.stringify(ITEMS)}' closable></amo-suggest>`,
      async (control) => {
        await click(control);
        await type('b');
        await press('ArrowDown', 'Enter');
      },
      'n=',
      'n=Beta',
    ],
    [
      '<amo-date-field name="n" today="2026-05-03" data-format="DD.MM.YYYY"></amo-date-field>',
      async (control) => {
        await click(control);
        await click(inside(control, '[data-date="2026-05-04"]'));
      },
      'n=',
      'n=2026-05-04',
    ],
  ];
  for (const [markup, use, before, after] of MOVES)
    it(`${/^<([\w-]+)/.exec(markup)![1]} works there, and looks as here`, async () => {
      const box = document.createElement('form');
      box.style.width = '260px';
      box.innerHTML = markup;
      document.body.append(box);
      await frames();
      const control = box.firstElementChild as HTMLElement;
      const { height } = control.getBoundingClientRect();
      const form = frame.document.forms[0]!;
      form.append(...box.children);
      box.remove();
      await frames();
      expect(Math.abs(control.getBoundingClientRect().height - height)).to.be.below(1);
      expect(sent(form)).to.equal(before);
      await use(control);
      expect(sent(form)).to.equal(after);
      form.reset();
      expect(sent(form)).to.equal(before);
    });

  it('a form that goes there with its controls leaves nothing behind when the frame goes', async () => {
    const errors: string[] = [];
    const { onerror } = window;
    window.onerror = (message) => void errors.push(String(message));
    const form = document.createElement('form');
    form.innerHTML = MOVES.map(([markup]) => markup).join('');
    document.body.append(form);
    await frames();
    frame.document.body.append(form);
    await frames();
    frame.remove();
    await frames();
    await frames();
    window.onerror = onerror;
    expect(errors).to.eql([]);
  });

  it('an option of a group that goes there leaves the group', () => {
    const box = document.createElement('form');
    box.innerHTML =
      '<amo-radio name="n" value="a" checked required></amo-radio><amo-radio name="n" value="b"></amo-radio>';
    document.body.append(box);
    const [a, b] = box.children as unknown as [AmoRadio, AmoRadio];
    const form = frame.document.forms[0]!;
    form.append(b);
    b.checked = true;
    expect([a.checked, b.checked, sent(box), sent(form)]).to.eql([true, true, 'n=a', 'n=b']);
    form.append(a);
    expect([a.checked, b.checked, sent(form)]).to.eql([true, false, 'n=a']);
    box.remove();
  });
});
