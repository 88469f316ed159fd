/** Lists: rows to tick, the menu of the ticked, the widget that is picked there, its column. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'playwright';
import { closeAll, open, start } from './support/host.js';
import { widgetFolder } from './support/widget.js';
import './support/journal.js';

type View = {
  picked: string[];
  list_selected: unknown;
  APP: { data: { current_list: { models: { get(name: string): unknown }[] } } };
};

const BLOCK =
  "self.render_template({ caption: { class_name: 'probe' }, body: '', render: '<i class=\"drawn\">' + self.params.widget_code + '</i>' });";
const pick = (code: string, more = ''): string =>
  `function () { (window.picked = window.picked || []).push('${code}'); window.list_selected = self.list_selected && self.list_selected(); ${more} return true; }`;
const render = { render: `function () { ${BLOCK} return true; }` };
const lists = (suffix: string) => ['llist', 'clist', 'culist', 'tlist'].map((name) => name + suffix);

let page: Page;
let complaints: string[];

before(async () => {
  const flat = { 'leads.selected': pick('flat'), 'contacts.selected': pick('flat'), 'todo.selected': pick('flat') };
  const folders = [
    widgetFolder({ code: 'flat', locations: lists('-1'), callbacks: { ...render, ...flat } }),
    widgetFolder({
      code: 'nested',
      locations: lists('-1'),
      callbacks: { ...render, leads: `{ selected: ${pick('nested')} }`, customers: `{ selected: ${pick('nested')} }` },
    }),
    widgetFolder({ code: 'no_column', locations: ['llist-0'], callbacks: { 'leads.selected': pick('no_column') } }),
    widgetFolder({
      code: 'draws_later',
      locations: ['llist-0'],
      callbacks: { 'leads.selected': pick('draws_later', BLOCK) },
    }),
    widgetFolder({
      code: 'drew_before',
      locations: ['llist-0'],
      callbacks: { ...render, 'leads.selected': pick('drew_before') },
    }),
    widgetFolder({ code: 'no_callback', locations: lists('-1') }),
    widgetFolder({ code: 'elsewhere', locations: ['lcard-1'], callbacks: flat }),
  ];
  const host = await start({ folders });
  ({ page, complaints } = await open(host, 'leads/list/'));
});
after(closeAll);

const go = (url: string) => page.evaluate((address) => window.amoHost.go(address), url);
const tick = (index: number, checked = true) =>
  page.locator('.js-list-row input[type=checkbox]').nth(index).setChecked(checked, { force: true });
const menu = () => page.locator('.js-list-multiple-actions');
const offered = () => page.$$eval('.js-list-widget', (items) => items.map((one) => one.getAttribute('data-code')));
const picked = () => page.evaluate(() => (window as unknown as View).picked?.splice(0) ?? []);
const column = () => page.locator('#widgets_block');

async function choose(code: string): Promise<void> {
  await page.locator('.js-list-more > summary').click();
  await page.locator(`.js-list-widget[data-code=${code}]`).click();
  await page.waitForFunction((name) => (window as unknown as View).picked?.includes(name), code);
}

describe('a list', () => {
  it('has rows under the names that widgets look for', async () => {
    const row = page.locator('.list__table .list-row.js-item-id-1');
    assert.equal(await row.getAttribute('data-id'), '1');
    const link = row.locator('a.list-row__template-name__table-wrapper__name-link');
    assert.equal(await link.getAttribute('href'), '/leads/detail/1');
    assert.ok((await row.locator('.list-row__cell').count()) > 3);
    assert.equal(await row.locator('.control-checkbox input[name=list_item_1]').count(), 1);
    assert.ok((await page.locator('.list-top-nav__text-button span').first().textContent())!.length > 2);
  });

  it('shows no column and no menu before a row is ticked, though a widget drew in render (S3.23)', async () => {
    assert.equal(await menu().isVisible(), false);
    assert.equal(await column().isVisible(), false);
  });

  it('shows the menu at the first tick, with the widgets of the list that have the callback (S3.24, S3.25)', async () => {
    await tick(0);
    assert.equal(await menu().isVisible(), true);
    assert.deepEqual(await offered(), ['flat', 'nested', 'no_column', 'draws_later', 'drew_before']);
    assert.deepEqual(await picked(), []);
    assert.equal(await column().isVisible(), false);
  });

  it('calls leads.selected of the one that is picked, and shows its column with its block alone', async () => {
    await choose('flat');
    assert.deepEqual(await picked(), ['flat']);
    assert.equal(await column().isVisible(), true);
    assert.equal(await page.locator('.card-widgets__widget-flat').isVisible(), true);
    assert.equal(await page.locator('.card-widgets__widget-nested').isVisible(), false);
  });

  it('closes the column by the cross of the block', async () => {
    await page.locator('.card-widgets__widget-flat .single_widget__close').click();
    assert.equal(await column().isVisible(), false);
  });

  it('calls leads: {selected} written nested', async () => {
    await choose('nested');
    assert.deepEqual(await picked(), ['nested']);
    assert.equal(await page.locator('.card-widgets__widget-nested').isVisible(), true);
    assert.equal(await page.locator('.card-widgets__widget-flat').isVisible(), false);
  });

  it('goes without the column for -0 (S3.16)', async () => {
    await page.locator('.card-widgets__widget-nested .single_widget__close').click();
    await choose('no_column');
    assert.deepEqual(await picked(), ['no_column']);
    assert.equal(await column().isVisible(), false);
  });

  it('shows it for -0 if the widget drew its block before it was picked', async () => {
    await choose('drew_before');
    await picked();
    assert.equal(await page.locator('.card-widgets__widget-drew_before').isVisible(), true);
    await page.locator('.card-widgets__widget-drew_before .single_widget__close').click();
  });

  it('shows it for -0 once the widget draws a block into it', async () => {
    await choose('draws_later');
    await picked();
    assert.equal(await page.locator('.card-widgets__widget-draws_later .drawn').isVisible(), true);
  });

  it('tells of the switch listColumn, which was assumed', async () => {
    const told = await page.evaluate(() => window.amoHost.journal.filter(({ name }) => name === 'listColumn').length);
    assert.equal(told, 1);
  });

  it('shows the column for a widget that is picked by amoHost.select, too', async () => {
    await page.locator('.card-widgets__widget-draws_later .single_widget__close').click();
    await page.evaluate(() =>
      (window as unknown as { amoHost: { select(code: string): Promise<unknown> } }).amoHost.select('flat'),
    );
    assert.deepEqual(await picked(), ['flat']);
    assert.equal(await page.locator('.card-widgets__widget-flat').isVisible(), true);
  });

  it('takes menu and column away with the last tick', async () => {
    await tick(0, false);
    assert.equal(await menu().isVisible(), false);
    assert.equal(await column().isVisible(), false);
  });

  it('ticks all, counts them, tells APP.data.current_list', async () => {
    const rows = await page.locator('.js-list-row').count();
    await page.locator('#list_all_checker').setChecked(true, { force: true });
    assert.equal(await page.locator('.list-multiple-actions__counter b').textContent(), String(rows));
    const checked = await page.evaluate(() =>
      (window as unknown as View).APP.data.current_list.models.map((model) => model.get('checked')),
    );
    assert.deepEqual([checked.length, checked.every(Boolean)], [rows, true]);
    await page.locator('.js-list-clear').click();
    assert.equal(await menu().isVisible(), false);
    assert.equal(await page.locator('#list_all_checker').isChecked(), false);
  });

  it('pages and searches', async () => {
    await page.locator('.pagination a').click();
    await page.waitForFunction(() => location.search.includes('page=2'));
    await page.waitForSelector('.js-item-id-26');
    assert.equal(await page.locator('.js-item-id-1').count(), 0);
    await page.fill('#search_input', 'Обучение');
    await page.press('#search_input', 'Enter');
    // The page before goes first: for a moment there is neither list.
    await page.waitForFunction(
      () =>
        location.search.includes('query=') &&
        document.querySelector('.js-list-row') &&
        !document.querySelector('.pagination a'),
    );
    const names = await page.$$eval('.list-row__template-name__table-wrapper__name-link', (all) =>
      all.map((one) => one.textContent!),
    );
    assert.deepEqual(
      names.filter((name) => !name.includes('Обучение')),
      [],
    );
    assert.ok(names.length > 0);
  });
});

describe('other lists', () => {
  /** Address, who is offered, what a row opens. */
  const ROWS: readonly (readonly [string, readonly string[], string | undefined])[] = [
    ['/contacts/list/contacts/', ['flat'], '/contacts/detail/1'],
    ['/contacts/list/companies/', ['flat'], '/companies/detail/1'],
    ['/customers/list/', ['nested'], '/customers/detail/1'],
    ['/todo/list/', ['flat'], undefined],
  ];
  for (const [url, codes, href] of ROWS)
    it(`${url} offers ${codes.join(', ')}`, async () => {
      await go(url);
      await tick(0);
      assert.deepEqual(await offered(), codes);
      await choose(codes[0]!);
      assert.deepEqual(await picked(), codes);
      if (href)
        assert.equal(
          await page.locator('.js-item-id-1 .list-row__template-name__table-wrapper__name-link').getAttribute('href'),
          href,
        );
    });

  it('list_selected() has id, type, phones and mails of the ticked rows', async () => {
    await go('/contacts/list/contacts/');
    await tick(1);
    await choose('flat');
    await picked();
    const { selected, summary } = (await page.evaluate(() => (window as unknown as View).list_selected)) as {
      selected: { id: number; type: string; phones: string[]; emails: string[] }[];
      summary: { items: number; phones: number; emails: number };
    };
    assert.deepEqual(
      selected.map(({ id, type }) => [id, type]),
      [[2, 'contact']],
    );
    assert.deepEqual([selected[0]!.phones.length, selected[0]!.emails], [2, ['client2@example.com']]);
    assert.deepEqual(summary, { items: 1, phones: 2, emails: 1 });
  });

  it('told no error of the page in all of this', () => assert.deepEqual(complaints, []));
});
