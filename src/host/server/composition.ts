import { randomUUID } from 'node:crypto';
import type { UserRole } from '../config/config.js';
import type { ServerMessage } from '../config/messages.js';
import type { Entry } from '../journal/entry.js';
import type { Journal } from '../journal/journal.js';
import { Account } from './account/account.js';
import { installedWidgets } from './account/installed-widgets.js';
import { preparedAnswers } from './answers/prepared-answers.js';
import { corsProbe } from './answers/probe.js';
import { optionsOf } from './flags/read-flags.js';
import { accountFacts, clientUuid, hostConfig } from './host-config.js';
import { apiHandler } from './http/api-handler.js';
import { certificate } from './http/certificate.js';
import type { Handler } from './http/handler.js';
import { pageFiles } from './http/page-files.js';
import { pages } from './http/pages.js';
import { serve, type Serving } from './http/serve.js';
import { messagesOf } from './live/changes.js';
import { Sockets } from './live/sockets.js';
import { WatchWidget } from './live/watch-widget.js';
import type { HostOptions } from './options.js';
import { CrmPost } from './outgoing/crm-post.js';
import { mapProxy } from './outgoing/map-proxy.js';
import { oneTimeToken } from './outgoing/token.js';
import { ownAddresses, type Behind } from './own/own-addresses.js';
import { ownRoutes } from './own/routes.js';
import { pageHtml } from './page-html.js';
import { scenarioOf } from './scenario/save-scenario.js';
import { readScenario, scenarioFile, writeScenario, type Scenario } from './scenario/scenario.js';
import { HostState } from './state/host-state.js';
import { stateRoot } from './state/state-folder.js';
import { openWidgets } from './widgets/open-widgets.js';
import { widgetFiles } from './widgets/widget-files.js';
import type { WidgetFolder } from './widgets/widget-folder.js';

const PORT = 3700;
/** What signs tokens when nobody has given a secret. */
const SECRET = 'amo-elements';

/** The parts of a running host. */
export class Composition {
  readonly widgets: readonly WidgetFolder[];
  readonly state: HostState;
  readonly #options: HostOptions;
  readonly #journal: Journal;
  readonly #secret: string;
  readonly #scenarioFile: string;
  readonly #account: Account;
  readonly #sockets = new Sockets(randomUUID());
  readonly #crmPost: CrmPost;
  #scenario: Scenario;
  #watchers: readonly WatchWidget[] = [];
  #serving: Serving | undefined;
  /** Entries of pages, which already have them. */
  #areOfPage = false;

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
    this.#secret = secret;
    this.widgets = openWidgets(given.folders, journal.report);
    this.#scenarioFile = scenarioFile(this.widgets[0]!.source);
    this.#scenario = readScenario(this.#scenarioFile);
    const { flags = {}, user } = this.#scenario;
    this.#options = { ...optionsOf(flags), ...(user && { user }), ...given, switches: { ...given.switches } };
    const facts = { ...accountFacts(this.#options), locale: this.#options.locale ?? 'ru' };
    this.#account = new Account(
      facts,
      installedWidgets(this.widgets, () => this.state),
      { dataFile: this.#options.data, now: this.#options.now },
    );
    const tell = (message: ServerMessage): void => this.#sockets.send(message);
    const parts = { options: this.#options, widgets: this.widgets, scenario: this.#scenario };
    this.state = new HostState({ ...parts, journal, account: this.#account, tell });
    const { maps = [], offline = false } = this.#options;
    const { subdomain } = facts;
    const account = (path: string, init: RequestInit): Promise<Response> =>
      this.#account.answer(new Request(new URL(path, this.url), init), { user: 'admin' });
    this.#crmPost = new CrmPost({ maps, offline, subdomain, account, report: journal.report });
    journal.listen((entry) => this.#areOfPage || tell({ type: 'journal', entry }));
  }

  /** Address of the page. */
  get url(): string {
    const { https, cert } = this.#options;
    return `${https || cert ? 'https' : 'http'}://localhost:${this.#serving?.port ?? PORT}/`;
  }

  async close(): Promise<void> {
    this.#crmPost.close();
    this.#sockets.close();
    await Promise.all([...this.#watchers.map((watcher) => watcher.close()), this.#serving?.close()]);
    this.state.close();
  }

  async #open(): Promise<void> {
    const { port = PORT, stateFolder } = this.#options;
    const tls = await certificate(this.#options, stateFolder ?? stateRoot());
    this.#serving = await serve({
      port,
      tls,
      handlers: this.#handlers(),
      upgrade: (request, socket, head, refusal) => this.#sockets.upgrade(request, socket, head, refusal),
      failed: (error, url) =>
        this.#journal.report({ level: 'error', kind: 'host', name: 'server', detail: { url, error } }),
    });
    if (this.#options.reload !== false) this.#watchers = this.widgets.map((widget) => this.#watch(widget));
    await Promise.all(this.#watchers.map((watcher) => watcher.ready()));
  }

  #handlers(): Handler[] {
    const { maps = [], user = 'admin' } = this.#options;
    const behind = this.#behind();
    return [
      preparedAnswers(this.#secret),
      widgetFiles(this.widgets),
      ownRoutes([...ownAddresses(behind), corsProbe], this.#secret),
      mapProxy(maps),
      pageFiles(),
      apiHandler(this.#account.answer, user),
      pages(this.#scenario.area, (own) => pageHtml(hostConfig(behind, own ?? user))),
    ];
  }

  #behind(): Behind {
    const scenario = (): Scenario => this.#scenario;
    return {
      options: this.#options,
      widgets: this.widgets,
      state: this.state,
      get scenario() {
        return scenario();
      },
      secret: this.#secret,
      crmPost: this.#crmPost,
      entries: () => this.#journal.entries,
      write: (entries) => this.#write(entries),
      token: (widget, user) => this.#token(widget, user),
      saveScenario: (more) => this.#saveScenario(more),
      url: () => this.url,
    };
  }

  #write(entries: readonly Entry[]): void {
    this.#areOfPage = true;
    for (const entry of entries) this.#journal.add(entry);
    this.#areOfPage = false;
  }

  #token(widget: WidgetFolder, user: UserRole): Promise<string> {
    const { secret = process.env['AMO_CLIENT_SECRET'] ?? SECRET, clientId, redirectUri } = this.#options;
    const { origin, accountId, subdomain } = accountFacts(this.#options);
    return oneTimeToken({
      secret,
      issuer: origin,
      audience: redirectUri && URL.canParse(redirectUri) ? new URL(redirectUri).origin : origin,
      accountId,
      userId: this.#account.userId(user),
      subdomain,
      clientUuid: clientId ?? clientUuid(this.widgets.indexOf(widget)),
    });
  }

  #saveScenario(more: Readonly<Record<string, unknown>>): string {
    const scenario = scenarioOf(this.#options, this.state, this.widgets, more);
    writeScenario(this.#scenarioFile, scenario);
    this.state.knows(scenario);
    this.#scenario = scenario;
    return this.#scenarioFile;
  }

  #watch(widget: WidgetFolder): WatchWidget {
    return new WatchWidget(widget, {
      changed: (_widget, files) => messagesOf(widget.code, files).forEach((message) => this.#sockets.send(message)),
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
