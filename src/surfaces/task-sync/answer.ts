/** What widgets say about their synchronisation, read once: an answer may be anything. */
import { text } from '../../contract/markup/text.js';
import { toRecord } from '../../contract/values.js';
import type { CalendarSync } from '../../sdk/calendar-sync.js';

/** A widget that synchronises tasks: its answer, with what the product knows of the widget besides. */
export interface TaskSyncSource {
  /** What the widget's `calendarSync` returned. */
  readonly sync: CalendarSync;
  /** Code of the widget. Default the answer's name. */
  readonly code?: string;
  /** Address of its small logo, 108 by 108 pixels. */
  readonly logo?: string;
  /** `system` for a service of the product itself. Default `widget`. */
  readonly origin?: 'widget' | 'system';
  /** `this` of the answer's functions. Default the answer. */
  readonly widget?: object;
  /** Why there is no answer: `calendarSync` threw. */
  readonly failure?: unknown;
}

/** One of the list: a widget, or what a `calendarSync` returned, alone. */
export type TaskSyncItem = TaskSyncSource | CalendarSync;

/** Functions of an answer; called without arguments. */
export type SyncCall = 'onEnable' | 'onDisable' | 'onSetup';

/** An item, read. */
export interface SyncAnswer {
  readonly item: TaskSyncItem;
  readonly code: string;
  readonly name: string;
  readonly description: string;
  readonly logo: string;
  readonly origin: 'widget' | 'system';
  /** State, or a promise of it; anything but true is off. */
  readonly enabled: unknown;
  /** False: `calendarSync` returned no object. */
  readonly isObject: boolean;
  /** What `calendarSync` threw. */
  readonly failure: unknown;
  /** Functions that are there. */
  readonly has: ReadonlySet<SyncCall>;
  /** Calls one of them with the widget's `this`. */
  call(name: SyncCall): unknown;
}

const CALLS: readonly SyncCall[] = ['onEnable', 'onDisable', 'onSetup'];

/** Reads an item; no part of it needs to be there, or to be what it should be. */
export function readItem(item: TaskSyncItem): SyncAnswer {
  const source = toRecord(item);
  const isSource = 'sync' in source || 'failure' in source;
  const given = isSource ? source['sync'] : item;
  const answer = toRecord(given);
  const name = text(answer['name']);
  const code = text(source['code']);
  const scope = isSource ? (source['widget'] ?? given) : given;
  return {
    item,
    code: code || name,
    name: name || code,
    description: text(answer['description']),
    logo: text(source['logo']),
    origin: source['origin'] === 'system' ? 'system' : 'widget',
    enabled: answer['enabled'],
    isObject: given !== null && typeof given === 'object',
    failure: source['failure'],
    has: new Set(CALLS.filter((call) => typeof answer[call] === 'function')),
    call: (call) => (answer[call] as (this: unknown) => unknown).call(scope),
  };
}

/**
 * Asks a widget by its callback `calendarSync`, with the widget as `this`. One that throws gives an item that says so.
 * @param about what the product knows of the widget: code, logo
 */
export function askTaskSync(
  widget: { readonly callbacks: { readonly calendarSync?: unknown } },
  about: Pick<TaskSyncSource, 'code' | 'logo' | 'origin'> = {},
): TaskSyncSource {
  try {
    const ask = widget.callbacks.calendarSync as (this: object) => CalendarSync;
    return { ...about, widget, sync: ask.call(widget) };
  } catch (failure) {
    return { ...about, widget, failure, sync: undefined as unknown as CalendarSync };
  }
}
