/** True in the development build and the tests, replaced by `false` in the production files. */
declare const __DEV__: boolean;
declare const console: { warn(message: string): void };

const said = new Set<string>();

/**
 * Warns once per message, in the development build only: the production files hold no console.
 * A message names the culprit and the remedy: `amo-select: items is not JSON ("[1,"). Give an array, or JSON of one.`
 */
export function warn(message: string): void {
  if (__DEV__ && !said.has(message)) {
    said.add(message);
    console.warn(`amo-elements: ${message}`);
  }
}
