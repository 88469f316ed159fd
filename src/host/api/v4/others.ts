/** Widgets, webhooks, talks, and what an account like this has nothing of. */
import { json, nothing, problem } from '../http/answers.js';
import { items, record } from '../http/body.js';
import type { Call, InstalledWidget, Route } from '../http/call.js';
import { selected } from '../query/filter.js';
import { paged, self } from '../query/paging.js';

const widgetView = (
  call: Call,
  { id, code, version, active, settings, isLeadSource = false }: InstalledWidget,
): object => ({
  id,
  code,
  version,
  rating: '0',
  settings_template: [],
  is_lead_source: isLeadSource,
  is_work_with_dp: false,
  is_crm_template: false,
  client_uuid: null,
  is_active_in_account: active,
  pipeline_id: isLeadSource ? (call.store.rows('pipelines').find(({ is_main }) => is_main === true)?.id ?? null) : null,
  settings: active ? settings : null,
  _links: self(call, `/api/v4/widgets/${code}`),
});

const widgets = (call: Call): Response =>
  paged(call, call.widgets.list(), { name: 'widgets', view: (widget) => widgetView(call, widget) });

function widget(call: Call): Response {
  const found = call.widgets.list().find(({ code }) => code === call.params.code);
  return found ? json(widgetView(call, found)) : problem(404, `The account has no widget "${call.params.code}".`);
}

const editing = (active: boolean) => (call: Call) => {
  const { code = '' } = call.params;
  if (!call.widgets.list().some((one) => one.code === code))
    return problem(404, `The account has no widget "${code}".`);
  call.widgets.edit(code, { active, ...(active && { settings: record(call.body) }) });
  return active ? widget(call) : nothing();
};

const webhooks = (call: Call): Response =>
  paged(call, selected(call, call.store.rows('webhooks')), { name: 'webhooks', view: (row) => row });

function addWebhook(call: Call): Response {
  const { destination, settings } = record(call.body);
  if (typeof destination !== 'string' || !/^https?:\/\//.test(destination))
    return problem(400, 'destination has to be an address: https://…');
  const before = call.store.rows('webhooks').find((row) => row.destination === destination);
  const values = {
    destination,
    settings: items(settings).map(String),
    created_by: call.user.id,
    created_at: before?.created_at ?? call.now,
    updated_at: call.now,
    account_id: call.store.account.id,
    sort: 1,
    disabled: false,
  };
  return json(
    before ? call.store.put('webhooks', { ...values, id: before.id }) : call.store.add('webhooks', values),
    201,
  );
}

function removeWebhook(call: Call): Response {
  const { destination } = record(call.body);
  for (const row of call.store.rows('webhooks'))
    if (row.destination === destination) call.store.remove('webhooks', row.id);
  return nothing();
}

const talks = (call: Call): Response =>
  paged(call, selected(call, call.store.rows('talks')), { name: 'talks', view: (row) => row });

/** The newest first, unless asked for otherwise. */
const events = (call: Call): Response =>
  paged(call, selected(call, call.store.rows('events').toReversed()), {
    name: 'events',
    view: (row) => ({ ...row, _links: self(call, `/api/v4/events/${row.id}`) }),
  });

function talk(call: Call): Response {
  const row = call.store.get('talks', Number(call.params.id));
  return row ? json(row) : nothing();
}

export const OTHERS: readonly Route[] = [
  ['GET', '/api/v4/widgets', widgets],
  ['GET', '/api/v4/widgets/:code', widget],
  ['POST', '/api/v4/widgets/:code', editing(true)],
  ['DELETE', '/api/v4/widgets/:code', editing(false)],
  ['GET', '/api/v4/webhooks', webhooks],
  ['POST', '/api/v4/webhooks', addWebhook],
  ['DELETE', '/api/v4/webhooks', removeWebhook],
  ['GET', '/api/v4/talks', talks],
  ['GET', '/api/v4/talks/:id', talk],
  ['GET', '/api/v4/events', events],
  ['GET', '/api/v4/leads/unsorted', nothing],
  ['GET', '/api/v4/customers/segments', nothing],
  ['GET', '/api/v4/customers/statuses', nothing],
  ['GET', '/api/v4/sources', nothing],
];
