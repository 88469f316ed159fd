/** Cards: fields under their native names, values that are not saved, saving, linked records, menus of phones, feed. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'playwright';
import { closeAll, context, open, start } from './support/host.js';
import { widgetFolder } from './support/widget.js';
import './support/journal.js';

type App = { data: { current_card: { id: number; model: { get(name: string): unknown } } } };
type View = { APP: App; actions: unknown[]; sms: unknown[]; require(name: string): JQuery };
type JQuery = (selector: string) => { val(value: string): { trigger(event: string): void } };

const INIT = `function () {
  self.add_action('phone', function (data) { (window.actions = window.actions || []).push(['phone', data.value]); });
  self.add_action('email', function (data) { (window.actions = window.actions || []).push(['email', data.value]); });
  self.add_source('sms', function (sms) {
    (window.sms = window.sms || []).push(sms);
    return sms.message ? Promise.resolve() : Promise.reject('no text');
  }, 'Send an SMS');
  return true;
}`;
const EMPTY = `self.render_template({ caption: { class_name: 'probe' }, body: '', render: '' }); return true;`;

let page: Page;
let complaints: string[];
const go = (url: string) => page.evaluate((address) => window.amoHost.go(address), url);
const api = (path: string) =>
  page.evaluate(async (url) => (await fetch(`/api/v4/${url}`)).json(), path) as Promise<Record<string, unknown>>;
const model = (name: string) =>
  page.evaluate((key) => (window as unknown as View).APP.data.current_card.model.get(key), name);
const saveBar = () => page.locator('.js-card-save-bar');
const byName = (name: string) => page.locator(`[name="${name}"]`);
/** As the page itself asks: the id of a custom field by its type. */
const fieldOf = async (
  entity: string,
  type: string,
): Promise<{ id: number; enums: { id: number; value: string }[] }> => {
  const { _embedded } = (await api(`${entity}/custom_fields`)) as {
    _embedded: { custom_fields: { id: number; type: string; enums: never }[] };
  };
  return _embedded.custom_fields.find((one) => one.type === type)!;
};
const save = async (): Promise<void> => {
  await page.click('.js-trigger-save');
  await saveBar().waitFor({ state: 'hidden' });
};

before(async () => {
  const folder = widgetFolder({
    locations: ['lcard-1', 'ccard-1', 'comcard-1', 'cucard-1', 'card_sdk'],
    callbacks: { render: `function () { ${EMPTY} }`, init: INIT },
    i18n: { widget: { name: 'Probe', call_action: 'Call by probe' } },
  });
  const ofContacts = widgetFolder({
    code: 'of_contacts',
    locations: ['ccard-0'],
    callbacks: { init: "function () { self.add_action('phone', function () {}); return true; }" },
  });
  ({ page, complaints } = await open(await start({ folders: [folder, ofContacts] }), 'leads/detail/1'));
});
after(closeAll);

