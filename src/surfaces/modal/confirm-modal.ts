import type { PageContext } from '../page-context.js';
import { modalConfirm, type ModalConfirmParams, type ModalPrinting } from './markup.js';
import { Modal } from './modal.js';
import type { ModalOptions } from './options.js';

/**
 * Asks a question in a modal.
 * @param options of the modal; `init` and `destroy` are its own
 * @returns true when it was accepted, false when it was closed in any other way
 */
export function confirmModal(
  page: PageContext,
  params: ModalConfirmParams & Pick<ModalPrinting, 'i18n'>,
  options: ModalOptions = {},
): Promise<boolean> {
  return new Promise((resolve) => {
    let isAccepted = false;
    const modal = new Modal(page, {
      ...options,
      init: ($body) => {
        $body.html(modalConfirm(params, { lang: page.lang, i18n: params.i18n })).trigger('modal:loaded');
        $body.trigger('modal:centrify').on('click', '.js-modal-accept', () => {
          isAccepted = true;
          modal.destroy();
        });
      },
      destroy: () => resolve(isAccepted),
    });
  });
}
