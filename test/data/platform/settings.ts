import type { PlatformRow } from './row.js';

const SOUGHT = 'browser/surfaces/settings-form.cross.test.ts: has what widgets look for';
const PIPELINE = 'The settings of the pipeline are not there yet.';

/** The window of settings, own pages, and surfaces that come later. */
export const settings: readonly PlatformRow[] = [
  {
    id: 'P8.1',
    says: 'Root: .modal.CODE .modal-body',
    shown: ['host/settings.test.ts: S1.1, S1.2, S1.3, S1.4, S1.5: a click opens the settings'],
  },
  { id: 'P8.2', says: 'Regions: .widget-settings, .widget_settings_block and its parts', shown: [SOUGHT] },
  {
    id: 'P8.3',
    says: 'Buttons: .js-widget-install, .js-widget-save; without data-onsave-destroy-modal the window stays open',
    shown: [
      SOUGHT,
      'browser/surfaces/settings-install.cross.test.ts: is installed, saved, switched off and on, taken out',
    ],
  },
  {
    id: 'P8.4',
    says: 'button:save:error ends the spinner of Save; change of a field enables it',
    shown: [
      'browser/native-runtime/button.test.ts: shakes for 300 ms after button:${kind}:error',
      'browser/surfaces/settings-form.cross.test.ts: lets save after a change, by the user or by jQuery',
    ],
  },
  {
    id: 'P8.5',
    says: 'Statuses: not installed, not_configured, installed, error',
    shown: [
      'host/settings.test.ts: S2.27: a tour comes first',
      'host/choices.test.ts: set_status: a badge on the icon',
    ],
  },
  {
    id: 'P8.6',
    says: 'Flow: settings, Install, onSave, onInstall, installed; Save or Disable, onSave(N), destroy',
    shown: ['host/settings.test.ts: S1.13, S2.25: Install', 'host/settings.test.ts: S1.15, S2.26: Disable'],
    assumed: 'settingsRun',
  },
  {
    id: 'P8.7',
    says: 'context is {} but in the column of sources',
    shown: [
      'host/settings.test.ts: S1.1, S1.2, S1.3, S1.4, S1.5: a click opens the settings',
      'browser/surfaces/settings-form.cross.test.ts: gives the form to the widget when it is in the document',
    ],
  },
  {
    id: 'P8.8',
    says: 'Consent: a required custom field is empty until a box is ticked',
    shown: ['browser/surfaces/settings-install.cross.test.ts: is not installed without consent'],
  },
  {
    id: 'P8.9',
    says: 'Must not: hide the rating, click Install by code; Save may be',
    shown: [
      'host/contract.test.ts: is told of when a widget hides it',
      'host/settings.test.ts: S1.10: Install clicked by code is refused',
    ],
  },
  {
    id: 'P8.10',
    says: 'Advanced page: #list_page_holder and #work-area-CODE',
    shown: ['host/own-pages.test.ts: S1.17, S1.20, S1.21: its page: advancedSettings after init'],
  },
  {
    id: 'P8.11',
    says: 'Page of the menu: #work-area-CODE',
    shown: ['host/own-pages.test.ts: S1.16: a page of the menu'],
  },
  {
    id: 'P8.12',
    says: 'Tab of a card: an element with the id CODE',
    shown: ['host/cards.test.ts: has a tab with #CODE for card_sdk'],
  },
  {
    id: 'P8.13',
    says: 'A widget without the location settings is not asked by onSave',
    shown: ['host/choices.test.ts: withoutSettings: a widget without the location settings'],
    assumed: 'withoutSettings',
  },
  { id: 'P8.14', says: 'Pipeline: the form of dp.settings and its hooks', later: PIPELINE },
  { id: 'P8.15', says: 'Pipeline: events', later: PIPELINE },
  { id: 'P8.16', says: 'Pipeline: body of the web hook', later: PIPELINE },
  { id: 'P8.17', says: 'Pipeline: action_multiple', later: PIPELINE },
  {
    id: 'P8.18',
    says: 'Builder of bots: rows, types of fields, steps',
    later: 'The builder of bots is not there yet.',
  },
  { id: 'P8.19', says: 'Forms: amoFormsWidget', later: 'Web forms are not there yet.' },
  {
    id: 'P8.20',
    says: 'Cabinet of clients: initLead, registerWidgetsBarSlot',
    later: 'The cabinet of clients is not there yet.',
  },
  { id: 'P8.21', says: 'Mobile: a frame with a header', later: 'The mobile application shows it.' },
];