describe('a card of a lead', () => {
  it('has its fields under their native names', async () => {
    const { name, price, status_id, pipeline_id, responsible_user_id } = await api('leads/1');
    const expected = {
      NAME: name,
      PRICE: price,
      STATUS: status_id,
      PIPELINE_ID: pipeline_id,
      MAIN_USER: responsible_user_id,
    };
    for (const [key, value] of Object.entries(expected))
      assert.equal(await byName(`lead[${key}]`).inputValue(), String(value), key);
    assert.equal(
      await page.locator('#card_holder.card-holder .card-fields__top-name-field.js-card-name input').inputValue(),
      name,
    );
    assert.equal(await page.locator('form[action="/ajax/leads/detail/"] > input[name=ID]').inputValue(), '1');
    assert.equal(await byName('MAIN_ID').inputValue(), '1');
  });

  it('shows the responsible user’s name beside lead[MAIN_USER]', async () => {
    const text = await byName('lead[MAIN_USER]').evaluate(
      (input) => input.parentElement!.querySelector('button span')!.textContent,
    );
    assert.ok(text!.trim().length > 3);
  });

  it('draws each custom field as CFV[id] in a .linked-form__field with its data-id', async () => {
    const { _embedded } = (await api('leads/custom_fields')) as {
      _embedded: { custom_fields: { id: number; name: string }[] };
    };
    for (const { id, name } of _embedded.custom_fields) {
      const field = page.locator(`.linked-form__field[data-id="${id}"]`);
      assert.equal((await field.locator('.linked-form__field__label').textContent())!.trim(), name);
      assert.ok((await field.locator(`.linked-form__field__value [name^="CFV[${id}]"]`).count()) > 0, name);
    }
  });

  it('has forms of the linked contacts and of the company, with phones', async () => {
    const contact = page.locator('form.linked-form[action="/ajax/contacts/detail/"]').first();
    assert.ok(Number(await contact.locator('> input[name=ID]').inputValue()) > 0);
    assert.ok((await contact.locator('[name="contact[NAME]"]').inputValue()).length > 3);
    const phone = contact
      .locator('[data-pei-code=phone] .control-phone input.control-phone__formatted[type=text]')
      .first();
    assert.match(await phone.inputValue(), /^\+7 900/);
    assert.equal(
      await page.locator('form.linked-form[action="/ajax/companies/detail/"] [name="company[NAME]"]').count(),
      1,
    );
  });

  it('has the feed with notes, the place to write one and the form of a task', async () => {
    for (const selector of [
      '.feed-compose .control-contenteditable__area',
      '.task-edit__body__form',
      '.notes-wrapper .js-notes .feed-note',
    ])
      assert.ok((await page.locator(selector).count()) > 0, selector);
  });

  it('has a tab with #CODE for card_sdk, and goes from tab to tab by keys', async () => {
    await page.locator('.js-card-tab').first().focus();
    await page.keyboard.press('ArrowRight');
    assert.equal(await page.locator('#probe').isVisible(), true);
    assert.equal(await page.locator('.js-card-fields').isVisible(), false);
    assert.equal(await page.locator('.js-card-tab[aria-selected=true]').textContent(), 'Probe');
    await page.keyboard.press('ArrowLeft');
    assert.equal(await page.locator('.js-card-fields').isVisible(), true);
  });
});

