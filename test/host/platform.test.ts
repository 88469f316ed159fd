/** Rows of the widget platform that no other test shows: codes of pages, members of what widgets read, what they find on the page. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'playwright';
import { closeAll, open, start } from './support/host.js';
import { script, widgetFolder } from './support/widget.js';

let page: Page;
let complaints: string[];

before(async () => {
  const folder = widgetFolder({
    locations: ['everywhere', 'lcard-1', 'ccard-1', 'settings', 'advanced_settings', 'widget_page'],
    manifest: { settings: { note: { name: 'widget.name', type: 'custom', required: false } } },
    script: script({}, 'window.probe = self;'),
    files: { 'amo-host.json': JSON.stringify({ settings: { probe: { note: '{"a":1}' } } }) },
  });
  ({ page, complaints } = await open(await start({ folders: [folder], reload: false }), 'leads/detail/1'));
});
after(closeAll);

/** What code gives on the page, in which `self` is the widget, as JSON. */
const run = (code: string): Promise<unknown> =>
  page.evaluate(`(async () => { const self = window.probe; return JSON.parse(JSON.stringify((${code}) ?? null)); })()`);

type Row = readonly [what: string, code: string, wanted: unknown];
/** Names that an object lacks. */
const lacks = (object: string, names: string): string =>
  `'${names}'.split(' ').filter((name) => !(name in ${object}) || ${object}[name] === undefined)`;

const PANEL = `(() => {
  self.render_template({ caption: { class_name: 'mine' }, body: '<p>x</p>', render: '' });
  const block = document.querySelector('.card-widgets__widget.card-widgets__widget-probe[data-code=probe]');
  return ['.js-widget-caption-block', '.card-widgets__widget__caption.mine', '.card-widgets__widget__caption__logo',
    '.card-widgets__widget__caption__logo_min', '.card-widgets__widget__body'].filter((one) => !block.querySelector(one));
})()`;

/** A form of six pieces, one of them a text of the language. */
const EXAMPLE = `(() => {
  self.render_template({ caption: { class_name: 'new_widget', html: '' }, body: '', render:
    '<div class="zoom-form">' + '<div class="zoom-form-button create_meeting">' + self.langs.widget.name + '</div>' +
    '<div class="zoom-copy-link zoom-text"></div>' + '<div class="zoom-copy-start-link zoom-text"></div>' +
    '<div class="zoom-copy-password zoom-text"></div>' + '</div>' });
  const form = document.querySelector('.card-widgets__widget-probe .zoom-form');
  return [form.querySelector('.zoom-form-button.create_meeting').textContent, form.querySelectorAll('.zoom-text').length];
})()`;

