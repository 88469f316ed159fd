import type { Statement } from './statement.js';

/** Areas. */
export const areas: readonly Statement[] = [
  { id: 'S3.1', says: 'Widgets are JS connected only on the listed screens' },
  { id: 'S3.2', says: 'lcard, cucard, ccard, comcard: cards of leads, customers, contacts, companies' },
  { id: 'S3.3', says: 'llist, culist, clist, tlist: lists of leads, customers, contacts, tasks' },
  { id: 'S3.4', says: 'settings: installation and set-up page' },
  { id: 'S3.5', says: 'advanced_settings: page of extended settings' },
  {
    id: 'S3.6',
    says: 'card_sdk: card SDK; needs lcard, ccard or comcard to work in those cards',
    later: 'The card SDK is not there yet.',
  },
  { id: 'S3.7', says: 'catalogs: list SDK', later: 'The list SDK is not there yet.' },
  { id: 'S3.8', says: 'digital_pipeline: its settings', later: 'The settings of the pipeline are not there yet.' },
  {
    id: 'S3.9',
    says: 'lead_sources: lead sources',
    later: 'The sources column of the pipeline settings is not there yet.',
  },
  {
    id: 'S3.10',
    says: 'whatsapp_modal: modal of integrations that work with WhatsApp',
    later: 'The window of WhatsApp sources is not there yet.',
  },
  { id: 'S3.11', says: 'everywhere: initialised everywhere' },
  {
    id: 'S3.12',
    says: 'sms: may be the sender of system SMS',
    later: 'No page: the server of the product sends them.',
  },
  { id: 'S3.13', says: 'mobile_card: available in the mobile app', later: 'No page: the mobile application shows it.' },
  { id: 'S3.14', says: 'amoforms: available in web forms', later: 'Web forms are not there yet.' },
  { id: 'S3.15', says: 'The pipeline (board) has no area of its own; `everywhere` is the way there' },
  { id: 'S3.16', says: '-1 or -0 after the name: uses the right column or not; default 1' },
  { id: 'S3.17', says: 'everywhere takes no such parameter, always 0' },
  {
    id: 'S3.18',
    says: "The sample's locations list (lcard-1 llist-0 ccard-1 clist-0 comcard-0 card_sdk settings …) behaves as described",
  },
  { id: 'S3.19', says: 'init_once true: init and bind_actions once only' },
  { id: 'S3.20', says: 'init_once false: again at each passage from area to area' },
  { id: 'S3.21', says: 'On loading in any interface: render, then init and bind_actions' },
  { id: 'S3.22', says: 'In ccard and lcard the right column with the widget appears at once' },
  {
    id: 'S3.23',
    says: 'In lists the right column and the widget are added at the event `selected`, with the callback',
  },
  {
    id: 'S3.24',
    says: '`selected` comes when rows are ticked by checkbox and the widget is picked in the context menu',
  },
  { id: 'S3.25', says: 'The context menu appears when at least one checkbox is used' },
  {
    id: 'S3.26',
    says: 'Digital pipeline needs a server part with an endpoint digital_pipeline',
    later: 'The settings of the pipeline are not there yet.',
  },
  { id: 'S3.27', says: 'A lead_sources widget finds its pipeline by GET /api/v4/widgets/CODE' },
  { id: 'S3.28', says: '… or in script.js (get_pipeline_id)' },
  {
    id: 'S3.29',
    says: 'List SDK needs location catalogs, the id of the list, and callback loadCatalogElement',
    later: 'The list SDK is not there yet.',
  },
  { id: 'S3.30', says: 'Own page in Settings: location advanced_settings, block advanced, callback advancedSettings' },
  {
    id: 'S3.31',
    says: 'To appear among WhatsApp lead sources: location whatsapp_modal',
    later: 'The window of WhatsApp sources is not there yet.',
  },
];