describe('values that are not saved', () => {
  it('are in current_card.model at once, and bring the bar to save', async () => {
    assert.equal(await saveBar().isVisible(), false);
    await byName('lead[PRICE]').fill('12345');
    assert.equal(await model('lead[PRICE]'), '12345');
    assert.equal(await saveBar().isVisible(), true);
    assert.equal((await api('leads/1'))['price'], 500);
  });

  it('go back by "Cancel"', async () => {
    await page.click('.js-trigger-cancel');
    assert.equal(await byName('lead[PRICE]').inputValue(), '500');
    assert.equal(await model('lead[PRICE]'), '500');
    assert.equal(await saveBar().isVisible(), false);
  });

  it('are heard when a widget sets them by jQuery and triggers change', async () => {
    await page.evaluate(() =>
      (window as unknown as View).require('jquery')('[name="lead[PRICE]"]').val('777').trigger('change'),
    );
    assert.equal(await model('lead[PRICE]'), '777');
    assert.equal(await saveBar().isVisible(), true);
  });

  it('of several boxes are a list under CFV[id]', async () => {
    const { id, enums } = await fieldOf('leads', 'multiselect');
    const field = page.locator(`.linked-form__field[data-id="${id}"]`);
    await field.locator('.checkboxes_dropdown__title_wrapper').click();
    for (const { id: one } of enums) await field.locator(`input[value="${one}"]`).setChecked(true, { force: true });
    await page.keyboard.press('Escape');
    assert.deepEqual(
      await model(`CFV[${id}]`),
      enums.map((one) => String(one.id)),
    );
  });

  it('are saved by .js-trigger-save: own fields, stage, custom fields of each kind', async () => {
    const [select, text, check] = [
      await fieldOf('leads', 'select'),
      await fieldOf('leads', 'text'),
      await fieldOf('leads', 'checkbox'),
    ];
    await byName('lead[NAME]').fill('Renamed <b>');
    await byName(`CFV[${text.id}]`).fill('Some text');
    await byName(`CFV[${check.id}]`).setChecked(false, { force: true });
    await page.locator(`.linked-form__field[data-id="${select.id}"] .control--select--button`).click();
    await page.locator(`.linked-form__field[data-id="${select.id}"] [data-value="${select.enums[1]!.id}"]`).click();
    await page.locator('.js-card-stage .control--select--button').click();
    await page.locator('.js-card-stage .control--select--list--item').nth(2).click();
    const stage = await byName('lead[STATUS]').inputValue();
    await save();
    const saved = (await api('leads/1')) as {
      name: string;
      price: number;
      status_id: number;
      custom_fields_values: { field_id: number; values: { value: unknown; enum_id?: number }[] }[];
    };
    assert.deepEqual([saved.name, saved.price, String(saved.status_id)], ['Renamed <b>', 777, stage]);
    const value = (id: number) => saved.custom_fields_values.find(({ field_id }) => field_id === id)?.values[0];
    assert.equal(value(select.id)?.enum_id, select.enums[1]!.id);
    assert.equal(value(text.id)?.value, 'Some text');
    assert.equal(value(check.id)?.value, false);
    const several = await fieldOf('leads', 'multiselect');
    const chosen = saved.custom_fields_values.find(({ field_id }) => field_id === several.id)?.values;
    assert.equal(chosen?.length, several.enums.length);
    assert.equal(await model('lead[PRICE]'), '777');
  });

  it('of a linked contact are saved with the card', async () => {
    const contact = page.locator('form.linked-form[action="/ajax/contacts/detail/"]').first();
    const id = await contact.locator('> input[name=ID]').inputValue();
    await contact.locator('.control-phone__formatted').first().fill('+7 900 111-22-33');
    await save();
    assert.match(JSON.stringify(await api(`contacts/${id}`)), /\+7 900 111-22-33/);
  });

  it('stay, with what the account says, when it refuses them', async () => {
    await page.route('**/api/v4/leads/1', (route) =>
      route.request().method() === 'PATCH'
        ? route.fulfill({ status: 400, contentType: 'application/json', body: '{"detail":"Refused."}' })
        : route.continue(),
    );
    await byName('lead[PRICE]').fill('1');
    await page.click('.js-trigger-save');
    await page.waitForFunction(() =>
      document.querySelector('.card-top-save__status')!.textContent!.includes('Refused.'),
    );
    assert.equal(await saveBar().isVisible(), true);
    await page.unroute('**/api/v4/leads/1');
    await page.click('.js-trigger-cancel');
  });
});

describe('menus of phones and addresses', () => {
  const menu = (type: string) => page.locator(`.js-dial-menu[data-type=${type}]`).first();

  it('hold what add_action added, and call it with the value', async () => {
    await go('/contacts/detail/2');
    for (const [type, name] of [
      ['phone', 'control-phone__formatted'],
      ['email', 'control-email__formatted'],
    ] as const) {
      const value = await page.locator(`.${name}`).first().inputValue();
      await menu(type).locator('summary').click();
      assert.equal(await menu(type).locator('.js-tips-item').first().textContent(), 'Call by probe');
      await menu(type).locator('.js-tips-item').first().click();
      assert.deepEqual(await page.evaluate(() => (window as unknown as View).actions.pop()), [type, value]);
      assert.equal(await menu(type).getAttribute('open'), null);
    }
  });

  it('hold the source of text messages: it gets phone, message, contact, and a note is made', async () => {
    await menu('phone').locator('summary').click();
    await menu('phone').getByText('Send an SMS').click();
    await menu('phone').locator('.js-sms-text').fill('Hello');
    await menu('phone').locator('.js-sms-send').click();
    await page.waitForSelector('.feed-note-wrapper-sms_out');
    const phone = await page.locator('.control-phone__formatted').first().inputValue();
    assert.deepEqual(await page.evaluate(() => (window as unknown as View).sms.pop()), {
      phone,
      message: 'Hello',
      contact_id: 2,
    });
  });

  it('hold what a widget added no longer than it is there', async () => {
    const codes = async (): Promise<(string | null)[]> => {
      await menu('phone').locator('summary').click();
      return menu('phone')
        .locator('.js-tips-item')
        .evaluateAll((items) => items.map((one) => one.getAttribute('data-code')));
    };
    await go('/contacts/detail/3');
    assert.deepEqual((await codes()).sort(), ['of_contacts', 'probe', 'probe']);
    await go('/companies/detail/1');
    assert.deepEqual(await codes(), ['probe', 'probe']);
    await go('/contacts/detail/2');
  });

  it('say why a message was not sent', async () => {
    await menu('phone').locator('summary').click();
    await menu('phone').getByText('Send an SMS').click();
    await menu('phone').locator('.js-sms-send').click();
    await page.waitForFunction(() => document.querySelector('.tips__status')!.textContent === 'no text');
  });
});

