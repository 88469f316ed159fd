import type { Entry } from '../host/journal/entry.js';
import { HostError } from '../host/server/host-error.js';
import { startHost, type RunningHost } from '../host/server/start-host.js';
import type { DevCommand } from './command.js';
import { lineOf, type Look } from './print.js';

const hasColours = (): boolean => Boolean(process.stdout.isTTY) && !process.env['NO_COLOR'];

function ready({ url, widgets }: RunningHost, look: Look): void {
  const entry: Entry = { time: Date.now(), level: 'info', kind: 'host', name: 'ready', detail: { url, widgets } };
  if (look.json) return console.log(lineOf(entry, look));
  console.log(`\nThe host is ready: ${url}\n`);
  for (const { code, path } of widgets) console.log(`  ${code}  ${path}`);
  console.log('\nCtrl+C ends it. Errors and warnings of the widgets follow.\n');
}

/** Ends the host on Ctrl+C, while it starts, too; a second one does not wait. */
function endOnSignal(starting: Promise<RunningHost>): void {
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => {
      process.once(signal, () => process.exit(1));
      void starting.then((host) => host.close());
    });
}

/** With `--ci` what the host would live with ends it. */
async function refuseProblems(host: RunningHost, entries: readonly Entry[]): Promise<void> {
  const problems = entries.filter(({ kind, name }) => kind === 'contract' && name === 'folder');
  if (!problems.length) return;
  await host.close();
  throw new HostError('problems', problems.map(({ detail }) => String(detail['problem'])).join('\n'));
}

/** `amo-elements dev`. @throws HostError */
export async function dev({ options, open, json, ci }: DevCommand): Promise<void> {
  const look: Look = { json, colours: !ci && hasColours() };
  const began = Date.now();
  const starting = startHost(options);
  endOnSignal(starting);
  const host = await starting;
  const entries = host.journal().filter(({ time }) => time >= began);
  if (ci) await refuseProblems(host, entries);
  ready(host, look);
  const print = (entry: Entry): void => {
    if (json || entry.level !== 'info') console.log(lineOf(entry, look));
  };
  host
    .journal()
    .filter(({ time }) => time >= began)
    .forEach(print);
  host.listen(print);
  if (open) await openPage(host.url);
}

async function openPage(url: string): Promise<void> {
  const { default: openInBrowser } = await import('open');
  await openInBrowser(url).catch((error: unknown) =>
    console.error(`--open: no browser was started (${(error as Error).message}). Open ${url} yourself.`),
  );
}
