/** `window.APP`: constants, the open card and list, formats, statuses, notifications (platform.md, "Environment"). */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'playwright';
import { closeAll, open, start } from './support/host.js';
import { widgetFolder } from './support/widget.js';

/** Code that is evaluated on the page, what comes of it. */
type Row = readonly [code: string, wanted: unknown];

const CONSTANTS: readonly Row[] = [
  ['APP === AMOCRM', true],
  ["APP.constant('user').id", 8_000_001],
  ["APP.constant('user').login", 'user1@example.com'],
  ["typeof APP.constant('user').amojo_id", 'string'],
  ["APP.constant('user').theme", 1],
  ["APP.constant('user_rights').is_admin", true],
  ["APP.constant('account').id", 30_000_001],
  ["APP.constant('account').subdomain", 'stand'],
  ["APP.constant('account').timezone", 'Europe/Moscow'],
  ["typeof APP.constant('account').amojo_id", 'string'],
  ["Object.keys(APP.constant('managers')).length", 6],
  ["APP.constant('managers')[8000001].id", '8000001'],
  ["APP.constant('managers')[8000001].is_admin", 'Y'],
  ["APP.constant('managers')[8000002].is_admin", 'N'],
  ["APP.constant('managers')[8000006].active", false],
  ["APP.constant('managers')[8000001].title === APP.constant('managers')[8000001].option", true],
  ["APP.constant('groups')[APP.constant('managers')[8000004].group]", 'Сопровождение'],
  ["APP.constant('task_types')[2].option", 'Встреча'],
  ["APP.constant('is_kommo')", false],
  ["typeof APP.constant('env') + typeof APP.constant('version')", 'stringstring'],
  ["APP.constant('main_pipeline')", 5_000_001],
  ["APP.constant('of_nobody')", false],
  ["APP.constant('toString')", false],
  ["APP.constant('mine', {a: 1}), APP.constant('mine').a", 1],
  ['APP.lang_id', 'ru'],
  ['APP.USER.id', 8_000_001],
  ['APP.environment', 'production'],
  ['APP.element_types.contacts + APP.element_types.leads + APP.element_types.companies', 6],
  ['APP.cf_types.date', 6],
  ['APP.cf_types.birthday', 14],
  ['typeof APP.cf_types.date_time', 'number'],
  ['APP.note_types.common', 4],
  ['APP.todo_types.meeting', 2],
  ['APP.system.timezone', 'Europe/Moscow'],
  ['APP.system.format.date', { date: 'DD.MM.YYYY', date_short: 'DD.MM', full: 'DD.MM.YYYY HH:mm', time: 'HH:mm' }],
  ['APP.widgets.system.subdomain', 'stand'],
  ['APP.widgets.system.amouser', 'user1@example.com'],
  ['APP.widgets.system.amouser_id', '8000001'],
  ['APP.widgets.system.domain', 'stand.amocrm.ru'],
  ['APP.widgets.clear_cache()', undefined],
  ['typeof APP.widgets.save({}).then', 'function'],
  ['APP.no_such_member', undefined],
];

const STATUSES: readonly Row[] = [
  ['Object.keys(APP.sdk.showUserStatus()).length', 6],
  ['APP.sdk.showUserStatus()[8000001]', { id: 8_000_001, online: true }],
  ['APP.sdk.showUserStatus()[8000005].online', false],
  ["APP.sdk.showUserStatus('online')", [8_000_001, 8_000_002, 8_000_003]],
  ['APP.sdk.showUserStatus(8000001)', true],
  ["APP.sdk.showUserStatus('8000004')", false],
  ['Object.keys(APP.sdk.showUserStatus(77)).length', 6],
  ["Object.keys(APP.sdk.showUserStatus('offline')).length", 6],
  ['APP.sdk.getCallingStatus()', false],
  ['APP.sdk.setCallingStatus(true), APP.sdk.getCallingStatus()', true],
  ['APP.sdk.setCallingStatus(false), APP.sdk.getCallingStatus()', false],
];

