/** What a host is asked to look like, it looks like: size and text styles by any rule, box styles by its own `style`. */
import '../../../src/entries/index.js';
import { expect } from '@open-wc/testing';
import type { AmoSelect } from '../../../src/entries/index.js';

const FIELDS = {
  input: ['<input value="1">', '<amo-input value="1"></amo-input>'],
  textarea: ['<textarea>1</textarea>', '<amo-textarea value="1"></amo-textarea>'],
} as const;
const OPTIONS = '<option>1</option><option>2</option>';
const STEPS = JSON.stringify([{ id: 1, name: 'Sales', statuses: [{ id: 1, name: 'New' }] }]);
const CHOICES = {
  select: [`<select>${OPTIONS}</select>`, `<amo-select>${OPTIONS}</amo-select>`],
  'pipeline-select': [`<select>${OPTIONS}</select>`, `<amo-pipeline-select items='${STEPS}'></amo-pipeline-select>`],
} as const;
const TEXT =
  'color: rgb(255, 0, 0); text-align: right; text-transform: uppercase; letter-spacing: 2px; text-indent: 9px; font-size: 22px';
const TEXT_NAMES = ['color', 'textAlign', 'textTransform', 'letterSpacing', 'textIndent', 'fontSize'] as const;
const BOX =
  'background: rgb(255, 255, 200); border: 2px solid rgb(0, 128, 0); padding-left: 40px; border-radius: 9px; box-shadow: none';
const BOX_NAMES = [
  'backgroundColor',
  'borderTopColor',
  'borderTopWidth',
  'paddingLeft',
  'borderTopLeftRadius',
] as const;

let box: HTMLElement;
let sheet: HTMLStyleElement;
before(() => {
  sheet = document.createElement('style');
  document.head.append(sheet);
});
after(() => sheet.remove());
beforeEach(() => {
  box = document.createElement('div');
  document.body.append(box);
});
afterEach(() => {
  box.remove();
  sheet.textContent = '';
});

const inner = (control: Element): HTMLElement =>
  control.shadowRoot?.querySelector<HTMLElement>('label, input, textarea, button, .amo-multiselect, [part=title]') ??
  (control as HTMLElement);
const look = (control: Element, names: ReadonlyArray<keyof CSSStyleDeclaration>): unknown[] =>
  names.map((name) => getComputedStyle(inner(control))[name]);
function put(markup: string): HTMLElement {
  box.innerHTML = markup;
  return box.firstElementChild as HTMLElement;
}

for (const [kind, [html, ours]] of Object.entries({ ...FIELDS, ...CHOICES }))
  describe(`what is asked of the ${kind}`, () => {
    for (const size of [
      'height: 150px',
      'min-height: 150px',
      'height: 20px; min-height: 0',
      'max-height: 30px; min-height: 0; height: 90px',
    ])
      for (const way of ['its own style', 'a rule'])
        it(`${size}, by ${way}: the field is as high as HTML's`, () => {
          const heights = [html, ours].map((markup) => {
            const control = put(markup);
            control.style.boxSizing = 'border-box';
            if (way === 'a rule') {
              control.className = 'asked';
              sheet.textContent = `.asked { ${size} }`;
            } else control.style.cssText += `;${size}`;
            return [inner(control).offsetHeight, control.offsetHeight];
          });
          expect(heights[1]).to.eql(heights[0]);
        });

    for (const way of ['its own style', 'a rule'])
      it(`text styles, by ${way}`, () => {
        const control = put(ours);
        if (way === 'a rule') {
          control.className = 'asked';
          sheet.textContent = `.asked { ${TEXT} }`;
        } else control.style.cssText = TEXT;
        expect(look(control, TEXT_NAMES)).to.eql(['rgb(255, 0, 0)', 'right', 'uppercase', '2px', '9px', '22px']);
      });
  });

