/** RequireJS as on a page of the product: modules by name. */
interface Require {
  (names: string[], done: (...modules: unknown[]) => void, failed: (reason: Error) => void): void;
  config(options: object): Require;
}

declare global {
  interface Window {
    require?: Require;
  }
}

let loading: Promise<unknown> | undefined;

function load(source: string): Promise<unknown> {
  const script = document.createElement('script');
  script.src = source;
  return new Promise((done, failed) => {
    script.onload = done;
    script.onerror = failed;
    document.head.append(script);
  });
}

let contexts = 0;

/** Loads modules: their names and their addresses without the ending. Each call has modules of its own. */
export async function amd<T extends unknown[]>(paths: Record<string, string>): Promise<T> {
  await (loading ??= load('/node_modules/requirejs/require.js'));
  const require = window.require!.config({ context: `context${++contexts}`, paths });
  return new Promise<T>((done, failed) => require(Object.keys(paths), (...modules) => done(modules as T), failed));
}
