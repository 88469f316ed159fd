/** A widget enters a page: render, bind_actions, init by the rules of the product. */
import type { Journal } from '../../journal/journal.js';
import type { SwitchBoard } from '../state/switch-board.js';
import type { LoadedWidget } from '../widget-object/loaded-widget.js';
import { reportBreach } from './calls/breach.js';
import { HUNG, isTrue, type Called, type Ended } from './calls/called.js';
import type { Caller } from './calls/caller.js';
import { findCallback } from './calls/callbacks.js';
import type { Visit } from './visit.js';

const NEEDED = ['render', 'bind_actions', 'init'] as const;

/** Widgets with `init_once` whose callbacks were called on this load of the page. */
export type DoneOnce = WeakMap<LoadedWidget, Set<string>>;

export interface Starting {
  readonly journal: Journal;
  readonly caller: Caller;
  readonly switches: SwitchBoard;
  readonly done: DoneOnce;
}

/** Whether a widget has what it needs to run at all; what is missing is told. */
export function isWhole({ config, callbacks }: LoadedWidget, journal: Journal): boolean {
  const missing = NEEDED.filter((name) => !callbacks || !findCallback(callbacks, name));
  if (!missing.length) return true;
  const values = { missing: missing.join(', ') };
  reportBreach(journal, { widget: config.code, name: 'callbacks-missing', values });
  return false;
}

/** @returns whether render came true, and init was called or had been before */
export async function startWidget(starting: Starting, widget: LoadedWidget, visit: Visit): Promise<boolean> {
  const { caller, switches } = starting;
  const isDocumented = switches.use('order') === 'render-init-bind';
  const rendered = caller.call(widget, 'render');
  const bound = isDocumented ? undefined : once(starting, widget, 'bind_actions');
  const end = await visit.wait(rendered);
  const go = (final: Ended): Promise<boolean> => afterRender(starting, widget, visit, final, isDocumented);
  // One that comes late still goes on, and nobody waits for it.
  if (end === HUNG) void rendered.ended.then(go);
  const result = end === HUNG ? false : await go(end);
  if (bound) await settle(starting, widget, visit, bound, 'bind_actions');
  return result;
}

async function afterRender(
  starting: Starting,
  widget: LoadedWidget,
  visit: Visit,
  end: Ended,
  isDocumented: boolean,
): Promise<boolean> {
  const isOk = end.ok && Boolean(end.value);
  if (end.ok && end.value !== true) nonTrue(starting, widget, 'render', end.value, isDocumented || !isOk);
  if (!(isDocumented ? isTrue(end) : isOk) || !visit.has(widget)) return false;
  const names = isDocumented ? (['init', 'bind_actions'] as const) : (['init'] as const);
  // Both are called before either is waited for.
  const calls = names.map((name) => [name, once(starting, widget, name)] as const);
  await Promise.all(calls.map(([name, called]) => called && settle(starting, widget, visit, called, name)));
  return true;
}

async function settle(starting: Starting, widget: LoadedWidget, visit: Visit, called: Called, name: string) {
  const end = await visit.wait(called);
  if (end !== HUNG && end.ok && end.value !== true) nonTrue(starting, widget, name, end.value, false);
}

/** Calls it, unless the widget wants it once and has had it. */
function once({ caller, done }: Starting, widget: LoadedWidget, name: 'init' | 'bind_actions'): Called | undefined {
  if (widget.config.manifest.widget.init_once) {
    const names = done.get(widget) ?? new Set();
    if (names.has(name)) return undefined;
    done.set(widget, names.add(name));
  }
  return caller.call(widget, name);
}

function nonTrue({ journal }: Starting, widget: LoadedWidget, name: string, value: unknown, stops: boolean): void {
  const { code } = widget.config;
  const isMeant = name === 'render' && value === false;
  const said = typeof value === 'object' && value !== null ? 'an object' : String(value);
  const effect = stops ? 'init does not run here' : 'the product may not go on from there';
  const message = `${name} of ${code} came to ${said}, not to true: ${effect}. Return true, or a promise of it, on every way.`;
  const level = isMeant || name !== 'render' ? 'info' : 'warning';
  reportBreach(journal, { widget: code, name: 'not-true', message, level, values: { callback: name, result: value } });
}
