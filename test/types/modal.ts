import type { JQueryCollection, Modal, ModalClass, ModalOptions } from '../../src/entries/sdk.js';
import { same } from './support/same.js';

declare const Page: ModalClass;

const modal = new Page({
  class_name: 'sample',
  init($body) {
    same<typeof this, Modal>();
    same<typeof $body, JQueryCollection>();
    $body.trigger('modal:loaded').html('<p>Opened</p>').trigger('modal:centrify');
  },
  destroy() {
    return this.$modal.hasClass('sample') ? undefined : false;
  },
  container: document.body,
  can_centrify: true,
  disable_overlay_click: true,
  disable_escape_keydown: true,
  disable_enter_keydown: true,
  disable_cancel_click: true,
  disable_resize: true,
  init_animation: true,
  centrify_animation: true,
  default_overlay: true,
  preload_templates: [],
  focus_element: '.js-modal-accept',
});
same<typeof modal, Modal>();
new Page().destroy();
modal.showError('text', false);
modal.showSuccess('text', () => undefined, 500);
export const Extended: ModalClass = Page.extend({ own: 1 });
export const options: ModalOptions<Modal> = { init: () => undefined };

// @ts-expect-error -- there is no such option
new Page({ className: 'sample' });
// @ts-expect-error -- true or false
new Page({ can_centrify: 'yes' });
// @ts-expect-error -- a function
new Page({ init: '<p>Opened</p>' });
// @ts-expect-error -- classes are a text
new Page({ class_name: ['sample'] });
// @ts-expect-error -- it has no such method
modal.close();
