import { asJson } from '../../../config/live/as-json.js';
import type { Journal } from '../../../journal/journal.js';
import type { Caller } from '../../lifecycle/calls/caller.js';
import type { SwitchBoard } from '../../state/switch-board.js';
import type { Tracing } from '../../tracing/tracing.js';
import { holdsAll, leadsInto, payloadOf } from './filter.js';
import { FoldedCalls } from './folded-calls.js';
import { LeftListeners } from './left-listeners.js';
import type { Kept, Listening } from './listening.js';
import type { Line } from '../line.js';

/** A channel that is listened to. */
export interface OpenChannel {
  readonly channel: string;
  readonly listeners: readonly Pick<Listening, 'widget' | 'keys'>[];
}

/** A message that has come. */
export interface Came {
  /** Milliseconds since 1970. */
  readonly time: number;
  readonly channel: string;
  readonly message: unknown;
  /** How many listeners were given it; the others wanted other keys. */
  readonly given: number;
}

interface Needs {
  readonly line: Line;
  readonly caller: Caller;
  readonly journal: Journal;
  readonly switches: SwitchBoard;
  readonly tracing: Pick<Tracing, 'owners' | 'visits' | 'alsoLeft'>;
}

const RECENT = 50;

/** The channels that widgets of this page listen to (platform.md, "Sockets"). */
export class Channels {
  readonly #needs: Needs;
  readonly #channels = new Map<string, Set<Kept>>();
  readonly #calls = new Map<string, FoldedCalls>();
  readonly #listeners = new Set<() => void>();
  #recent: Came[] = [];

  constructor(needs: Needs) {
    this.#needs = needs;
    needs.line.listen({ channel: (channel, message) => this.#deliver(channel, message) });
    needs.tracing.alsoLeft(
      new LeftListeners(
        () => this.#all,
        (kept) => this.#leftOver(kept),
      ),
    );
  }

  /** Those that are listened to, each with who does. */
  get list(): readonly OpenChannel[] {
    return [...this.#channels].map(([channel, there]) => ({
      channel,
      listeners: [...there].map(({ widget, keys }) => ({ widget, keys })),
    }));
  }

  /** What came last, newest last. */
  get recent(): readonly Came[] {
    return this.#recent;
  }

  /** How many listeners a widget has. */
  countOf(widget: string): number {
    return this.#all.filter((one) => one.widget === widget).length;
  }

  /** @returns takes the listener away */
  listen(listening: Listening): () => void {
    const { owners, visits } = this.#needs.tracing;
    const kept: Kept = { ...listening, where: owners.asker().script, visit: visits.current, isTold: false };
    const { channel } = listening;
    const there = this.#channels.get(channel);
    if (there) there.add(kept);
    else {
      this.#channels.set(channel, new Set([kept]));
      this.#needs.line.subscribe(channel);
    }
    this.#changed();
    return () => this.#end(kept);
  }

  /**
   * Sends a message to all pages that listen; settles when those of this one have been called.
   * @throws TypeError for what is no JSON, Error when the connection breaks
   */
  async emit(channel: string, message: unknown): Promise<void> {
    if (typeof channel !== 'string' || !channel)
      throw new TypeError(`A channel is a text such as "leads:card:1", not ${JSON.stringify(channel)}.`);
    return this.#needs.line.ask({ type: 'emit', channel, message: asJson(message) });
  }

  /** Hears that listeners or messages have come or gone. */
  onChange(listener: () => void): void {
    this.#listeners.add(listener);
  }

  get #all(): Kept[] {
    return [...this.#channels.values()].flatMap((there) => [...there]);
  }

  /** It was left after `destroy`. */
  #leftOver(kept: Kept): void {
    if (this.#needs.switches.use('socketAfterDestroy', kept.widget) === 'ended') this.#end(kept);
  }

  #end(kept: Kept): void {
    const there = this.#channels.get(kept.channel);
    if (!there?.delete(kept)) return;
    if (!there.size) {
      this.#channels.delete(kept.channel);
      this.#needs.line.unsubscribe(kept.channel);
    }
    this.#changed();
  }

  #deliver(channel: string, message: unknown): void {
    const there = this.#channels.get(channel);
    const wanting = [...(there ?? [])].filter((one) => this.#wants(one, message));
    this.#recent = [...this.#recent.slice(1 - RECENT), { time: Date.now(), channel, message, given: wanting.length }];
    for (const one of wanting) {
      // One that was called before may have ended it.
      if (there?.has(one)) this.#call(one, wanting.length > 1 ? structuredClone(message) : message);
    }
    this.#changed();
  }

  #wants({ keys, widget }: Kept, message: unknown): boolean {
    if (!keys.length) return true;
    const isPath = this.#needs.switches.use('socketKeys', widget) === 'path';
    return isPath ? leadsInto(message, keys) : holdsAll(message, keys);
  }

  #call({ widget, channel, listener }: Kept, message: unknown): void {
    const { caller, journal, switches } = this.#needs;
    const name = `socket ${channel}`;
    const key = `${widget} ${name}`;
    let calls = this.#calls.get(key);
    if (!calls) this.#calls.set(key, (calls = new FoldedCalls(caller, journal, { widget, name })));
    const isWhole = switches.use('socketMessage', widget) === 'message';
    calls.call(listener, isWhole ? message : payloadOf(message));
  }

  #changed(): void {
    for (const listener of this.#listeners) listener();
  }
}
