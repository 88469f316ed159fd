/** Native selects: event orders as observed, keys, mouse, scripts. */
import { expect } from '@open-wc/testing';
import { click, press } from '../support/commands.js';
import { onEveryJQuery, type Page } from './page.js';

const ITEMS = [
  { id: 1, option: 'First' },
  { id: 2, option: 'Second & <b>' },
  { id: 3, option: 'Heading', disabled: true },
  { id: 4, option: 'Four', bg_color: '#fffeb2' },
];

/** What opening fires, whoever opens. */
const HIDING = ['jq controls:hide document', 'jq controls:hide:private document false'];
const OPENING = [...HIDING, 'jq controls:select:open list'];
const CHOOSING = ['jq controls:change field', 'jq change field', 'jq controls:select:hide list'];

class Select {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  async add(params: Record<string, unknown> = {}): Promise<void> {
    await this.page.add('select', { items: ITEMS, selected: 2, name: 's', ...params });
    this.page.trace.take();
  }

  get root(): HTMLElement {
    return this.page.find('.control--select');
  }

  get button(): HTMLButtonElement {
    return this.page.find('.control--select--button');
  }

  get list(): HTMLElement {
    return this.page.find('ul');
  }

  get field(): HTMLInputElement {
    return this.page.find('.control--select--input');
  }

  get text(): string | null {
    return this.page.find('.control--select--button-inner').textContent;
  }

  row(index: number): HTMLElement {
    return this.list.children[index] as HTMLElement;
  }

  get isOpen(): boolean {
    return this.list.matches('.control--select--list-opened:not(.control--select--list)');
  }

  /** Value of the row that the keys stand on. */
  get cursor(): string | undefined {
    return this.page.find('.control--select--list--item-key_selected')?.dataset['value'];
  }
}

