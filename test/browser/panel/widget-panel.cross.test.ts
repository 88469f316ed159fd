/** A widget's block through `render_template`: every kind of content, drawn again, taken away, on pages that misbehave. */
import { expect } from '@open-wc/testing';
import { html, LitElement } from 'lit';
import {
  widgetPanel,
  type PanelContent,
  type WidgetPanel,
  type WidgetPanelOptions,
} from '../../../src/entries/panel.js';
import { gc } from '../support/commands.js';
import { hushWarnings } from '../support/hush.js';
import { standIn, type StandIn } from './stand-in.js';

const life: string[] = [];
class Part extends LitElement {
  override connectedCallback(): void {
    super.connectedCallback();
    life.push('connected');
  }
  override disconnectedCallback(): void {
    super.disconnectedCallback();
    life.push('disconnected');
  }
}
customElements.define('panel-part', Part);

let page: StandIn;
const made: WidgetPanel[] = [];
const blocks = (): HTMLElement[] => Array.from(page.box.querySelectorAll<HTMLElement>('.card-widgets__widget'));
const bodies = (): string[] => blocks().map((block) => block.querySelector('.card-widgets__widget__body')!.textContent);
const node = (text: string): Node => document.createTextNode(text);

function make(widget: object = page.widget(), options: WidgetPanelOptions = {}): WidgetPanel {
  const panel = widgetPanel(widget, { $: page.$, style: false, ...options });
  made.push(panel);
  return panel;
}

hushWarnings();
beforeEach(async () => {
  page = await standIn();
  life.length = 0;
});
afterEach(() => {
  for (const panel of made.splice(0)) panel.destroy();
  page.clear();
});

const CONTENT: Readonly<Record<string, (text: string) => PanelContent>> = {
  'ready markup': (text) => `<b>${text}</b>`,
  twig: (text) => ({ twig: `{{ a }}${text}` }),
  'a Lit template': (text) => html`<b>${text}</b>`,
  'a node': node,
  'elements of jQuery': (text) => page.$(`<b>${text.slice(0, 1)}</b><i>${text.slice(1)}</i>`),
  'a function': (text) => (box) => void box.append(text),
};
/** Stands in for twig: what it was told to print is enough here. */
const twig = { render: ({ data }: { data: string }) => data.replace('{{ a }}', '') };

