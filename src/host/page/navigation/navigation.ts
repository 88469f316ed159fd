import type { Area, OpenArea } from '../areas/area.js';

import type { GoOptions, HostPage } from '../host-page.js';
import type { Lifecycle } from '../lifecycle/lifecycle.js';
import { addressHere, inBrowser } from './place.js';

export interface Ways {
  /** The page that an address asks for. */
  readonly areaOf: (url: string) => Area;
  readonly open: Readonly<Record<Area['row']['kind'], (host: HostPage, area: Area) => Promise<OpenArea>>>;
  /** Address of a location. */
  readonly addressOf: (location: string) => string | undefined;
  /** The callbacks of the page have ended. */
  readonly entered: (url: string) => Promise<unknown>;
  /** A page is about to be drawn. */
  readonly shown: (area: Area) => void;
}

/** From page to page without a reload, one at a time: of several that are asked for in a row the last is shown. */
export class Navigation {
  readonly #host: HostPage;
  readonly #lifecycle: Lifecycle;
  readonly #ways: Ways;
  #turn = 0;
  #drawing: Promise<unknown> = Promise.resolve();

  constructor(host: HostPage, lifecycle: Lifecycle, ways: Ways) {
    this.#host = host;
    this.#lifecycle = lifecycle;
    this.#ways = ways;
  }

  /**
   * Goes to an address, or to a location: `lcard`.
   * @returns settles when the callbacks of that page have ended, with the names of those that have not within ten seconds:
   * `CODE.render`; empty, too, when another page was asked for in the meantime
   */
  async go(where: string, { history: entry = 'push' }: GoOptions = {}): Promise<readonly string[]> {
    const { areaOf, addressOf, shown, entered } = this.#ways;
    const url = /^(\w+:\/)?\//.test(where) ? where : (addressOf(where) ?? where);
    const area = areaOf(url);
    const turn = ++this.#turn;
    const left = this.#leave();
    const address = inBrowser(this.#host.config, area.url);
    if (entry === 'push') history.pushState(null, '', address);
    if (entry === 'replace') history.replaceState(null, '', address);
    shown(area);
    const open = await this.#open(area, turn);
    const [before, after] = await Promise.all([left, open ? this.#lifecycle.enter(open) : []]);
    if (turn === this.#turn) await entered(area.url);
    return [...before, ...after];
  }

  /** Leaves the page and enters it again, as after a change of its templates or texts. */
  reenter(): Promise<readonly string[]> {
    for (const widget of this.#host.widgets.values()) widget.forgetTemplates();
    return this.go(addressHere(this.#host.config), { history: 'none' });
  }

  #leave(): Promise<readonly string[]> {
    const left = this.#lifecycle.leave();
    this.#host.tracing.leave();
    this.#host.app.leave();
    this.#host.current?.close();
    this.#host.current = undefined;
    return left;
  }

  /** Draws the page once the one before is through; undefined: another one was asked for since. */
  #open(area: Area, turn: number): Promise<OpenArea | undefined> {
    const drawn = this.#drawing.then(() => (turn === this.#turn ? this.#draw(area, turn) : undefined));
    this.#drawing = drawn;
    return drawn;
  }

  async #draw(area: Area, turn: number): Promise<OpenArea | undefined> {
    try {
      const open = await this.#ways.open[area.row.kind](this.#host, area);
      this.#host.account.drawn();
      if (turn === this.#turn) await this.#host.app.enter(open);
      if (turn !== this.#turn) return void open.close();
      this.#host.current = open;
      return open;
    } catch (error) {
      const message = `The page ${area.url} could not be drawn: ${String(error)}`;
      this.#host.journal.report({ level: 'error', kind: 'host', name: 'page', detail: { message, url: area.url } });
      return undefined;
    }
  }
}
