/** The journal of a page, awaited. */
import type { Page } from 'playwright';
import type { Entry } from '../../../src/host/journal/entry.js';
import type { AmoHost } from '../../../src/host/page/window-api.js';

declare global {
  interface Window {
    readonly amoHost: AmoHost;
  }
}

export interface Wanted {
  readonly kind: string;
  readonly name: string;
  /** The name is only its beginning. */
  readonly starts?: boolean;
  readonly widget?: string;
  /** Of the detail. */
  readonly url?: string;
  /** Part of the detail as JSON. */
  readonly holds?: string;
}

/** The first such entry, once there is one. */
export async function entryOf(page: Page, wanted: Wanted): Promise<Entry> {
  const found = await page
    .waitForFunction(
      ({ kind, name, starts, widget, url, holds = '' }) =>
        window.amoHost.journal.find(
          (entry) =>
            entry.kind === kind &&
            (starts ? entry.name.startsWith(name) : entry.name === name) &&
            (widget === undefined || entry.widget === widget) &&
            (url === undefined || entry.detail.url === url) &&
            JSON.stringify(entry.detail).includes(holds),
        ),
      wanted,
      { timeout: 5000 },
    )
    .catch(async () => {
      const names = await page.evaluate(() => window.amoHost.journal.map(({ kind, name }) => `${kind} ${name}`));
      throw new Error(`No entry ${JSON.stringify(wanted)} among\n${names.join('\n')}`);
    });
  return (await found.jsonValue()) as Entry;
}
