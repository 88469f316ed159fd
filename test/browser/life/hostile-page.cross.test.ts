/** Pages and plugins that change what is not theirs: nothing throws and nothing is lost. */
import '../../../src/entries/index.js';
import { expect } from '@open-wc/testing';
import type { FormControl } from '../../../src/core/forms/form-control.js';
import { click, type } from '../support/commands.js';
import { openFrame, type Frame, type Kit } from '../support/frame.js';

type Page = Window & typeof globalThis;
type Control = FormControl & { required: boolean };

const OPTIONS = '<option value="a">A</option><option value="b" selected>B</option>';
/** Each control with a value, and what is sent for it. */
const CONTROLS: ReadonlyArray<readonly [markup: string, sent: string]> = [
  ['<amo-input name="n" value="b"></amo-input>', 'b'],
  ['<amo-textarea name="n">b</amo-textarea>', 'b'],
  [`<amo-select name="n">${OPTIONS}</amo-select>`, 'b'],
  [`<amo-pipeline-select name="n">${OPTIONS}</amo-pipeline-select>`, 'b'],
  [`<amo-multiselect name="n">${OPTIONS}</amo-multiselect>`, 'b'],
  [`<amo-checkboxes-dropdown name="n">${OPTIONS}</amo-checkboxes-dropdown>`, 'b'],
  [`<amo-radio-group name="n">${OPTIONS}</amo-radio-group>`, 'b'],
  ['<amo-radio name="n" value="b" checked>B</amo-radio>', 'b'],
  ['<amo-checkbox name="n" value="b" checked>B</amo-checkbox>', 'b'],
  ['<amo-switcher name="n" value="b" checked></amo-switcher>', 'b'],
];

/** What a page did before the kit came. */
const DEEDS: ReadonlyArray<readonly [what: string, deed: (page: Page) => void]> = [
  [
    'froze the prototypes',
    (page) => {
      for (const name of Object.getOwnPropertyNames(page)) {
        if (
          !/^(?:HTML\w+|Element|Node|EventTarget|Event|CustomEvent|FormData|RadioNodeList|Document|ShadowRoot)$/.test(
            name,
          )
        )
          continue;
        const { prototype } = (page as unknown as Record<string, { prototype?: object }>)[name] ?? {};
        if (prototype) Object.freeze(prototype);
      }
      for (const { prototype } of [page.Object, page.Array, page.Function, page.String, page.Promise, page.Map])
        page.Object.freeze(prototype);
    },
  ],
  [
    'put its own define over customElements.define',
    ({ customElements }) => {
      const define = customElements.define.bind(customElements);
      customElements.define = (name, element, options) => {
        if (!customElements.get(name)) define(name, class extends element {}, options);
      };
    },
  ],
  [
    'put its own define and sealed the registry',
    ({ customElements }) => {
      const define = customElements.define.bind(customElements);
      Object.defineProperty(customElements, 'define', { value: define });
      Object.freeze(customElements);
    },
  ],
];

describe('a page that', () => {
  let frame: Frame;
  beforeEach(async () => {
    frame = await openFrame();
  });
  afterEach(() => frame.remove());

  for (const [what, deed] of DEEDS)
    for (const file of ['development', 'production'] as const)
      it(`${what}: ${file}`, async () => {
        const page = frame.window as unknown as Page;
        deed(page);
        const kit: Kit = await frame.kit('1.0.0', file);
        expect(kit.tag('input')).to.equal('amo-input');
        for (const [markup, sent] of CONTROLS) {
          const form = frame.document.createElement('form');
          form.innerHTML = markup;
          frame.document.body.append(form);
          const control = form.firstElementChild as Control;
          const read = (): unknown => new page.FormData(form).get('n');
          expect(read(), markup).to.equal(sent);
          control.required = true;
          form.reset();
          expect([read(), control.checkValidity()], markup).to.eql([sent, true]);
          form.remove();
        }
        expect(frame.window.errors).to.eql([]);
      });
});

describe('a script that', () => {
  let form: HTMLFormElement;
  let errors: string[];
  const failed = ({ message }: ErrorEvent): void => void errors.push(message);
  const sent = (): unknown => new FormData(form).get('n');
  const put = (markup: string): Control => {
    form.innerHTML = markup;
    return form.firstElementChild as Control;
  };
  beforeEach(() => {
    errors = [];
    addEventListener('error', failed);
    form = document.createElement('form');
    form.style.cssText = 'position: absolute; top: 20px; left: 40px; width: 300px';
    document.body.append(form);
  });
  afterEach(() => {
    removeEventListener('error', failed);
    form.remove();
  });

  for (const [markup, value] of CONTROLS) {
    const name = /[\w-]+/.exec(markup)![0];

    it(`puts a value of its own on ${name}`, () => {
      const control = put(markup);
      Object.defineProperty(control, 'value', { configurable: true, get: () => '', set: () => {} });
      control.required = true;
      form.reset();
      expect([sent(), control.checkValidity(), errors]).to.eql([value, true, []]);
    });

    it(`wraps the value of ${name}`, () => {
      const control = put(markup);
      const { get, set } = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(control), 'value')!;
      const seen: unknown[] = [];
      Object.defineProperty(control, 'value', {
        configurable: true,
        get,
        set(text: unknown) {
          seen.push(text);
          set!.call(control, text);
        },
      });
      control.value = 'a';
      expect([String(control.value), sent(), seen, errors]).to.eql(['a', 'a', ['a'], []]);
    });

    it(`takes what is inside of ${name} to another place`, () => {
      const control = put(markup);
      document.createElement('div').append(...control.shadowRoot!.childNodes);
      control.required = true;
      control.setCustomValidity('Wrong');
      expect(control.checkValidity()).to.equal(false);
      control.setCustomValidity('');
      form.reset();
      expect([sent(), control.checkValidity()]).to.eql([value, true]);
      control.focus();
      control.remove();
      form.append(control);
      expect([sent(), errors]).to.eql([value, []]);
    });
  }

  for (const tag of ['amo-input', 'amo-textarea'])
    it(`puts a value on ${tag} that sees nothing of what is typed`, async () => {
      const control = put(`<${tag} name="n"></${tag}>`);
      Object.defineProperty(control, 'value', { configurable: true, get: () => '', set: () => {} });
      await click(control);
      await type('ab');
      expect([control.value, sent(), errors]).to.eql(['ab', 'ab', []]);
    });
});
