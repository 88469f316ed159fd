const DEPTH = 6;
const ITEMS = 100;
const TEXT = 10_000;

/** A value as plain data: what JSON cannot hold is told in words, circles and depths are cut. */
export function plain(value: unknown, depth = DEPTH, seen: readonly object[] = []): unknown {
  if (typeof value === 'string') return value.length > TEXT ? `${value.slice(0, TEXT)}…` : value;
  if (value === null || typeof value === 'boolean') return value;
  if (typeof value === 'number') return Number.isFinite(value) ? value : String(value);
  if (value === undefined) return undefined;
  if (typeof value === 'function') return `[function ${value.name || 'without a name'}]`;
  if (typeof value !== 'object') return String(value);
  if (value instanceof Error) return { error: String(value), stack: value.stack };
  if (seen.includes(value)) return '[circle]';
  if (!depth) return '[…]';
  const inside = [...seen, value];
  if (Array.isArray(value)) return value.slice(0, ITEMS).map((item) => plain(item, depth - 1, inside));
  return ofObject(value, depth, inside);
}

function ofObject(value: object, depth: number, inside: readonly object[]): unknown {
  if ('nodeType' in value) return `[${String((value as { nodeName?: unknown }).nodeName).toLowerCase()}]`;
  if ('jquery' in value) return `[jQuery of ${String((value as { length?: unknown }).length)}]`;
  const entries = Object.entries(value).slice(0, ITEMS);
  return Object.fromEntries(entries.map(([key, item]) => [key, plain(item, depth - 1, inside)]));
}
