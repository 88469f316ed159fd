import { text, type Answerer } from '../../behind/own/answerer.js';
import type { Stand } from '../../behind/stand.js';
import type { WorkerMessage } from '../../config/live/messages.js';
import { ownAccountPath } from '../../config/own-account.js';
import { accountFacts } from '../../behind/page/host-config.js';
import { scenarioOf, type StaticFolder } from '../folder.js';
import { Files } from './files.js';
import { KeptInCache } from './kept-in-cache.js';
import { openStand } from './open-stand.js';
import { Pages, type Page } from './pages.js';

/** Files and the API have addresses of their own, which a link may lead to. */
const NO_PAGES = /^\/(?:widgets|upl|api|ajax|private|@host)\//;

interface Opened {
  readonly stand: Stand;
  readonly answerers: readonly Answerer[];
  readonly kept: KeptInCache;
  readonly pages: Pages;
}

/** All states of a folder: each has an account of its own below `KEY/`. */
export class Site {
  readonly #folder: StaticFolder;
  readonly #root: URL;
  readonly #files: Files;
  readonly #pagesNow: () => Promise<readonly Page[]>;
  readonly #opened = new Map<string, Promise<Opened>>();

  /** @param root address of the folder, with a slash at the end @param pagesNow all open pages that the worker answers */
  constructor(folder: StaticFolder, root: URL, pagesNow: () => Promise<readonly Page[]>) {
    this.#folder = folder;
    this.#root = root;
    this.#files = new Files(folder, root);
    this.#pagesNow = pagesNow;
  }

  /** Key of the state that an address lies in; undefined: it is none of a page. */
  keyOf(address: string): string | undefined {
    if (!address.startsWith(this.#root.href)) return undefined;
    const [key = ''] = address.slice(this.#root.href.length).split(/[/?#]/);
    const name = scenarioOf(key);
    return name !== undefined && Object.hasOwn(this.#folder.scenarios, name) ? key : undefined;
  }

  /** Path and query of the account that an address means; undefined: another site's. */
  pathOf(key: string, address: string): string | undefined {
    const url = new URL(address);
    const before = this.#root.pathname + key;
    const path = url.pathname.startsWith(`${before}/`) ? url.pathname.slice(before.length) : url.pathname;
    if (url.origin === this.#root.origin) return path + url.search;
    return ownAccountPath(address, accountFacts(this.#folder.scenarios[scenarioOf(key)!]!.options).subdomain);
  }

  /** What a browser shows at an address: a page, or what the account has there. */
  async shown(key: string, request: Request): Promise<Response> {
    const url = new URL(request.url);
    const path = this.pathOf(key, request.url)!;
    if (NO_PAGES.test(path)) return this.answer(key, path, request);
    const { stand } = await this.#open(key);
    const user = url.searchParams.get('user');
    return new Response(stand.html(user === 'admin' || user === 'manager' ? user : undefined), {
      headers: { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' },
    });
  }

  /** Answers a request of a page. @param path of the account, with its query */
  async answer(key: string, path: string, request: Request): Promise<Response> {
    const url = new URL(path, this.#root);
    const { answerers } = await this.#open(key);
    try {
      const answerer = answerers.find((one) => one.wants(url.pathname));
      if (answerer) return await answerer.answer(request.url === url.href ? request : readdressed(request, url));
      return (await this.#files.answer(scenarioOf(key)!, request, url)) ?? text(404, `Nothing is at ${url.pathname}.`);
    } catch (error) {
      return text(500, `${request.method} ${path}: ${String(error)}`);
    }
  }

  /** What a page tells. */
  async hear(key: string, page: Page, message: WorkerMessage): Promise<void> {
    (await this.#open(key)).pages.hear(page, message);
    await this.settled(key);
  }

  /** Begins the accounts of all open pages, which then hear of another build. */
  async begin(): Promise<void> {
    const keys = (await this.#pagesNow()).map(({ url }) => this.keyOf(url));
    await Promise.all([...new Set(keys)].map((key) => key !== undefined && this.#open(key)));
  }

  /** Settles when all that was changed is kept. */
  async settled(key: string): Promise<void> {
    await (await this.#open(key)).kept.settled();
  }

  #open(key: string): Promise<Opened> {
    const known = this.#opened.get(key);
    if (known) return known;
    const opened = this.#make(key);
    this.#opened.set(key, opened);
    return opened;
  }

  async #make(key: string): Promise<Opened> {
    const place = new URL(`${key}/`, this.#root);
    const kept = await KeptInCache.open(`amo-host ${this.#root.pathname}`, place);
    const scenario = this.#folder.scenarios[scenarioOf(key)!]!;
    // Another run of the same build, or another build.
    const boot = `${this.#folder.build}:${crypto.randomUUID()}`;
    const stand = openStand(scenario, { kept, boot, root: new URL(key, this.#root) });
    const pages = (await this.#pagesNow()).filter(({ url }) => this.keyOf(url) === key);
    return { stand, answerers: stand.answerers(), kept, pages: new Pages(stand.account.hub, pages) };
  }
}

/** The same request under the account's own address: of an element, which sends no body, or of a link. */
const readdressed = ({ method, headers, signal }: Request, url: URL): Request =>
  new Request(url, { method: method === 'HEAD' ? method : 'GET', headers, signal });