const LEAD: readonly Row[] = [
  ['APP.isCard()', true],
  ['APP.getBaseEntity()', 'leads'],
  ['APP.getWidgetsArea()', 'leads_card'],
  ['APP.data.current_entity', 'leads'],
  ['APP.data.current_card.id', 1],
  ['APP.data.current_card.element_type', 2],
  ['APP.data.current_card.main_user', '8000001'],
  ['APP.data.current_card.user_rights.is_admin', true],
  ['APP.data.current_card.fields[0].id', 6_000_001],
  ["APP.data.current_card.model.get('lead[PRICE]')", '500'],
  ["APP.data.current_card.model.get('lead[NAME]')", 'Поставка бумаги № 1'],
  ["APP.data.current_card.model.attributes['lead[PIPELINE_ID]']", '5000001'],
  ["APP.data.current_card.model.attributes['lead[STATUS]']", '50000011'],
  ["APP.data.current_card.model.attributes['CFV[6000001]']", '9000001'],
  ["APP.data.current_card.model.attributes['CFV[6000002]']", '10000'],
  ["APP.data.current_card.model.attributes['CFV[6000004]']", ['9000004', '9000005']],
  ["APP.data.current_card.model.attributes['CFV[6000005]']", '02.03.2026'],
  ['typeof APP.data.current_card.model.on', 'function'],
  ["APP.constant('card_id')", 1],
  ["APP.constant('card_element').name", 'Поставка бумаги № 1'],
  ["APP.constant('card_element').raw_price", 500],
  ['APP.data.card_page.el === document.querySelector("#card_holder")', true],
  ['APP.data.card_page.notes.notes.length', 1],
  ['APP.widgets.system.area', 'lcard'],
  ['APP.widgets.system.entity_id', 1],
  ['APP.widgets.list.probe.params.widget_code', 'probe'],
  ['APP.data.current_list', undefined],
];

const CONTACT: readonly Row[] = [
  ['APP.getBaseEntity()', 'contacts'],
  ['APP.data.current_card.id', 5],
  ['APP.data.current_card.element_type', 1],
  ["APP.data.current_card.model.get('contact[NAME]').length > 3", true],
  ["APP.data.current_card.model.get('CFV[6000012][0][VALUE]')", '+7 900 000-01-04'],
  ["APP.data.current_card.model.get('CFV[6000012][0][DESCRIPTION]')", 'WORK'],
];

const NEW: readonly Row[] = [
  ['APP.isCard()', true],
  ['APP.data.current_card.id', 0],
  ['!!APP.data.current_card', true],
  ["APP.data.current_card.model.get('lead[PRICE]')", ''],
  ["APP.constant('card_id')", 0],
];

const LIST: readonly Row[] = [
  ['APP.isCard()', false],
  ['APP.getWidgetsArea()', 'companies'],
  ['APP.data.current_card', false],
  ['APP.data.current_card.id', undefined],
  ["APP.constant('card_id')", false],
  ['APP.data.current_list.length', 20],
  ['APP.data.current_list.where({id: 3}).length', 1],
  ["APP.data.current_list.get(3).get('element_type')", 3],
  ["APP.data.current_list.get(3).get('name').url", '/companies/detail/3'],
  ["APP.data.current_list.get(3).get('name').text.length > 2", true],
  ["APP.data.current_list.get(3).get('checked')", false],
  ['APP.data.current_view.$el.is("#page_holder")', true],
];

const OTHER: readonly Row[] = [
  ['APP.isCard()', false],
  ['APP.getWidgetsArea()', 'advanced-settings:probe'],
  ['APP.data.current_list', undefined],
  ['APP.getBaseEntity()', ''],
];

let page: Page;
let complaints: string[];

const run = (code: string): Promise<unknown> => page.evaluate(code);
const go = (where: string): Promise<unknown> => page.evaluate(`amoHost.go(${JSON.stringify(where)})`);

async function check(rows: readonly Row[]): Promise<void> {
  const values = await Promise.all(rows.map(([code]) => run(code)));
  rows.forEach(([code, wanted], index) => assert.deepEqual(values[index], wanted, code));
}

after(closeAll);

