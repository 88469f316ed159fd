import type { Journal } from '../../../journal/journal.js';
import { frames, placeOf, widgetFrame, widgetOfUrl, type Frame } from '../origin/frames.js';
import type { Owner, Owners } from '../origin/owners.js';
import type { Sources } from './sources.js';

/** Something that was thrown. */
export interface Thrown {
  readonly error: unknown;
  /** Whose it is when its stack does not say. */
  readonly owner?: Owner | undefined;
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

  /** Settles when it is written down: the maps of the scripts are asked first. */
  async report({ error, owner, place, caught }: Thrown): Promise<void> {
    const time = Date.now();
    const stack = (error as { stack?: unknown } | null)?.stack;
    const list = typeof stack === 'string' ? frames(stack) : [];
    if (!list.length && place) list.push(place);
    const nearest = widgetFrame(list);
    const widget = nearest ? widgetOfUrl(nearest.url) : (owner?.widget ?? moduleOwner(error));
    const callback = owner?.widget === widget ? owner?.callback : undefined;
    const mapped = await Promise.all(list.slice(0, 20).map((frame) => this.#sources.original(frame)));
    const top = nearest ? mapped[list.indexOf(nearest)] : mapped[0];
    const detail = {
      message: message(error),
      at: top && placeOf(top),
      script: nearest && placeOf(nearest),
      callback,
      caught,
      calls: mapped.map((frame) => `${frame.call} ${placeOf(frame)}`.trim()),
      ...(typeof stack === 'string' && { stack }),
    };
    this.#journal.add({ time, level: 'error', kind: 'exception', widget, name: message(error), detail });
  }
}

/** The widget whose module RequireJS could not load. */
function moduleOwner(error: unknown): string | undefined {
  const names = (error as { requireModules?: readonly string[] } | null)?.requireModules ?? [];
  for (const name of names) {
    const code = /^\/widgets\/([^/?]+)\//.exec(name)?.[1] ?? widgetOfUrl(name);
    if (code !== undefined) return code;
  }
  return undefined;
}
