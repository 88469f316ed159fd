import type { Entity } from '../../../sdk/pages/locations.js';
import type { AccountClient, AccountRecord } from './account-client.js';

const nameOf = (entity: Entity): string => (entity === 'todo' ? 'tasks' : entity);

/** The account over its own API. */
export class HttpAccount implements AccountClient {
  async get(entity: Entity, id: number): Promise<AccountRecord | undefined> {
    const response = await fetch(`/api/v4/${nameOf(entity)}/${id}?with=contacts`);
    return response.ok ? ((await response.json()) as AccountRecord) : undefined;
  }

  async list(entity: Entity, query: Readonly<Record<string, string>> = {}): Promise<readonly AccountRecord[]> {
    const response = await fetch(`/api/v4/${nameOf(entity)}?${new URLSearchParams(query)}`);
    if (!response.ok || response.status === 204) return [];
    const { _embedded } = (await response.json()) as { _embedded: Record<string, AccountRecord[]> };
    return _embedded[nameOf(entity)] ?? [];
  }

  async save(entity: Entity, changes: Readonly<Record<string, unknown>>, id?: number): Promise<AccountRecord> {
    const response = await fetch(`/api/v4/${nameOf(entity)}${id === undefined ? '' : `/${id}`}`, {
      method: id === undefined ? 'POST' : 'PATCH',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(id === undefined ? [changes] : changes),
    });
    return (await response.json()) as AccountRecord;
  }
}