for (const [kind, [, ours]] of Object.entries(FIELDS))
  describe(`more of what is asked of the ${kind}`, () => {
    it('a wrong value shows its own colour', async () => {
      const control = put(ours);
      control.style.color = 'rgb(0, 0, 1)';
      control.classList.add('text-input--invalid');
      await (control as HTMLElement & { updateComplete?: Promise<boolean> }).updateComplete;
      expect(look(control, ['color'])).not.to.eql(['rgb(0, 0, 1)']);
    });

    for (const [where, around] of [
      [
        'a cell',
        (x: string) => `<table style="width:320px"><tr><td>${x}</td><td>${'word '.repeat(40)}</td></tr></table>`,
      ],
      [
        'a row',
        (x: string) =>
          `<div style="display:flex;width:320px">${x}<span style="white-space:nowrap">${'word '.repeat(9)}</span></div>`,
      ],
    ] as const)
      it(`keeps its width in ${where} that is too narrow, and shrinks when it is asked to`, () => {
        box.innerHTML = around(ours);
        const control = box.querySelector<HTMLElement>(ours.match(/amo-\w+/)![0])!;
        expect(control.offsetWidth).to.be.at.least(150);
        control.style.cssText = 'width: 60px; min-width: 0; flex: none';
        expect([control.offsetWidth, inner(control).offsetWidth]).to.eql([60, 60]);
      });
  });

for (const markup of [
  ...Object.values({ ...FIELDS, ...CHOICES }).map(([, ours]) => ours),
  `<amo-multiselect>${OPTIONS}</amo-multiselect>`,
  `<amo-checkboxes-dropdown>${OPTIONS}</amo-checkboxes-dropdown>`,
  '<amo-file text="A"></amo-file>',
  '<amo-checkbox text="A"></amo-checkbox>',
  '<amo-radio label="A"></amo-radio>',
  '<amo-button text="A"></amo-button>',
  '<amo-cancel-button></amo-cancel-button>',
  '<amo-delete-button></amo-delete-button>',
])
  describe(`box styles of ${markup}`, () => {
    const asked = ['rgb(255, 255, 200)', 'rgb(0, 128, 0)', '2px', '40px', '9px'];

    it('are those of its own style, in the markup and by script, and go with it', () => {
      const own = look(put(markup), BOX_NAMES);
      const control = put(markup.replace('>', ` style="${BOX}">`));
      expect(look(control, BOX_NAMES), 'in the markup').to.eql(asked);
      control.style.paddingLeft = '';
      expect(look(control, ['paddingLeft'])).to.eql([own[3]]);
      control.removeAttribute('style');
      expect(look(control, BOX_NAMES), 'taken away').to.eql(own);
      control.style.cssText = BOX;
      expect(look(control, BOX_NAMES), 'by script').to.eql(asked);
      expect(look(control.cloneNode(true) as Element, BOX_NAMES).length).to.equal(5);
    });

    it('draw one box', () => {
      const control = put(markup);
      control.style.cssText = BOX;
      const { borderTopWidth, paddingLeft, backgroundColor } = getComputedStyle(control);
      expect([borderTopWidth, paddingLeft, backgroundColor]).to.eql(['0px', '0px', 'rgba(0, 0, 0, 0)']);
    });
  });

describe('the colour of an option', () => {
  const items = (color: string): string =>
    JSON.stringify([
      { id: 1, option: 'A', bg_color: color },
      { id: 2, option: 'B' },
    ]);

  it('is over what the host is asked for, which shows with others', async () => {
    const select = put(`<amo-select items='${items('rgb(1, 2, 3)')}' style="${BOX}"></amo-select>`) as AmoSelect;
    const ground = (): unknown => look(select, ['backgroundColor', 'borderTopWidth', 'paddingLeft']);
    expect(ground()).to.eql(['rgb(1, 2, 3)', '2px', '40px']);
    select.style.borderTopWidth = '3px';
    expect(ground()).to.eql(['rgb(1, 2, 3)', '3px', '40px']);
    select.value = '2';
    await select.updateComplete;
    expect(ground()).to.eql(['rgb(255, 255, 200)', '3px', '40px']);
    select.removeAttribute('style');
    select.value = '1';
    await select.updateComplete;
    expect(look(select, ['backgroundColor'])).to.eql(['rgb(1, 2, 3)']);
    select.value = '2';
    await select.updateComplete;
    expect(look(select, ['backgroundColor'])).to.eql(
      look(put(`<amo-select>${OPTIONS}</amo-select>`), ['backgroundColor']),
    );
  });

  it('is told apart from that of a wrong value, and of text that is asked for', async () => {
    const select = put(`<amo-select style="color: rgb(0, 0, 1)">${OPTIONS}</amo-select>`) as AmoSelect;
    expect(look(select, ['color'])).to.eql(['rgb(0, 0, 1)']);
    select.classList.add('control--select--button-invalid');
    await select.updateComplete;
    expect(look(select, ['color'])).not.to.eql(['rgb(0, 0, 1)']);
  });
});

