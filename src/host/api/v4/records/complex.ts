/** `POST /api/v4/leads/complex`: leads with a new contact and a new company each; `POST /api/v4/contacts/merge`. */
import { json, problem } from '../../http/answers.js';
import { items, record } from '../../http/body.js';
import type { Call, Route } from '../../http/call.js';
import type { RecordTable } from '../../../account/tables.js';
import { link } from '../../write/links.js';
import { bodyList, refuse } from '../../write/many.js';
import { addRecord, recordFaults } from '../../write/records.js';
import type { Given } from '../../write/checks.js';

/** The record that a lead's body names, made when it has no id. */
function end(call: Call, table: RecordTable, given: unknown): number | undefined {
  if (given === undefined) return undefined;
  const { id } = record(given);
  return id === undefined ? addRecord(call, table, record(given)).id : Number(id);
}

function addComplex(call: Call, given: Given): object {
  const { contacts, companies, ...embedded } = record(given._embedded);
  const lead = addRecord(call, 'leads', { ...given, _embedded: embedded });
  const contactId = end(call, 'contacts', items(contacts)[0]);
  const companyId = end(call, 'companies', items(companies)[0]);
  if (contactId) link(call, ['leads', lead.id], ['contacts', contactId], { main_contact: true });
  if (companyId) link(call, ['leads', lead.id], ['companies', companyId]);
  if (contactId && companyId) link(call, ['contacts', contactId], ['companies', companyId]);
  return {
    id: lead.id,
    contact_id: contactId ?? null,
    company_id: companyId ?? null,
    request_id: items(given.request_id).map(String),
    merged: false,
  };
}

function complex(call: Call): Response {
  const given = bodyList(call);
  refuse(
    given.map((one) => [
      ...recordFaults(call, 'leads', one),
      ...items(record(one._embedded).contacts).flatMap((contact) => recordFaults(call, 'contacts', record(contact))),
    ]),
  );
  return json(given.map((one) => addComplex(call, one)));
}

/** Moves what is linked to the second record over to the first one. */
export function merge(call: Call, table: RecordTable, mainId: number, secondId: number): void {
  for (const { to_type, to_id, metadata } of call.store.linksOf(table, secondId))
    link(call, [table, mainId], [to_type, to_id], metadata);
  for (const { id } of call.store.linksOf(table, secondId)) call.store.remove('links', id);
  call.store.remove(table, secondId);
}

function mergeContacts(call: Call): Response {
  const { merge_id, secondary_id } = record(call.body);
  const ids = [Number(merge_id), Number(secondary_id)] as const;
  if (!ids.every((id) => call.store.get('contacts', id)) || ids[0] === ids[1])
    return problem(400, 'merge_id and secondary_id have to be ids of two contacts.');
  merge(call, 'contacts', ...ids);
  return json({ id: ids[0] });
}

export const COMPLEX: readonly Route[] = [
  ['POST', '/api/v4/leads/complex', complex],
  ['POST', '/api/v4/contacts/merge', mergeContacts],
];
