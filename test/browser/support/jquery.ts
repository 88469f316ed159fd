/** The jQueries that widgets meet: the product's own, and the later ones. Each is loaded once, and leaves no global. */
const FILES = {
  '2.1.3': '/node_modules/jquery/dist/jquery.js',
  '3': '/node_modules/jquery-3/dist/jquery.js',
  '4': '/node_modules/jquery-4/dist/jquery.js',
} as const;

export type JQueryVersion = keyof typeof FILES;
export const JQUERY_VERSIONS = Object.keys(FILES) as JQueryVersion[];

/** Whatever a test asks of jQuery; it has no types of its own here. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- three versions, one loose type
export type JQuery = any;

const loaded = new Map<JQueryVersion, Promise<JQuery>>();

async function run(src: string): Promise<void> {
  const script = document.createElement('script');
  script.src = src;
  await new Promise((resolve, reject) => {
    script.onload = resolve;
    script.onerror = reject;
    document.head.append(script);
  });
  script.remove();
}

/** A jQuery of its own with plugins, by their paths under `node_modules`. */
export async function load(version: JQueryVersion, plugins: readonly string[] = []): Promise<JQuery> {
  await run(FILES[version]);
  for (const plugin of plugins) await run(`/node_modules/${plugin}`);
  const $ = (window as { jQuery?: JQuery }).jQuery.noConflict(true);
  if (!$.fn.jquery.startsWith(version)) throw new Error(`Expected jQuery ${version}, got ${$.fn.jquery}.`);
  await new Promise((resolve) => $(() => resolve(undefined)));
  return $;
}

/** jQuery of a version. */
export function jquery(version: JQueryVersion): Promise<JQuery> {
  if (!loaded.has(version)) loaded.set(version, load(version));
  return loaded.get(version)!;
}
