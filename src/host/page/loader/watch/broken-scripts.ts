/** Scripts that the browser could not run to their end: RequireJS is not told, their module is undefined. */

export interface ScriptFailure {
  readonly message: string;
  readonly line: number;
  readonly column: number;
}

export class BrokenScripts {
  readonly #failures = new Map<string, ScriptFailure>();

  /** Listens before any script is asked for. */
  constructor(view: Window) {
    const listener = ({ filename, message, lineno, colno }: ErrorEvent): void => {
      const url = pathOf(filename, view);
      if (url && !this.#failures.has(url)) this.#failures.set(url, { message, line: lineno, column: colno });
    };
    view.addEventListener('error', listener, true);
  }

  /** The first thing that went wrong in a script, when it did. @param url as it was asked for */
  of(url: string): ScriptFailure | undefined {
    return this.#failures.get(url);
  }
}

function pathOf(filename: string | undefined, view: Window): string | undefined {
  if (!filename) return undefined;
  const { origin } = view.location;
  return filename.startsWith(`${origin}/`) ? filename.slice(origin.length) : filename;
}
