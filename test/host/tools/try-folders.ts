/**
 * Runs widget folders through the built host, each in every area that its manifest names, and prints what became of it.
 *
 *     node --import tsx --import ./test/runner/dev.mjs test/host/tools/try-folders.ts FOLDER… [--json FILE] [--only WORD]
 *
 * A FOLDER is searched for folders with a manifest.json.
 */
import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import type { Page } from 'playwright';
import type { Entry } from '../../../src/host/journal/entry.js';
import type { RunningHost } from '../../../src/host/server/start-host.js';
import { addressOf } from '../../../src/host/config/addresses.js';
import { coverOf, PAGES, type PageRow } from '../../../src/sdk/pages/locations.js';
import { closeAll, context, start } from '../support/host.js';
import { configOf } from '../support/own.js';

/** Longest time, in milliseconds, that an area gets. */
const PATIENCE = 15_000;

interface Outcome {
  readonly area: string;
  /** Callbacks in their order, with what they gave or threw. */
  readonly callbacks: readonly string[];
  /** Errors that the journal attributes to the widget. */
  readonly own: readonly string[];
  /** Errors of the page that the journal does not attribute to anybody. */
  readonly other: readonly string[];
  readonly hangs: boolean;
}

function* widgetFolders(folder: string): Generator<string> {
  if (existsSync(join(folder, 'manifest.json'))) return yield folder;
  for (const entry of readdirSync(folder, { withFileTypes: true }))
    if (entry.isDirectory() && !/^(\.|node_modules)/.test(entry.name)) yield* widgetFolders(join(folder, entry.name));
}

const said = ({ name, detail }: Entry): string =>
  `${name}: ${String(detail['message'] ?? detail['error'] ?? JSON.stringify(detail)).slice(0, 300)}`;

/** A time limit that is told, not thrown. */
async function within<T>(work: Promise<T>): Promise<T | 'hangs'> {
  let timer: NodeJS.Timeout | undefined;
  const limit = new Promise<'hangs'>((resolve) => (timer = setTimeout(() => resolve('hangs'), PATIENCE)));
  try {
    return await Promise.race([work, limit]);
  } finally {
    clearTimeout(timer);
  }
}

/** What a user does beyond coming there: picks the widget in a list, opens its settings. */
const more = (page: Page, kind: PageRow['kind'], code: string): Promise<unknown> =>
  page.evaluate(
    async ([what, widget]) => {
      const { amoHost } = window;
      await amoHost.ready;
      if (what === 'list') {
        document.querySelector<HTMLElement>('.list__table input[type=checkbox][name]')?.click();
        await amoHost.select(widget!);
      }
      if (what === 'settings') await amoHost.openSettings(widget!);
    },
    [kind, code],
  );

async function tryArea(page: Page, host: RunningHost, row: PageRow, code: string): Promise<Outcome> {
  const thrown: string[] = [];
  const hear = (error: Error): void => void thrown.push(String(error));
  page.on('pageerror', hear);
  const began = Date.now();
  await page.goto(new URL(addressOf(row, { code }), host.url).href);
  const ended = await within(more(page, row.kind, code).catch((error: unknown) => thrown.push(String(error))));
  await page.waitForTimeout(300); // what a widget does on its own after its callbacks
  // The journal of a tab outlives its pages.
  const entries = await page.evaluate((since) => window.amoHost.journal.filter(({ time }) => time >= since), began);
  page.off('pageerror', hear);
  const bad = entries.filter(({ level, kind }) => level === 'error' && kind !== 'request');
  return {
    area: row.name,
    callbacks: entries
      .filter(({ kind }) => kind === 'callback')
      .map(({ name, detail }) => `${name}=${JSON.stringify(detail['error'] ?? detail['result'])}`.slice(0, 120)),
    own: bad.filter(({ widget }) => widget === code).map(said),
    other: [...bad.filter(({ widget }) => widget !== code).map(said), ...thrown],
    hangs: ended === 'hangs',
  };
}

async function tryFolder(folder: string): Promise<Outcome[] | string> {
  let host: RunningHost;
  try {
    host = await start({ folders: [folder], offline: true, dialogs: 'accept', reload: false });
  } catch (error) {
    return String(error);
  }
  const { code, manifest } = (await configOf(host)).widgets[0]!;
  const within = await context();
  try {
    const page = await within.newPage();
    const areas = PAGES.filter((row) => coverOf(manifest.locations, row));
    const outcomes: Outcome[] = [];
    for (const row of areas) outcomes.push(await tryArea(page, host, row, code));
    return outcomes;
  } finally {
    await within.close();
    await host.close();
  }
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { json: { type: 'string' }, only: { type: 'string' } },
});
const table: Record<string, Outcome[] | string> = {};
for (const root of positionals)
  for (const folder of widgetFolders(root)) {
    const name = relative(root, folder) || folder;
    if (values.only && !name.includes(values.only)) continue;
    const outcome = await tryFolder(folder).catch((error: unknown) => `the run failed: ${String(error)}`);
    table[name] = outcome;
    const lines =
      typeof outcome === 'string'
        ? [`  ${outcome}`]
        : outcome.flatMap(({ area, callbacks, own, other, hangs }) => [
            `  ${area}${hangs ? ' HANGS' : ''}: ${callbacks.join(' ')}`,
            ...own.map((text) => `    own   ${text}`),
            ...other.map((text) => `    other ${text}`),
          ]);
    console.log([name, ...lines].join('\n'));
  }
if (values.json) writeFileSync(values.json, JSON.stringify(table, null, 1));
await closeAll();