describe('APP', () => {
  before(async () => {
    const host = await start({ folders: [widgetFolder({ locations: ['everywhere', 'lcard-1'] })] });
    ({ page, complaints } = await open(host, 'leads/detail/1'));
  });

  it('knows user, rights, account, managers, groups, kinds of tasks, formats by the keys documented', () =>
    check(CONSTANTS));

  it('tells who is online in all forms, and whether a call is on (S4.11, S4.12, S4.13, S4.14, S4.15)', () =>
    check(STATUSES));

  it('shows the open lead: id, model, element, page, widgets', () => check(LEAD));

  it('holds what the user typed and has not saved', async () => {
    await run('window.card = APP.data.current_card');
    await page.fill('[name="lead[PRICE]"]', '777');
    await page.locator('[name="lead[PRICE]"]').blur();
    assert.equal(await run("String(card.model.get('lead[PRICE]')).replace(/\\s/g, '')"), '777');
    assert.equal(await run("APP.constant('card_element').raw_price"), 500);
  });

  it('follows the user from card to card, a new one has the id 0 (S2.18)', async () => {
    await go('/contacts/detail/5');
    await check(CONTACT);
    await go('/leads/detail/0');
    await check(NEW);
  });

  it('shows the open list as a collection, its ticks too, and nothing of it elsewhere', async () => {
    await go('/contacts/list/companies/');
    await check(LIST);
    await go('/settings/widgets/probe/');
    await check(OTHER);
    const told = "amoHost.journal.filter(({kind, name}) => kind === 'switch' && name === 'currentCard').length";
    await check([[told, 1]]);
  });

  it('keeps the callbacks that are given for notifications', () =>
    check([
      ['APP.addNotificationCallback("probe", () => 1)', undefined],
      ['typeof APP.addNotificationCallback', 'function'],
    ]));

  it('sends calls and errors to the inbox and answers with a number; a switch lets it fail (S4.5, S4.8, S4.9)', async () => {
    const sent = `new Promise((resolve) => {
      const told = [];
      APP.notifications.add_error({header: 'Probe', text: 'Lost ' + Math.random(), date: 1}, {
        done: (answer) => told.push('done', answer.id > 0),
        fail: (error) => told.push('fail', error.status),
        always: () => resolve([...told, 'always']),
      });
    })`;
    assert.deepEqual(await run(sent), ['done', true, 'always']);
    await run("amoHost.setSwitch('inbox', 'fails')");
    assert.deepEqual(await run(sent), ['fail', 500, 'always']);
    await run("amoHost.setSwitch('inbox', 'works')");
    await run("APP.notifications.show_message({header: 'Probe', text: 'Seen'})");
    assert.equal(await page.locator('#popups_inbox', { hasText: 'Seen' }).count(), 1);
  });

  it('asks the account for nothing when it is read', async () => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await check([...CONSTANTS.filter(([code]) => !code.includes('save')), ...STATUSES]);
    assert.deepEqual(
      asked.filter((url) => /\/(api|ajax|private)\//.test(url)),
      [],
    );
  });

  it('has the variables of the product’s palette in both themes', async () => {
    const colour = "getComputedStyle(document.documentElement).getPropertyValue('--palette-background-primary').trim()";
    const light = await run(colour);
    await run("document.documentElement.dataset.colorScheme = 'dark'");
    const dark = await run(colour);
    assert.ok(light && dark && light !== dark, `${String(light)} ${String(dark)}`);
  });

  it('complains of nothing', () => assert.deepEqual(complaints, []));
});

describe('APP of a manager, in English', () => {
  it('knows whose tab it is', async () => {
    const host = await start({
      folders: [widgetFolder({ locations: ['lcard'] })],
      user: 'manager',
      locale: 'en',
      brand: 'kommo',
      theme: 'dark',
    });
    ({ page, complaints } = await open(host, 'leads/detail/1'));
    await check([
      ["APP.constant('user').id", 8_000_002],
      ["APP.constant('user').theme", 2],
      ["APP.constant('user_rights').is_admin", false],
      ['APP.data.current_card.user_rights.is_admin', false],
      ["APP.constant('is_kommo')", true],
      ['APP.lang_id', 'en'],
      ['APP.system.format.date.date', 'MM/DD/YYYY'],
      ['APP.widgets.system.amouser', 'user2@example.com'],
      ['APP.widgets.system.domain', 'stand.kommo.com'],
      ['document.documentElement.dataset.colorScheme', 'dark'],
    ]);
    assert.deepEqual(complaints, []);
  });
});
