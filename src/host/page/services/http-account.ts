import type { Entity } from '../../../sdk/pages/locations.js';
import type { CardContact } from '../../../sdk/widget.js';
import type { UserRole } from '../../config/config.js';
import { OWN_HEADER, USER_HEADER } from '../../config/endpoints.js';
import type { AccountClient, AccountRecord, CardRef } from './account-client.js';
import { cardContact, linkedContacts } from './contacts.js';
import { EMPTY, readSnapshot, type AccountSnapshot } from './snapshot.js';

const nameOf = (entity: Entity): string => (entity === 'todo' ? 'tasks' : entity);
const WITH = 'contacts,companies,leads,customers,catalog_elements,loss_reason';

/** The account over its own API. */
export class HttpAccount implements AccountClient {
  #snapshot = EMPTY;
  #read: Promise<AccountSnapshot> | undefined;
  readonly #user: UserRole;
  readonly #contacts = new Map<string, readonly CardContact[]>();

  constructor(user: UserRole = 'admin') {
    this.#user = user;
  }

  get snapshot(): AccountSnapshot {
    return this.#snapshot;
  }

  load(): Promise<AccountSnapshot> {
    return (this.#read ??= this.#load());
  }

  drawn(): void {
    this.#read = undefined;
  }

  setOnline(online: readonly number[]): void {
    this.#snapshot = { ...this.#snapshot, online };
  }

  async get(entity: Entity, id: number): Promise<AccountRecord | undefined> {
    return (await this.#json(`/api/v4/${nameOf(entity)}/${id}?with=${WITH}`)) as AccountRecord | undefined;
  }

  async list(entity: Entity, query: Readonly<Record<string, string>> = {}): Promise<readonly AccountRecord[]> {
    const name = nameOf(entity);
    const answer = await this.#json(`/api/v4/${name}?${new URLSearchParams({ with: WITH, ...query })}`);
    return (answer as { _embedded: Record<string, AccountRecord[]> } | undefined)?._embedded[name] ?? [];
  }

  async save(entity: Entity, changes: Readonly<Record<string, unknown>>, id?: number): Promise<AccountRecord> {
    const name = nameOf(entity);
    const path = `/api/v4/${name}`;
    const answer = (await this.#json(id ? `${path}/${id}` : path, {
      method: id ? 'PATCH' : 'POST',
      body: id ? changes : [changes],
    })) as AccountRecord & { _embedded?: Record<string, AccountRecord[]> };
    return (await this.get(entity, id || answer._embedded![name]![0]!.id))!;
  }

  async readContacts({ entity, id }: CardRef, record?: AccountRecord): Promise<readonly CardContact[]> {
    const contacts = id ? await this.#contactsOf(entity, record ?? (await this.get(entity, id))) : [];
    this.#contacts.set(`${entity} ${id}`, contacts);
    return contacts;
  }

  contactsOf({ entity, id }: CardRef): readonly CardContact[] {
    return this.#contacts.get(`${entity} ${id}`) ?? [];
  }

  request(path: string, { method = 'GET', body }: { method?: string; body?: unknown } = {}): Promise<Response> {
    const headers: Record<string, string> = { [OWN_HEADER]: '1', [USER_HEADER]: this.#user };
    if (body !== undefined) headers['content-type'] = 'application/json';
    return fetch(path, { method, headers, ...(body !== undefined && { body: JSON.stringify(body) }) });
  }

  async #load(): Promise<AccountSnapshot> {
    try {
      return (this.#snapshot = await readSnapshot((path) => this.#json(path)));
    } catch (error) {
      this.#read = undefined;
      throw error;
    }
  }

  async #contactsOf(entity: Entity, record: AccountRecord | undefined): Promise<CardContact[]> {
    if (entity === 'contacts') return record ? [cardContact(record)] : [];
    const ids = linkedContacts(record);
    if (!ids.length) return [];
    const found = await this.list('contacts', {
      limit: '250',
      ...Object.fromEntries(ids.map((one, index) => [`filter[id][${index}]`, String(one)])),
    });
    return ids.flatMap((one) => found.find((contact) => contact.id === one) ?? []).map(cardContact);
  }

  /** @throws with what the account says of a request that it refuses */
  async #json(path: string, init?: { method?: string; body?: unknown }): Promise<unknown> {
    const response = await this.request(path, init);
    if (response.status === 204) return undefined;
    const answer = (await response.json()) as { detail?: unknown; 'validation-errors'?: unknown };
    if (response.ok) return answer;
    const faults = answer['validation-errors'];
    throw new Error(
      `${init?.method ?? 'GET'} ${path}: ${String(answer.detail)}${faults ? ` ${JSON.stringify(faults)}` : ''}`,
    );
  }
}
