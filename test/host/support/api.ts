/** The account's API over requests, without a server. */
import { Store } from '../../../src/host/account/store.js';
import { seed } from '../../../src/host/account/seed/seed.js';
import { createApi, type ApiOptions } from '../../../src/host/api/create-api.js';
import type { Who } from '../../../src/host/account/session.js';

/** Seconds since 1970 that the tests' clock stands at. */
export const NOW = 1_800_000_000;

export interface Answered {
  readonly status: number;
  readonly type: string;
  /** JSON, or the text. */
  readonly body: never;
}

export type Ask = (method: string, path: string, body?: unknown, who?: Who['user']) => Promise<Answered>;

/** Bodies that are texts are forms. */
function requestOf(method: string, path: string, body: unknown): Request {
  const isForm = typeof body === 'string';
  const type = isForm ? 'application/x-www-form-urlencoded; charset=UTF-8' : 'application/json';
  return new Request(`http://stand.example.com${path}`, {
    method,
    ...(body !== undefined && { body: isForm ? body : JSON.stringify(body), headers: { 'content-type': type } }),
  });
}

export function account(options: ApiOptions = {}, store = new Store(seed())): { store: Store; ask: Ask } {
  const api = createApi(store, { now: () => NOW * 1000, ...options });
  return {
    store,
    ask: async (method, path, body, user = 'admin') => {
      const response = await api(requestOf(method, path, body), { user });
      const text = await response.text();
      const type = response.headers.get('content-type') ?? '';
      return { status: response.status, type, body: (type.includes('json') ? JSON.parse(text) : text) as never };
    },
  };
}

/** The value at a path: `_embedded.leads.0.id`. */
export const at = (value: unknown, path: string): unknown =>
  path.split('.').reduce<unknown>((inner, key) => (inner as Record<string, unknown> | undefined)?.[key], value);
