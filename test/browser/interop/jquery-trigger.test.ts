/** Events that an author triggers on buttons and selects. */
import '../../../src/entries/index.js';
import { expect } from '@open-wc/testing';
import type { AmoButton, AmoSelect } from '../../../src/entries/index.js';
import { click, press } from '../support/commands.js';
import { onEveryJQuery } from './page.js';

onEveryJQuery((page) => {
  describe('trigger on a button', () => {
    type State = Partial<Pick<AmoButton, 'blue' | 'disabled' | 'loading' | 'saved'>>;
    const TABLE: [event: string, args: unknown[], before: string, after: State][] = [
      ['button:load:start', [], '', { loading: true }],
      ['button:save:start', ['white'], 'blue', { loading: true, blue: true }],
      ['button:load:start', [], 'saved', { loading: false, saved: true }],
      ['button:load:start', [], 'class="button-cancel"', { loading: false }],
      ['button:load:stop', [], 'loading', { loading: false }],
      ['button:save:stop', [], 'loading', { loading: false }],
      ['button:load:error', [], 'loading', { loading: false }],
      ['button:save:error', [], 'loading', { loading: false }],
      ['button:enable', [], 'disabled', { disabled: false }],
      ['button:disable', [], '', { disabled: true }],
      ['button:save:enable', [], 'disabled', { disabled: false, blue: true }],
      ['button:save:disable', [], 'blue', { disabled: true, blue: false }],
      ['controls:disable', [], '', { disabled: true }],
      ['controls:disable', [false], 'disabled', { disabled: false }],
    ];
    for (const [event, args, attributes, after] of TABLE)
      it(`${event} ${JSON.stringify(args)} on <amo-button ${attributes}>`, () => {
        const button = page.put<AmoButton>(`<amo-button text="a" ${attributes}></amo-button>`);
        page.$(button).trigger(event, args);
        expect(button).to.include(after);
      });

    for (const event of ['button:load:error', 'button:save:error'])
      it(`${event} shakes`, () => {
        const button = page.put<AmoButton>('<amo-button text="a"></amo-button>');
        page.$(button).trigger(event);
        expect([...button.shadowRoot!.querySelector('button')!.classList]).to.include.members(['animated', 'shake']);
      });

    it('button:saved says so, then goes to button:save:disable and calls back', async () => {
      const button = page.put<AmoButton>('<amo-button text="a" loading></amo-button>');
      const heard: string[] = [];
      page.$(page.box).on('button:save:disable', () => heard.push('disable'));
      const done = new Promise<void>((resolve) => {
        page.$(button).trigger('button:saved', [() => (heard.push('callback'), resolve()), 'Ready']);
      });
      expect(button).to.include({ saved: true, blue: true, loading: false, disabled: false });
      expect(button.shadowRoot!.querySelector('.button-input__saved')!.textContent).to.equal('Ready');
      page.$(button).trigger('button:saved', [() => heard.push('a second time')]);
      await done;
      expect(button).to.include({ saved: false, blue: false, disabled: true });
      expect(heard).to.eql(['disable', 'callback']);
    });

    it('button:menu:toggle', () => {
      const button = page.put<AmoButton>(`<amo-button text="a" menu='[{"text":"b"}]'></amo-button>`);
      const isOpen = () => button.matches(':state(open)');
      const states = [[], [], [{ visible: true }], [{ visible: true }], [{ visible: false }]].map((args) => {
        page.$(button).trigger('button:menu:toggle', args);
        return isOpen();
      });
      expect(states).to.eql([true, false, true, true, false]);
    });

    it('reaches a button outside of the document, after its handlers, unless one prevents it', () => {
      const { $ } = page;
      const button = document.createElement('amo-button');
      const heard: boolean[] = [];
      $(button).on('button:disable', () => heard.push(button.disabled));
      $(button).trigger('button:disable');
      expect([heard, button.disabled]).to.eql([[false], true]);
      $(button).on('button:enable', (event: Event) => event.preventDefault());
      $(button).trigger('button:enable');
      expect(button.disabled).to.equal(true);
    });

    it('leaves other elements alone', () => {
      const button = page.put<HTMLButtonElement>('<button class="button-input"></button>');
      page.$(button).trigger('button:disable').trigger('controls:disable');
      expect(button.disabled).to.equal(false);
    });
  });

  describe('trigger on a select', () => {
    const SELECT = `<amo-select name="a" items='[{"id":1,"option":"One"},{"id":2,"option":"Two"}]'></amo-select>`;
    const EVENTS = ['controls:change', 'controls:change:visual', 'change'] as const;

    it('controls:change after val(): shown, then heard as change', () => {
      const select = page.put<AmoSelect>(SELECT);
      const heard = page.hear(...EVENTS);
      page.$(select).val('2').trigger('controls:change');
      expect([select.value, page.$(select).val()]).to.eql(['2', '2']);
      expect(heard).to.eql(['controls:change', 'dom change', 'change']);
    });
    it('controls:change:visual and change by themselves bring nothing more', () => {
      const select = page.put<AmoSelect>(SELECT);
      const heard = page.hear(...EVENTS);
      page.$(select).val('2').trigger('controls:change:visual').trigger('change');
      expect(heard).to.eql(['controls:change:visual', 'change']);
      expect(select.value).to.equal('2');
    });
    it("a user's choice is heard once", async () => {
      const select = page.put<AmoSelect>(SELECT);
      const heard = page.hear(...EVENTS);
      await click(select);
      await press('ArrowDown', 'Enter');
      expect(select.value).to.equal('2');
      expect(heard).to.eql(['dom change', 'change', 'dom controls:change', 'controls:change']);
    });
  });
});
