/** Who asks for a module: another module, or a line of a running script. */
import { WIDGETS } from '../../../config/endpoints.js';
import { replaceRequire, requireJs, type ModuleMap, type RequireContext, type RequireJs } from '../require-js.js';

const OF_WIDGET = new RegExp(`${WIDGETS}([^/?#]+)/`);
const LINE = new RegExp(`https?://[^/\\s]+(${WIDGETS}\\S+?:\\d+:\\d+)`);

/** Code of the widget that an address belongs to. */
export const widgetOf = (url: string | undefined): string | undefined => OF_WIDGET.exec(url ?? '')?.[1];

/** Name of a `require` that runs, not of a module. */
const isRun = (id: string): boolean => id.startsWith('_@r');

/** As RequireJS writes it where there is no folder to count from. */
const plainId = (id: string): string => id.replace(/^(?:\.\/)+/, '');

export class Askers {
  /** Lines of scripts that called the global `require`, by the names they asked for. */
  readonly #lines = new Map<string, string>();

  /** Notes from now on which line calls the global `require`, which forgets it. */
  listen(): void {
    const original = requireJs();
    const note = (modules: unknown): void => {
      if (!Array.isArray(modules)) return;
      const line = LINE.exec(new Error().stack ?? '')?.[1];
      if (line)
        for (const id of (modules as string[]).map(plainId)) if (!this.#lines.has(id)) this.#lines.set(id, line);
    };
    replaceRequire(
      new Proxy(original, {
        apply(target, self, args: unknown[]) {
          note(args[0]);
          return Reflect.apply(target as (...all: unknown[]) => unknown, self, args);
        },
      }) as RequireJs,
    );
  }

  /** Everybody who waits for a module; `FILE:LINE:COLUMN` for a running script. */
  waitingFor(id: string, { registry }: RequireContext): string[] {
    const modules = Object.values(registry)
      .filter(({ depMaps }) => depMaps?.some((need) => need?.id === id))
      .map(({ map }) => this.#named(map, id));
    return [...new Set(modules.filter((name) => name !== undefined))];
  }

  /** Who asked for a module first. */
  first(map: ModuleMap): string | undefined {
    return (map.parentMap && this.#named(map.parentMap, map.id)) ?? this.#lines.get(map.id);
  }

  #named(asker: ModuleMap, id: string): string | undefined {
    if (!isRun(asker.id)) return asker.id;
    return asker.parentMap?.id ?? this.#lines.get(id);
  }
}
