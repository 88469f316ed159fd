/** The only room that knows `require` and `define`. */

/** What RequireJS knows of a module's name. */
export interface ModuleMap {
  readonly id: string;
  readonly prefix?: string;
  readonly url?: string;
  /** Who asked first; a `require` of a running script is `_@r…`. */
  readonly parentMap?: ModuleMap;
}

/** The inner object of RequireJS. */
export interface RequireContext {
  /** Modules that are not defined yet. */
  readonly registry: Readonly<Record<string, { readonly map: ModuleMap; readonly depMaps?: readonly ModuleMap[] }>>;
  readonly defined: Readonly<Record<string, unknown>>;
  /** What the failed script of a module is told to. */
  onScriptError(event: { readonly type: string; readonly currentTarget: Element }): void;
}

export interface RequireError extends Error {
  /** `scripterror`, `timeout`, `notloaded`, `mismatch` … */
  readonly requireType?: string;
  readonly requireModules?: readonly string[];
}

type Done = (...values: never[]) => void;

export interface RequireJs {
  (modules: readonly string[], done?: Done, failed?: (error: RequireError) => void): void;
  config(options: object): void;
  load(context: RequireContext, id: string, url: string): HTMLScriptElement;
  onError(error: RequireError): void;
  onResourceLoad?(context: RequireContext, map: ModuleMap, needs: readonly ModuleMap[]): void;
}

export type Define = (name: string, modules: readonly string[], factory: (...values: never[]) => unknown) => void;

interface Globals {
  requirejs: RequireJs;
  require: RequireJs;
  define: Define;
}

const globals = globalThis as unknown as Globals;

/** RequireJS itself. */
export const requireJs = (): RequireJs => globals.requirejs;
export const define: Define = (...args) => globals.define(...args);
export const configure = (options: object): void => globals.requirejs.config(options);

/** Puts another object in the place of the global `require`. */
export function replaceRequire(replacement: RequireJs): void {
  globals.require = globals.requirejs = replacement;
}

/** Loads modules. */
export function load<T extends readonly unknown[]>(...modules: readonly string[]): Promise<T> {
  return new Promise((resolve, reject) =>
    globals.requirejs(modules, (...values) => resolve(values as unknown as T), reject),
  );
}
