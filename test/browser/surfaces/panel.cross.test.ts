/** The native right panel: opened, closed, remembered; blocks added, removed, opened; what the page is told. */
import { expect } from '@open-wc/testing';
import { Panel, nativePanel, type PageContext, type PanelOptions } from '../../../src/entries/surfaces/panel.js';
import { click, press } from '../support/commands.js';
import { JQUERY_VERSIONS } from '../support/jquery.js';
import { dressed, pageContext } from './page.js';

const EVENTS = [
  'toggleWidgetPanel',
  'widgets_body:change_state',
  'widget:one:loaded',
  'widget:two:loaded',
  'widgets:card-maximized',
  'widgets:card-minimized',
];

let box: HTMLElement;
let context: PageContext;
let panel: Panel;
let heard: string[];
let undress: () => void;

const find = (selector: string): HTMLElement => box.querySelector<HTMLElement>(selector)!;
const has = (selector: string, name: string): boolean => find(selector).classList.contains(name);
const blocks = (): HTMLElement[] => Array.from(box.querySelectorAll<HTMLElement>('.card-widgets__widget'));
/** Code and whether the body shows, of each block. */
const view = (): string =>
  blocks()
    .map((block) => {
      const body = block.querySelector('.card-widgets__widget__body')!;
      return block.dataset['code'] + (getComputedStyle(body).display === 'none' ? '-' : '+');
    })
    .join(' ');
const toggle = (): HTMLElement => find('.js-card-widgets-on-off');
const caption = (code: string): HTMLElement => find(`.card-widgets__widget-${code} .js-widget-caption-block`);
const arrow = (code: string): HTMLElement =>
  find(`.card-widgets__widget-${code} .card-widgets__widget__caption__arrow`);
const clear = (): void => {
  for (const entity of ['leads', 'contacts']) document.cookie = `${entity}_crd_wdgt=; path=/; max-age=0`;
};

function start(markup: string, options?: PanelOptions): void {
  box.innerHTML = `<div id="card_holder" class="content__card-holder-widgets"></div>${markup}`;
  panel = new Panel(find('#widgets_block'), context, options);
}

function startWithTwo(open: boolean, options?: PanelOptions): void {
  start(nativePanel({ open }), options);
  for (const code of ['one', 'two'])
    panel.add({ code, caption: { html: `<b style="padding-left:21px">${code}</b>` }, content: `<i>${code}</i>` });
  heard.length = 0;
}

before(() => (undress = dressed()));
after(() => undress());
beforeEach(async () => {
  clear();
  context = await pageContext();
  box = document.createElement('div');
  document.body.append(box);
  heard = [];
  context.$(document).on(EVENTS.map((name) => `${name}.test`).join(' '), ({ type }, ...args) => {
    const [data] = args as [{ state?: unknown }?];
    heard.push(data && typeof data === 'object' && 'state' in data ? `${type}=${String(data.state)}` : type);
  });
});
afterEach(() => {
  panel.destroy();
  context.$(document).off('.test');
  box.remove();
  clear();
});

