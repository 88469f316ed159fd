import type { UserRole } from '../config/config.js';
import type { HostMessage } from '../config/live/messages.js';
import type { Journal } from '../journal/journal.js';
import { Account, type AccountParts } from './account/account.js';
import { accountAnswerer } from './account/account-answerer.js';
import { installedWidgets } from './account/installed-widgets.js';
import { PagesJournal } from './journal/pages-journal.js';
import { CrmPost, type PostPlace } from './outgoing/crm-post.js';
import { issueToken } from './outgoing/issue-token.js';
import type { Answerer } from './own/answerer.js';
import { ownAddresses, type Behind } from './own/own-addresses.js';
import { preparedAnswers } from './own/prepared-answers.js';
import { ownRoutes, type Route } from './own/routes.js';
import { accountFacts, hostConfig } from './page/host-config.js';
import { pageHtml } from './page/page-html.js';
import type { PageOptions } from './page/page-options.js';
import { HostState, type StateParts } from './state/host-state.js';
import type { Scenario } from './state/scenario.js';

/** What a stand is made of: a server's, or a worker's. */
export interface StandParts extends Pick<StateParts, 'widgets' | 'settings' | 'keep' | 'kept'>, AccountParts {
  readonly options: PageOptions;
  readonly scenario: Scenario;
  readonly journal: Journal;
  /** What pages prove themselves by. */
  readonly secret: string;
  /** What stands before the product's addresses. Default nothing. */
  readonly base?: string;
  /** How posts leave. */
  readonly posts: Pick<PostPlace, 'file' | 'remedy'>;
  /** Own addresses beside those of every stand. */
  readonly routes: readonly Route[];
  /** Writes a scenario. @returns it, and where it lies */
  readonly saveScenario: (
    more: Readonly<Record<string, unknown>>,
    state: HostState,
  ) => { readonly scenario: Scenario; readonly file: string };
  /** Address of the host. */
  readonly url: () => string;
}

/** Everything behind the pages of one account: its data, states and own addresses. */
export class Stand {
  readonly state: HostState;
  readonly account: Account;
  readonly #parts: StandParts;
  readonly #crmPost: CrmPost;
  readonly #pages: PagesJournal;
  #scenario: Scenario;

  constructor(parts: StandParts) {
    this.#parts = parts;
    this.#scenario = parts.scenario;
    const { options, widgets, journal } = parts;
    const { maps = [], offline = false, locale = 'ru' } = options;
    const facts = { ...accountFacts(options), locale, now: options.now };
    const installed = installedWidgets(widgets, () => this.state);
    this.account = new Account(facts, installed, parts);
    const tell = (message: HostMessage): void => this.account.hub.tell(message);
    this.state = new HostState({ ...parts, account: this.account, tell });
    const account = (path: string, init: RequestInit): Promise<Response> =>
      this.account.answer(new Request(new URL(path, parts.url()), init), { user: 'admin' });
    const { subdomain } = facts;
    this.#crmPost = new CrmPost({ ...parts.posts, maps, offline, subdomain, account, report: journal.report });
    this.#pages = new PagesJournal(journal, tell);
  }

  /** What answers under addresses, in this order. */
  answerers(): Answerer[] {
    const { secret, routes, options } = this.#parts;
    return [
      preparedAnswers(secret),
      ownRoutes([...ownAddresses(this.#behind()), ...routes], secret),
      accountAnswerer(this.account.answer, options.user ?? 'admin'),
    ];
  }

  /** The page. @param user of the tab; default the one of the options */
  html(user: UserRole = this.#parts.options.user ?? 'admin'): string {
    const { state } = this;
    return pageHtml(
      hostConfig({ ...this.#parts, state, scenario: this.#scenario, changes: this.account.hub.changes }, user),
    );
  }

  /** Ends posts that wait or are on their way. */
  stop(): void {
    this.#crmPost.close();
  }

  /** Writes what is to be kept. */
  close(): void {
    this.state.close();
  }

  #behind(): Behind {
    const { options, widgets, url } = this.#parts;
    return {
      options,
      widgets,
      url,
      state: this.state,
      crmPost: this.#crmPost,
      pages: this.#pages,
      token: (widget, user) => issueToken({ options, account: this.account, index: widgets.indexOf(widget), user }),
      saveScenario: (more) => this.#saveScenario(more),
    };
  }

  #saveScenario(more: Readonly<Record<string, unknown>>): string {
    const { scenario, file } = this.#parts.saveScenario(more, this.state);
    this.state.knows(scenario);
    this.#scenario = scenario;
    return file;
  }
}
