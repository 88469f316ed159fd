/** What the product refuses in a record: faults in its words. */
import type { Store } from '../../account/store.js';
import type { Table } from '../../account/tables.js';
import type { Fault } from '../http/answers.js';
import { items, record } from '../http/body.js';

export type Given = Readonly<Record<string, unknown>>;

export const missing = (path: string): Fault => ({ code: 'FieldMissing', path, detail: 'This field is missing.' });
export const wrongType = (path: string, type: string): Fault => ({
  code: 'InvalidType',
  path,
  detail: `This value should be of type ${type}.`,
});
export const noChoice = (path: string): Fault => ({
  code: 'NotSupportedChoice',
  path,
  detail: 'The value you selected is not a valid choice.',
});

const KINDS = {
  string: (value: unknown) => typeof value === 'string',
  int: (value: unknown) => Number.isInteger(value),
  bool: (value: unknown) => typeof value === 'boolean',
  array: Array.isArray,
} as const;

type Kind = keyof typeof KINDS;

/** Members and their types, for all that can be written; null is allowed everywhere. */
const TYPES: Readonly<Record<string, Kind>> = {
  name: 'string',
  first_name: 'string',
  last_name: 'string',
  text: 'string',
  note_type: 'string',
  entity_type: 'string',
  price: 'int',
  next_price: 'int',
  next_date: 'int',
  complete_till: 'int',
  duration: 'int',
  entity_id: 'int',
  status_id: 'int',
  pipeline_id: 'int',
  responsible_user_id: 'int',
  created_by: 'int',
  updated_by: 'int',
  created_at: 'int',
  updated_at: 'int',
  closed_at: 'int',
  loss_reason_id: 'int',
  task_type_id: 'int',
  is_completed: 'bool',
  custom_fields_values: 'array',
};

/** Members that name a row of a table. 0 is the robot where a user is meant. */
const REFERENCES: Readonly<Record<string, Table>> = {
  responsible_user_id: 'users',
  created_by: 'users',
  updated_by: 'users',
  pipeline_id: 'pipelines',
  loss_reason_id: 'loss_reasons',
  task_type_id: 'task_types',
};

export function typeFaults(store: Store, given: Given): Fault[] {
  return Object.entries(given).flatMap(([key, value]): Fault[] => {
    if (!Object.hasOwn(TYPES, key) || value === null) return [];
    const kind = TYPES[key]!;
    if (!KINDS[kind](value)) return [wrongType(key, kind)];
    const table = REFERENCES[key];
    return table && value !== 0 && !store.get(table, value as number) ? [noChoice(key)] : [];
  });
}

/** A status has to be one of the pipeline, given or kept. */
export function statusFault(store: Store, given: Given, before: Given): Fault[] {
  if (typeof given.status_id !== 'number') return [];
  const pipelineId = Number(given.pipeline_id ?? before.pipeline_id);
  const pipelines = store.rows('pipelines').filter(({ id }) => !pipelineId || id === pipelineId);
  const known = pipelines.some(({ statuses }) => items(statuses).some((one) => record(one).id === given.status_id));
  return known ? [] : [noChoice('status_id')];
}

/** Each value of a custom field names a field of the entity by id or code, and has values. */
export function fieldFaults(store: Store, entity: string, given: Given): Fault[] {
  if (!Array.isArray(given.custom_fields_values)) return [];
  const fields = store.rows('custom_fields').filter((field) => field.entity === entity);
  return given.custom_fields_values.flatMap((one: unknown, index): Fault[] => {
    const { field_id, field_code, values } = record(one);
    const path = `custom_fields_values.${index}`;
    if (field_id === undefined && field_code === undefined) return [missing(`${path}.field_id`)];
    if (!fields.some(({ id, code }) => (field_id === undefined ? code === field_code : id === Number(field_id))))
      return [noChoice(`${path}.${field_id === undefined ? 'field_code' : 'field_id'}`)];
    return values === null || (Array.isArray(values) && values.length) ? [] : [missing(`${path}.values`)];
  });
}
