import type { PlatformRow } from './row.js';

const MODAL = 'browser/surfaces/modal.cross.test.ts: ';

/** Events, modules, theme, requests. */
export const shared: readonly PlatformRow[] = [
  {
    id: 'P9.23',
    says: 'page:changed on document',
    shown: ['host/life-cycle.test.ts: S2.17, S3.20: on leaving destroy, page:changed', `${MODAL}by \${name}`],
  },
  {
    id: 'P9.24',
    says: 'list:cookies:update, list:reload on document',
    shown: ['host/platform.test.ts: events that telephony triggers disturb nothing'],
    later: 'They may be triggered; the list is not drawn anew by them.',
  },
  {
    id: 'P9.25',
    says: 'Events of buttons: button:load:start, button:load:stop, button:save:error',
    shown: [
      'browser/native-runtime/button.test.ts: is busy between button:${kind}:start and stop',
      'browser/native-runtime/button.test.ts: shakes for 300 ms after button:${kind}:error',
    ],
  },
  {
    id: 'P9.26',
    says: 'Events of a modal: modal:loaded, modal:centrify',
    shown: [
      `${MODAL}waits with a spinner, is filled, and is gone`,
      'host/platform.test.ts: the modal of the product is a module and a helper',
    ],
  },
  {
    id: 'P9.27',
    says: 'Handlers have a name space and are taken back in destroy',
    shown: [
      'host/exceptions.test.ts: names handlers, intervals and chains of timeouts',
      'host/life-cycle.test.ts: then the block and the events of .widget:CODE are gone',
    ],
  },
  {
    id: 'P9.28',
    says: 'AMD modules of the product, in its versions',
    shown: [
      'host/loader.test.ts: has the documented modules of the product',
      'host/loader.test.ts: has them in the versions of the product',
    ],
  },
  {
    id: 'P9.29',
    says: 'Modules of the product that the host has not are told of by name',
    shown: ['host/loader.test.ts: names a module that is not there, who asked, and what to do'],
  },
  {
    id: 'P9.30',
    says: 'lib/components/base/modal, lib/components/base/confirm',
    shown: [
      'host/platform.test.ts: the modal of the product is a module and a helper',
      'host/loader.test.ts: has the documented modules of the product',
      'browser/surfaces/modal-use.cross.test.ts: a question is answered',
    ],
  },
  {
    id: 'P9.31',
    says: 'Modal: class_name, init, destroy, container, centring, overlay',
    shown: [
      `${MODAL}waits with a spinner, is filled, and is gone`,
      `${MODAL}stands in the middle`,
      `${MODAL}comes up with a movement; without an overlay`,
      `${MODAL}one in the body of another keeps to itself`,
      `${MODAL}nor when destroy or can_destroy say false`,
    ],
  },
  {
    id: 'P9.32',
    says: 'Modal: disable_overlay_click, disable_escape_keydown, disable_enter_keydown, disable_cancel_click, disable_resize, preload_templates, focus_element',
    shown: [
      `${MODAL}by \${name}`,
      `${MODAL}is found anew when the window has another size`,
      `${MODAL}waits for templates, unless it was closed before`,
      'browser/surfaces/modal-use.cross.test.ts: Enter does not where it is switched off',
      `${MODAL}the x by its keys`,
    ],
  },
  {
    id: 'P9.33',
    says: 'Modal: destroy(), showError, showSuccess, _showError, .modal-body__close',
    shown: [
      'browser/surfaces/modal-use.cross.test.ts: an error in place of the content, and again',
      'browser/surfaces/modal-use.cross.test.ts: a success, and what follows',
      `${MODAL}needs no options`,
    ],
  },
  {
    id: 'P9.34',
    says: 'Theme: data-color-scheme, variables of the palette',
    shown: [
      'host/environment.test.ts: has the variables of the product’s palette in both themes',
      'host/environment.test.ts: knows whose tab it is',
    ],
  },
  {
    id: 'P9.35',
    says: 'Requests of a widget to /api/v4/ in the session of the user',
    shown: [
      "host/platform.test.ts: the account answers the widget's own requests, in the session of the user",
      'host/platform.test.ts: leads/complex takes a lead with its contact',
      'host/api-read.test.ts: answers in the session of the user whose tab it is',
    ],
  },
  {
    id: 'P9.36',
    says: 'Older and private addresses: /ajax/, /private/api/, /api/v2/',
    shown: ['host/api-older.test.ts: takes the older bodies', 'host/api-older.test.ts: answers the addresses of pages'],
  },
];
