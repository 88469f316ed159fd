/** Custom fields and their groups. */
import type { Row } from '../../../account/tables.js';
import { invalid, json, nothing, problem, type Fault } from '../../http/answers.js';
import { items, record } from '../../http/body.js';
import type { Call, Route } from '../../http/call.js';
import { selected } from '../../query/filter.js';
import { paged, whole } from '../../query/paging.js';
import { FIELD_TYPES } from '../../../account/numbers.js';
import { fieldView } from '../../views/field.js';
import { ENTITY } from '../records/read-records.js';

const PATHS = [`/api/v4/${ENTITY}/custom_fields`, '/api/v4/catalogs/:entity(\\d+)/custom_fields'] as const;

const fieldsOf = ({ store, params }: Call): Row[] =>
  store.rows('custom_fields').filter(({ entity }) => entity === params.entity);

const list = (call: Call): Response =>
  paged(call, selected(call, fieldsOf(call)), {
    name: 'custom_fields',
    counted: true,
    view: (row) => fieldView(call, row),
  });

const withField = (answer: (call: Call, field: Row) => Response) => (call: Call) => {
  const field = fieldsOf(call).find(({ id }) => id === Number(call.params.id));
  return field ? answer(call, field) : call.request.method === 'GET' ? nothing() : problem(404, 'Entity not found');
};

/** Enums get ids where they have none. */
function enumsOf(call: Call, given: unknown, before: unknown = null): unknown {
  if (given === undefined) return before;
  const known = call.store.rows('custom_fields').flatMap(({ enums }) => (enums ?? []) as readonly { id: number }[]);
  let next = Math.max(0, ...known.map(({ id }) => id));
  const made = items(given)
    .map(record)
    .map((one, index) => ({
      id: Number(one.id) || ++next,
      value: one.value,
      sort: one.sort ?? (index + 1) * 500,
      ...(one.code !== undefined && { code: one.code }),
    }));
  return made.length ? made : null;
}

function faultOf(given: Readonly<Record<string, unknown>>): Fault | undefined {
  if (typeof given.name !== 'string' || !given.name)
    return { code: 'FieldMissing', path: 'name', detail: 'This field is missing.' };
  if (typeof given.type !== 'string' || !Object.hasOwn(FIELD_TYPES, given.type))
    return { code: 'NotSupportedChoice', path: 'type', detail: 'The value you selected is not a valid choice.' };
  return undefined;
}

function add(call: Call): Response {
  const given = (Array.isArray(call.body) ? call.body : [call.body]).map(record);
  const faults = given.flatMap((one, index) => {
    const fault = faultOf(one);
    return fault ? [[index, fault] as const] : [];
  });
  if (faults.length || !given.length) return invalid(faults);
  const made = given.map((one, index) => {
    const row = call.store.add('custom_fields', {
      entity: call.params.entity,
      name: one.name,
      type: one.type,
      code: one.code ?? null,
      sort: one.sort ?? 500 + fieldsOf(call).length,
      group_id: one.group_id ?? null,
      is_api_only: one.is_api_only ?? false,
      enums: enumsOf(call, one.enums),
    });
    return { ...fieldView(call, row), request_id: String(one.request_id ?? index) };
  });
  return json({ _total_items: made.length, _embedded: { custom_fields: made } }, 201);
}

const CHANGEABLE = ['name', 'code', 'sort', 'group_id', 'is_api_only'] as const;

function change(call: Call, field: Row, given: Readonly<Record<string, unknown>>): object {
  const changes = Object.fromEntries(CHANGEABLE.flatMap((key) => (key in given ? [[key, given[key]]] : [])));
  const row = { ...field, ...changes, enums: enumsOf(call, given.enums, field.enums) };
  return fieldView(call, call.store.put('custom_fields', row));
}

function changeMany(call: Call): Response {
  const given = items(call.body).map(record);
  const known = given.map(({ id }) => fieldsOf(call).find((field) => field.id === Number(id)));
  const missing = known.flatMap((field, index) =>
    field ? [] : [[index, { code: 'NotSupportedChoice', path: 'id', detail: 'There is no such field.' }] as const],
  );
  if (missing.length) return invalid(missing);
  return whole(
    call,
    'custom_fields',
    known.map((field, index) => change(call, field!, given[index]!)),
  );
}

function groups(call: Call): Response {
  const found = call.store.rows('field_groups').filter(({ entity }) => entity === call.params.entity);
  return whole(
    call,
    'custom_field_groups',
    found.map(({ key, name, sort }) => ({ id: key, name, sort, entity_type: call.params.entity, is_predefined: true })),
  );
}

const remove = withField((call, field) => {
  call.store.remove('custom_fields', field.id);
  return nothing();
});

export const FIELDS: readonly Route[] = PATHS.flatMap((path): Route[] => [
  ['GET', `${path}/groups`, groups],
  ['GET', path, list],
  ['POST', path, add],
  ['PATCH', path, changeMany],
  ['GET', `${path}/:id`, withField((call, field) => json(fieldView(call, field)))],
  ['PATCH', `${path}/:id`, withField((call, field) => json(change(call, field, record(call.body))))],
  ['DELETE', `${path}/:id`, remove],
]);
