import { ListPopup } from '../../behaviours/list/list-popup.js';
import { findAll, keysOf, matching, type Matching } from '../../behaviours/search/begins-with.js';
import { Lookup } from '../../behaviours/search/lookup.js';
import { Status } from '../../behaviours/search/status.js';
import { message, type LocaleHost } from '../../contexts/locale.js';
import { checkItems } from '../../contract/check.js';
import { text } from '../../contract/markup/text.js';
import { toList } from '../../contract/values.js';
import { warn } from '../../contract/warn.js';
import { FOUND, NOTHING_FOUND, SEARCHING, SEARCH_FAILED } from '../../i18n/texts.js';
import { askServer } from './ask-server.js';
import type { SuggestItem, SuggestProps } from './contract.js';
import { Found, idOf, textOf } from './found.js';
import { createRow, fillRow, messageRow } from './row.js';
import type { SuggestSource } from './source.js';

declare const __DEV__: boolean;

const CLOSED = 'control--suggest--list';
const OPENED = `${CLOSED}-opened`;
/** Least time between two requests to a server, and how long an answer is good for, in milliseconds. */
const PAUSE = 700;
const KEPT = 300_000;
const NOTHING = new Found([]);

type Asked = Pick<
  SuggestProps,
  'items' | 'ajax' | 'dataType' | 'substrSearch' | 'disableFilter' | 'minChars' | 'maxRows'
>;

/** What the suggestions need of their element. */
export interface SuggestHost extends LocaleHost, Asked {
  readonly source: SuggestSource | null;
  readonly valueId: string | null;
}

export interface SuggestHooks {
  readonly field: HTMLInputElement;
  readonly list: HTMLElement;
  toggled(isOpen: boolean): void;
  loading(on: boolean): void;
  choose(item: SuggestItem): void;
}

function warnOfFailure({ localName }: Element, error: unknown): void {
  warn(`${localName}: no answer to what was typed (${text(error).slice(0, 80)}). Give {result: [...]} or a list.`);
}

/** The suggestions below a field: its own items or those that somebody is asked for, found, listed and told of. */
export class Suggestions {
  readonly #host: SuggestHost;
  readonly #hooks: SuggestHooks;
  readonly popup: ListPopup;
  readonly #status: Status;
  readonly #lookup: Lookup<unknown>;
  #found = NOTHING;
  /** Shown where there is nothing. */
  #message = '';
  /** How texts are compared with what was typed; undefined while nothing was. */
  #matching: Matching | undefined;

