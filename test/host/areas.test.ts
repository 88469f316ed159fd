/** Where a widget runs, by the locations of its manifest. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'playwright';
import { addressOf } from '../../src/host/config/addresses.js';
import { PAGES } from '../../src/sdk/pages/locations.js';
import type { RunningHost } from '../../src/host/server/start-host.js';
import { closeAll, open, start } from './support/host.js';
import { widgetFolder } from './support/widget.js';

const RENDER = 'function () { (window.ran = window.ran || []).push(self.system().area); return true; }';
const BLOCK =
  "function () { self.render_template({ caption: { class_name: 'probe' }, body: '', render: '<i>here</i>' }); return true; }";
/** The list of the documentation's example. */
const SAMPLE = ['ccard-1', 'clist-0', 'lcard-1', 'llist-0', 'comcard-0', 'card_sdk', 'settings'];

const FOLDERS = (): string[] => [
  ...PAGES.filter(({ name, location }) => name === location).map(({ name }) =>
    widgetFolder({ code: `at_${name}`, locations: [name], callbacks: { render: RENDER } }),
  ),
  widgetFolder({ code: 'everywhere', locations: ['everywhere'], callbacks: { render: BLOCK } }),
  widgetFolder({ code: 'column', locations: ['lcard-1', 'ccard'], callbacks: { render: BLOCK } }),
  widgetFolder({ code: 'no_column', locations: ['lcard-0'], callbacks: { render: BLOCK } }),
  widgetFolder({ code: 'sample', locations: SAMPLE }),
];

describe('areas', () => {
  let host: RunningHost;
  let page: Page;
  before(async () => {
    host = await start({ folders: FOLDERS() });
    ({ page } = await open(host, 'mail/'));
  });
  after(closeAll);

  type Entry = { readonly kind: string; readonly widget?: string; readonly name: string };
  const codes = (entries: readonly Entry[], kind: string, name: RegExp): string[] =>
    [...new Set(entries.filter((one) => one.kind === kind && name.test(one.name)).map((one) => one.widget!))].sort();
  /** Widgets that were called on a page, and the scripts that were asked for up to now. */
  const visit = async (path: string): Promise<{ ran: string[]; scripts: string[] }> => {
    const [from, journal] = await page.evaluate(async (url) => {
      const { amoHost } = window;
      const before = amoHost.journal.length;
      await amoHost.go(url);
      return [
        before,
        amoHost.journal.map(({ kind, widget, name }) => ({ kind, name, ...(widget && { widget }) })),
      ] as const;
    }, path);
    return { ran: codes(journal.slice(from), 'callback', /^render$/), scripts: codes(journal, 'module', /script\.js/) };
  };

  it('S3.1 S3.11 S3.15 S3.17 a page without a location of its own runs those of everywhere alone, without the column', async () => {
    for (const { path } of PAGES.filter(({ location }) => !location)) {
      const { ran, scripts } = await visit(path);
      assert.deepEqual(ran, ['everywhere'], path);
      assert.deepEqual(scripts, ['everywhere'], 'no other script was asked for');
    }
    await visit('/leads/detail/1');
    assert.equal(await page.locator('.card-widgets__widget-everywhere').count(), 0);
  });

  for (const row of PAGES.filter(({ location }) => location))
    it(`S3.2 S3.3 S3.4 S3.5 ${row.name} runs the widgets of ${row.location}`, async () => {
      const { ran } = await visit(addressOf(row, { code: `at_${row.name}` }));
      assert.deepEqual(
        ran.filter((code) => code.startsWith('at_')),
        [`at_${row.location}`],
      );
      assert.ok(ran.includes('everywhere'));
    });

  it('S3.16 S3.22 -1, and no suffix, use the column, which is there at once; -0 does not', async () => {
    await visit('/leads/detail/1');
    await page.locator('.card-widgets__widget-column').waitFor();
    assert.equal(await page.locator('.card-widgets__widget-no_column').count(), 0);
    await visit('/contacts/detail/1');
    await page.locator('.card-widgets__widget-column').waitFor();
  });

  it('S3.18 the list of the documentation runs where it says', async () => {
    const found: string[] = [];
    for (const row of PAGES)
      if ((await visit(addressOf(row, { code: 'sample' }))).ran.includes('sample')) found.push(row.name);
    assert.deepEqual(found.sort(), ['ccard', 'clist', 'clist-companies', 'comcard', 'lcard', 'llist', 'settings']);
  });
});
