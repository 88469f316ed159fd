/** `<amo-panel>` and `<amo-panel-widget>`: keys, roles, what is kept, what is told. */
import '../../../src/surfaces/panel/define.js';
import '../../../src/surfaces/panel-widget/define.js';
import '../../../src/controls/input/define.js';
import { expect } from '@open-wc/testing';
import type { AmoPanel } from '../../../src/entries/surfaces/panel.js';
import type { AmoPanelWidget } from '../../../src/entries/surfaces/panel-widget.js';
import { ax, click, frames, gc, press } from '../support/commands.js';
import { image } from './page.js';

const KEY = 'test of the panel';
const BROKEN = 'data:image/png,no';

let box: HTMLElement;
let heard: string[];

const panel = (): AmoPanel => box.querySelector('amo-panel')!;
const widget = (id: string): AmoPanelWidget => box.querySelector<AmoPanelWidget>(`#${id}`)!;
const button = (host: Element): HTMLButtonElement => host.shadowRoot!.querySelector('button')!;
const part = (host: Element, name: string): HTMLElement => host.shadowRoot!.querySelector(`[part~="${name}"]`)!;
const focused = (): Element | null | undefined => document.activeElement?.shadowRoot?.activeElement;
/** Whether the panel is open, and whose bodies show. */
const view = (): string =>
  [panel().open ? 'open' : 'closed', ...Array.from(box.querySelectorAll('amo-panel-widget'), shown)].join(' ');
const shown = (block: AmoPanelWidget): string => block.id + (part(block, 'body').offsetHeight ? '+' : '-');

async function put(attributes: string, content = TWO): Promise<void> {
  box.innerHTML = `<amo-panel ${attributes}>${content}</amo-panel><button>After</button>`;
  await panel().updateComplete;
}

const TWO = `<amo-panel-widget id="a" heading="Loyalty"><amo-input name="n"></amo-input></amo-panel-widget>
  <amo-panel-widget id="b" heading="Documents">Text</amo-panel-widget>`;

beforeEach(() => {
  localStorage.clear();
  box = document.createElement('div');
  box.style.cssText = 'position: absolute; top: 0; left: 40px; width: 300px; height: 400px';
  document.body.append(box);
  heard = [];
  box.addEventListener('toggle', (event) => {
    const { target, newState } = event as ToggleEvent;
    heard.push(`${(target as Element).id || (target as Element).localName}:${newState}`);
  });
});
afterEach(() => {
  box.remove();
  localStorage.clear();
});

describe('<amo-panel>', () => {
  it('opens and closes by the mouse, showing the first body', async () => {
    await put('');
    expect([view(), panel().offsetWidth]).to.eql(['closed a- b-', 65]);
    await click(button(panel()));
    await frames();
    expect([view(), panel().offsetWidth, heard]).to.eql(['open a+ b-', 265, ['amo-panel:open']]);
    await click(button(panel()));
    await frames();
    expect([view(), panel().offsetWidth, heard.at(-1)]).to.eql(['closed a- b-', 65, 'amo-panel:closed']);
  });

  it('works by the keyboard alone', async () => {
    await put('');
    button(panel()).focus();
    await press('Enter');
    await frames();
    expect(view()).to.equal('open a+ b-');
    await press('Tab');
    expect(focused()).to.equal(button(widget('a')));
    await press(' ');
    await frames();
    expect(view()).to.equal('open a- b-');
    await press('Tab', 'Enter');
    await frames();
    expect([view(), focused() === button(widget('b'))]).to.eql(['open a- b+', true]);
    expect(heard).to.eql(['amo-panel:open', 'a:closed', 'b:open']);
  });

  it('is opened by a press on one of its widgets, which opens', async () => {
    await put('');
    await click(button(widget('b')));
    await frames();
    expect([view(), heard]).to.eql(['open a- b+', ['amo-panel:open', 'b:open']]);
  });

  it('says what it is', async () => {
    await put('open');
    await frames();
    const [toggle, first] = [await ax(button(panel())), await ax(button(widget('a')))];
    expect([toggle.role, toggle.name, first.role, first.name]).to.eql(['button', 'Widgets', 'button', 'Loyalty']);
    expect([button(panel()).ariaExpanded, button(widget('a')).ariaExpanded]).to.eql(['true', 'false']);
    panel().heading = 'Add-ons';
    widget('a').heading = '';
    await panel().updateComplete;
    expect([part(panel(), 'heading').textContent, button(widget('a')).ariaLabel]).to.eql(['Add-ons', 'Widget']);
  });

  it('keeps its state under a key, if asked', async () => {
    await put(`remember="${KEY}"`);
    await click(button(panel()));
    await put(`remember="${KEY}"`);
    expect(panel().open).to.equal(true);
    panel().open = false;
    await put(`open remember="${KEY}"`);
    expect(panel().open).to.equal(false);
    await put('open');
    expect([panel().open, localStorage.length]).to.eql([true, 1]);
  });

  it('tells no one of what a script does', async () => {
    await put('');
    panel().open = true;
    widget('b').expanded = true;
    await frames();
    expect([view(), heard]).to.eql(['open a+ b+', []]);
  });

  it('takes in widgets that come later, and keeps the children of its author where they are', async () => {
    await put('');
    const late = document.createElement('amo-panel-widget');
    late.id = 'c';
    panel().append(late, 'text');
    await frames();
    expect([late.compact, panel().lastChild!.textContent]).to.eql([true, 'text']);
    expect(widget('a').querySelector('amo-input')!.parentElement).to.equal(widget('a'));
  });

  it('is let go of', async () => {
    await put('open');
    const ref = new WeakRef(panel());
    box.innerHTML = '';
    await frames();
    await gc();
    expect(ref.deref()).to.equal(undefined);
  });
});

