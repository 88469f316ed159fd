/** The product's class Modal, as widgets use it: flow, places, closing, keys, messages. */
import { expect } from '@open-wc/testing';
import { confirm } from '../../../src/surfaces/modal/confirm.js';
import { modalConfirm } from '../../../src/surfaces/modal/markup.js';
import { modalFor, type PageModalClass } from '../../../src/surfaces/modal/modal-for.js';
import type { Modal } from '../../../src/surfaces/modal/modal.js';
import type { ModalOptions } from '../../../src/surfaces/modal/options.js';
import type { JQueryCollection } from '../../../src/sdk/jquery.js';
import { ax, click, drag, press, type } from '../support/commands.js';
import { JQUERY_VERSIONS } from '../support/jquery.js';
import { onPage } from './page.js';

const CLOSE = '<span class="modal-body__close"><span class="icon icon-modal-close"></span></span>';
const QUESTION = modalConfirm({ text: 'Delete?', message: ['For ever'] }, { lang: 'en' });

onPage((page) => {
  let ModalClass: PageModalClass;
  beforeEach(() => (ModalClass = modalFor(page.context)));

  /** A modal filled as the documentation does it. */
  const open = (options: ModalOptions = {}, html = QUESTION): Modal =>
    new ModalClass({
      class_name: 'modal-window',
      init: ($body) => {
        $body.trigger('modal:loaded').html(html).trigger('modal:centrify').append(CLOSE);
      },
      ...options,
    });
  const root = (name = 'modal-window') => document.querySelector<HTMLElement>(`.modal.${name}`);
  const body = () => root()!.querySelector<HTMLElement>('.modal-body')!;
  const find = <T extends HTMLElement>(selector: string) => document.querySelector<T>(selector)!;
  const isOpen = () => Boolean(root());
  const classes = (element: Element) => element.className;
  /** A place beside the body. */
  const BESIDE = [8, 8] as const;

  describe('modal: flow', () => {
    it('waits with a spinner, is filled, and is gone', () => {
      let $given: JQueryCollection | undefined;
      const modal = new ModalClass({ class_name: 'one two', init: ($body) => ($given = $body) });
      expect(classes(modal.$modal[0]!)).to.equal('modal one two');
      expect(classes($given![0]!)).to.equal('modal-body modal-body-loading');
      expect(find('.one .modal-overlay__spinner').style.display).to.equal('');
      expect($given![0]!.getAttribute('aria-busy')).to.equal('true');
      $given!.trigger('modal:loaded');
      expect(classes($given![0]!)).to.equal('modal-body');
      expect(find('.one .modal-overlay__spinner').style.display).to.equal('none');
      modal.destroy();
      expect(find('.modal')).to.equal(null);
    });

    it('needs no options', () => {
      const modal = new ModalClass();
      expect(classes(modal.$modal[0]!)).to.equal('modal modal-list');
      modal._showError('', false);
      expect(find('.js-modal-error').textContent).to.equal('Something went wrong');
      modal.destroy();
    });

    it('is extended by a class, by extend, by a compiled class', () => {
      class Own extends ModalClass {
        hello(): string {
          return `own ${this.options.class_name}`;
        }
      }
      const Extended = ModalClass.extend({ hello: () => 'extended' }, { kind: 'x' });
      const Twice = Extended.extend({ bye: () => 'bye' });
      const Compiled = function (this: object): object {
        return (ModalClass as unknown as (o: object) => object).call(this, { class_name: 'old' });
      } as unknown as new () => Modal;
      Compiled.prototype = Object.create(ModalClass.prototype, { constructor: { value: Compiled } });
      const all = [new Own({ class_name: 'a' }), new Extended(), new Twice(), new Compiled()];
      expect((all[0] as Own).hello()).to.equal('own a');
      expect((all[1] as unknown as Own).hello()).to.equal('extended');
      expect((all[2] as unknown as Own).hello()).to.equal('extended');
      expect((Extended as unknown as { kind: string }).kind).to.equal('x');
      expect(all.every((one) => one instanceof ModalClass)).to.equal(true);
      expect(all[3]).to.be.instanceOf(Compiled);
      for (const one of all) one.destroy();
    });

    it('waits for templates, unless it was closed before', async () => {
      let ready!: () => void;
      const asked: unknown[] = [];
      const preload = (names: readonly unknown[]): Promise<void> => {
        asked.push(names);
        return new Promise((resolve) => (ready = resolve));
      };
      const Loading = modalFor(page.context, { preload });
      let count = 0;
      for (const isClosed of [false, true]) {
        const modal = new Loading({ preload_templates: ['a'], init: () => (count += 1) });
        if (isClosed) modal.destroy();
        ready();
        await Promise.resolve();
        modal.destroy();
      }
      expect(asked).to.eql([['a'], ['a']]);
      expect(count).to.equal(1);
    });
  });

  describe('modal: place', () => {
    const boxOf = () => body().getBoundingClientRect();
    it('stands in the middle', () => {
      const seen: unknown[] = [];
      open({ onModalPosition: ($body) => seen.push($body[0]) });
      const { left, top, width, height } = boxOf();
      expect(width).to.equal(Math.min(500, window.innerWidth));
      expect(left).to.be.closeTo((window.innerWidth - width) / 2, 0.6);
      expect(top).to.be.closeTo((window.innerHeight - height) / 2, 0.6);
      expect(seen[0]).to.equal(body());
    });

    for (const [height, className, top] of [
      [100, 'modal-body', undefined],
      [2000, 'modal-body modal-body-relative', 65],
    ] as const)
      it(`of ${height} pixels: ${className}`, () => {
        open({}, `<div style="height: ${height}px"></div>`);
        body().style.maxWidth = '400px';
        page.context.$(body()).trigger('modal:centrify');
        expect(classes(body())).to.equal(className);
        if (top) expect(boxOf().top).to.equal(top);
      });

    it('of a narrow window', () => {
      open({}, '<div style="height: 2000px"></div>');
      body().style.width = `${window.innerWidth - 20}px`;
      body().style.maxWidth = 'none';
      page.context.$(body()).trigger('modal:centrify');
      expect(classes(body())).to.equal('modal-body modal-body-relative modal-body-relative--small-screen');
      expect(boxOf().top).to.equal(30);
    });
  });

  describe('modal: closing', () => {
    type Way = readonly [name: string, act: () => Promise<void>, option?: keyof ModalOptions];
    const WAYS: readonly Way[] = [
      ['the x', () => click(find('.modal-body__close'))],
      ['the button that cancels', () => click(find('.button-cancel')), 'disable_cancel_click'],
      ['a press beside the body', () => click(BESIDE), 'disable_overlay_click'],
      ['Escape', () => press('Escape'), 'disable_escape_keydown'],
      ['another page', async () => void page.context.$(document).trigger('page:changed')],
    ];
    for (const [name, act, option] of WAYS)
      it(`by ${name}`, async () => {
        let calls = 0;
        if (option) {
          const modal = open({ [option]: true });
          await act();
          expect(isOpen(), `${option} keeps it open`).to.equal(true);
          modal.destroy();
        }
        open({ destroy: () => void (calls += 1) });
        await act();
        expect(isOpen()).to.equal(false);
        expect(calls).to.equal(1);
        expect(document.activeElement).to.equal(page.opener);
      });

    it('the x by its keys', async () => {
      for (const key of ['Enter', ' ']) {
        open({ focus_element: null });
        await Promise.resolve(); // what a widget appends is seen then
        find('.modal-body__close').focus();
        await press(key === ' ' ? 'Space' : key);
        expect(isOpen(), key).to.equal(false);
      }
    });

    it('not while the overlay is permanent, nor when destroy or can_destroy say false', async () => {
      const modal = open();
      find('.modal-overlay').classList.add('permanent-overlay');
      await press('Escape');
      await click(find('.modal-body__close'));
      expect(isOpen()).to.equal(true);
      modal.destroy();
      const kept = open({ destroy: () => false });
      await press('Escape');
      expect(isOpen()).to.equal(true);
      kept.destroy(true);
      const may = open({ can_destroy: () => false });
      may.destroy();
      expect(isOpen()).to.equal(true);
      may.destroy(true);
      expect(isOpen()).to.equal(false);
    });

    it('not by a press that began inside, or ended there', async () => {
      open();
      await drag(find('.modal-body__caption'), BESIDE);
      expect(isOpen()).to.equal(true);
      await drag(BESIDE, find('.modal-body__caption'));
      expect(isOpen()).to.equal(true);
    });

    it('reloads the page if that was asked for', () => {
      let reloads = 0;
      const Reloading = modalFor(page.context, { reload: () => (reloads += 1) });
      const modal = new Reloading();
      modal.$modal_body.trigger('modal:need-page-reload');
      modal.destroy();
      new Reloading({ need_page_reload: true }).destroy();
      new Reloading().destroy();
      expect(reloads).to.equal(2);
    });

    it('of two, Escape closes the upper one first', async () => {
      open();
      open({ class_name: 'upper' });
      await press('Escape');
      expect([isOpen(), Boolean(root('upper'))]).to.eql([true, false]);
      await press('Escape');
      expect(isOpen()).to.equal(false);
      expect(document.activeElement).to.equal(page.opener);
    });

    it('one in the body of another keeps to itself', async () => {
      const outer = open();
      const inner = open({ class_name: 'inner', container: body() });
      await click(find('.inner .modal-body__close'));
      expect([isOpen(), Boolean(root('inner'))]).to.eql([true, false]);
      inner.destroy();
      outer.destroy();
    });

    it('what a script takes away is closed, too', async () => {
      let calls = 0;
      open({ destroy: () => void (calls += 1) });
      root()!.remove();
      await Promise.resolve();
      expect(calls).to.equal(1);
      expect(document.documentElement.style.overflow).to.equal('');
    });
  });

  describe('modal: keys and focus', () => {
    const accepted = (html = QUESTION, options: ModalOptions = {}): (() => number) => {
      let count = 0;
      open(options, html);
      page.context.$(body()).on('click', '.js-modal-accept', () => void (count += 1));
      return () => count;
    };

    it('Enter accepts, unless it types', async () => {
      const count = accepted(`${QUESTION}<input class="text-input" value="a"><textarea></textarea>`);
      expect(document.activeElement).to.equal(find('.js-modal-accept'));
      body().focus();
      await press('Enter');
      expect(count()).to.equal(1);
      for (const field of body().querySelectorAll<HTMLElement>('input, textarea')) {
        field.focus();
        await press('Enter');
      }
      expect(count()).to.equal(1);
    });

    it('Enter does not where it is switched off', async () => {
      const count = accepted(QUESTION, { disable_enter_keydown: true });
      body().focus();
      await press('Enter');
      expect(count()).to.equal(0);
    });

    it('Tab goes around inside', async () => {
      open({}, `<h2>Name</h2><input id="a"><input id="b">`);
      const stops: string[] = [];
      for (const key of ['Tab', 'Tab', 'Tab', 'Tab', 'Shift+Tab']) {
        await press(key);
        stops.push(document.activeElement!.id || document.activeElement!.className);
      }
      expect(stops).to.eql(['a', 'b', 'modal-body__close', 'a', 'modal-body__close']);
    });

    it('buttons with places of their own in the order do not lead out', async () => {
      page.opener.tabIndex = 3;
      open({}, `<input id="a">${QUESTION}`);
      for (let step = 0; step < 5; step += 1) {
        await press('Tab');
        expect(body().contains(document.activeElement), `Tab ${step}`).to.equal(true);
      }
      for (let step = 0; step < 5; step += 1) {
        await press('Shift+Tab');
        expect(body().contains(document.activeElement), `Shift+Tab ${step}`).to.equal(true);
      }
      page.opener.removeAttribute('tabindex');
    });

    it('what a script puts beside it may have the focus, and a press there closes nothing', async () => {
      const field = document.createElement('input');
      field.style.cssText = 'position: fixed; top: 0; left: 0; z-index: 10000; width: 60px';
      open();
      document.body.append(field);
      field.focus();
      expect(document.activeElement).to.equal(field);
      await click(field);
      await type('a');
      expect([field.value, isOpen()]).to.eql(['a', true]);
      field.remove();
    });

    it('is a dialog, named by its caption', async () => {
      open();
      const node = await ax(body());
      expect([node.role, node.name]).to.eql(['dialog', 'Delete?']);
      const close = await ax(find('.modal-body__close'));
      expect([close.role, close.name]).to.eql(['button', 'Close']);
    });

    it('without a caption it has a name all the same', () => {
      open({}, '<p>Text</p>');
      expect(body().getAttribute('aria-label')).to.equal('Dialog');
    });

    it('hidden it gives the focus back, shown it has it again', () => {
      const modal = open();
      modal.hide();
      expect([document.activeElement === page.opener, body().getClientRects().length]).to.eql([true, 0]);
      modal.show();
      expect(document.activeElement).to.equal(find('.js-modal-accept'));
    });
  });

  describe('modal: messages', () => {
    it('an error in place of the content, and again', async () => {
      let tries = 0;
      const modal = open({ tryAgain: () => void (tries += 1) });
      body().style.width = '300px';
      modal.showError('<b>Bad</b>');
      const captions = Array.from(body().querySelectorAll('.js-modal-error h2'), classes);
      expect(captions).to.eql(['modal-body__caption head_2 modal-body__caption-error']);
      expect(find('.js-modal-error b').textContent).to.equal('Bad');
      expect(find('.modal-body__inner').getClientRects().length).to.equal(0);
      expect(body().getBoundingClientRect().width).to.equal(Math.min(562, window.innerWidth));
      await click(find('.js-modal-try-again'));
      expect([tries, find('.js-modal-error'), body().style.width]).to.eql([1, null, '300px']);
      expect(find('.modal-body__inner').getClientRects().length).to.equal(1);
    });

    for (const [name, message, retry, expected] of [
      ['a list', ['one', 'two'], true, ['_array modal-body__caption-error_first', '_array']],
      ['an empty list', [], true, ['']],
      ['nothing', undefined, false, ['']],
    ] as const)
      it(`of ${name}`, () => {
        const modal = open();
        modal.showError(message, retry);
        const found = Array.from(body().querySelectorAll('.js-modal-error h2'), classes);
        expect(found).to.eql(expected.map((end) => `modal-body__caption head_2 modal-body__caption-error${end}`));
        expect(Boolean(find('.js-modal-try-again'))).to.equal(retry);
        expect(find('.js-modal-error').textContent).to.not.equal('');
      });

    it('a success, and what follows', async () => {
      let next = 0;
      const modal = open();
      modal.showError('Bad');
      await new Promise<void>((resolve) => modal.showSuccess('<i>Saved</i>', () => resolve(void (next += 1)), 1));
      expect([next, isOpen()]).to.eql([1, false]);
      open().showSuccess('Saved', () => void (next += 1), 100_000);
      expect(find('.modal-body__innner__message-success').textContent).to.equal('Saved');
      expect(find('.js-modal-error')).to.equal(null);
      await press('Escape');
      expect([next, isOpen()]).to.eql([2, false]);
    });

    it('a request shows the spinner, a shake shakes', () => {
      const modal = open();
      modal.requestStart().shakeError();
      expect(find('.modal-overlay__spinner').style.display).to.not.equal('none');
      expect(classes(body())).to.equal('modal-body animated shake');
      expect(modal.getScroller()[0]).to.equal(body().parentElement);
    });

    it('a question is answered', async () => {
      const answers: boolean[] = [];
      for (const act of ['.js-modal-accept', '.button-cancel', '.modal-body__close']) {
        const asked = confirm(page.context, { text: 'Sure?', message: [{ text: '<b>' }], accept_text: 'Go' });
        await click(find(act));
        answers.push(await asked);
      }
      const asked = confirm(page.context, { text: 'Sure?' });
      find('.modal').remove();
      answers.push(await asked);
      expect(answers).to.eql([true, false, false, false]);
    });
  });

  describe('modal: bad input', () => {
    const nothingLeft = () => {
      expect([find('.modal'), document.documentElement.style.overflow]).to.eql([null, '']);
      expect(document.activeElement).to.equal(page.opener);
    };

    it('init that throws', () => {
      const modal = open({
        init: () => {
          throw new Error('mine');
        },
      });
      expect(page.errors.map(String)).to.eql(['Error: mine']);
      nothingLeft();
      modal.showError('late').showSuccess('late').shakeError().show();
      modal.destroy();
      nothingLeft();
    });

    it('closed in init, and while init waits', async () => {
      let $late: JQueryCollection | undefined;
      open({
        init: function (this: Modal, $body: JQueryCollection) {
          this.destroy();
          $body.trigger('modal:loaded').html(QUESTION).trigger('modal:centrify');
        },
      } as ModalOptions);
      nothingLeft();
      const modal = open({ init: ($body) => ($late = $body) });
      modal.destroy();
      await Promise.resolve();
      $late!.trigger('modal:loaded').html(QUESTION).trigger('modal:centrify');
      nothingLeft();
    });

    it('callbacks that throw, markup that does not close, no such container', () => {
      const fail = (): never => {
        throw new Error('mine');
      };
      const modal = open(
        { onModalPosition: fail, destroy: fail, tryAgain: fail, container: '#nowhere' },
        '<div class="modal-body__inner"><h2>Open <b>bold <p>more',
      );
      expect(root()!.parentElement).to.equal(document.body);
      modal.showError('<p>bad');
      find('.js-modal-try-again').click();
      modal.destroy();
      expect(page.errors.length).to.be.greaterThan(2);
      nothingLeft();
    });

    it('null in place of options', () => {
      const modal = new ModalClass(null as unknown as ModalOptions);
      modal.destroy();
      nothingLeft();
    });
  });
});

for (const version of JQUERY_VERSIONS.slice(1))
  describe(`modal on jQuery ${version}`, () => {
    onPage((page) => {
      it('opens, closes, leaves nothing', async () => {
        const ModalClass = modalFor(page.context);
        new ModalClass({
          init: ($body) => void $body.trigger('modal:loaded').html(QUESTION).trigger('modal:centrify').append(CLOSE),
        });
        expect(document.activeElement!.className).to.contain('js-modal-accept');
        await click(document.querySelector('.modal-body__close')!);
        expect(document.querySelector('.modal')).to.equal(null);
      });
    }, version);
  });
