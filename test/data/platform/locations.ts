import type { PlatformRow } from './row.js';

const CODES = 'host/platform.test.ts: getWidgetsArea, system().area, getBaseEntity, isCard of ';
const RUNS = 'host/areas.test.ts: runs the widgets of ${row.location}';

/** Locations of the manifest, and the pages that they are. */
export const locations: readonly PlatformRow[] = [
  {
    id: 'P3.1',
    says: '-1, or no suffix: uses the right column; -0: loads without it',
    shown: [
      'host/areas.test.ts: S3.16 S3.22 -1, and no suffix, use the column',
      'host/widget-object.test.ts: S3.16 a location with -0 has no column',
    ],
    assumed: 'columnOfZero',
  },
  {
    id: 'P3.2',
    says: 'everywhere takes no suffix and never has the column',
    shown: [
      'host/areas.test.ts: S3.17 a page without a location of its own runs those of everywhere alone, without the column',
    ],
  },
  {
    id: 'P3.3',
    says: 'lcard: card of a lead, /leads/detail/ID, a new one has the id 0; leads_card, lcard; destroy on leaving',
    shown: [
      RUNS,
      CODES,
      'host/environment.test.ts: a new one has the id 0 (S2.18)',
      'host/life-cycle.test.ts: S2.17, S3.20: on leaving destroy',
    ],
  },
  {
    id: 'P3.4',
    says: 'ccard: card of a contact, /contacts/detail/ID, /contacts/add/; contacts_card, ccard',
    shown: [RUNS, CODES],
  },
  { id: 'P3.5', says: 'comcard: card of a company; companies_card, comcard', shown: [RUNS, CODES] },
  {
    id: 'P3.6',
    says: 'cucard: card of a customer, amoCRM alone; customers_card, cucard',
    shown: [RUNS, CODES, 'host/shell-addresses.test.ts: has no customers in Kommo'],
  },
  {
    id: 'P3.7',
    says: 'llist: list of leads; leads, llist; leads.selected',
    shown: [RUNS, CODES, 'host/lists.test.ts: calls leads.selected of the one that is picked'],
  },
  {
    id: 'P3.8',
    says: 'The board of a pipeline is leads-pipeline, and has no location of its own',
    shown: [CODES, 'host/choices.test.ts: S3.11, S3.15: everywhere runs on pages without a location'],
  },
  {
    id: 'P3.9',
    says: 'clist: lists of contacts and of companies; contacts, companies, clist; contacts.selected',
    shown: [RUNS, CODES, 'host/choices.test.ts: S3.23, S3.24: a widget that is picked for ticked rows'],
  },
  {
    id: 'P3.10',
    says: 'culist: list of customers, amoCRM alone; customers, culist',
    shown: [RUNS, CODES, 'host/lists.test.ts: ${url} offers'],
  },
  {
    id: 'P3.11',
    says: 'tlist: list of tasks; todo, tlist; todo.selected',
    shown: [RUNS, CODES, 'host/choices.test.ts: S3.23, S3.24: a widget that is picked for ticked rows'],
  },
  {
    id: 'P3.12',
    says: 'tline, tcalendar: tasks as columns and as a calendar; todo-line, todo-calendar; calendarSync in the window of synchronisation',
    shown: [RUNS, CODES, 'host/task-sync.test.ts: asks the widgets that are declared there when the window opens'],
  },
  {
    id: 'P3.13',
    says: 'settings: integrations; widgetsSettings, settings; settings, onSave, onInstall, destroy',
    shown: [
      RUNS,
      CODES,
      'host/settings.test.ts: S1.13, S2.25: Install',
      'host/settings.test.ts: S1.15, S2.26: Disable',
    ],
  },
  {
    id: 'P3.14',
    says: 'advanced_settings: a page of its own in the settings; advanced-settings:CODE; advancedSettings; its area is written in two ways',
    shown: [RUNS, CODES, 'host/choices.test.ts: pageCallbacks, advancedArea, menuLocation'],
    assumed: 'advancedArea',
  },
  {
    id: 'P3.15',
    says: 'card_sdk: a tab in a card, beside lcard, ccard or comcard',
    shown: ['host/cards.test.ts: has a tab with #CODE for card_sdk'],
  },
  { id: 'P3.16', says: 'catalogs: the card of an element of one list', later: 'The list SDK is not there yet.' },
  {
    id: 'P3.17',
    says: 'digital_pipeline: settings of automation',
    later: 'The settings of the pipeline are not there yet.',
  },
  {
    id: 'P3.18',
    says: 'lead_sources: column of sources',
    later: 'The sources column of the pipeline settings is not there yet.',
  },
  {
    id: 'P3.19',
    says: 'whatsapp_modal: window of WhatsApp sources',
    later: 'The window of WhatsApp sources is not there yet.',
  },
  { id: 'P3.20', says: 'salesbot_designer: builder of bots', later: 'The builder of bots is not there yet.' },
  {
    id: 'P3.21',
    says: 'widget_page: a page of the left menu; widget-page:CODE; initMenuPage',
    shown: [RUNS, CODES, 'host/own-pages.test.ts: S1.16: a page of the menu: initMenuPage with its place'],
  },
  { id: 'P3.22', says: 'sms: sender of system messages', later: 'No page: the server of the product sends them.' },
  { id: 'P3.23', says: 'mobile_card: mobile application, a frame', later: 'No page: the mobile application shows it.' },
  { id: 'P3.24', says: 'amoforms: web forms, a file of its own', later: 'Web forms are not there yet.' },
  {
    id: 'P3.25',
    says: 'personal_page: cabinet of clients, a file of its own',
    later: 'The cabinet of clients is not there yet.',
  },
  {
    id: 'P3.26',
    says: 'website_chat_button, ai_agent: Kommo alone',
    later: 'These settings of Kommo are not there yet.',
  },
  {
    id: 'P3.27',
    says: 'everywhere: any page of the product',
    shown: [
      'host/areas.test.ts: S3.1 S3.11 S3.15 S3.17 a page without a location',
      'host/shell-addresses.test.ts: runs no widget at an unknown address, not even everywhere',
    ],
  },
  { id: 'P3.28', says: 'Codes of other pages: dashboard, mail, stats, settings', shown: [CODES] },
  {
    id: 'P3.29',
    says: 'Codes of bins, of boards of customers, of events and of parts of statistics and settings',
    later: 'These pages have no location; the host draws none of them yet.',
  },
  {
    id: 'P3.30',
    says: 'The column of a list for a widget whose location there ends with -0',
    shown: [
      'host/lists.test.ts: goes without the column for -0 (S3.16)',
      'host/lists.test.ts: shows it for -0 once the widget draws a block into it',
    ],
    assumed: 'listColumn',
  },
];
