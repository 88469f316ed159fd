/** The theme is CSS alone: one attribute of the page recolours every control, open or closed, and nothing is drawn anew. */
import '../../../src/entries/index.js';
import { expect } from '@open-wc/testing';
import { frames } from '../support/commands.js';

const root = document.documentElement;
const style = (element: Element): CSSStyleDeclaration => getComputedStyle(element);
const part = (element: Element, selector: string): Element => element.shadowRoot!.querySelector(selector)!;

describe('theme', () => {
  let box: HTMLElement;
  beforeEach(() => {
    box = document.createElement('div');
    box.style.cssText = 'position: absolute; top: 20px; left: 40px; width: 200px';
    box.innerHTML = `<amo-input></amo-input><amo-textarea></amo-textarea><amo-checkbox text="C"></amo-checkbox><amo-radio label="R"></amo-radio>
      <amo-radio-group items='[{"id":1,"option":"G"}]'></amo-radio-group><amo-multiselect items='[{"id":1,"value":"M"}]'></amo-multiselect>
      <amo-select items='[{"id":1,"option":"S"}]'></amo-select><amo-button>B</amo-button>`;
    document.body.append(box);
  });
  afterEach(() => {
    box.remove();
    root.removeAttribute('data-color-scheme');
    for (const name of ['--palette-text-primary', '--amo-text']) root.style.removeProperty(name);
  });

  const PARTS: Readonly<Record<string, string>> = {
    'amo-input': 'input',
    'amo-textarea': 'textarea',
    'amo-checkbox': '[part=box]',
    'amo-radio': '[part=dot]',
    'amo-radio-group': '[part=dot]',
    'amo-multiselect': '[role=listbox]',
    'amo-select': 'button',
    'amo-button': 'button',
  };
  const backgrounds = (): string[] =>
    Object.entries(PARTS).map(([tag, selector]) => style(part(box.querySelector(tag)!, selector)).backgroundColor);
  const dark = (on: boolean): void =>
    void (on ? root.setAttribute('data-color-scheme', 'dark') : root.removeAttribute('data-color-scheme'));

  it('data-color-scheme="dark" on the page darkens all, and back', () => {
    const light = backgrounds();
    expect(new Set(light)).to.eql(new Set(['rgb(255, 255, 255)']));
    dark(true);
    expect(new Set(backgrounds())).to.eql(new Set(['rgb(21, 48, 67)']));
    root.setAttribute('data-color-scheme', 'light');
    expect(backgrounds()).to.eql(light);
  });

  it('an open list changes too, and no node is touched', async () => {
    const select = box.querySelector('amo-select')!;
    select.showPicker();
    await frames();
    const list = part(select, 'ul');
    const before = style(list).backgroundColor;
    let changes = 0;
    const observer = new MutationObserver((records) => (changes += records.length));
    for (const element of box.querySelectorAll('*'))
      if (element.shadowRoot)
        observer.observe(element.shadowRoot, { subtree: true, childList: true, attributes: true, characterData: true });
    dark(true);
    await frames();
    expect(style(list).backgroundColor).not.to.equal(before);
    expect([changes, select.matches(':state(open)')]).to.eql([0, true]);
    observer.disconnect();
  });

  it('colours follow the variables of the product, and a page may set its own', () => {
    const text = () => style(part(box.querySelector('amo-input')!, 'input')).color;
    root.style.setProperty('--palette-text-primary', 'rgb(1, 2, 3)');
    expect(text()).to.equal('rgb(1, 2, 3)');
    root.style.setProperty('--amo-text', 'rgb(4, 5, 6)');
    expect(text()).to.equal('rgb(4, 5, 6)');
    dark(true);
    expect(text()).to.equal('rgb(4, 5, 6)');
  });

  it('an open menu changes too', async () => {
    const button = box.querySelector('amo-button')!;
    button.menu = [{ text: 'First' }];
    button.toggleMenu(true);
    await frames();
    const entry = part(button, '[role=menuitem]');
    const menu = part(button, '[role=menu]');
    const look = (): string[] => [style(menu).backgroundColor, style(entry).color];
    const light = look();
    dark(true);
    expect(look()).to.eql(['rgb(21, 48, 67)', 'rgb(242, 242, 242)']);
    expect(button.matches(':state(open)')).to.equal(true);
    dark(false);
    expect(look()).to.eql(light);
  });

  it('the attribute counts on the page alone, as natively', () => {
    const inner = document.createElement('div');
    inner.dataset['colorScheme'] = 'dark';
    box.prepend(inner);
    const light = backgrounds();
    inner.append(...box.querySelectorAll('amo-input, amo-select'));
    document.body.dataset['colorScheme'] = 'dark';
    expect(backgrounds()).to.eql(light);
    document.body.removeAttribute('data-color-scheme');
    dark(true);
    inner.dataset['colorScheme'] = 'light';
    expect(new Set(backgrounds())).to.eql(new Set(['rgb(21, 48, 67)']));
  });

  it('controls that come later, in a shadow root and in none, are of the same theme', () => {
    dark(true);
    const host = document.createElement('div');
    box.append(host, document.createElement('amo-input'));
    host.attachShadow({ mode: 'open' }).innerHTML = '<amo-input></amo-input>';
    const inputs = [host.shadowRoot!.firstElementChild!, box.lastElementChild!];
    expect(inputs.map((input) => style(part(input, 'input')).backgroundColor)).to.eql(Array(2).fill('rgb(21, 48, 67)'));
  });

  it('colours of a part of a page reach what opens there', async () => {
    const inner = document.createElement('div');
    inner.style.setProperty('--amo-surface', 'rgb(7, 8, 9)');
    box.prepend(inner);
    const select = box.querySelector('amo-select')!;
    inner.append(select);
    select.showPicker();
    await frames();
    const list = part(select, 'ul');
    expect(style(list).backgroundColor).to.equal('rgb(7, 8, 9)');
    inner.style.setProperty('--amo-surface', 'rgb(9, 8, 7)');
    expect(style(list).backgroundColor).to.equal('rgb(9, 8, 7)');
  });

  it('a part of a page may have colours of its own', () => {
    const inner = document.createElement('div');
    inner.style.setProperty('--amo-surface', 'rgb(7, 8, 9)');
    box.prepend(inner);
    inner.append(box.querySelector('amo-input')!);
    expect(style(part(inner.firstElementChild!, 'input')).backgroundColor).to.equal('rgb(7, 8, 9)');
    expect(style(part(box.querySelector('amo-textarea')!, 'textarea')).backgroundColor).to.equal('rgb(255, 255, 255)');
  });

  it("what the user's system prefers does not matter: the page decides", () => {
    expect(style(part(box.querySelector('amo-input')!, 'input')).colorScheme).to.equal('light');
    dark(true);
    expect(style(part(box.querySelector('amo-input')!, 'input')).colorScheme).to.equal('dark');
  });
});
