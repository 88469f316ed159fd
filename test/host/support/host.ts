/** The built host, and pages of it in Chromium. */
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  chromium as playwright,
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  type Page,
} from 'playwright';
import { chromium, CHROMIUM_ARGS } from '../../../scripts/browsers.mjs';
import { ROOT } from '../../../scripts/files.mjs';
import { TODAY } from '../../../src/host/account/seed/options.js';
import type { HostOptions } from '../../../src/host/server/options.js';
import type { RunningHost } from '../../../src/host/server/start-host.js';

const BUILT = new URL(`file://${ROOT}dist/host/index.js`).href;

/** Starts the host as a user of the package does; what is saved lies in a folder of this start's own, and the account's day is fixed. */
export async function start(options: HostOptions): Promise<RunningHost> {
  const { startHost } = (await import(BUILT)) as typeof import('../../../src/host/server/start-host.js');
  const host = await startHost({
    port: 0,
    stateFolder: mkdtempSync(join(tmpdir(), 'amo-state-')),
    now: TODAY,
    ...options,
  });
  running.push(host);
  return host;
}

const running: RunningHost[] = [];
let browser: Promise<Browser> | undefined;

/** One browser for a file; a context each for those who ask. */
export async function context(options: BrowserContextOptions = {}): Promise<BrowserContext> {
  browser ??= playwright.launch({ executablePath: chromium(), args: [...CHROMIUM_ARGS] });
  return (await browser).newContext({ viewport: { width: 1440, height: 900 }, ...options });
}

/** After the tests of a file: what is left open would keep the process alive. First the browser, so that no page asks or connects anew. */
export async function closeAll(): Promise<void> {
  try {
    await (await browser)?.close();
  } finally {
    await Promise.all(running.map((host) => host.close()));
  }
}

/** A page of the host whose widgets' callbacks have ended; `complaints` are errors that the page told. */
export async function open(host: RunningHost, path: string, within?: BrowserContext) {
  const page = await (within ?? (await context())).newPage();
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(String(error)));
  await page.goto(new URL(path, host.url).href);
  await ready(page);
  return { page, complaints };
}

/** Waits until the callbacks of the area have ended. */
export const ready = (page: Page): Promise<unknown> => page.evaluate(() => window.amoHost.ready);

/** Names of the callbacks that ran, in their order, by the journal. */
export const called = (page: Page): Promise<string[]> =>
  page.evaluate(() => window.amoHost.journal.filter(({ kind }) => kind === 'callback').map(({ name }) => name));
