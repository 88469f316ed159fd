import { OWN } from '../../../config/endpoints.js';
import type { Journal } from '../../../journal/journal.js';
import { frames, placeOf, widgetFrame, widgetOfUrl, type Frame } from '../origin/frames.js';
import type { Running } from '../../lifecycle/running.js';
import type { Owners } from '../origin/owners.js';
import type { Sources } from './sources.js';

/** Something that was thrown. */
export interface Thrown {
  readonly error: unknown;
  /** Whose it is when its stack does not say. */
  readonly owner?: Running | undefined;
  /** Where it was thrown, when it has no stack. */
  readonly place?: Frame | undefined;
  /** How it came to be known: `window.onerror`, `unhandledrejection`, `callback`. */
  readonly caught: string;
}

const message = (error: unknown): string => {
  if (error instanceof Error) return `${error.name}: ${error.message}`;
  return typeof error === 'object' && error !== null ? JSON.stringify(error) : String(error);
};

/** Writes down what was thrown: whose it is, and where in the source. */
export class Exceptions {
  readonly #journal: Journal;
  readonly #owners: Owners;
  readonly #sources: Sources;

  constructor(journal: Journal, owners: Owners, sources: Sources) {
    this.#journal = journal;
    this.#owners = owners;
    this.#sources = sources;
  }

  /** Follows what nobody catches. */
  listen(view: Window): void {
    view.addEventListener('error', (event) => {
      if (!(event instanceof ErrorEvent) || /^ResizeObserver loop/.test(event.message)) return;
      const { error, filename, lineno, colno } = event;
      const place = filename ? { call: '', url: filename, line: lineno, column: colno } : undefined;
      const owner = this.#owners.takeThrower();
      void this.report({ error: error ?? event.message, place, owner, caught: 'error' });
    });
    view.addEventListener('unhandledrejection', ({ reason }) => {
      void this.report({ error: reason, caught: 'unhandledrejection' });
    });
  }

  /** Writes it down; settles when the places in the sources are known, too: the maps of the scripts are asked for them. */
  async report({ error, owner, place, caught }: Thrown): Promise<void> {
    const stack = (error as { stack?: unknown } | null)?.stack;
    const list = typeof stack === 'string' ? frames(stack) : [];
    if (!list.length && place) list.push(place);
    const nearest = widgetFrame(list);
    const widget = nearest ? widgetOfUrl(nearest.url) : (owner?.widget ?? moduleOwner(error));
    // A place in the host's own script says nothing of the widget.
    const top =
      nearest ?? (widget === undefined ? list[0] : list.find(({ url }) => !new URL(url).pathname.startsWith(OWN)));
    const entry = this.#journal.report({
      level: 'error',
      kind: 'exception',
      widget,
      name: message(error).split('\n')[0]!.slice(0, NAME),
      detail: {
        message: message(error),
        at: top && placeOf(top),
        callback: owner?.widget === widget ? owner?.name : undefined,
        caught,
        calls: list.map(callOf),
        ...(typeof stack === 'string' && { stack }),
      },
    });
    const mapped = await Promise.all(list.slice(0, CALLS).map((frame) => this.#sources.original(frame)));
    if (mapped.every((frame, index) => frame === list[index])) return;
    const at = top && mapped[list.indexOf(top)];
    const places = at && top && { at: placeOf(at), script: placeOf(top) };
    this.#journal.amend(entry, { ...places, calls: mapped.map(callOf) });
  }
}

/** Characters of a name; the message is whole. */
const NAME = 200;
/** Calls of a stack that are looked up in maps. */
const CALLS = 20;
const callOf = (frame: Frame): string => `${frame.call} ${placeOf(frame)}`.trim();

/** The widget whose module RequireJS could not load. */
function moduleOwner(error: unknown): string | undefined {
  const names = (error as { requireModules?: readonly string[] } | null)?.requireModules ?? [];
  for (const name of names) {
    const code = /^\/widgets\/([^/?]+)\//.exec(name)?.[1] ?? widgetOfUrl(name);
    if (code !== undefined) return code;
  }
  return undefined;
}
