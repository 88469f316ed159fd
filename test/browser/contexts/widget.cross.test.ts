/** The widget, for Lit components anywhere inside of it: without properties, each widget its own. */
import { ContextConsumer } from '@lit/context';
import { expect } from '@open-wc/testing';
import { html, LitElement, render, type TemplateResult } from 'lit';
import { widgetPanel, type WidgetPanel } from '../../../src/entries/panel.js';
import { i18n, provideWidget, widgetContext, widgetData } from '../../../src/entries/widget.js';
import { hushWarnings } from '../support/hush.js';
import { standIn, type StandIn } from '../panel/stand-in.js';

class Says extends LitElement {
  readonly #widget = new ContextConsumer(this, { context: widgetContext, subscribe: true });
  protected override render(): TemplateResult {
    const widget = this.#widget.value;
    if (!widget) return html`nothing`;
    const { code, version, settings, params, system } = widget;
    return html`${code} ${version} ${settings['line']} ${params['extra']} ${system['area']}
    ${i18n(widget, 'hello', { name: 'Ann' })}`;
  }
}
customElements.define('widget-says', Says);

/** A component that has one inside its shadow root. */
class Around extends LitElement {
  protected override render(): TemplateResult {
    return html`<div><widget-says></widget-says></div>`;
  }
}
customElements.define('widget-around', Around);

let page: StandIn;
let ends: Array<() => void>;

async function said(root: ParentNode): Promise<string[]> {
  const found = Array.from(root.querySelectorAll<LitElement>('widget-says, widget-around'));
  return Promise.all(
    found.map(async (element) => {
      await element.updateComplete;
      const inner = element.shadowRoot!.querySelector<LitElement>('widget-says');
      await inner?.updateComplete;
      return (inner ?? element).shadowRoot!.textContent.replace(/\s+/g, ' ').trim();
    }),
  );
}
const WORDS = (code: string, line = '101'): string => `${code} 1.0.0 ${line} more lcard Hello, Ann`;
const widget = (code: string) => page.widget({ widget_code: code, extra: 'more' });

function panelOf(self: object): WidgetPanel {
  const panel = widgetPanel(self, { $: page.$, style: false });
  ends.push(panel.destroy);
  return panel;
}
function provide(self: object, root?: Element): ReturnType<typeof provideWidget> {
  const provided = provideWidget(self, root);
  ends.push(provided.disconnect);
  return provided;
}
function put(markup: string): HTMLElement {
  const box = document.createElement('div');
  box.innerHTML = markup;
  document.body.append(box);
  ends.push(() => box.remove());
  return box;
}

hushWarnings();
beforeEach(async () => {
  ends = [];
  page = await standIn();
});
afterEach(() => {
  for (const end of ends) end();
  page.clear();
});

describe('the context of a widget', () => {
  it('is in the content of its block, however that came there; each has its own', async () => {
    const node = document.createElement('widget-says');
    void panelOf(widget('one')).render({ content: html`<widget-says></widget-says><widget-around></widget-around>` });
    void panelOf(widget('two')).render({ content: '<p><widget-says></widget-says></p>' });
    void panelOf(widget('three')).render({ content: node });
    void panelOf(widget('four')).render({
      content: (box) => render(html`<widget-around></widget-around>`, box) as never,
    });
    const codes = ['one', 'one', 'two', 'three', 'four'];
    expect(await said(page.box)).to.eql(codes.map((code) => WORDS(code)));
  });

  it('is that of the block for two widgets of one code', async () => {
    const [one, two] = ['1', '2'].map((extra) => ({ ...page.widget(), system: () => ({ area: extra }) }));
    void panelOf(one!).render({ content: html`<widget-says></widget-says>` });
    void panelOf(two!).render({ content: html`<widget-says></widget-says>` });
    expect((await said(page.box)).map((words) => /(\d) Hello/.exec(words)![1])).to.eql(['1', '2']);
  });

  it('is in the places that the page has for the widget, and nowhere else', async () => {
    provide(widget('one'));
    provide(widget('two'));
    const say = '<widget-says></widget-says>';
    const box = put(
      `<div id="work-area-one">${say}</div><div class="modal two"><div class="modal-body">${say}</div></div>` +
        `<div id="one_custom_content">${say}</div><div id="two">${say}</div>` +
        `<div class="card-widgets__widget card-widgets__widget-one">${say}</div><div class="one">${say}</div>`,
    );
    const words = [...['one', 'two', 'one', 'two', 'one'].map((code) => WORDS(code)), 'nothing'];
    expect(await said(box)).to.eql(words);
  });

  it('is below a node; the nearest counts', async () => {
    const box = put('<div id="outer"><widget-says></widget-says><div id="inner"></div></div>');
    provide(widget('one'), box.querySelector('#outer')!);
    const inner = box.querySelector('#inner')!;
    provide(widget('two'), inner);
    inner.innerHTML = '<widget-says></widget-says>';
    box.querySelector('#outer')!.append(document.createElement('widget-says'));
    expect(await said(box)).to.eql(['nothing', WORDS('two'), WORDS('one')]);
  });

  it('changes when it is read anew, and ends', async () => {
    const self = { ...widget('one'), get_settings: () => ({ line }) };
    let line = '101';
    const panel = panelOf(self);
    void panel.render({ content: html`<widget-says></widget-says>` });
    line = '202';
    expect(await said(page.box)).to.eql([WORDS('one')]);
    panel.refresh();
    expect(await said(page.box)).to.eql([WORDS('one', '202')]);
    panel.destroy();
    const box = put('<widget-says></widget-says>');
    expect(await said(box)).to.eql(['nothing']);
  });
});

describe('a widget as data', () => {
  const boom = (): never => {
    throw new Error('boom');
  };
  it('has what it can of a widget that has little', () => {
    const empty = { code: '', version: '', path: '', i18n: {}, settings: {}, params: {}, system: {} };
    for (const self of [{}, { params: null, langs: 5, get_settings: boom, system: 'x', get_version: boom }])
      expect(widgetData(self)).to.eql(empty);
    const own = { params: { widget_code: 'a' }, get_settings: () => ({ path: '/widgets/a/' }), get_version: () => '2' };
    const { code, version, path } = widgetData(own);
    expect([code, version, path]).to.eql(['a', '2', '/widgets/a']);
  });

  it('has texts by their paths; a missing one is its path', () => {
    const data = widgetData({ langs: { a: { b: 'Hi %x% %y%', n: 5 }, 'c.d': 'no' } });
    const texts = ['a.b', 'a.n', 'a', 'a.c', 'c.d', '', 'a.b.length', 'constructor.name'].map((path) =>
      i18n(data, path, { x: '<b>' }),
    );
    expect(texts).to.eql(['Hi <b> %y%', '5', 'a', 'a.c', 'c.d', '', 'a.b.length', 'constructor.name']);
  });
});
