/** States of native buttons, switched by jQuery events. */
import { expect } from '@open-wc/testing';
import { click } from '../support/commands.js';
import { FakeTimers, onEveryJQuery } from './page.js';

/** Classes of a button, sorted. */
const look = (button: Element) => [...button.classList].filter((name) => name !== 'button-input').sort();

onEveryJQuery(
  (page) => {
    let timers: FakeTimers;
    let button: HTMLElement;
    let $button: { trigger(event: string, args?: unknown): void };
    const inner = () => button.querySelector<HTMLElement>('.button-input-inner')!;

    const add = async (params: Record<string, unknown> = {}) => {
      button = await page.add('button', { text: 'Save', ...params });
      $button = page.$(button);
    };

    beforeEach(async () => {
      timers = new FakeTimers();
      await add();
    });

    afterEach(() => timers.stop());

    describe('native button', () => {
      for (const kind of ['load', 'save'])
        it(`is busy between button:${kind}:start and stop`, () => {
          const before = button.outerHTML;
          $button.trigger(`button:${kind}:start`);
          expect(look(button)).to.eql(['button-input-loading']);
          expect([button.dataset['loading'], inner().style.display]).to.eql(['Y', 'none']);
          expect(button.lastElementChild!.outerHTML).to.equal(
            '<div class="button-input__spinner"><span class="button-input__spinner__icon spinner-icon"></span></div>',
          );
          $button.trigger(`button:${kind}:start`);
          expect(button.querySelectorAll('.button-input__spinner').length).to.equal(1);
          $button.trigger(`button:${kind}:stop`);
          expect(button.outerHTML.replace(' style=""', '')).to.equal(before);
        });

      const WHITE: [what: string, params: object, args: unknown, white: boolean][] = [
        ['of a plain button', {}, undefined, false],
        ['of a blue button', { blue: true }, undefined, true],
        ['that is asked for', {}, 'white', true],
        ['that is asked for in a list', {}, ['white'], true],
      ];
      for (const [what, params, args, white] of WHITE)
        it(`has a ${white ? 'white' : 'dark'} spinner: one ${what}`, async () => {
          await add({ ...params });
          $button.trigger('button:load:start', args);
          expect(button.querySelector('.spinner-icon')!.matches('.spinner-icon-white')).to.equal(white);
        });

      for (const className of ['button-cancel', 'button-input-saved'])
        it(`is never busy with ${className}`, async () => {
          await add({ class_name: className });
          $button.trigger('button:load:start');
          expect(look(button)).to.eql([className]);
        });

      it('holds clicks back while it is busy', async () => {
        let clicks = 0;
        button.addEventListener('click', () => (clicks += 1));
        $button.trigger('button:load:start');
        await click(button);
        expect(clicks).to.equal(0);
        $button.trigger('button:load:stop');
        await click(button);
        expect(clicks).to.equal(1);
      });

      for (const kind of ['load', 'save'])
        it(`shakes for 300 ms after button:${kind}:error`, () => {
          $button.trigger('button:load:start');
          $button.trigger(`button:${kind}:error`);
          expect(look(button)).to.eql(['animated', 'shake']);
          expect(button.querySelector('.button-input__spinner')).to.equal(null);
          expect(timers.run()).to.eql([300]);
          expect(look(button)).to.eql([]);
        });

      it('says for 1500 ms that it saved, then waits for a change', () => {
        let called = 0;
        $button.trigger('button:load:start');
        $button.trigger('button:saved', [() => (called += 1)]);
        expect(look(button)).to.eql(['button-input-saved', 'button-input_blue']);
        expect(button.lastElementChild!.outerHTML).to.equal('<div class="button-input__saved">Saved</div>');
        expect([inner().style.display, button.children.length, called]).to.eql(['none', 2, 0]);
        $button.trigger('button:saved');
        expect(button.children.length).to.equal(2);
        page.trace.take();
        expect(timers.run()).to.eql([1500]);
        expect(page.trace.take()).to.eql(['jq button:save:disable button']);
        expect([look(button), called, button.children.length]).to.eql([['button-input-disabled'], 1, 1]);
        expect(inner().style.display).to.equal('');
      });

      it('says what it is told to say, as text', () => {
        $button.trigger('button:saved', [undefined, '<b>Done</b>']);
        expect(button.querySelector('.button-input__saved')!.textContent).to.equal('<b>Done</b>');
      });

      const SWITCHES: [event: string, args: unknown, before: string, after: string[]][] = [
        ['button:disable', undefined, 'button-input_blue', ['button-input-disabled', 'button-input_blue']],
        ['button:enable', undefined, 'button-input-disabled button-input_blue', ['button-input_blue']],
        ['button:save:enable', undefined, 'button-input-disabled', ['button-input_blue']],
        ['button:save:disable', undefined, 'button-input_blue', ['button-input-disabled']],
        ['controls:disable', undefined, '', ['button-input-disabled']],
        ['controls:disable', [true], '', ['button-input-disabled']],
        ['controls:disable', [false], 'button-input-disabled', []],
      ];
      for (const [event, args, before, after] of SWITCHES)
        it(`follows ${event} ${args === undefined ? '' : String(args)}`, async () => {
          await add({ class_name: before });
          $button.trigger(event, args);
          expect([look(button), button.hasAttribute('disabled')]).to.eql([after, false]);
        });

      it('covers the label of a plain button too', async () => {
        await add({ plain: true });
        $button.trigger('button:load:start');
        expect(button.querySelector<HTMLElement>('.button-input-inner__text')!.offsetWidth).to.equal(0);
        $button.trigger('button:load:stop');
        expect(button.querySelector<HTMLElement>('.button-input-inner__text')!.offsetWidth).to.be.above(0);
      });
    });
  },
  { lang: 'en' },
);

onEveryJQuery(
  (page) => {
    it('says it in the language of the page', async () => {
      const button = await page.add('button', { text: 'a' });
      page.$(button).trigger('button:saved');
      expect(button.querySelector('.button-input__saved')!.textContent).to.equal('Guardado');
    });
  },
  { lang: 'es' },
);
