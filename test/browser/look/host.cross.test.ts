/** The host among the page's rules: what stays outside, what reaches the control, where the tokens come from. */
import { expect } from '@open-wc/testing';
import type { AmoButton } from '../../../src/controls/button/element.js';
import { tokens, tokensCss } from '../../../src/theme/tokens.js';
import { emulate } from '../support/commands.js';
import type { Case, Twin } from '../../data/states.js';
import { clear, draw, preparePage, setTheme } from './faces.js';

type Control = Twin | 'file' | 'multiselect';

const CASES: Readonly<Record<Control, Case>> = {
  input: { control: 'input', params: { value: 'Value' } },
  button: { control: 'button', params: { text: 'Save' } },
  select: {
    control: 'select',
    params: {
      items: [
        { id: 1, option: 'One' },
        { id: 2, option: 'Two' },
      ],
      selected: '1',
    },
  },
  textarea: { control: 'textarea', params: { value: 'Value' } },
  checkbox: { control: 'checkbox', params: { text: 'Checkbox', checked: true } },
  radio: { control: 'radio', params: { label: 'Radio', selected: true } },
  cancel_button: { control: 'cancel_button', params: { text: 'Cancel' } },
  date_field: { control: 'date_field', params: { type: 'single', value: '05.03.2025' } },
  delete_button: { control: 'delete_button', params: { text: 'Delete' } },
  pipeline_select: {
    control: 'pipeline_select',
    params: { items: [{ id: 1, name: 'Sales', statuses: [{ id: 1, name: 'New' }] }] },
  },
  multiselect: { control: 'multiselect', params: { values: [{ id: 1, value: 'One' }] } },
  file: { control: 'file', params: { text: 'Text' } },
  switcher: { control: 'switcher', params: { checked: true } },
};
/** Width as a block in the container: a checkbox keeps its gap, a text area its own width, as natively; so does a switch. */
const asBlock = (control: Control, own: number): number =>
  control === 'textarea' || control === 'switcher' ? own : control === 'checkbox' ? 293 : 300;
const CONTROLS = Object.keys(CASES) as Control[];

let sheet: HTMLStyleElement;

/** Rules of the page, for one test. */
function pageRules(css: string): void {
  sheet.textContent = css;
}

async function drawn(control: Control): Promise<{ host: HTMLElement; inner: HTMLElement }> {
  const face = await draw('element', CASES[control]);
  return { host: (face.root as ShadowRoot).host as HTMLElement, inner: face.root.firstElementChild as HTMLElement };
}

const size = (element: Element): number[] => [
  element.getBoundingClientRect().width,
  element.getBoundingClientRect().height,
];

