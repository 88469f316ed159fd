/** Follows the server: files that have changed, states of other tabs, its own entries. */
import type { Hello, HostMessage } from '../../config/live/messages.js';
import type { HostPage } from '../host-page.js';
import type { JournalSink } from '../journal-store/sink.js';
import { swapStyles } from './styles.js';
import { refreshTexts } from './texts.js';

type Followed = Hello | HostMessage;
type Message<Type extends Followed['type']> = Extract<Followed, { type: Type }>;
type Handlers = { readonly [Type in Followed['type']]: (message: Message<Type>) => unknown };

/** What was heard, for the journal. */
function note({ journal }: HostPage, name: string, widget: string | undefined, message: string): void {
  journal.report({ level: 'info', kind: 'host', widget, name, detail: { message } });
}

async function enterAgain(host: HostPage, code: string): Promise<void> {
  const config = host.config.widgets.find((one) => one.code === code);
  if (config) await refreshTexts(window, config);
  const widget = host.widgets.get(code);
  widget?.followTexts();
  widget?.forgetTemplates();
  note(host, 'area entered again', code, 'Templates or texts have changed.');
  await host.reenter();
}

function swap(host: HostPage, code: string, file: string): void {
  const path = host.config.widgets.find((one) => one.code === code)?.path;
  if (path === undefined) return;
  const count = swapStyles(document, path, file, Date.now());
  note(host, 'style swapped', code, `${file}: ${count} ${count === 1 ? 'link' : 'links'}`);
}

/** What is done at each message; files are not followed with `--no-reload`. */
function handlersOf(host: HostPage, sink: JournalSink): Handlers {
  const following =
    <A>(act: (message: A) => unknown) =>
    (message: A) =>
      host.config.reload && act(message);
  const reload = (why: string): void => {
    const now = (): void => {
      note(host, 'page reloaded', undefined, why);
      location.reload();
    };
    if (!host.app.whenQuiet(now))
      note(host, 'reload waits', undefined, `${why} A widget says that a call is going on.`);
  };
  let known: string | undefined;
  return {
    hello: ({ boot, changes }) => {
      const [start] = boot.split(':');
      if (known !== undefined && known !== start) reload('The host was started again.');
      if (known === undefined && host.config.reload && changes !== host.config.changes)
        reload('Files have changed while the page came.');
      known = start;
    },
    reload: following(() => reload('Scripts or the manifest have changed.')),
    css: following(({ code, file }: Message<'css'>) => swap(host, code, file)),
    area: following(({ code }: Message<'area'>) => enterAgain(host, code)),
    state: ({ code, state }) => host.installed.hear(code, state),
    switches: ({ switches }) => host.switches.hear(switches),
    data: () => host.reenter(),
    journal: ({ entry }) => sink.take(entry),
    'journal-reset': () => host.journal.clear(),
  };
}

/** Begins to follow what the transport tells. */
export function followServer(host: HostPage, sink: JournalSink): void {
  const handlers = handlersOf(host, sink) as Readonly<Record<string, ((message: unknown) => unknown) | undefined>>;
  host.transport.hear((message) => handlers[message.type]?.(message));
}
