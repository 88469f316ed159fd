/** How elements are copied, move and go, also to another document: what they hold is right in the same turn. */
import { expect } from '@open-wc/testing';
import type { AmoButton, AmoInput, AmoSelect } from '../../../src/entries/index.js';
import * as kit from '../../../src/entries/index.js';
import { ax, click, frames, press } from '../support/commands.js';
import { hushWarnings } from '../support/hush.js';
import { comboboxOf as button, ITEMS, OPTIONS, sent as data, shown } from '../support/choice.js';
import { openFrame, type Frame } from '../support/frame.js';

describe('moving and copying', () => {
  hushWarnings();
  let box: HTMLElement;
  const make = <T extends Element>(markup: string): T => {
    box.innerHTML = markup;
    return box.querySelector<T>('amo-input, amo-select, amo-button')!;
  };
  beforeEach(() => {
    box = document.createElement('div');
    box.style.cssText = 'position: absolute; top: 20px; left: 40px; width: 300px';
    document.body.append(box);
  });
  afterEach(() => box.remove());

  it('innerHTML draws the closed control before it returns', () => {
    const select = make<AmoSelect>(`<amo-select value="b" text-prefix="Kind">${OPTIONS}</amo-select>`);
    expect(button(select).textContent).to.equal('Kind: Beta');
    const control = make<AmoButton>('<amo-button text="Save" blue></amo-button>');
    expect(control.shadowRoot!.querySelector('button')!.textContent).to.equal('Save');
    expect(control.shadowRoot!.querySelector('button')!.className).to.include('button-input_blue');
  });

  it('a clone has what the attributes and children say, and is an element of its own', () => {
    const select = make<AmoSelect>(`<form><amo-select name="n" value="b">${OPTIONS}</amo-select></form>`);
    select.value = 'a';
    select.showPicker();
    const clone = select.cloneNode(true) as AmoSelect;
    select.form!.append(clone);
    expect([clone.value, shown(clone), clone.matches(':state(open)'), data(select.form!)]).to.eql([
      'b',
      'Beta',
      false,
      'n=a&n=b',
    ]);
    clone.value = 'a';
    clone.items = ITEMS.slice(0, 1);
    expect([select.items.length, clone.items.length]).to.eql([2, 1]);
  });

  it('a template makes elements', () => {
    const template = document.createElement('template');
    const controls = `<amo-input name="n" value="x"></amo-input><amo-select name="m">${OPTIONS}</amo-select>`;
    template.innerHTML = `<form>${controls}</form>`;
    box.append(template.content.cloneNode(true), document.importNode(template.content, true));
    expect(Array.from(box.querySelectorAll('form'), data)).to.eql(['n=x&m=a', 'n=x&m=a']);
  });

  it('moving keeps the value, the items and the focus order, and hears events once', async () => {
    const select = make<AmoSelect>('<form></form><form></form>') ?? document.createElement('amo-select');
    const [first, second] = box.querySelectorAll('form');
    select.name = 'n';
    select.items = ITEMS;
    select.value = 'b';
    const heard: string[] = [];
    select.addEventListener('change', () => heard.push(select.value));
    for (const form of [first!, second!, first!]) form.append(select);
    expect([data(first!), data(second!), shown(select)]).to.eql(['n=b', '', 'Beta']);
    await click(select);
    await press('ArrowUp', 'Enter');
    expect(heard).to.eql(['a']);
  });

  it('moving closes what is open', () => {
    const select = make<AmoSelect>(`<amo-select>${OPTIONS}</amo-select>`);
    const heard: string[] = [];
    for (const type of ['controls:open', 'controls:close']) select.addEventListener(type, () => heard.push(type));
    select.showPicker();
    box.prepend(document.createElement('p'), select);
    expect([select.matches(':state(open)'), button(select).ariaExpanded, heard]).to.eql([
      false,
      'false',
      ['controls:open', 'controls:close'],
    ]);
    const control = make<AmoButton>('<amo-button>More</amo-button>');
    control.menu = [{ text: 'One' }];
    control.toggleMenu(true);
    box.prepend(control);
    expect(control.matches(':state(open)')).to.equal(false);
  });

  it('moving into a shadow root and out of it', async () => {
    const input = make<AmoInput>(
      '<label for="c">Outside</label><amo-input id="c" name="n" value="x"></amo-input><p></p>',
    );
    const root = box.querySelector('p')!.attachShadow({ mode: 'open' });
    root.innerHTML = '<form><label for="c">Inside</label></form>';
    const name = async (): Promise<string> => (
      await frames(),
      (await ax(input.shadowRoot!.querySelector('input')!)).name
    );
    expect(await name()).to.equal('Outside');
    root.querySelector('form')!.append(input);
    expect([data(root.querySelector('form')!), await name()]).to.eql(['n=x', 'Inside']);
    box.append(input);
    expect([input.form, await name()]).to.eql([null, 'Outside']);
  });

  it('actions on an element that is not on the page do nothing', () => {
    const select = document.createElement('amo-select');
    select.items = ITEMS;
    select.showPicker();
    select.hidePicker();
    const control = document.createElement('amo-button');
    control.menu = [{ text: 'One' }];
    control.toggleMenu();
    control.fail();
    control.click();
    expect([select.matches(':state(open)'), control.matches(':state(open)')]).to.eql([false, false]);
    box.append(select, control);
    expect(shown(select)).to.equal('Alpha');
  });

  it('properties set before and after it gets onto the page give the same', () => {
    const set = (select: AmoSelect): void =>
      void Object.assign(select, { name: 'n', items: ITEMS, value: 'b', selectedBefore: 'Kind', required: true });
    const [early, late] = [document.createElement('amo-select'), document.createElement('amo-select')];
    set(early);
    box.innerHTML = '<form></form><form></form>';
    const forms = [...box.querySelectorAll('form')];
    forms[0]!.append(early);
    forms[1]!.append(late);
    set(late);
    expect(data(forms[0]!)).to.equal(data(forms[1]!));
    return late.updateComplete.then(() => expect(early.shadowRoot!.innerHTML).to.equal(late.shadowRoot!.innerHTML));
  });

  it('children that change', async () => {
    const select = make<AmoSelect>(`<form><amo-select name="n" value="b">${OPTIONS}</amo-select></form>`);
    const look = async (change: () => void): Promise<unknown> => {
      change();
      await frames();
      return [
        select.items.map(({ id, disabled }) => `${id}${disabled ? '!' : ''}`).join(' '),
        select.value,
        shown(select),
        data(select.form!),
      ];
    };
    const option = (index: number): HTMLOptionElement => select.querySelectorAll('option')[index]!;
    expect(await look(() => (option(1).textContent = 'Changed'))).to.eql(['a b', 'b', 'Changed', 'n=b']);
    expect(
      await look(() =>
        select.insertAdjacentHTML('beforeend', '<optgroup label="Group"><option value="c">C</option></optgroup>'),
      ),
    ).to.eql(['a b undefined! c', 'b', 'Changed', 'n=b']);
    expect(await look(() => select.querySelector('optgroup')!.append(new Option('D', 'd')))).to.eql([
      'a b undefined! c d',
      'b',
      'Changed',
      'n=b',
    ]);
    expect(await look(() => (select.querySelector('optgroup')!.disabled = true))).to.eql([
      'a b undefined! c! d!',
      'b',
      'Changed',
      'n=b',
    ]);
    expect(await look(() => option(1).remove())).to.eql(['a undefined! c! d!', 'a', 'Alpha', 'n=a']);
    expect(await look(() => select.replaceChildren(new Option('B', 'b'), new Option('E', 'e')))).to.eql([
      'b e',
      'b',
      'B',
      'n=b',
    ]);
    expect(await look(() => (option(1).disabled = true))).to.eql(['b e!', 'b', 'B', 'n=b']);
    expect(await look(() => (select.innerHTML = ''))).to.eql(['', '', '', 'n=']);
  });

  it('items: property over attribute over children', async () => {
    const select = make<AmoSelect>(`<amo-select items='[{"id":"x","option":"X"}]'>${OPTIONS}</amo-select>`);
    const ids = (): string => select.items.map(({ id }) => id).join();
    const seen = [ids()];
    select.items = [{ id: 'p', option: 'P' }];
    seen.push(ids());
    select.items = null as never;
    seen.push(ids());
    select.removeAttribute('items');
    seen.push(ids(), select.value);
    expect(seen).to.eql(['x', 'p', 'x', 'a,b', 'a']);
  });
});

