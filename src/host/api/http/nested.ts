/** What forms and addresses write with brackets, as a tree: `filter[statuses][0][status_id]=142`, `id[]=1&id[]=2`. */
export type Nested = string | Nested[] | { [key: string]: Nested };
export type Tree = { [key: string]: Nested };

const MAX_DEPTH = 12;

/** Own keys alone count, so a key like `__proto__` is a key like any other. */
const tree = (): Tree => Object.create(null) as Tree;

function put(into: Tree, path: readonly string[], value: string): void {
  let at = into;
  path.slice(0, -1).forEach((key) => {
    const next = at[key];
    at = typeof next === 'object' && !Array.isArray(next) ? next : ((at[key] = tree()) as Tree);
  });
  at[path.at(-1)!] = value;
}

/** A tree whose keys count from 0 is a list. */
function listed(node: Nested): Nested {
  if (typeof node === 'string' || Array.isArray(node)) return node;
  const keys = Object.keys(node);
  const values = keys.map((key) => listed(node[key]!));
  if (keys.length && keys.every((key, index) => key === String(index))) return values;
  const made = tree();
  keys.forEach((key, index) => (made[key] = values[index]!));
  return made;
}

/** @param pairs names and values, in their order; `x[]` takes the next free number */
export function nested(pairs: Iterable<readonly [string, string]>): Tree {
  const root = tree();
  const counts = new Map<string, number>();
  for (const [name, value] of pairs) {
    const head = /^[^[]*/.exec(name)![0];
    const keys = [...name.slice(head.length).matchAll(/\[([^\]]*)\]/g)].map(([, key]) => key!).slice(0, MAX_DEPTH);
    let prefix = head;
    const path = keys.map((key) => {
      const before = prefix;
      if (key !== '') {
        prefix += `[${key}]`;
        return key;
      }
      const next = counts.get(before) ?? 0;
      counts.set(before, next + 1);
      prefix += `[${next}]`;
      return String(next);
    });
    put(root, [head, ...path], value);
  }
  const made = tree();
  for (const key of Object.keys(root)) made[key] = listed(root[key]!);
  return made;
}
