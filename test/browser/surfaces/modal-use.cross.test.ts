/** The product's class Modal: keys, focus, messages, bad input. */
import { expect } from '@open-wc/testing';
import { confirmModal } from '../../../src/surfaces/modal/confirm-modal.js';
import { modalFor } from '../../../src/surfaces/modal/modal-for.js';
import type { Modal } from '../../../src/surfaces/modal/modal.js';
import type { ModalOptions } from '../../../src/surfaces/modal/options.js';
import type { JQueryCollection } from '../../../src/sdk/jquery.js';
import { ax, click, press, type } from '../support/commands.js';
import { body, classes, find, isOpen, openOn, QUESTION, root } from './modal-page.js';
import { onPage } from './page.js';

onPage((page) => {
  const open = (options?: ModalOptions, html?: string): Modal => openOn(page, options, html);

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
        const asked = confirmModal(page.context, { text: 'Sure?', message: [{ text: '<b>' }], accept_text: 'Go' });
        await click(find(act));
        answers.push(await asked);
      }
      const asked = confirmModal(page.context, { text: 'Sure?' });
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
      const modal = new (modalFor(page.context))(null as unknown as ModalOptions);
      modal.destroy();
      nothingLeft();
    });
  });
});