for (const [theme, height] of [
  ['transparent', 20],
  ['', 36],
] as const)
  it(`a select is as high as its theme "${theme}" is, by attribute and property`, () => {
    const select = put(`<amo-select theme="${theme}">${OPTIONS}</amo-select>`) as AmoSelect;
    const other = put(`<amo-select>${OPTIONS}</amo-select>`) as AmoSelect;
    box.append(select);
    other.theme = theme;
    expect([select, other].map((one) => one.offsetHeight)).to.eql([height, height]);
  });

describe('text styles of buttons', () => {
  for (const markup of [
    '<amo-button text="A"></amo-button>',
    '<amo-button blue>A</amo-button>',
    '<amo-cancel-button></amo-cancel-button>',
    '<amo-delete-button text="A"></amo-delete-button>',
  ])
    it(`its own style: ${markup}`, () => {
      const control = put(markup);
      const own = look(control, TEXT_NAMES);
      control.style.cssText = `${TEXT}; font-weight: 300`;
      const asked = ['rgb(255, 0, 0)', 'right', 'uppercase', '2px', '9px', '22px'];
      expect(look(control, [...TEXT_NAMES, 'fontWeight'])).to.eql([...asked, '300']);
      control.removeAttribute('style');
      expect(look(control, TEXT_NAMES)).to.eql(own);
    });

  for (const markup of ['<amo-button text="A"></amo-button>', '<amo-cancel-button></amo-cancel-button>'])
    it(`a rule: ${markup}`, () => {
      const control = put(markup);
      control.className = 'asked';
      sheet.textContent = `.asked { ${TEXT}; font-weight: 300 }`;
      const [color, align, transform, spacing] = look(control, TEXT_NAMES);
      expect([color, align, transform, spacing, ...look(control, ['fontWeight'])]).to.eql([
        'rgb(255, 0, 0)',
        'right',
        'uppercase',
        '2px',
        '300',
      ]);
    });
});

describe('a width that is larger than the container', () => {
  for (const [html, ours] of Object.values(FIELDS))
    it(`is not cut: ${ours}`, () => {
      box.style.width = '300px';
      const widths = [html, ours].map((markup) => {
        const control = put(markup);
        control.style.cssText = 'box-sizing: border-box; width: 600px';
        return [control.offsetWidth, inner(control).offsetWidth];
      });
      expect(widths).to.eql([
        [600, 600],
        [600, 600],
      ]);
      box.style.width = '100px';
      expect(put(ours).offsetWidth, 'without a width it stays inside').to.equal(100);
    });
});

it('a list of several is as high as it is asked to be', () => {
  const control = put(`<amo-multiselect>${OPTIONS}</amo-multiselect>`);
  const own = inner(control).offsetHeight;
  for (const height of [200, 60]) {
    control.style.height = `${height}px`;
    expect(inner(control).offsetHeight).to.equal(height);
  }
  control.style.height = '';
  expect(inner(control).offsetHeight).to.equal(own);
});

describe("the gap between neighbours in an author's shadow root", () => {
  for (const [tag, gap] of [
    ['amo-button', ['7px', '0px']],
    ['amo-cancel-button', ['7px', '0px']],
    ['amo-radio', ['0px', '5px']],
  ] as const)
    it(tag, () => {
      const root = box.attachShadow({ mode: 'open' });
      root.innerHTML = `<${tag}></${tag}><${tag}></${tag}>`;
      const { marginLeft, marginTop } = getComputedStyle(root.lastElementChild!);
      expect([marginLeft, marginTop]).to.eql(gap);
      const sheets = root.adoptedStyleSheets.length;
      root.append(document.createElement(tag));
      expect(root.adoptedStyleSheets.length).to.equal(sheets);
    });
});
