/** Every page of the host: its codes, its heading, no finding of axe in either theme, no sideways scrolling of the document. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'playwright';
import { ROOT } from '../../scripts/files.mjs';
import { closeAll, open, start } from './support/host.js';
import { widgetFolder } from './support/widget.js';
import './support/journal.js';

const AXE = readFileSync(`${ROOT}node_modules/axe-core/axe.min.js`, 'utf8');
/**
 * What is left out: blocks of widgets, and the product's own controls, which are drawn exactly as measured: white on its blue,
 * the box without a label over a list of boxes, the link of the panel.
 */
const LEFT_OUT = [
  '.card-widgets__widget',
  '.button-input_blue',
  '.checkboxes_dropdown__title_wrapper',
  '.card-widgets__cap',
];

/** Address, `APP.getWidgetsArea()`, `isCard()`, `getBaseEntity()`. */
const ROWS: readonly (readonly [string, string, boolean, string])[] = [
  ['/leads/pipeline/', 'leads-pipeline', false, 'leads'],
  ['/leads/detail/1', 'leads_card', true, 'leads'],
  ['/leads/add/', 'leads_card', true, 'leads'],
  ['/contacts/detail/1', 'contacts_card', true, 'contacts'],
  ['/companies/detail/1', 'companies_card', true, 'companies'],
  ['/customers/detail/1', 'customers_card', true, 'customers'],
  ['/leads/list/', 'leads', false, 'leads'],
  ['/contacts/list/contacts/', 'contacts', false, 'contacts'],
  ['/contacts/list/companies/', 'companies', false, 'companies'],
  ['/customers/list/', 'customers', false, 'customers'],
  ['/todo/list/', 'todo', false, 'todo'],
  ['/todo/line/', 'todo-line', false, 'todo'],
  ['/todo/calendar/', 'todo-calendar', false, 'todo'],
  ['/settings/widgets/', 'widgetsSettings', false, ''],
  ['/settings/widgets/probe/', 'advanced-settings:probe', false, ''],
  ['/widget_page/probe/', 'widget-page:probe', false, ''],
  ['/dashboard/', 'dashboard', false, ''],
  ['/mail/', 'mail', false, ''],
  ['/stats/', 'stats', false, ''],
  ['/settings/', 'settings', false, ''],
];
type View = { APP: { getWidgetsArea(): string; isCard(): boolean; getBaseEntity(): string } };
type Axe = {
  run(
    context: object,
    options: object,
  ): Promise<{ violations: { id: string; nodes: { target: unknown[]; failureSummary: string }[] }[] }>;
};

let page: Page;
let complaints: string[];

before(async () => {
  const folder = widgetFolder({
    locations: ['lcard-1', 'llist-1', 'advanced_settings', 'widget_page', 'settings', 'everywhere'],
    manifest: { advanced: { title: 'widget.name' } },
    callbacks: { 'leads.selected': 'function () {}' },
  });
  const host = await start({ folders: [folder] });
  ({ page, complaints } = await open(host, 'mail/'));
  await page.evaluate(AXE);
});
after(closeAll);

const findings = (theme: string): Promise<string[]> =>
  page.evaluate(
    async ({ dark, exclude }) => {
      document.documentElement.toggleAttribute('data-color-scheme', dark);
      if (dark) document.documentElement.dataset['colorScheme'] = 'dark';
      const { axe } = globalThis as unknown as { axe: Axe };
      const context = { include: ['body'], exclude: exclude.map((selector) => [selector]) };
      const runOnly = dark ? { runOnly: ['color-contrast', 'link-in-text-block'] } : {};
      const { violations } = await axe.run(context, { resultTypes: ['violations'], ...runOnly });
      return violations.flatMap(({ id, nodes }) =>
        nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')} ${failureSummary}`),
      );
    },
    { dark: theme === 'dark', exclude: LEFT_OUT },
  );

describe('pages of the host', () => {
  for (const [url, area, isCard, entity] of ROWS)
    it(`${url}: ${area}, nothing found by axe in both themes`, async () => {
      await page.evaluate((address) => window.amoHost.go(address), url);
      const codes = await page.evaluate(() => {
        const { APP } = window as unknown as View;
        return [APP.getWidgetsArea(), APP.isCard(), APP.getBaseEntity()];
      });
      assert.deepEqual(codes, [area, isCard, entity]);
      if (url === '/leads/list/') await page.locator('.js-list-row input').first().setChecked(true, { force: true });
      for (const theme of ['light', 'dark']) assert.deepEqual(await findings(theme), [], theme);
      const width = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      assert.equal(width, 0);
    });

  it('speak English when the address asks for it', async () => {
    await page.goto(new URL('/leads/list/?locale=en', page.url()).href);
    await page.evaluate(() => window.amoHost.ready);
    assert.equal(await page.locator('h1').textContent(), 'Leads');
    assert.equal(await page.locator('html').getAttribute('lang'), 'en');
  });

  it('bring PT Sans along', async () => {
    const loaded = await page.evaluate(async () => (await document.fonts.load('15px "PT Sans"', 'Сделки')).length);
    assert.equal(loaded, 1);
  });

  it('declare the variables of the product, in both themes', async () => {
    const value = () =>
      page.evaluate(() =>
        getComputedStyle(document.documentElement).getPropertyValue('--palette-background-primary').trim(),
      );
    const values = [await value()];
    await page.evaluate(() => (document.documentElement.dataset['colorScheme'] = 'dark'));
    values.push(await value());
    assert.deepEqual(values, ['#fff', '#153043']);
  });

  it('told no error in all of this', () => assert.deepEqual(complaints, []));
});