describe('other cards', () => {
  /** Address, form, name of the name. */
  const ROWS = [
    ['/contacts/detail/1', 'contacts', 'contact[NAME]', 'comp'],
    ['/companies/detail/1', 'companies', 'company[NAME]', 'cont'],
    ['/customers/detail/1', 'customers', 'customer[NAME]', ''],
  ] as const;
  for (const [url, entity, name] of ROWS)
    it(`${url} has ${name}`, async () => {
      await go(url);
      assert.equal(
        await page.locator(`#edit_card[action="/ajax/${entity}/detail/"] .js-card-name [name="${name}"]`).inputValue(),
        (await api(`${entity}/1`))['name'],
      );
      assert.equal(await page.evaluate(() => (window as unknown as View).APP.data.current_card.id), 1);
    });

  for (const [entity, name] of [
    ['leads', 'lead'],
    ['contacts', 'contact'],
    ['companies', 'company'],
    ['customers', 'customer'],
  ] as const)
    it(`/${entity}/add/ makes a new one, whose id is 0 before`, async () => {
      await go(`/${entity}/add/`);
      assert.equal(await page.evaluate(() => (window as unknown as View).APP.data.current_card.id), 0);
      assert.equal(await page.locator('.feed-compose').count(), 0);
      await byName(`${name}[NAME]`).fill('Made here');
      await page.click('.js-trigger-save');
      await page.waitForURL(new RegExp(`/${entity}/detail/\\d+$`));
      await page.waitForSelector('.feed-compose');
      assert.equal((await api(`${entity}/${page.url().split('/').at(-1)}`))['name'], 'Made here');
    });

  it('says that there is no such record', async () => {
    await go('/leads/detail/99999');
    assert.match((await page.locator('#page_holder h1').textContent())!, /нет/);
  });

  it('adds a note and a task to the feed', async () => {
    await go('/leads/detail/3');
    await page.locator('.feed-compose .control-contenteditable__area').fill('A note');
    await page.click('.js-note-submit');
    await page.waitForFunction(() => document.querySelector('.js-notes')!.textContent!.includes('A note'));
    await page.locator('[name=feed_compose_mode][value=task]').check();
    await page.locator('.task-edit__body__form [name=text]').fill('A task');
    await page.click('.js-task-submit');
    await page.waitForFunction(() =>
      document.querySelector('.js-notes .feed-note-task:last-child, .js-notes')!.textContent!.includes('A task'),
    );
  });

  it('lets the panel begin closed below 1280 pixels, and puts it over the page when it opens', async () => {
    const narrow = await context();
    const { page: other } = await open({ url: new URL('/', page.url()).href } as never, 'leads/detail/1', narrow);
    await other.setViewportSize({ width: 1024, height: 800 });
    await other.reload();
    await other.evaluate(() => window.amoHost.ready);
    assert.equal((await other.locator('#widgets_block').boundingBox())!.width, 65);
    await other.click('.js-card-widgets-on-off');
    assert.equal((await other.locator('#widgets_block').boundingBox())!.width, 265);
    assert.equal(await other.locator('#card_widgets_overlay').count(), 1);
    await narrow.close();
  });

  it('told no error of the page in all of this', () => assert.deepEqual(complaints, []));
});
