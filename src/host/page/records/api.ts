/** The account's API for what the pages show beside records. */
type Embedded = { readonly _embedded?: Readonly<Record<string, unknown>> };

/** The host asks for itself: the journal leaves it out. */
const OWN = { 'X-Amo-Host-Own': '1' };

/** A list of the account's API; empty when there is none. */
export async function listOf<T>(path: string, name = path.split('?')[0]!.split('/').at(-1)!): Promise<readonly T[]> {
  const response = await fetch(`/api/v4/${path}`, { headers: OWN });
  if (!response.ok || response.status === 204) return [];
  const { _embedded } = (await response.json()) as Embedded;
  const list = _embedded?.[name];
  return Array.isArray(list) ? (list as T[]) : [];
}

/** @throws with what the account answers */
export async function post(path: string, body: unknown, method = 'POST'): Promise<void> {
  const headers = { ...OWN, 'content-type': 'application/json' };
  const response = await fetch(`/api/v4/${path}`, { method, headers, body: JSON.stringify(body) });
  if (!response.ok) throw new Error(`${response.status} ${(await response.text()).slice(0, 300)}`);
}
