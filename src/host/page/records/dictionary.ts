/** What records refer to: users, pipelines, custom fields, kinds of tasks. */
import type { Entity } from '../../../sdk/pages/locations.js';
import type { AccountClient } from '../services/account-client.js';
import type { AccountSnapshot, CustomField, Status } from '../services/snapshot.js';

export interface Dictionary extends Pick<AccountSnapshot, 'users' | 'pipelines' | 'taskTypes'> {
  /** Custom fields of the entity it was read for. */
  readonly fields: readonly CustomField[];
  /** Code of the account's currency. */
  readonly currency: unknown;
}

/** Reads them anew: a widget may have changed them since. */
export async function readDictionary(account: AccountClient, entity: Entity): Promise<Dictionary> {
  const { users, pipelines, taskTypes, fields, account: about } = await account.load();
  return {
    users,
    pipelines,
    taskTypes,
    fields: entity === 'todo' ? [] : fields[entity],
    currency: about['currency'],
  };
}

interface Named {
  readonly id: number;
  readonly name: string;
}
export const nameIn = (list: readonly Named[], id: unknown): string =>
  list.find((one) => one.id === Number(id))?.name ?? '';

export function stageOf({ pipelines }: Dictionary, pipelineId: unknown, id: unknown): Status | undefined {
  const pipeline = pipelines.find((one) => one.id === Number(pipelineId));
  return pipeline?._embedded.statuses.find((one) => one.id === Number(id));
}
