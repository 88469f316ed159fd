/** The modal: the product's class, its markup, and the element for pages of one's own. */
export { AmoModal } from '../../surfaces/modal/element.js';
export { confirmModal } from '../../surfaces/modal/confirm-modal.js';
export {
  modalActions,
  modalClose,
  modalConfirm,
  modalError,
  modalShell,
  modalSuccess,
  type ModalActionsParams,
  type ModalConfirmParams,
  type ModalParagraph,
  type ModalPrinting,
  type ModalShellParams,
} from '../../surfaces/modal/markup.js';
export { Modal } from '../../surfaces/modal/modal.js';
export { modalFor, type PageModalClass } from '../../surfaces/modal/modal-for.js';
export { MODAL_DEFAULTS, type ModalOptions, type ModalServices } from '../../surfaces/modal/options.js';
export type { PageContext } from '../../surfaces/page-context.js';
