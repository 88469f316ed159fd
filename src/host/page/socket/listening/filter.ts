/** Which messages of a channel a listener is given, and what of them. */

const isObject = (value: unknown): value is object => value !== null && typeof value === 'object';

/** True when all keys stand somewhere in a message. No recursion: a message may be as deep as it likes. */
export function holdsAll(message: unknown, keys: readonly string[]): boolean {
  const missing = new Set(keys);
  const todo: unknown[] = [message];
  while (missing.size && todo.length) {
    const value = todo.pop();
    if (!isObject(value)) continue;
    for (const [key, inner] of Object.entries(value)) {
      missing.delete(key);
      todo.push(inner);
    }
  }
  return !missing.size;
}

/** True when the keys lead into a message, one after the other. */
export function leadsInto(message: unknown, keys: readonly string[]): boolean {
  let at = message;
  for (const key of keys) {
    if (!isObject(at) || !Object.hasOwn(at, key)) return false;
    at = (at as Readonly<Record<string, unknown>>)[key];
  }
  return true;
}

/** The payload, where a message has one. */
export function payloadOf(message: unknown): unknown {
  const { body, payload } = (message ?? {}) as { body?: { payload?: unknown } | null; payload?: unknown };
  return body?.payload ?? payload ?? message;
}
