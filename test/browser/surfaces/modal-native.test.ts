/** Native controls and the documentation's examples in a modal; what is kept of modals and notifications that are gone. */
import { expect } from '@open-wc/testing';
import { renderNative } from '../../../src/controls/native.js';
import { startNativeRuntime } from '../../../src/native-runtime/runtime.js';
import { modalFor } from '../../../src/surfaces/modal/modal-for.js';
import { Notifications } from '../../../src/surfaces/notifications/notifications.js';
import { modalExample } from '../../data/documented-examples/modal.js';
import { addCallNotify, addErrorNotify, notify_data } from '../../data/documented-examples/notifications.js';
import { click, gc, press } from '../support/commands.js';
import { onPage } from './page.js';

onPage((page) => {
  const one = <T extends HTMLElement = HTMLElement>(selector: string) => document.querySelector<T>(selector);

  describe('native controls in a modal', () => {
    let stop: () => void;
    beforeEach(() => (stop = startNativeRuntime(page.context.$, { force: true, today: '2026-03-01' })));
    afterEach(() => stop());

    for (const [name, params, opener, list] of [
      [
        'select',
        {
          items: [
            { id: 1, option: 'a' },
            { id: 2, option: 'b' },
          ],
        },
        '.control--select--button',
        '.control--select--list-opened',
      ],
      [
        'checkboxes_dropdown',
        { items: [{ id: 1, option: 'a', name: 'n' }] },
        '.checkboxes_dropdown__title_wrapper',
        '.checkboxes_dropdown.expanded',
      ],
      ['date_field', { value: '01.03.2026' }, '.date_field', '.kalendae.k-floating'],
    ] as const)
      it(`${name}: Escape closes what is open first, and a press in it closes nothing`, async () => {
        const ModalClass = modalFor(page.context);
        new ModalClass({
          init: ($body) => {
            $body.trigger('modal:loaded').html(renderNative(name, params)).trigger('modal:centrify');
          },
        });
        await Promise.resolve();
        const isOpen = (): boolean => Boolean(one(list)?.getClientRects().length);
        await click(one(`.modal ${opener}`)!);
        expect(isOpen(), 'opened').to.equal(true);
        if (name === 'date_field') {
          await click(one(`${list} .k-btn-next-month`)!);
          expect([isOpen(), Boolean(one('.modal'))], 'next month').to.eql([true, true]);
        }
        await press('Escape');
        expect([isOpen(), Boolean(one('.modal'))], 'one Escape').to.eql([false, true]);
        await press('Escape');
        expect(one('.modal'), 'another').to.equal(null);
      });
  });

  describe('examples of the documentation', () => {
    const self = { i18n: () => ({ name: 'Mine' }), get_settings: () => ({ widget_code: 'mine' }) };

    it('a window', async () => {
      modalExample(modalFor(page.context));
      expect(one('.modal.modal-window h1')!.textContent).to.equal('Test');
      await click(one('.modal-window .modal-body__close')!);
      expect(one('.modal')).to.equal(null);
    });

    it('a call, an error and its callbacks', async () => {
      const told: string[] = [];
      const sent: string[] = [];
      const notifications = new Notifications(page.context, { send: (kind) => sent.push(kind) });
      addCallNotify(self, { notifications }, 1_764_400_000)(notify_data);
      addErrorNotify(self, { notifications }, 1_764_400_000, (which) => told.push(which));
      await new Promise((resolve) => setTimeout(resolve));
      expect([told, sent]).to.eql([
        ['done', 'always'],
        ['call', 'error'],
      ]);
      expect(Array.from(document.querySelectorAll('.notification-bot__text__message'), (box) => box.innerHTML)).to.eql([
        'Mine: Widget text',
        '<p>error</p>',
      ]);
      notifications.destroy();
      expect(one('#popups_inbox')).to.equal(null);
    });
  });

  it('nothing is kept of modals and notifications that are gone', async () => {
    const ModalClass = modalFor(page.context);
    const refs: WeakRef<object>[] = [];
    for (let count = 0; count < 40; count += 1) {
      const modal = new ModalClass({ init: ($body) => void $body.html('<input>').trigger('modal:centrify') });
      modal.showError('Bad').showSuccess('Good');
      const notifications = new Notifications(page.context);
      notifications.show_message({ text: 'a' });
      refs.push(new WeakRef(modal.$modal[0]!), new WeakRef(document.querySelector('.popup-inbox')!));
      modal.destroy();
      notifications.destroy();
    }
    page.opener.blur();
    await new Promise(requestAnimationFrame);
    await gc();
    expect(refs.filter((ref) => ref.deref()).length).to.be.at.most(1);
  });
});