const ROWS: readonly Row[] = [
  [
    'system() has what widgets were seen to read',
    lacks(
      'self.system()',
      'area amouser_id amouser amohash subdomain domain server displayed_count displayed_count_by_area',
    ),
    [],
  ],
  [
    'params has the members of the table',
    lacks(
      'self.params',
      'widget_code path images_path version id active widget_active status oauth_client_uuid category_code support',
    ),
    [],
  ],
  ['a custom field is its JSON in params', 'self.params.note', '{"a":1}'],
  [
    'get_accounts_current() has the fields that were seen',
    lacks(
      'self.get_accounts_current()',
      'id name subdomain currency paid_from paid_till timezone date_format time_format language country users',
    ),
    [],
  ],
  [
    "constant('user') has the members of the table",
    lacks("APP.constant('user')", 'id login name amojo_id uuid personal_mobile photo theme tour user_rank settings'),
    [],
  ],
  [
    "constant('managers') has the members of the table",
    lacks(
      "APP.constant('managers')[8000001]",
      'id title option active login status is_admin free_user amojo_id amo_profile_id avatar theme phone group',
    ),
    [],
  ],
  [
    "constant('task_types') has the members of the table",
    lacks("APP.constant('task_types')[2]", 'id option color icon_id'),
    [],
  ],
  [
    'other keys of constant that were seen are there',
    "'version env notifications left_menu session_token main_pipeline'.split(' ').filter((key) => APP.constant(key) === false)",
    [],
  ],
  [
    'APP.system has both spellings of the formats',
    '[APP.system.date.date, APP.system.date.date_short, APP.system.date.full, typeof APP.system.time, APP.system.timezone]',
    ['DD.MM.YYYY', 'DD.MM', 'DD.MM.YYYY HH:mm', 'string', 'Europe/Moscow'],
  ],
  ['the shell of a block has the classes that widgets style', PANEL, []],
  ['the documented example of a block is drawn as it is written', EXAMPLE, ['Probe', 3]],
  [
    'each control is drawn by its reference',
    "'textarea suggest select radio multiselect date_field checkbox checkboxes_dropdown file button cancel_button delete_button input switcher'.split(' ').filter((name) => !(self.render({ ref: '/tmpl/controls/' + name + '.twig' }, { items: [], name: 'x' }).length > 10) || /amo-unknown/.test(self.render({ ref: '/tmpl/controls/' + name + '.twig' }, { items: [], name: 'x' })))",
    [],
  ],
  [
    'the modal of the product is a module and a helper',
    "await new Promise((done) => require(['lib/components/base/modal'], (Modal) => { const one = new Modal({ class_name: 'own-modal', init: ($body) => $body.append('<b>in it</b>').trigger('modal:loaded').trigger('modal:centrify') }); const there = document.querySelector('.modal.own-modal .modal-body b').textContent; one.destroy(); done([there, document.querySelectorAll('.own-modal').length, typeof self.helpers.Modal.extend].join()); }))",
    'in it,0,function',
  ],
  [
    'events that telephony triggers disturb nothing',
    "($(document).trigger('list:cookies:update').trigger('list:reload'), APP.isCard())",
    true,
  ],
  [
    "the account answers the widget's own requests, in the session of the user",
    "await Promise.all('account?with=users users leads contacts companies customers leads/custom_fields leads/1/notes tasks leads/pipelines widgets/probe catalogs'.split(' ').map((path) => new Promise((done) => $.ajax('/api/v4/' + path).always((data, how) => done(how === 'success' || how === 'nocontent' ? '' : path + ' ' + how))))).then((all) => all.filter(Boolean))",
    [],
  ],
  [
    'leads/complex takes a lead with its contact',
    "await $.ajax({ url: '/api/v4/leads/complex', method: 'POST', contentType: 'application/json', data: JSON.stringify([{ name: 'Whole', _embedded: { contacts: [{ first_name: 'Ann' }] } }]) }).then((all) => all.length + ' ' + typeof all[0].contact_id)",
    '1 number',
  ],
];

describe('what a widget reads and finds', () => {
  for (const [what, code, wanted] of ROWS) it(what, async () => assert.deepEqual(await run(code), wanted));
});

/** Address, `APP.getWidgetsArea()`, `self.system().area`, `APP.getBaseEntity()`, `APP.isCard()`. */
const PAGES: readonly (readonly [string, string, string, string, boolean])[] = [
  ['/leads/detail/1', 'leads_card', 'lcard', 'leads', true],
  ['/leads/detail/0', 'leads_card', 'lcard', 'leads', true],
  ['/contacts/detail/1', 'contacts_card', 'ccard', 'contacts', true],
  ['/contacts/add/', 'contacts_card', 'ccard', 'contacts', true],
  ['/companies/detail/1', 'companies_card', 'comcard', 'companies', true],
  ['/customers/detail/1', 'customers_card', 'cucard', 'customers', true],
  ['/leads/list/', 'leads', 'llist', 'leads', false],
  ['/leads/pipeline/', 'leads-pipeline', 'pipeline_leads', 'leads', false],
  ['/contacts/list/contacts/', 'contacts', 'clist', 'contacts', false],
  ['/contacts/list/companies/', 'companies', 'clist', 'companies', false],
  ['/customers/list/', 'customers', 'culist', 'customers', false],
  ['/todo/list/', 'todo', 'tlist', 'todo', false],
  ['/todo/line/', 'todo-line', 'tline', 'todo', false],
  ['/todo/calendar/', 'todo-calendar', 'tcalendar', 'todo', false],
  ['/settings/widgets/', 'widgetsSettings', 'settings', '', false],
  ['/settings/widgets/probe/', 'advanced-settings:probe', 'advanced_settings', '', false],
  ['/widget_page/probe/', 'widget-page:probe', 'widget_page', '', false],
  ['/dashboard/', 'dashboard', 'dashboard', '', false],
  ['/mail/', 'mail', 'mail', '', false],
  ['/stats/', 'stats', 'stats', '', false],
  ['/settings/', 'settings', 'settings-account', '', false],
];

describe('the codes of pages', () => {
  for (const [path, ...codes] of PAGES)
    it(`getWidgetsArea, system().area, getBaseEntity, isCard of ${path}`, async () => {
      await run(`await amoHost.go('${path}')`);
      assert.deepEqual(
        await run('[APP.getWidgetsArea(), self.system().area, APP.getBaseEntity(), APP.isCard()]'),
        codes,
      );
    });

  it('told no error of the page in all of this', () => assert.deepEqual(complaints, []));
});
