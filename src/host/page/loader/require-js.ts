/** The only room that knows `require` and `define`. */
export interface RequireJs {
  (modules: readonly string[], done: (...values: never[]) => void, failed?: (error: Error) => void): void;
  config(options: object): void;
}

export type Define = (name: string, modules: readonly string[], factory: (...values: never[]) => unknown) => void;

const globals = globalThis as unknown as { requirejs: RequireJs; define: Define };

export const define: Define = (...args) => globals.define(...args);
export const configure = (options: object): void => globals.requirejs.config(options);

/** Loads modules. */
export function load<T extends readonly unknown[]>(...modules: readonly string[]): Promise<T> {
  return new Promise((resolve, reject) =>
    globals.requirejs(modules, (...values) => resolve(values as unknown as T), reject),
  );
}