describe('host of an element', () => {
  before(async () => {
    await emulate({ viewport: { width: 600, height: 400 } });
    await preparePage();
    sheet = document.createElement('style');
    document.head.append(sheet);
  });
  beforeEach(() => {
    pageRules('');
    setTheme('light');
  });
  after(clear);

  for (const control of CONTROLS) {
    it(`${control}: a class that draws a box does not draw a second one`, async () => {
      const before = size((await drawn(control)).host);
      pageRules('.field { padding: 9px; border: 3px solid red; background: red; box-shadow: 0 0 9px red; }');
      const { host } = await drawn(control);
      host.classList.add('field');
      const style = getComputedStyle(host);
      expect(size(host)).to.eql(before);
      expect([style.backgroundColor, style.boxShadow, style.borderTopWidth]).to.eql([
        'rgba(0, 0, 0, 0)',
        'none',
        '0px',
      ]);
    });

    it(`${control}: is as wide as the page makes the host`, async () => {
      const { host, inner } = await drawn(control);
      const own = size(inner)[0]!;
      host.style.cssText = 'width:220px;margin:5px';
      expect(size(inner)[0]).to.equal(220);
      host.style.cssText = 'display:block';
      expect(size(inner)[0]).to.equal(asBlock(control, own));
      host.parentElement!.style.display = 'flex';
      host.style.cssText = 'flex:1;margin:0';
      expect(size(inner)[0]).to.equal(300);
      host.parentElement!.style.display = '';
    });

    // Natively of the browser's own look.
    if (control !== 'multiselect' && control !== 'file')
      it(`${control}: has the size of its twin, alone and in a line`, async () => {
        const sizes: number[][] = [];
        for (const name of ['native', 'element'] as const) {
          const face = await draw(name, CASES[control]);
          const element = name === 'native' ? face.root.firstElementChild! : (face.root as ShadowRoot).host;
          const box = element.parentElement!;
          // The host of a switch is as wide as the switch: its middle is to be clicked.
          const alone = size(element).slice(Number(control === 'switcher'));
          const height = size(box)[1]!;
          box.prepend('Text');
          sizes.push([...alone, height, size(box)[1]!]);
        }
        expect(sizes[1]).to.eql(sizes[0]);
      });

    it(`${control}: text rules around it stop at the host`, async () => {
      const first = (await drawn(control)).inner;
      const before = [...size(first), getComputedStyle(first).color];
      pageRules(
        'body { font: italic 30px/3 serif; letter-spacing: 4px; text-transform: uppercase; text-indent: 50px }',
      );
      sheet.append(' body { color: red; white-space: pre; word-spacing: 9px; text-shadow: 1px 1px red }');
      const { inner } = await drawn(control);
      const { color, letterSpacing, textTransform, fontStyle } = getComputedStyle(inner);
      expect([...size(inner), color]).to.eql(before);
      expect([letterSpacing, textTransform, fontStyle]).to.eql(['normal', 'none', 'normal']);
    });

    it(`${control}: hidden is hidden`, async () => {
      const { host } = await drawn(control);
      host.hidden = true;
      expect(size(host)).to.eql([0, 0]);
      pageRules(`amo-${control.replace('_', '-')} { display: flex; }`);
      expect(size(host)).to.eql([0, 0]);
    });
  }

  for (const control of ['button', 'cancel_button'] as const)
    it(`${control}: a native class that the page fades fades it once, and other fading is the page's`, async () => {
      pageRules('.button-input-disabled { opacity: .6 } .gone { opacity: 0 }');
      const { host } = await drawn(control);
      const fading = (element: Element): number => Number(getComputedStyle(element).opacity);
      host.classList.add('button-input-disabled');
      await (host as AmoButton).updateComplete;
      expect([fading(host), fading(host.shadowRoot!.querySelector('button')!)]).to.eql([1, 0.6]);
      host.className = 'gone';
      expect(fading(host)).to.equal(0);
    });

  for (const control of ['button', 'cancel_button', 'checkbox'] as const)
    it(`${control}: is as high as the page makes the host`, async () => {
      const { host, inner } = await drawn(control);
      for (const height of [60, 30]) {
        host.style.height = `${height}px`;
        expect(size(inner)[1]).to.equal(height);
      }
    });

  it('button: a row of higher boxes leaves it its height', async () => {
    const { host, inner } = await drawn('button');
    const before = size(inner)[1];
    const row = host.parentElement!;
    row.style.display = 'flex';
    host.after(Object.assign(document.createElement('div'), { style: 'height:90px' }));
    expect(size(inner)[1]).to.equal(before);
    row.style.display = '';
  });

  it('button: narrower than its words it stays in its host', async () => {
    const { host, inner } = await drawn('button');
    host.parentElement!.style.display = 'flex';
    host.style.cssText = 'width:30px;min-width:0';
    expect(size(inner)[0]).to.equal(30);
    host.parentElement!.style.display = '';
  });

  for (const [control, gap] of [
    ['button', [7, 0]],
    ['cancel_button', [7, 0]],
    ['checkbox', [7, 0]],
    ['radio', [0, 5]],
  ] as const)
    it(`${control}: neighbours keep the native gap, in both faces`, async () => {
      for (const name of ['native', 'element'] as const) {
        const face = await draw(name, CASES[control]);
        const first = name === 'native' ? face.root.firstElementChild! : (face.root as ShadowRoot).host;
        first.after(first.cloneNode(true));
        const before = first.getBoundingClientRect();
        const next = first.nextElementSibling!.getBoundingClientRect();
        const below = next.top >= before.bottom;
        expect([below ? 0 : next.left - before.right, below ? next.top - before.bottom : 0], name).to.eql(gap);
      }
    });

  for (const markup of [
    '<amo-button></amo-button><amo-cancel-button></amo-cancel-button>',
    '<amo-cancel-button></amo-cancel-button><amo-button></amo-button>',
  ])
    it(`a cancel button and another keep the native gap: ${markup}`, () => {
      const box = document.createElement('div');
      box.innerHTML = markup;
      document.body.append(box);
      const [first, second] = Array.from(box.children, (child) => child.getBoundingClientRect());
      expect(second!.left - first!.right).to.equal(7);
      box.remove();
    });
});

describe('tokens', () => {
  const colorOf = async (): Promise<string> => getComputedStyle((await drawn('input')).inner).borderTopColor;

  beforeEach(() => pageRules(''));
  after(() => {
    pageRules('');
    setTheme('light');
    return clear();
  });

  it('follow the variables of the product, in the theme that it switches', async () => {
    const dark = 'html[data-color-scheme="dark"] { --palette-border-default: rgb(4, 5, 6); }';
    pageRules(`:root { --palette-border-default: rgb(1, 2, 3); } ${dark}`);
    setTheme('light');
    expect(await colorOf()).to.equal('rgb(1, 2, 3)');
    setTheme('dark');
    expect(await colorOf()).to.equal('rgb(4, 5, 6)');
  });

  it("are the author's with a plain :root, in both themes", async () => {
    pageRules(':root { --amo-border-strong: rgb(7, 8, 9); }');
    for (const theme of ['light', 'dark'] as const) {
      setTheme(theme);
      expect(await colorOf()).to.equal('rgb(7, 8, 9)');
    }
  });

  it("are the only thing on the root, and none of them is the product's", () => {
    const names = [...tokensCss.matchAll(/[{;](--[\w-]+):/g)].map(([, name]) => name!);
    expect(names).to.include.members(tokens.map(({ name }) => name));
    expect(names.filter((name) => !name.startsWith('--amo-'))).to.eql([]);
    expect(tokensCss.replace(/--amo-[\w-]+:[^;]*;/g, '')).to.equal(
      ':where(:root){}:where(html[data-color-scheme="dark"]){}@media (forced-colors:active){:where(html){}}',
    );
  });
});
