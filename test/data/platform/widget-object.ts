import type { PlatformRow } from './row.js';

const OBJECT = 'host/widget-object.test.ts: ';

/** Members of `self`. */
export const widgetObject: readonly PlatformRow[] = [
  {
    id: 'P5.1',
    says: 'params: code, path, version, id, flags, status, and the saved fields; a custom one as JSON',
    shown: [
      `${OBJECT}params: path, images_path, version, flags`,
      'host/platform.test.ts: params has the members of the table',
      'host/platform.test.ts: a custom field is its JSON in params',
    ],
  },
  {
    id: 'P5.2',
    says: 'langs: all texts of the language',
    shown: [`${OBJECT}members work inside the constructor`, `${OBJECT}a locale that the widget lacks falls back`],
  },
  {
    id: 'P5.3',
    says: 'callbacks',
    shown: [
      'host/life-cycle.test.ts: globals and members that a widget writes over',
      'host/life-cycle.test.ts: S2.20: is the object of the callbacks',
    ],
  },
  {
    id: 'P5.4',
    says: 'ns, code, init_once, helpers.Modal',
    shown: [
      `${OBJECT}ns is the namespace of events`,
      'host/platform.test.ts: the modal of the product is a module and a helper',
    ],
  },
  {
    id: 'P5.5',
    says: 'system(): area, amouser_id, amouser, and what was seen beside them',
    shown: [`${OBJECT}S2.21 S2.22 system: area`, 'host/platform.test.ts: system() has what widgets were seen to read'],
  },
  {
    id: 'P5.6',
    says: 'get_settings(), set_settings(object): in memory alone',
    shown: [`${OBJECT}S2.23 S2.24 set_settings adds a property`],
  },
  {
    id: 'P5.7',
    says: 'get_install_status(): installed, install, not_configured',
    shown: [
      `${OBJECT}S2.26 get_install_status`,
      'host/settings.test.ts: S1.15, S2.26: Disable',
      'host/settings.test.ts: S2.27: a required field that is empty',
    ],
  },
  {
    id: 'P5.8',
    says: 'set_status(install | installed | error): a badge on the icon',
    shown: ['host/choices.test.ts: set_status: a badge on the icon'],
  },
  { id: 'P5.9', says: 'get_version()', shown: [`${OBJECT}S2.29 get_version`] },
  {
    id: 'P5.10',
    says: 'get_accounts_current(): an object, at once',
    shown: [
      `${OBJECT}S2.30 get_accounts_current is at once`,
      'host/platform.test.ts: get_accounts_current() has the fields that were seen',
    ],
  },
  {
    id: 'P5.11',
    says: 'i18n(key): a group or a text, dotted; false for none',
    shown: [`${OBJECT}S2.28 i18n gives the group or the text`, `${OBJECT}a missing text is told of`],
  },
  { id: 'P5.12', says: 'set_lang(langs): replaces langs', shown: [`${OBJECT}set_lang replaces the texts`] },
  { id: 'P5.13', says: 'render(data, params)', shown: [`${OBJECT}S2.36 render of {data}`] },
  { id: 'P5.14', says: 'render_template(options, params)', shown: [`${OBJECT}S2.48 S2.49 render_template`] },
  {
    id: 'P5.15',
    says: 'crm_post(url, data, callback, type, error): through the server, at most one a second, the fifth of five after five seconds',
    shown: [
      `${OBJECT}S2.31 S2.32 S2.33 crm_post posts a form`,
      `${OBJECT}crm_post tells its fifth argument of a failure`,
      'host/server-posts.test.ts: goes at most once a second a widget: five at once, the fifth after five seconds',
    ],
  },
  {
    id: 'P5.16',
    says: '$authorizedAjax(options): Deferred of $.ajax, X-Auth-Token, CORS',
    shown: [
      `${OBJECT}S2.53 S2.55 $authorizedAjax leaves from the browser`,
      `${OBJECT}S2.54 a server that does not allow the account`,
    ],
  },
  {
    id: 'P5.17',
    says: 'list_selected(): {selected, summary}; false outside of lists',
    shown: [
      'host/lists.test.ts: list_selected() has id, type, phones and mails',
      `${OBJECT}list_selected is false outside of lists`,
    ],
  },
  {
    id: 'P5.18',
    says: 'widgetsOverlay(shown): a sheet over the column of a list',
    shown: [`${OBJECT}widgetsOverlay lays a sheet and takes it away`],
  },
  {
    id: 'P5.19',
    says: "add_action('phone' | 'email', handler): in menus of the card",
    shown: [
      'host/cards.test.ts: hold what add_action added, and call it with the value',
      `${OBJECT}add_action and add_source register`,
    ],
  },
  {
    id: 'P5.20',
    says: "add_source('sms', handler, text): phone, message, contact_id; a note is made",
    shown: [
      'host/cards.test.ts: hold the source of text messages',
      'host/cards.test.ts: say why a message was not sent',
    ],
  },
  {
    id: 'P5.21',
    says: 'get_pipeline_id(): promise; rejected when the widget is no source',
    shown: [`${OBJECT}S3.28 get_pipeline_id is rejected for a widget that is no source`],
  },
  {
    id: 'P5.22',
    says: 'setSdkCatalogId(id): the list of the widget',
    later: 'The member is there; the list SDK is not yet.',
  },
  {
    id: 'P5.23',
    says: 'get_current_card_contacts_data(): promise, no request',
    shown: [
      `${OBJECT}S2.50 contacts of the card come without a request`,
      `${OBJECT}S2.52 get_current_card_contacts_data`,
      `${OBJECT}in a contact card: that contact`,
    ],
  },
  {
    id: 'P5.24',
    says: 'listenSocketChannel(name, keys, callback): gives back how to end it',
    shown: [`${OBJECT}S2.56 S2.57 S2.58 S2.60 listenSocketChannel`],
  },
  {
    id: 'P5.25',
    says: 'openWidgetSettings({onClose}): Kommo alone',
    shown: ['host/elements.test.ts: openWidgetSettings opens the own settings under Kommo'],
  },
  {
    id: 'P5.26',
    says: 'show_default_notification is nowhere: undefined',
    shown: [`${OBJECT}an unknown member is undefined`],
  },
  {
    id: 'P5.27',
    says: 'One-time token: HS256, iss, aud, jti, iat, nbf, exp, account_id, user_id, subdomain, client_uuid',
    shown: [
      'host/server-posts.test.ts: is a JWT of HS256 that another library verifies, with the claims of the product',
      'host/server-posts.test.ts: has another jti in each call',
    ],
  },
];