describe('the right panel', () => {
  for (const version of JQUERY_VERSIONS)
    it(`opens and closes with jQuery ${version}, and tells the page`, async () => {
      context.$(document).off('.test');
      context = await pageContext(version);
      const told: string[] = [];
      startWithTwo(false);
      context.$(document).on('toggleWidgetPanel.test', () => told.push(String(panel.isOpen)));
      await click(toggle());
      expect([view(), has('#card_holder', 'js-widgets-active'), find('#widgets_block').offsetWidth]).to.eql([
        'one+ two-',
        true,
        265,
      ]);
      await click(toggle());
      expect([view(), has('#card_holder', 'js-widgets-active'), find('#widgets_block').offsetWidth]).to.eql([
        'one- two-',
        false,
        65,
      ]);
      expect(told).to.eql(['true', 'false']);
    });

  it('is opened by a press on a block, which opens, too', async () => {
    startWithTwo(false);
    await click(caption('two'));
    expect([view(), panel.isOpen]).to.eql(['one- two+', true]);
    expect(heard).to.eql(['widgets_body:change_state=true', 'toggleWidgetPanel', 'widgets:card-minimized']);
  });

  it('shows and hides bodies by their captions, several at once', async () => {
    startWithTwo(true);
    expect(view()).to.equal('one+ two-');
    await click(caption('two'));
    expect(view()).to.equal('one+ two+');
    await click(caption('one'));
    expect(view()).to.equal('one- two+');
    expect(arrow('one').classList.contains('widgets__widget__caption__arrow_bottom')).to.equal(true);
    expect(arrow('two').classList.contains('widgets__widget__caption__arrow_top')).to.equal(true);
    expect(has('.card-widgets__widget-two .card-widgets__widget__body', 'js-body-hide')).to.equal(true);
    expect(heard).to.eql(['widgets_body:change_state=true', 'widgets_body:change_state=false']);
  });

  it('works by the keyboard alone', async () => {
    startWithTwo(false);
    toggle().focus();
    await press('Enter');
    expect([view(), toggle().getAttribute('aria-expanded')]).to.eql(['one+ two-', 'true']);
    await press('Tab');
    expect(document.activeElement).to.equal(arrow('one'));
    await press(' ');
    expect([view(), arrow('one').getAttribute('aria-expanded')]).to.eql(['one- two-', 'false']);
    await press('Tab', 'Enter');
    expect([view(), document.activeElement === arrow('two')]).to.eql(['one- two+', true]);
    await press('Shift+Tab', 'Shift+Tab', ' ');
    expect([view(), panel.isOpen, document.activeElement === toggle()]).to.eql(['one- two-', false, true]);
    expect(arrow('one').getAttribute('aria-label')).to.equal('one');
  });

  it('keeps its state in the cookie of the entity', () => {
    startWithTwo(false, { entity: 'leads' });
    panel.open();
    expect(document.cookie).to.contain('leads_crd_wdgt=1');
    panel.close();
    expect(document.cookie).to.contain('leads_crd_wdgt=0');
    panel.destroy();
    start(nativePanel({ open: true }), { entity: 'leads' });
    expect(panel.isOpen).to.equal(false);
    panel.destroy();
    start(nativePanel({ open: true }), { entity: 'contacts' });
    expect([panel.isOpen, document.cookie.includes('contacts_')]).to.eql([true, false]);
  });

  it('lies over a narrow page: Escape and a press beside it close it', async () => {
    startWithTwo(false, { narrow: 100_000 });
    panel.open();
    const overlay = (): HTMLElement | null => document.querySelector('#card_widgets_overlay');
    expect([getComputedStyle(overlay()!).zIndex, getComputedStyle(panel.root).zIndex]).to.eql(['105', '106']);
    await click([30, 300]);
    expect([panel.isOpen, overlay(), document.activeElement === toggle()]).to.eql([false, null, true]);
    panel.open();
    await press('Escape');
    expect([panel.isOpen, overlay()]).to.eql([false, null]);
  });

  it('answers what the page asks for', () => {
    startWithTwo(false);
    context.$(document).trigger('openWidgetPanel');
    expect([panel.isOpen, view()]).to.eql([true, 'one+ two-']);
    panel.root.style.display = 'none';
    context.$(document).trigger('widgets-in-card:show');
    expect(panel.root.style.display).to.equal('flex');
    context.$(document).trigger('widget:removed', [{ widget_code: 'one' }]);
    expect(view()).to.equal('two-');
  });

  it('adds and removes blocks, and says whether there are any', () => {
    start(nativePanel({ open: true, is_admin: true }));
    const counted = (): boolean[] => [
      has('#card_holder', 'js-widgets-hidden'),
      has('#widgets_block', '_with-scroll'),
      has('.js-card-widgets-cap', '_with-widgets'),
    ];
    expect(counted()).to.eql([true, false, false]);
    const block = panel.add({ code: 'one' });
    expect([counted(), heard, view()]).to.eql([
      [false, true, true],
      ['widgets_body:change_state=true', 'widget:one:loaded'],
      'one+',
    ]);
    panel.add({ code: 'one' });
    expect([block.nextElementSibling!.nextElementSibling!.classList.contains('js-card-widgets-cap'), view()]).to.eql([
      true,
      'one+ one-',
    ]);
    expect([panel.remove('one'), panel.remove('one'), view(), counted()]).to.eql([
      true,
      false,
      '',
      [true, false, false],
    ]);
  });

  it('takes away logos that fail, whenever they do', async () => {
    start(nativePanel({ open: true }));
    const failed = new Promise((resolve) => box.addEventListener('error', resolve, { capture: true, once: true }));
    panel.add({ code: 'one', path: 'data:image/png,' });
    await failed;
    await expectSoon(() => !box.querySelector('img'));
  });

  it('beside a list stays open, and a block has a cross', async () => {
    start(nativePanel({ open: true, is_card: false }));
    panel.add({ code: 'one' });
    await click(find('.card-widgets__top'));
    expect(panel.isOpen).to.equal(true);
    const cross = find('.single_widget__close');
    expect([cross.getAttribute('role'), toggle().getAttribute('role')]).to.eql(['button', null]);
    cross.focus();
    await press('Enter');
    expect(getComputedStyle(panel.root).display).to.equal('none');
  });

  it('survives hostile codes and captions', () => {
    start(nativePanel({ open: true, caption: '<img src=x onerror=alert(1)>' }));
    const code = `a"><b class='x`;
    const block = panel.add({ code, caption: { class_name: '"><i>' } });
    expect([block.dataset['code'], box.querySelectorAll('b, i, img').length]).to.eql([code, 0]);
    expect(find('.card-widgets__top__caption').textContent).to.contain('<img');
    panel.add({ code: '' });
    panel.remove('no such [thing');
  });

  it('leaves nothing behind', async () => {
    startWithTwo(false);
    panel.open();
    panel.destroy();
    expect([document.querySelector('#card_widgets_overlay'), box.querySelectorAll('[role], [tabindex]').length]).to.eql(
      [null, 0],
    );
    const before = view();
    await click(caption('two'));
    await press('Escape');
    context.$(document).trigger('openWidgetPanel');
    expect(view()).to.equal(before);
    const { _data } = context.$ as unknown as { _data?(element: unknown, name: string): object | undefined };
    const events = Object.keys(_data?.(document, 'events') ?? {});
    expect(events.filter((name) => !EVENTS.includes(name))).to.eql([]);
  });
});

/** Waits, frame by frame, until something is so. */
async function expectSoon(check: () => boolean): Promise<void> {
  while (!check()) await new Promise(requestAnimationFrame);
}