  constructor(host: SuggestHost, hooks: SuggestHooks) {
    this.#host = host;
    this.#hooks = hooks;
    const { list } = hooks;
    this.#status = new Status(list.parentElement!);
    this.popup = new ListPopup({
      host,
      field: hooks.field,
      list,
      heights: { option: 29, heading: 29 },
      options: () => this.#found,
      create: () => createRow(list),
      fill: (row, index, isActive) => this.#fill(row, index, isActive),
      empty: () => messageRow(list, this.#message),
      covers: false,
      overhang: 0,
      hasAutoWidth: () => false,
      turned: (up) => list.classList.toggle('at-top', up),
      toggled: (isOpen) => this.#toggled(isOpen),
      choose: (index) => this.choose(index),
    });
    this.#lookup = new Lookup({
      ask: (query, signal) => (host.source ? host.source(query, signal) : askServer(host.ajax!, query, signal)),
      answered: (answer, query) => this.#answered(answer, query),
      failed: (error) => this.#failed(error),
      pause: () => (host.source ? 0 : PAUSE),
      keeps: () => (host.source ? 0 : KEPT),
    });
  }

  get found(): Found {
    return this.#found;
  }
  /** Index of the chosen item, -1 for none. */
  get chosen(): number {
    const { valueId } = this.#host;
    return valueId === null ? -1 : this.#found.indexOf(valueId, (item) => textOf(item) === this.#hooks.field.value);
  }
  /** From how many characters on somebody is asked. */
  get least(): number {
    const { minChars, source } = this.#host;
    return minChars < 0 ? (source ? 0 : 3) : minChars;
  }

  /**
   * Lists what fits; closes where there is nothing to show.
   * @param typed since the last choice; '' for all own items
   * @param stays the items alone are others: list and keys stay where they are
   */
  look(typed: string, stays = false): void {
    const { items, disableFilter, source, ajax } = this.#host;
    if (source || ajax) return this.#search();
    if (__DEV__) checkItems(items, `${this.#host.localName}.items`, true);
    this.#compare(disableFilter ? '' : typed);
    this.#show(this.#matches(items, Infinity), undefined, stays);
    // A closed list is told of, too. The first letter finds a long list prepared.
    if (typed) this.#tell();
    else setTimeout(() => keysOf(items, textOf, matching('', '', false).fold));
  }

  #search(): void {
    const { value } = this.#hooks.field;
    if (value.length < this.least) return this.popup.close();
    this.#hooks.loading(true);
    this.#show(this.popup.isOpen ? this.#found : NOTHING, SEARCHING);
    this.#compare(value);
    this.#lookup.ask(value);
  }

  #answered(answer: unknown, query: string): void {
    const list = Array.isArray(answer) ? answer : (answer as { result?: unknown } | null)?.result;
    if (!list || typeof list !== 'object') throw new TypeError('not a list');
    const { localName, disableFilter, source, maxRows } = this.#host;
    const items = toList<SuggestItem>(list, localName);
    const most = disableFilter ? Infinity : maxRows || Infinity;
    this.#hooks.loading(false);
    const found = source || disableFilter ? new Found(items.slice(0, most)) : this.#matches(items, most);
    this.#show(found, query ? NOTHING_FOUND : undefined); // nothing was looked for
    this.#tell();
  }

  #failed(error: unknown): void {
    if (__DEV__) warnOfFailure(this.#host, error);
    this.#hooks.loading(false);
    this.#show(NOTHING, SEARCH_FAILED);
    this.#status.tell(this.#message);
  }

  #compare(typed: string): void {
    const { dataType, substrSearch } = this.#host;
    this.#matching = typed ? matching(typed, dataType, substrSearch) : undefined;
  }

  #matches(items: readonly SuggestItem[], most: number): Found {
    const matches = this.#matching;
    return new Found(items, matches && findAll(keysOf(items, textOf, matches.fold), matches, most));
  }

  #tell(): void {
    const { length } = this.#found;
    this.#status.tell(message(this.#host, length ? FOUND : NOTHING_FOUND).replace('%s', String(length)));
  }

  #show(found: Found, instead?: Parameters<typeof message>[1], stays = false): void {
    const { active } = this.popup;
    let next = stays ? found.indexOf(this.#found.value(active)!) : -1;
    if (stays && next < 0) next = Math.min(active, found.length - 1);
    this.#found = found;
    this.#message = instead ? message(this.#host, instead) : '';
    if (!found.length && !instead) return this.popup.close();
    const { chosen } = this;
    const { isOpen } = this.popup;
    if (!isOpen) this.popup.open(chosen);
    else if (!stays) this.#hooks.list.scrollTop = 0;
    if (isOpen || chosen >= 0) this.popup.refresh(next); // the chosen one is in sight; the keys stay in the field
  }

  #toggled(isOpen: boolean): void {
    const { list, toggled, loading } = this.#hooks;
    list.classList.replace(isOpen ? CLOSED : OPENED, isOpen ? OPENED : CLOSED);
    if (!isOpen) {
      this.#lookup.stop();
      loading(false);
      this.#status.tell('');
    }
    toggled(isOpen);
  }

  #fill(row: HTMLElement, index: number, isActive: boolean): void {
    const item = this.#found.item(index);
    const words = textOf(item);
    const isChosen = idOf(item) === this.#host.valueId && words === this.#hooks.field.value;
    fillRow(row, item, {
      words,
      isChosen,
      isMarked: isActive || (isChosen && this.popup.active < 0),
      isDisabled: this.#found.isDisabled(index),
      match: this.#matching?.place(words),
    });
  }

  choose(index: number): void {
    if (index >= 0 && !this.#found.isDisabled(index)) this.#hooks.choose(this.#found.item(index));
  }

  /** Leaves the rows for the text. */
  leave(): void {
    if (this.popup.active >= 0) this.popup.refresh(-1);
  }

  /** The user has gone: nothing is said any more. */
  left(): void {
    this.#status.tell('');
  }

  /** Others are asked from now on. */
  forget(): void {
    this.#lookup.forget();
    this.popup.close();
  }
}
