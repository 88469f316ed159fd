import { Stand } from '../behind/stand.js';
import type { HostState } from '../behind/state/host-state.js';
import type { Scenario } from '../behind/state/scenario.js';
import { asJson } from '../config/live/as-json.js';
import type { Journal } from '../journal/journal.js';
import { useDataFile } from './account/data-file.js';
import { corsProbe } from './answers/probe.js';
import { optionsOf } from './flags/read-flags.js';
import { answering } from './http/answering.js';
import { certificate } from './http/certificate.js';
import type { Handler } from './http/handler.js';
import { pageFiles } from './http/page-files.js';
import { pages } from './http/pages.js';
import { serve, type Serving } from './http/serve.js';
import { messagesOf } from './live/changes.js';
import { Sockets } from './live/sockets.js';
import { WatchWidget } from './live/watch-widget.js';
import type { HostOptions } from './options.js';
import { mapProxy } from './outgoing/map-proxy.js';
import { mapSockets } from './outgoing/map-sockets.js';
import { mappedFile } from './outgoing/mapped-file.js';
import { scenarioOf } from './scenario/save-scenario.js';
import { readScenario, scenarioFile, writeScenario } from './scenario/scenario.js';
import { keptOnDisk } from './state/kept-on-disk.js';
import { stateRoot } from './state/state-folder.js';
import { openWidgets } from './widgets/open-widgets.js';
import { widgetFiles } from './widgets/widget-files.js';
import type { WidgetFolder } from './widgets/widget-folder.js';

const PORT = 3700;
const OFFICE_HOUR = 9;
/** Seconds since 1970. */
const morning = (): number => Math.floor(new Date().setHours(OFFICE_HOUR, 0, 0, 0) / 1000);

/** The parts of a running host. */
export class Composition {
  readonly widgets: readonly WidgetFolder[];
  readonly #options: HostOptions;
  readonly #journal: Journal;
  readonly #scenarioFile: string;
  readonly #area: string | undefined;
  readonly #sockets: Sockets;
  readonly #stand: Stand;
  #watchers: readonly WatchWidget[] = [];
  #serving: Serving | undefined;

  /** @throws HostError */
  static async open(options: HostOptions, journal: Journal, secret: string): Promise<Composition> {
    const composition = new Composition(options, journal, secret);
    try {
      await composition.#open();
    } catch (error) {
      await composition.close();
      throw error;
    }
    return composition;
  }

  private constructor(given: HostOptions, journal: Journal, secret: string) {
    this.#journal = journal;
    this.widgets = openWidgets(given.folders, journal.report);
    this.#scenarioFile = scenarioFile(this.widgets[0]!.source);
    const scenario = readScenario(this.#scenarioFile);
    const { flags = {}, user, area } = scenario;
    this.#area = area;
    this.#options = { ...optionsOf(flags), ...(user && { user }), ...given, switches: { ...given.switches } };
    this.#stand = new Stand({
      ...keptOnDisk(this.#options, this.widgets, journal),
      options: {
        ...this.#options,
        now: this.#options.now ?? morning(),
        secret: this.#options.secret ?? process.env['AMO_CLIENT_SECRET'],
      },
      widgets: this.widgets,
      scenario,
      journal,
      secret,
      add: (store) => useDataFile(store, this.#options.data),
      posts: { file: mappedFile },
      routes: [corsProbe],
      saveScenario: (more, state) => this.#saveScenario(more, state),
      url: () => this.url,
    });
    this.#sockets = new Sockets(this.#stand.account.hub);
    if (given.reset) this.state.reset();
  }

  get state(): HostState {
    return this.#stand.state;
  }

  /** Address of the page. */
  get url(): string {
    const { https, cert } = this.#options;
    return `${https || cert ? 'https' : 'http'}://localhost:${this.#serving?.port ?? PORT}/`;
  }

  /** Sends a message to the pages that listen to a channel. @throws TypeError when it is no JSON */
  emit(channel: string, message: unknown): void {
    this.#stand.account.hub.emit(channel, asJson(message));
  }

  async close(): Promise<void> {
    this.#stand.stop();
    this.#sockets.close();
    await Promise.all([...this.#watchers.map((watcher) => watcher.close()), this.#serving?.close()]);
    this.#stand.close();
  }

  async #open(): Promise<void> {
    const { port = PORT, stateFolder, maps = [] } = this.#options;
    const mapped = mapSockets(maps, this.#journal.report);
    const tls = await certificate(this.#options, stateFolder ?? stateRoot());
    this.#serving = await serve({
      port,
      tls,
      handlers: this.#handlers(),
      upgrade: (request, socket, head, refusal) =>
        (refusal === undefined && mapped(request, socket, head)) ||
        this.#sockets.upgrade(request, socket, head, refusal),
      failed: (error, url) =>
        this.#journal.report({ level: 'error', kind: 'host', name: 'server', detail: { url, error } }),
    });
    if (this.#options.reload !== false) this.#watchers = this.widgets.map((widget) => this.#watch(widget));
    await Promise.all(this.#watchers.map((watcher) => watcher.ready()));
  }

  #handlers(): Handler[] {
    const [prepared, own, account] = this.#stand.answerers().map(answering);
    return [
      prepared!,
      widgetFiles(this.widgets),
      own!,
      mapProxy(this.#options.maps ?? []),
      pageFiles(),
      account!,
      pages(this.#area, (user) => this.#stand.html(user)),
    ];
  }

  #saveScenario(more: Readonly<Record<string, unknown>>, state: HostState): { scenario: Scenario; file: string } {
    const scenario = scenarioOf(this.#options, state, this.widgets, more);
    const file = this.#scenarioFile;
    writeScenario(file, scenario);
    return { scenario, file };
  }

  #watch(widget: WidgetFolder): WatchWidget {
    return new WatchWidget(widget, {
      changed: (_widget, files) =>
        messagesOf(widget.code, files).forEach((message) => this.#stand.account.hub.tell(message)),
      broken: () =>
        void this.#journal.report({
          level: 'error',
          kind: 'host',
          widget: widget.code,
          name: 'folder',
          detail: { problem: `${widget.source.path} has no script.js or no sound manifest.json any more.` },
        }),
    });
  }
}