describe('another document', () => {
  let frame: Frame;
  beforeEach(async () => {
    frame = await openFrame();
  });
  afterEach(() => frame.remove());

  it('an element that moves into a frame keeps its value, its form and its looks', async () => {
    const select = document.createElement('amo-select');
    select.name = 'n';
    select.items = ITEMS;
    select.value = 'b';
    document.body.append(select);
    const look = () => {
      const { height, borderTopWidth, borderTopColor } = select.ownerDocument.defaultView!.getComputedStyle(
        button(select),
      );
      return { height, borderTopWidth, borderTopColor };
    };
    const before = look();
    frame.document.body.innerHTML = '<form style="margin: 60px; width: 200px"></form>';
    frame.document.forms[0]!.append(frame.document.adoptNode(select));
    expect(look()).to.eql(before);
    expect([select.value, data(frame.document.forms[0]!), shown(select)]).to.eql(['b', 'n=b', 'Beta']);
    await click(select);
    expect(select.matches(':state(open)')).to.equal(true);
    const list = select.shadowRoot!.querySelector('ul')!;
    expect(frame.window.getComputedStyle(list).listStyleType, 'the list has its sheet there too').to.equal('none');
    await press('ArrowUp', 'Enter');
    expect([select.value, select.matches(':state(open)')]).to.eql(['a', false]);
    await click(select);
    await press('Escape');
    expect(select.matches(':state(open)')).to.equal(false);
  });

  it('an element that was open before has its list there too', async () => {
    const [select, more] = [document.createElement('amo-select'), document.createElement('amo-button')];
    select.items = ITEMS;
    more.menu = [{ text: 'One' }];
    document.body.append(select, more);
    select.showPicker();
    more.toggleMenu(true);
    frame.document.body.append(select, more);
    expect([select.matches(':state(open)'), more.matches(':state(open)')], 'closed on the way').to.eql([false, false]);
    const style = (element: Element) => frame.window.getComputedStyle(element);
    select.showPicker();
    expect(style(select.shadowRoot!.querySelector('ul')!).listStyleType).to.equal('none');
    more.toggleMenu(true);
    expect(select.matches(':state(open)'), 'the frame has one thing open').to.equal(false);
    expect(style(more.shadowRoot!.querySelector('ul')!).listStyleType).to.equal('none');
    await press('Escape');
    more.toggleMenu(false);
    expect(more.matches(':state(open)')).to.equal(false);
  });

  it('an element that moves while it is open leaves nothing to dismiss behind', async () => {
    const select = document.createElement('amo-select');
    select.items = ITEMS;
    document.body.append(select);
    select.showPicker();
    frame.document.body.append(select);
    let heard = 0;
    const count = (event: KeyboardEvent): void => void (event.key === 'Escape' && heard++);
    document.addEventListener('keydown', count);
    document.body.tabIndex = -1;
    document.body.focus();
    await press('Escape');
    document.removeEventListener('keydown', count);
    expect(heard, 'Escape reaches the page again').to.equal(1);
  });
});

it('the module gives the classes that the tags have', () => {
  for (const [tag, type] of [
    ['amo-button', kit.AmoButton],
    ['amo-input', kit.AmoInput],
    ['amo-select', kit.AmoSelect],
  ] as const)
    expect(customElements.get(tag)).to.equal(type);
});