onEveryJQuery((page) => {
  const select = new Select(page);
  const taken = () => page.trace.take();

  describe('native select, as observed', () => {
    it('tells twice that it lives and twice that it is gone', async () => {
      await page.add('select', { items: ITEMS });
      expect(taken()).to.eql(['jq controls:view:init select', 'jq controls:view:init select']);
      expect(page.$(select.root).data('view').el).to.equal(select.root);
      page.$(page.box).html('');
      await Promise.resolve();
      expect(taken()).to.eql(['jq controls:view:destroy select', 'jq controls:view:destroy select']);
    });

    it('opens with a click', async () => {
      await select.add();
      await click(select.button);
      expect(taken()).to.eql(['dom focusin button', 'dom click button', ...OPENING]);
      expect(select.list.className.split(/\s+/).sort()).to.eql(['control--select--list-opened', 'custom-scroll']);
      expect([select.list.style.zIndex, select.root.style.zIndex]).to.eql(['30', '60']);
      expect(document.activeElement).to.equal(select.button);
      expect(select.cursor).to.equal('2');
    });

    it('chooses with a click', async () => {
      await select.add();
      await click(select.button);
      taken();
      await click(select.row(3));
      expect(taken()).to.eql(['dom focusout button', 'dom click row', ...CHOOSING, 'dom focusin button']);
      expect([select.field.value, select.field.dataset['prevValue']]).to.eql(['4', '2']);
      expect([select.text, select.button.dataset['value']]).to.eql(['Four', '4']);
      expect(select.list.className.split(/\s+/).sort()).to.eql(['control--select--list', 'custom-scroll']);
      expect(select.row(3).matches('.control--select--list--item-selected')).to.equal(true);
      expect(page.box.querySelectorAll('.control--select--list--item-selected').length).to.equal(1);
      expect(document.activeElement).to.equal(select.button);
      await click(select.button);
      expect(taken()).to.eql(['dom click button', ...OPENING]);
    });

    it('closes, and chooses nothing, when a disabled row is pressed', async () => {
      await select.add({ selected: 4 });
      await click(select.button);
      taken();
      await click(select.row(2));
      expect(taken()).to.eql(['jq controls:select:hide list', 'dom focusout button', 'dom click body', HIDING[1]]);
      expect([select.isOpen, select.field.value]).to.eql([false, '4']);
    });

    it('closes with Escape', async () => {
      await select.add();
      await click(select.button);
      taken();
      await press('Escape');
      expect(taken()).to.eql([...HIDING, 'jq controls:select:hide list', 'jq escape:keydown document']);
      expect(document.activeElement).to.equal(select.button);
      await press('Escape');
      expect(taken()).to.eql([...HIDING, 'jq escape:keydown document']);
    });

    /** What a script does to the hidden field, the events after it, and the text and the value in the end. */
    const CALLS: [what: string, value: string, event: string, trace: string[], state: [string, string]][] = [
      ['a change', '1', 'controls:change', CHOOSING.slice(0, 2), ['First', '1']],
      ['a visual change', '4', 'controls:change:visual', ['jq controls:change:visual field'], ['Four', '4']],
      ['a plain change', '4', 'change', ['jq change field'], ['Second & <b>', '4']],
      ['an unknown value', '99', 'controls:change', CHOOSING.slice(0, 2), ['First', '1']],
    ];
    for (const [what, value, event, trace, state] of CALLS)
      it(`follows ${what} by a script`, async () => {
        await select.add();
        page.$(select.field).val(value).trigger(event);
        expect(taken()).to.eql(trace);
        expect([select.text, select.field.value]).to.eql(state);
      });
  });

  describe('native select', () => {
    it('goes over all rows with the arrow keys, and around', async () => {
      await select.add();
      select.button.focus();
      await press('ArrowDown', 'ArrowUp', 'f');
      expect(select.isOpen).to.equal(false);
      await press('Enter');
      expect([select.isOpen, select.cursor]).to.eql([true, '2']);
      const seen: (string | undefined)[] = [];
      for (const key of ['ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowUp']) {
        await press(key);
        seen.push(select.cursor);
      }
      expect(seen).to.eql(['3', '4', '1', '4']);
      taken();
      await press('Enter');
      expect(taken()).to.eql(CHOOSING);
      expect([select.isOpen, select.field.value]).to.eql([false, '4']);
    });

    it('opens and chooses with Space, and stays on a disabled row', async () => {
      await select.add();
      select.button.focus();
      await press(' ', 'ArrowDown', ' ', 'Enter');
      expect([select.isOpen, select.field.value, select.cursor]).to.eql([true, '2', '3']);
      await press('ArrowUp', 'ArrowUp', ' ');
      expect([select.isOpen, select.field.value]).to.eql([false, '1']);
    });

    it('fires for the same value again', async () => {
      await select.add();
      await click(select.button);
      taken();
      await press('Enter');
      expect(taken()).to.eql(CHOOSING);
    });

    it('closes when the focus goes on with Tab', async () => {
      await select.add();
      page.$(page.box).append('<a href="#x">next</a>');
      await click(select.button);
      await press('Tab');
      expect(select.isOpen).to.equal(false);
      expect(document.activeElement?.textContent).to.equal('next');
    });

    it('stays open for the focus with js-select-without-blur', async () => {
      await select.add({ class_name: 'js-select-without-blur' });
      await click(select.button);
      select.button.blur();
      expect(select.isOpen).to.equal(true);
      await click([5, 5]);
      expect(select.isOpen).to.equal(false);
    });

    it('does not open when it is disabled', async () => {
      await select.add({ disabled: true });
      await click(select.button);
      expect(select.isOpen).to.equal(false);
    });

    it('closes for a click outside and for another select', async () => {
      await select.add();
      const { list } = select;
      await click(select.button);
      await click([5, 5]);
      expect(select.isOpen).to.equal(false);
      await click(select.button);
      page.$(page.box).append('<div style="height: 250px"></div>');
      const other = await page.add('select', { items: ITEMS });
      page.$(other).find('.control--select--button').trigger('click');
      expect(page.$(other).find('.control--select--list-opened').length).to.equal(1);
      expect(list.className).to.not.contain('opened');
    });

    it('stays open where it is the target of controls:hide', async () => {
      await select.add();
      await click(select.button);
      page.$(document).trigger('controls:hide', [{ target: select.root }]);
      expect(select.isOpen).to.equal(true);
      page.$(document).trigger('controls:hide', [{ target: page.$(select.root) }]);
      expect(select.isOpen).to.equal(true);
      page.$(document).trigger('controls:hide:only');
      expect(select.isOpen).to.equal(true);
      page.$(document).trigger('controls:hide');
      expect(select.isOpen).to.equal(false);
    });

    it('shows the colour of its value, and its markup as text', async () => {
      await select.add({ items: [...ITEMS, { id: 5, option: '<i>five</i>', should_be_raw: true }], selected: 5 });
      expect(page.find('.control--select--button-inner').children.length).to.equal(1);
      page.$(select.field).val('4').trigger('controls:change');
      expect(select.button.style.backgroundColor).to.equal('rgb(255, 254, 178)');
      expect(select.button.matches('.control--select--button-colored')).to.equal(true);
      page.$(select.field).val('5').trigger('controls:change');
      expect(select.button.style.backgroundColor).to.equal('');
      expect(page.find('.control--select--button-inner').innerHTML).to.equal('five');
    });

    it('falls back to the default row, and reads a plus as a space', async () => {
      await select.add({ items: [...ITEMS, { id: 'a b', option: 'Spaced' }], default: 4 });
      page.$(select.field).val('nope').trigger('controls:change');
      expect([select.text, select.field.value]).to.eql(['Four', '4']);
      page.$(select.field).val('a+b').trigger('controls:change');
      expect([select.text, select.field.value]).to.eql(['Spaced', 'a b']);
    });

    it('opens upwards, its chosen row in the middle, where it does not fit', async () => {
      const items = Array.from({ length: 30 }, (_, index) => ({ id: index + 1, option: `Row ${index}` }));
      page.box.style.top = `${window.innerHeight - 60}px`;
      await select.add({ items, selected: 15 });
      await click(select.button);
      expect(select.list.matches('.control--select--list-to-top')).to.equal(true);
      expect(select.list.getBoundingClientRect().bottom).to.be.at.most(window.innerHeight);
      const list = select.list.getBoundingClientRect();
      const row = select.row(14).getBoundingClientRect();
      expect(Math.abs((list.top + list.bottom) / 2 - (row.top + row.bottom) / 2)).to.be.below(2);
      await press('Escape');
      expect(select.list.matches('.control--select--list-to-top')).to.equal(false);
    });

    it('is cut off by nothing with save_overflow', async () => {
      page.box.style.overflow = 'hidden';
      page.box.style.height = '40px';
      await select.add({ save_overflow: true });
      const { list, root } = select;
      await click(select.button);
      expect(list.parentElement).to.equal(document.body);
      const [open, at] = [list.getBoundingClientRect(), root.getBoundingClientRect()];
      expect([open.left - at.left, open.top - at.top, open.width]).to.eql([-13, 0, 313]);
      await click(list.children[3]!);
      expect([select.field.value, list.parentElement, list.getAttribute('style')]).to.eql(['4', root, '']);
      expect(root.firstElementChild).to.equal(list);
      await click(select.button);
      await click([5, 5]);
      expect(list.parentElement).to.equal(root);
      expect(document.body.querySelectorAll(':scope > div[style*=fixed]').length).to.equal(0);
    });
  });

  describe('native select that a script is faster than', () => {
    for (const event of ['controls:change', 'controls:change:visual'])
      it(`replays ${event}`, async () => {
        const added = page.add('select', { items: ITEMS, selected: 2 });
        page.$(select.field).val('4').trigger(event);
        expect(select.field.getAttribute('data-change-on-init')).to.equal(event);
        taken();
        await added;
        const init = ['jq controls:view:init select', 'jq controls:view:init select'];
        const change = event === 'controls:change' ? ['jq change field'] : [];
        expect(taken()).to.eql([...init, `jq ${event} field`, ...change]);
        expect([select.text, select.field.hasAttribute('data-change-on-init')]).to.eql(['Four', false]);
      });
  });
});
