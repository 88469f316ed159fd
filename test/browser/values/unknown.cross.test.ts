/** A value whose item has not come, in each control that has items: it is kept, sent, marked, invalid, and warned about once. */
import '../../../src/entries/index.js';
import { expect } from '@open-wc/testing';
import type { AmoMultiselect, AmoRadioGroup, AmoSelect } from '../../../src/entries/index.js';
import { click, frames } from '../support/commands.js';

type Choice = AmoSelect | AmoRadioGroup | AmoMultiselect;

interface Subject {
  readonly tag: string;
  /** An item of an id. */
  item(id: string): object;
  /** A value as the control takes and gives it. */
  value(...ids: string[]): string | string[];
  attribute(id: string): string;
  /** What is sent while other items come, once the chosen one had been there: as in HTML the first, or none. */
  readonly goes: readonly string[][];
  /** True if it looks invalid. */
  isMarked(control: Choice): boolean;
}

const marked = (selector: string) => (control: Choice) => Boolean(control.shadowRoot!.querySelector(selector));
const option = (id: string): object => ({ id, option: id });

const SUBJECTS: readonly Subject[] = [
  {
    tag: 'amo-select',
    item: option,
    value: (id) => id!,
    attribute: (id) => id,
    goes: [['a'], ['b'], ['c'], ['']],
    isMarked: marked('.control--select--button-invalid'),
  },
  {
    tag: 'amo-radio-group',
    item: option,
    value: (id) => id!,
    attribute: (id) => id,
    goes: [[], [], [], []],
    isMarked: marked('.validate-has-error'),
  },
  {
    tag: 'amo-multiselect',
    item: (id) => ({ id, value: id }),
    value: (...ids) => ids,
    attribute: (id) => JSON.stringify([id]),
    goes: [[], [], [], []],
    isMarked: marked('.amo-multiselect_invalid'),
  },
  {
    tag: 'amo-checkboxes-dropdown',
    item: option,
    value: (...ids) => ids,
    attribute: (id) => JSON.stringify([id]),
    goes: [[], [], [], []],
    isMarked: marked('.checkboxes_dropdown__title_invalid'),
  },
];

for (const { tag, item, value, attribute, goes, isMarked } of SUBJECTS)
  describe(`a value in no item: ${tag}`, () => {
    let form: HTMLFormElement;
    let control: Choice;
    let warnings: string[];
    const { warn } = console;
    const items = (...ids: string[]): object[] => ids.map(item);
    const make = (attributes = ''): void => {
      form = document.createElement('form');
      form.style.cssText = 'position: absolute; top: 10px; left: 10px';
      form.innerHTML = `<${tag} name="n" ${attributes}></${tag}><button>Go</button>`;
      document.body.append(form);
      control = form.firstElementChild as Choice;
    };
    const set = (properties: object): void => void Object.assign(control, properties);
    const sent = (): string[] => new FormData(form).getAll('n').map(String);
    const KNOWN = { marked: false, state: false, invalid: false };
    const UNKNOWN = { marked: true, state: true, invalid: true };
    const look = async (): Promise<object> => {
      await control.updateComplete;
      const invalid = !control.validity.valid;
      expect([control.validity.badInput, control.validationMessage !== '']).to.eql([invalid, invalid]);
      return { marked: isMarked(control), state: control.matches(':state(unknown)'), invalid };
    };

    beforeEach(() => {
      warnings = [];
      console.warn = (message: string) => warnings.push(message);
    });
    afterEach(() => {
      console.warn = warn;
      form.remove();
    });

    it('set by a script: kept, sent, marked, invalid', async () => {
      make();
      set({ items: items('a', 'b'), value: value('gone') });
      expect(control.value).to.eql(value('gone'));
      expect([sent(), await look()]).to.eql([['gone'], UNKNOWN]);
    });

    it('by the attribute', async () => {
      make(`value='${attribute('gone')}'`);
      set({ items: items('a', 'b') });
      expect([sent(), await look()]).to.eql([['gone'], UNKNOWN]);
    });

    it('waits for its items: without any it is not wrong', async () => {
      make();
      set({ value: value('b') });
      expect([sent(), await look(), warnings]).to.eql([['b'], KNOWN, []]);
      set({ items: items('a', 'b') });
      expect([sent(), await look(), warnings]).to.eql([['b'], KNOWN, []]);
    });

    it('of an option that was added in the same turn is not wrong', async () => {
      make();
      control.innerHTML = '<option value="a">a</option>';
      await control.updateComplete;
      control.insertAdjacentHTML('beforeend', '<option value="b">b</option>');
      set({ value: value('b') });
      expect([sent(), control.validity.valid]).to.eql([['b'], true]);
      expect([await look(), warnings]).to.eql([KNOWN, []]);
    });

    it('its item came, goes, comes back, and all go', async () => {
      make();
      set({ items: items('a', 'b'), value: value('b') });
      const seen: unknown[] = [];
      for (const ids of [['a'], ['b', 'c'], ['c'], []]) {
        set({ items: items(...ids) });
        seen.push([sent(), await look()]);
      }
      expect(seen).to.eql(goes.map((ids) => [ids, KNOWN]));
    });

    it('its item has not come with the first ones', async () => {
      make();
      set({ value: value('c') });
      const seen: unknown[] = [];
      for (const ids of [['a'], ['b'], ['b', 'c']]) {
        set({ items: items(...ids) });
        seen.push([sent(), await look()]);
      }
      expect(seen).to.eql([UNKNOWN, UNKNOWN, KNOWN].map((state) => [['c'], state]));
    });

    it('its option goes, a child', async () => {
      make();
      control.innerHTML = ['a', 'b'].map((id) => `<option value="${id}">${id}</option>`).join('');
      set({ value: value('b') });
      control.lastElementChild!.remove();
      expect([await look(), sent()]).to.eql([KNOWN, goes[0]]);
    });

    it('a value that is in an item again, and a reset to one', async () => {
      make(`value='${attribute('a')}'`);
      set({ items: items('a', 'b'), value: value('gone') });
      expect(await look()).to.eql(UNKNOWN);
      set({ value: value('b') });
      expect([sent(), await look()]).to.eql([['b'], KNOWN]);
      set({ value: value('gone') });
      form.reset();
      expect([sent(), await look()]).to.eql([['a'], KNOWN]);
    });

    it('keeps the form from being sent, until the user chooses', async () => {
      make();
      set({ items: items('a', 'b'), value: value('gone') });
      await frames();
      let submitted = 0;
      form.addEventListener('submit', (event) => (event.preventDefault(), submitted++));
      const go = form.querySelector('button')!;
      await click(go);
      expect([submitted, document.activeElement === control]).to.eql([0, true]);
      set({ value: value('a') });
      await click(go);
      expect(submitted).to.equal(1);
    });

    it('is warned about once, by name', async () => {
      for (let count = 0; count < 3; count++) {
        make();
        set({ items: items('a'), value: value(`lost in ${tag}`) });
        await look();
        control.requestUpdate();
        await look();
        form.remove();
      }
      expect(warnings).to.have.length(1);
      expect(warnings[0]).to.match(new RegExp(`^amo-elements: ${tag}: .*lost in ${tag}.*in no item`));
    });

    it('is text and no markup, whatever it is', async () => {
      make();
      const hostile = '"><img src=x onerror="window.hit=1">';
      set({ items: items('a'), value: value(hostile) });
      await look();
      expect([sent(), control.shadowRoot!.querySelector('img')]).to.eql([[hostile], null]);
    });
  });
