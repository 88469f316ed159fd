/** Catalogs and their elements. */
import type { Row, Table } from '../../../account/tables.js';
import { json, nothing, type Fault } from '../../http/answers.js';
import { record } from '../../http/body.js';
import type { Call, Route } from '../../http/call.js';
import { selected } from '../../query/filter.js';
import { paged, self } from '../../query/paging.js';
import { fieldFaults, missing, typeFaults, type Given } from '../../write/checks.js';
import { keptValues } from '../../write/field-values.js';
import { bodyList, gone, named, refuse } from '../../write/many.js';

const catalogView = (call: Call, row: Row): object => ({
  ...row,
  account_id: call.store.account.id,
  _links: self(call, `/api/v4/catalogs/${row.id}`),
});

const elementView = (call: Call, row: Row): object => ({
  ...row,
  _links: self(call, `/api/v4/catalogs/${String(row.catalog_id)}/elements/${row.id}`),
});

const elementsOf = ({ store, params }: Call): Row[] =>
  store.rows('elements').filter(({ catalog_id }) => catalog_id === Number(params.catalog_id));

const catalogs = (call: Call): Response =>
  paged(call, selected(call, call.store.rows('catalogs')), { name: 'catalogs', view: (row) => catalogView(call, row) });

const elements = (call: Call): Response =>
  paged(call, selected(call, elementsOf(call)), { name: 'elements', view: (row) => elementView(call, row) });

function catalog(call: Call): Response {
  const row = call.store.get('catalogs', Number(call.params.id));
  return row ? json(catalogView(call, row)) : nothing();
}

function element(call: Call): Response {
  const row = elementsOf(call).find(({ id }) => id === Number(call.params.id));
  return row ? json(elementView(call, row)) : nothing();
}

const stamped = ({ user, now, store }: Call): object => ({
  created_by: user.id,
  updated_by: user.id,
  created_at: now,
  updated_at: now,
  account_id: store.account.id,
});

function put(call: Call, table: Table, before: Row | undefined, given: Given): Row {
  const { id: _id, request_id: _request, custom_fields_values: values, ...rest } = given;
  const catalogId = Number(call.params.catalog_id);
  const own =
    table === 'elements'
      ? {
          catalog_id: catalogId,
          is_deleted: false,
          custom_fields_values: keptValues(call, String(catalogId), before?.custom_fields_values, values),
        }
      : {};
  if (!before) return call.store.add(table, { ...stamped(call), ...own, ...rest });
  return call.store.put(table, { ...before, ...own, ...rest, updated_at: call.now, updated_by: call.user.id });
}

const faultsOf = (call: Call, given: Given, isNew: boolean): Fault[] => [
  ...typeFaults(call.store, given),
  ...fieldFaults(call.store, String(call.params.catalog_id), given),
  ...(isNew && !given.name ? [missing('name')] : []),
];

type View = (call: Call, row: Row) => object;

const writing = (table: Table, view: View) => (call: Call) => {
  if (table === 'elements' && !call.store.get('catalogs', Number(call.params.catalog_id))) return gone();
  const given = bodyList(call);
  const isNew = call.request.method === 'POST';
  const before = isNew ? [] : named(call, table, given);
  refuse(given.map((one) => faultsOf(call, one, isNew)));
  const made = given.map((one, index) => ({
    ...view(call, put(call, table, before[index], one)),
    request_id: String(one.request_id ?? index),
  }));
  return json({ _links: { self: { href: call.url.href } }, _embedded: { [table]: made } });
};

const changingOne = (table: Table, view: View) => (call: Call) => {
  const before = call.store.get(table, Number(call.params.id));
  if (!before) return gone();
  const given = record(call.body);
  refuse([faultsOf(call, given, false)]);
  return json(view(call, put(call, table, before, given)));
};

const ELEMENTS = '/api/v4/catalogs/:catalog_id/elements';

export const CATALOGS: readonly Route[] = [
  ['GET', '/api/v4/catalogs', catalogs],
  ['POST', '/api/v4/catalogs', writing('catalogs', catalogView)],
  ['PATCH', '/api/v4/catalogs', writing('catalogs', catalogView)],
  ['GET', '/api/v4/catalogs/:id', catalog],
  ['PATCH', '/api/v4/catalogs/:id', changingOne('catalogs', catalogView)],
  ['GET', ELEMENTS, elements],
  ['POST', ELEMENTS, writing('elements', elementView)],
  ['PATCH', ELEMENTS, writing('elements', elementView)],
  ['GET', `${ELEMENTS}/:id`, element],
  ['PATCH', `${ELEMENTS}/:id`, changingOne('elements', elementView)],
];
