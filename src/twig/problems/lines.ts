/** Where in a template an error of twig.js is: it tells the words, seldom the place. */

const lineAt = (source: string, index: number): number => source.slice(0, index).split('\n').length;

const quoted = (message: string): string[] =>
  Array.from(message.matchAll(/'([^']+)'|"([^"]+)"/g), ([, a, b]) => (a ?? b)!.trim());

/** Parts of the source that a message speaks of. */
function* hints(message: string): Generator<string | RegExp> {
  yield* quoted(message);
  const [, called] = /^(?:\w+: )?(\w+) (?:function|filter)? ?does not exist/.exec(message) ?? [];
  if (called) yield new RegExp(`\\b${called}\\s*\\(`);
  const [, key] = /Can't access a key (\S+) on/.exec(message) ?? [];
  if (key) yield new RegExp(`[.\\[]\\s*['"]?${key.replace(/\W/g, '\\$&')}`);
  const [, filter] = /Unable to find filter (\w+)/.exec(message) ?? [];
  if (filter) yield new RegExp(`\\|\\s*${filter}\\b`);
  const [, tag] = /end tag for Twig\.logic\.type\.(\w+)/.exec(message) ?? [];
  if (tag) yield new RegExp(`\\{%-?\\s*${tag}\\b`);
}

/** The line that a message of twig.js speaks of; undefined when it names nothing that stands there. */
export function lineOf(source: string, message: string): number | undefined {
  const [, position] = /position (\d+)/.exec(message) ?? [];
  if (position) return lineAt(source, Number(position));
  for (const hint of hints(message)) {
    const index = typeof hint === 'string' ? source.indexOf(hint) : source.search(hint);
    if (index >= 0) return lineAt(source, index);
  }
  return undefined;
}
