/** What records refer to: users, pipelines, custom fields, kinds of tasks. */
import type { Entity } from '../../../sdk/pages/locations.js';
import { listOf } from './api.js';

export interface Named {
  readonly id: number;
  readonly name: string;
}
export interface FieldDefinition extends Named {
  /** `text`, `select`, `multitext` … as `/api/v4` names it. */
  readonly type: string;
  readonly code: string | null;
  readonly enums: readonly { readonly id: number; readonly value: string }[] | null;
}
export interface Stage extends Named {
  readonly color: string;
}
export interface Pipeline extends Named {
  readonly statuses: readonly Stage[];
}
export interface Dictionary {
  readonly users: readonly Named[];
  readonly pipelines: readonly Pipeline[];
  readonly taskTypes: readonly Named[];
  /** Custom fields of the entity it was read for. */
  readonly fields: readonly FieldDefinition[];
}

interface RawPipeline extends Named {
  readonly _embedded?: { readonly statuses?: readonly Stage[] };
}

const fieldsPath = (entity: Entity): string => `${entity}/custom_fields?limit=250`;

/** Reads them anew: a widget may have changed them since. */
export async function readDictionary(entity: Entity): Promise<Dictionary> {
  const [users, pipelines, taskTypes, fields] = await Promise.all([
    listOf<Named>('users?limit=250'),
    listOf<RawPipeline>('leads/pipelines'),
    listOf<Named>('account?with=task_types', 'task_types'),
    entity === 'todo' ? [] : listOf<FieldDefinition>(fieldsPath(entity)),
  ]);
  return {
    users,
    taskTypes,
    fields,
    pipelines: pipelines.map(({ id, name, _embedded }) => ({ id, name, statuses: _embedded?.statuses ?? [] })),
  };
}

export const nameIn = (list: readonly Named[], id: unknown): string =>
  list.find((one) => one.id === Number(id))?.name ?? '';

export function stageOf({ pipelines }: Dictionary, pipelineId: unknown, id: unknown): Stage | undefined {
  return pipelines.find((one) => one.id === Number(pipelineId))?.statuses.find((one) => one.id === Number(id));
}