describe('content of a block', () => {
  for (const [kind, content] of Object.entries(CONTENT))
    it(`${kind}: is there at once, and is taken away`, async () => {
      const panel = make(page.widget(), { twig });
      const ready = panel.render({ caption: 'Calls', content: content('one') });
      expect(bodies()).to.eql(['one']);
      expect(await ready).to.equal(panel.box);
      panel.destroy();
      expect([blocks().length, panel.box]).to.eql([0, undefined]);
      void panel.render({ content: content('again') });
      expect(bodies()).to.eql(['again']);
    });

  for (const [first, one] of Object.entries(CONTENT))
    for (const [second, two] of Object.entries(CONTENT))
      it(`${first}, then ${second}: one block, the last content, and back`, () => {
        const panel = make(page.widget(), { twig });
        for (const [content, text] of [
          [one, '1'],
          [two, '2'],
          [one, '3'],
          [two, '4'],
        ] as const) {
          void panel.render({ content: content(text) });
          expect(bodies()).to.eql([text]);
        }
        expect(page.calls.length).to.equal(1);
      });

  it('a Lit template drawn again changes what differs', () => {
    const panel = make();
    const draw = (text: string): void => void panel.render({ content: html`<b>${text}</b>` });
    draw('one');
    const bold = panel.box!.querySelector('b');
    draw('two');
    expect([panel.box!.querySelector('b') === bold, bodies()]).to.eql([true, ['two']]);
  });

  it('the author’s own nodes keep their handlers and come back', () => {
    const panel = make();
    const $button = page.$('<button>one</button>').on('click', () => void life.push('click'));
    for (const content of [$button, $button[0]!, 'text', $button]) void panel.render({ content });
    panel.destroy();
    void panel.render({ content: $button });
    page.box.querySelector<HTMLElement>('.card-widgets__widget button')!.click();
    expect([life, bodies()]).to.eql([['click'], ['one']]);
  });

  it('another caption draws the block anew', () => {
    const panel = make();
    void panel.render({ caption: 'One', content: 'a' });
    void panel.render({ caption: 'Two', content: 'b' });
    expect([bodies(), page.calls.length]).to.eql([['b'], 2]);
    expect(blocks()[0]!.querySelector('.card-widgets__widget__caption')!.textContent).to.equal('Two');
  });

  it('a function says what takes away what it did', () => {
    const panel = make();
    void panel.render({ content: () => () => void life.push('unmounted') });
    void panel.render({ content: 'text' });
    expect(life).to.eql(['unmounted']);
    panel.destroy();
    expect(life).to.eql(['unmounted']);
  });

  it('markup that does not close stays in its block, and what looks like twig is text', () => {
    const panel = make();
    void panel.render({ content: '<div><b>one</div></div></div>{{ self.params }}{% if %}{# no #}' });
    void make(page.widget({ widget_code: 'second' })).render({ content: 'two' });
    expect(bodies()).to.eql(['one{{ self.params }}{% if %}{# no #}', 'two']);
    expect(page.calls[0]!.render).to.not.match(/\{[{%#]/);
  });

  it('a caption is escaped, but for what is raw', () => {
    const bad = '<img src=x onerror=alert(1)>';
    void make().render({ caption: { text: bad, class_name: 'js-brand "><b>x', html: '<i>raw</i>' }, content: '' });
    void make().render({ caption: bad, content: '' });
    void make().render({ content: '' });
    const captions = Array.from(page.box.querySelectorAll('.card-widgets__widget__caption'));
    expect(captions.map((caption) => caption.textContent)).to.eql([`${bad}raw`, bad, '']);
    expect([captions[0]!.matches('.js-brand'), page.box.querySelectorAll('img, b').length]).to.eql([true, 0]);
  });

  it('twig that fails is an error of the block alone', () => {
    const boom = {
      render: () => {
        throw new Error('boom');
      },
    };
    void make(page.widget(), { twig: boom }).render({ content: { twig: '{{ a' } });
    void make(page.widget(), { twig: { render: () => Promise.resolve('') } }).render({ content: { twig: 'a' } });
    expect(bodies()).to.eql(['Something went wrong', 'Something went wrong']);
  });
});

describe('the life of a block', () => {
  const ends: Readonly<Record<string, () => void>> = {
    jQuery: () => void page.$(document).trigger('page:changed'),
    'an event of the DOM': () => void document.dispatchEvent(new Event('page:changed')),
    destroy: () => made[0]!.destroy(),
  };
  for (const [how, change] of Object.entries(ends))
    it(`ends what is inside on page:changed by ${how}`, () => {
      const panel = make();
      void panel.render({ content: html`<panel-part></panel-part>` });
      expect(life).to.eql(['connected']);
      change();
      expect([life, panel.box]).to.eql([['connected', 'disconnected'], undefined]);
      change();
      expect(life.length).to.equal(2);
    });

  it('a block that the page took away is drawn again', () => {
    const panel = make();
    void panel.render({ content: html`<panel-part></panel-part>` });
    page.panel.remove('calls');
    expect([panel.box, blocks().length]).to.eql([undefined, 0]);
    void panel.render({ content: 'again' });
    expect(bodies()).to.eql(['again']);
  });

  it('keeps nothing once it is over', async () => {
    const refs: Array<WeakRef<object>> = [];
    for (let count = 0; count < 5; count++) {
      const panel = widgetPanel(page.widget(), { $: page.$, style: false });
      await panel.render({ content: html`<panel-part></panel-part>` });
      refs.push(new WeakRef(panel), new WeakRef(panel.box!.querySelector('panel-part')!));
      if (count % 2) page.$(document).trigger('page:changed');
      else panel.destroy();
      page.panel.remove('calls');
    }
    page.calls.length = 0;
    await new Promise(requestAnimationFrame);
    await gc();
    expect(refs.filter((ref) => ref.deref()).length).to.be.at.most(2); // the last may be in somebody's hand
  });

  it('two widgets of one code keep their own', () => {
    const [one, two] = [make(), make()];
    void one.render({ content: html`<b>1</b>` });
    void two.render({ content: html`<b>2</b>` });
    void one.render({ content: html`<b>3</b>` });
    expect(bodies()).to.eql(['3', '2']);
    one.destroy();
    expect(bodies()).to.eql(['2']);
  });
});

describe('a page that draws late', () => {
  let adds: Array<() => void>;
  beforeEach(async () => {
    page.clear();
    adds = [];
    page = await standIn((add) => adds.push(add));
  });

  it('is waited for; the last content wins', async () => {
    const panel = make();
    const first = panel.render({ content: html`<b>1</b>` });
    const second = panel.render({ content: html`<b>2</b>` });
    expect([await first, adds.length, bodies()]).to.eql([undefined, 1, []]);
    adds[0]!();
    expect(await second).to.equal(panel.box);
    expect(bodies()).to.eql(['2']);
  });

  it('may get other markup than it was asked to draw', async () => {
    const panel = make();
    void panel.render({ content: '1' });
    const last = panel.render({ content: '2' });
    adds[0]!();
    await last;
    expect(bodies()).to.eql(['2']);
  });

  it('mounts nothing after the end', async () => {
    const panel = make();
    const ready = panel.render({ content: html`<panel-part></panel-part>` });
    panel.destroy();
    expect(await ready).to.equal(undefined);
    adds[0]!();
    await new Promise(requestAnimationFrame);
    expect(life).to.eql([]);
    const again = panel.render({ content: 'again' });
    adds[1]!();
    await again;
    expect(bodies()).to.eql(['', 'again']);
  });

  it('is given up in the end, and told which widget', async () => {
    const { setTimeout } = window;
    const { warn } = console;
    const said: string[] = [];
    let giveUp!: () => void;
    window.setTimeout = ((run: () => void) => ((giveUp = run), 0)) as never;
    console.warn = (text: string) => said.push(text);
    try {
      const ready = make(page.widget({ widget_code: 'never_there' })).render({ content: html`` });
      giveUp();
      expect(await ready).to.equal(undefined);
      expect(said.join()).to.match(/never_there.*never came/);
    } finally {
      window.setTimeout = setTimeout;
      console.warn = warn;
    }
  });
});

describe('mistakes', () => {
  const ROWS: ReadonlyArray<readonly [string, () => unknown, RegExp]> = [
    ['no widget', () => widgetPanel(undefined as never), /undefined is no widget/],
    ['a text for a widget', () => widgetPanel('calls' as never), /calls is no widget/],
    [
      'no render_template',
      () => make({ params: { widget_code: 'w1' } }).render({ content: '' }),
      /w1.*render_template/,
    ],
    ['no content', () => make().render({} as never), /calls.*content/],
    ['a number', () => make().render({ content: 5 as never }), /content.*5/],
    ['an address', () => make().render({ content: { href: '/a' } as never }), /content.*Object/],
  ];
  for (const [what, act, message] of ROWS) it(what, () => expect(act).to.throw(TypeError, message));

  it('an error of render_template is the caller’s, and nothing is kept', () => {
    const failing = {
      ...page.widget(),
      render_template: () => {
        throw new Error('no panel');
      },
    };
    const panel = make(failing);
    expect(() => panel.render({ content: html`` })).to.throw('no panel');
    document.dispatchEvent(new Event('page:changed'));
    expect(panel.box).to.equal(undefined);
  });
});

describe('style of a widget', () => {
  const links = (): string[] =>
    Array.from(document.querySelectorAll<HTMLLinkElement>('link[href*="/own/"]'), (link) => link.getAttribute('href')!);
  afterEach(() => document.querySelectorAll('link[href*="/own/"]').forEach((link) => link.remove()));
  const at = (version: string, path = 'data:text/css,/own/') => page.widget({ path, version });

  it('is linked once with its version; another version takes its place', () => {
    for (const version of ['1.0.0', '1.0.0', '1.0.1'])
      void make(at(version), { style: '/style.css' }).render({ content: '' });
    expect(links()).to.eql(['data:text/css,/own/style.css?v=1.0.1']);
    void make(at('1.0.1'), { style: 'other.css' }).render({ content: '' });
    expect(links().length).to.equal(2);
  });

  it('is left as a widget linked it by hand', () => {
    const own = document.createElement('link');
    own.rel = 'stylesheet';
    own.setAttribute('href', 'data:text/css,/own/style.css?v=1.0.0');
    document.head.append(own);
    void make(at('1.0.0'), { style: undefined! }).render({ content: '' });
    expect([links().length, own.isConnected]).to.eql([1, true]);
  });

  it('is not linked for a widget without a folder', () => {
    void make(at('1.0.0', ''), { style: 'style.css' }).render({ content: '' });
    expect(links()).to.eql([]);
  });
});
