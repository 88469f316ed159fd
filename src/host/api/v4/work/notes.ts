/** Notes of records. */
import type { RecordTable, Row } from '../../../account/tables.js';
import { NOTE_TYPES } from '../../../account/numbers.js';
import { json, nothing, type Fault } from '../../http/answers.js';
import { record } from '../../http/body.js';
import type { Call, Route } from '../../http/call.js';
import { selected } from '../../query/filter.js';
import { paged, self } from '../../query/paging.js';
import { missing, noChoice, typeFaults, type Given } from '../../write/checks.js';
import { bodyList, gone, named, refuse, written } from '../../write/many.js';
import { ENTITY, entityOf } from '../records/read-records.js';

const noteView = (call: Call, { entity_type, ...row }: Row): object => ({
  ...row,
  _links: self(call, `/api/v4/${String(entity_type)}/${String(row.entity_id)}/notes/${row.id}`),
});

const notesOf = ({ store, params }: Call): Row[] =>
  store
    .rows('notes')
    .filter(
      ({ entity_type, entity_id }) =>
        entity_type === params.entity && (params.record_id === undefined || entity_id === Number(params.record_id)),
    );

const list = (call: Call): Response =>
  paged(call, selected(call, notesOf(call)), { name: 'notes', view: (row) => noteView(call, row) });

function one(call: Call): Response {
  const row = notesOf(call).find(({ id }) => id === Number(call.params.id));
  return row ? json(noteView(call, row)) : nothing();
}

/** Kinds whose `params.text` has to be there. */
const TEXTS = ['common', 'service_message', 'extended_service_message'];

function faultsOf(call: Call, table: RecordTable, given: Given): Fault[] {
  const entityId = Number(call.params.record_id ?? given.entity_id);
  const type = given.note_type;
  return [
    ...typeFaults(call.store, given),
    ...(Number.isNaN(entityId)
      ? [missing('entity_id')]
      : call.store.get(table, entityId)
        ? []
        : [noChoice('entity_id')]),
    ...(type === undefined
      ? [missing('note_type')]
      : Object.hasOwn(NOTE_TYPES, String(type))
        ? []
        : [noChoice('note_type')]),
    ...(TEXTS.includes(String(type)) && !record(given.params).text ? [missing('params.text')] : []),
  ];
}

export function addNote(call: Call, table: RecordTable, entityId: number, given: Given): Row {
  const { user, now, store } = call;
  const { note_type = 'common', params = {}, responsible_user_id, created_by } = given;
  return store.add('notes', {
    entity_type: table,
    entity_id: entityId,
    created_by: created_by ?? user.id,
    updated_by: user.id,
    created_at: Number(given.created_at ?? now),
    updated_at: now,
    responsible_user_id: responsible_user_id ?? user.id,
    group_id: user.group_id,
    note_type,
    params,
    account_id: store.account.id,
  });
}

function add(call: Call): Response {
  const table = entityOf(call);
  const given = bodyList(call, call.params.record_id !== undefined);
  refuse(given.map((one) => faultsOf(call, table, one)));
  const rows = given.map((one) => addNote(call, table, Number(call.params.record_id ?? one.entity_id), one));
  return written(call, 'notes', rows, given, ({ entity_id }) => ({ entity_id }));
}

const change = (call: Call, row: Row, given: Given): Row =>
  call.store.put('notes', {
    ...row,
    note_type: given.note_type ?? row.note_type,
    params: { ...record(row.params), ...record(given.params) },
    updated_at: call.now,
    updated_by: call.user.id,
  });

function changeMany(call: Call): Response {
  const given = bodyList(call);
  const rows = named(call, 'notes', given).map((row, index) => change(call, row, given[index]!));
  return written(call, 'notes', rows, given, ({ entity_id, updated_at }) => ({ entity_id, updated_at }));
}

function changeOne(call: Call): Response {
  const row = notesOf(call).find(({ id }) => id === Number(call.params.id));
  return row ? json(noteView(call, change(call, row, record(call.body)))) : gone();
}

export const NOTES: readonly Route[] = [
  ['GET', `/api/v4/${ENTITY}/notes`, list],
  ['POST', `/api/v4/${ENTITY}/notes`, add],
  ['PATCH', `/api/v4/${ENTITY}/notes`, changeMany],
  ['GET', `/api/v4/${ENTITY}/notes/:id`, one],
  ['PATCH', `/api/v4/${ENTITY}/notes/:id`, changeOne],
  ['GET', `/api/v4/${ENTITY}/:record_id/notes`, list],
  ['POST', `/api/v4/${ENTITY}/:record_id/notes`, add],
  ['PATCH', `/api/v4/${ENTITY}/:record_id/notes`, changeMany],
  ['GET', `/api/v4/${ENTITY}/:record_id/notes/:id`, one],
  ['PATCH', `/api/v4/${ENTITY}/:record_id/notes/:id`, changeOne],
];