describe('<amo-panel-widget>', () => {
  const load = (count: number, type = 'load'): Promise<unknown> =>
    new Promise((resolve) => {
      let left = count;
      const done = (): void => void (--left || resolve(undefined));
      for (const host of box.querySelectorAll('amo-panel-widget'))
        for (const place of [host, host.shadowRoot!]) place.addEventListener(type, done, { capture: true });
    });

  it('shows its logos, the small one in a closed panel', async () => {
    box.innerHTML = `<amo-panel open><amo-panel-widget id="a" heading="Loyalty" logo="${image(240, 84)}"
      logo-min="${image(84, 84)}"></amo-panel-widget></amo-panel>`;
    await load(2);
    const logos = (): number[] =>
      Array.from(widget('a').shadowRoot!.querySelectorAll('img'), (logo) => logo.getBoundingClientRect().height);
    expect(logos()).to.eql([42, 0]);
    expect(part(widget('a'), 'heading').getBoundingClientRect().height).to.equal(0);
    panel().open = false;
    await frames();
    expect(logos()).to.eql([0, 45]);
  });

  it('shows its name instead of a logo that fails', async () => {
    box.innerHTML = `<amo-panel-widget id="a" heading="Loyalty" logo="${BROKEN}"></amo-panel-widget>
      <amo-panel-widget id="b" heading="Documents"><img slot="logo" src="${BROKEN}"></amo-panel-widget>`;
    await load(2, 'error');
    await frames();
    expect(widget('a').shadowRoot!.querySelector('img')).to.equal(null);
    for (const id of ['a', 'b']) expect(part(widget(id), 'heading').getBoundingClientRect().height, id).to.equal(42);
    expect(box.querySelector('img')!.hidden).to.equal(true);
    widget('a').logo = image(240, 84);
    await load(1);
    expect(widget('a').shadowRoot!.querySelectorAll('img').length).to.equal(1);
  });

  it('has the names of caption-class as parts', async () => {
    const style = document.createElement('style');
    style.textContent = 'amo-panel-widget::part(brand) { background-color: rgb(1, 2, 3) }';
    box.innerHTML = '<amo-panel-widget id="a" heading="A" caption-class="brand  x"></amo-panel-widget>';
    box.append(style);
    expect(getComputedStyle(part(widget('a'), 'caption')).backgroundColor).to.equal('rgb(1, 2, 3)');
    widget('a').captionClass = '';
    await widget('a').updateComplete;
    expect(part(widget('a'), 'caption').getAttribute('part')).to.equal('caption');
  });
});
