/** The account's API for what the pages show beside records. */
import type { AccountClient } from '../services/account-client.js';

type Embedded = { readonly _embedded?: Readonly<Record<string, unknown>> };

/** A list of the account's API; empty when there is none. @param path below `/api/v4/`; its last part is the list's name */
export async function listOf<T>(account: AccountClient, path: string): Promise<readonly T[]> {
  const response = await account.request(`/api/v4/${path}`);
  if (!response.ok || response.status === 204) return [];
  const { _embedded } = (await response.json()) as Embedded;
  const list = _embedded?.[path.split('?')[0]!.split('/').at(-1)!];
  return Array.isArray(list) ? (list as T[]) : [];
}

/** @throws with what the account answers */
export async function post(account: AccountClient, path: string, body: unknown, method = 'POST'): Promise<void> {
  const response = await account.request(`/api/v4/${path}`, { method, body });
  if (!response.ok) throw new Error(`${response.status} ${(await response.text()).slice(0, 300)}`);
}
