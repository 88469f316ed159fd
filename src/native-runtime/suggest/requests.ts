import { findAll } from '../../behaviours/search/begins-with.js';
import { Lookup } from '../../behaviours/search/lookup.js';
import { toList, toRecord } from '../../contract/values.js';
import type { JQueryStatic } from '../../sdk/jquery.js';
import type { SuggestParts } from './list.js';
import { textOf, type ResultItem } from './rows.js';

/** Least length that a server is asked for, least time between two requests, how long an answer is good for. */
const LEAST = 3;
const PAUSE = 700;
const KEPT = 300_000;
/** Most items that are left of an answer. */
const MOST = 50;

/** Asks the servers of native fields, one question of a field at a time. */
export class Requests {
  readonly #$: JQueryStatic;
  readonly #lookups = new Map<HTMLInputElement, Lookup<unknown>>();

  constructor($: JQueryStatic) {
    this.#$ = $;
  }

  /** Asks for what was typed. @param always for a short text, too */
  ask(parts: SuggestParts, always = false): void {
    const { input } = parts;
    for (const [other, lookup] of this.#lookups)
      if (!other.isConnected) {
        lookup.stop();
        this.#lookups.delete(other);
      }
    let lookup = this.#lookups.get(input);
    if (input.value.length < LEAST && !always) return lookup?.stop();
    if (!lookup) this.#lookups.set(input, (lookup = this.#lookup(parts)));
    lookup.ask(input.value);
  }

  stop(): void {
    for (const lookup of this.#lookups.values()) lookup.stop();
  }

  #lookup(parts: SuggestParts): Lookup<unknown> {
    const $input = this.#$(parts.input);
    return new Lookup({
      ask: (query, signal) => {
        $input.trigger('suggest:loader');
        return this.#request(parts.input, query, signal);
      },
      answered: (answer) => {
        const $list = this.#$(parts.list);
        $input.trigger('suggest:loader', [false]).trigger('suggest:loaded', [{ result: left(parts, answer) }, $list]);
      },
      failed: () => void $input.trigger('suggest:loader', [false]),
      pause: () => PAUSE,
      keeps: () => KEPT,
    });
  }

  #request({ dataset }: HTMLInputElement, query: string, signal: AbortSignal): Promise<unknown> {
    return new Promise((resolve, reject) => {
      const { url = '', params = '', headers } = dataset;
      const request = this.#$.ajax({
        url,
        data: params.replaceAll('#q#', encodeURIComponent(query)),
        headers: headers ? (JSON.parse(headers) as Record<string, string>) : {},
        dataType: 'json',
        success: resolve,
        error: reject,
      });
      signal.addEventListener('abort', () => request.abort());
    });
  }
}

/** What is left of an answer: what matches, not too much of it. */
function left(parts: SuggestParts, answer: unknown): readonly ResultItem[] {
  const items = toList<unknown>(toRecord(answer)['result'], 'suggest: result').map(toRecord);
  const { enableFilter, noFilter } = parts.input.dataset;
  if (enableFilter === 'n' || noFilter !== undefined) return items;
  const { matching } = parts;
  const keys = items.map((item) => matching.fold(textOf(item)));
  return findAll(keys, matching, MOST).map((index) => items[index]!);
}
