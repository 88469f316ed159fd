/** `/ajax/…`: what pages of the product ask, and widgets with them. */
import { json, problem } from '../http/answers.js';
import { items, record } from '../http/body.js';
import type { Call, Route } from '../http/call.js';
import { selected } from '../query/filter.js';
import { paged } from '../query/paging.js';
import { recordView } from '../views/record.js';

const plain = (body: unknown, status = 200): Response => json(body, status, 'application/json');

/** Rows of a pipeline; `filter[cf][ID]` asks for the value of a custom field. */
function pipelineLeads(call: Call): Response {
  const rows = call.store.rows('leads').filter(({ pipeline_id }) => pipeline_id === Number(call.params.id));
  const found = selected({ ...call, query: { ...call.query, ...(record(call.body) as typeof call.query) } }, rows);
  return plain({
    response: {
      items: found.map((row) => recordView(call, 'leads', row, new Set(['contacts']))),
      summary: { count: found.length, price: found.reduce((sum, { price }) => sum + Number(price), 0) },
    },
  });
}

function addTemplates(call: Call): Response {
  const { request } = record(call.body);
  const { add = [request] } = record(record(record(request).chats).templates);
  const added = items(add).map((one) => call.store.add('chat_templates', { created_at: call.now, ...record(one) }));
  return plain({
    response: { chats: { templates: { added: added.length === 1 ? added[0]!.id : added.map(({ id }) => id) } } },
  });
}

const templates = (call: Call): Response => {
  const rows = call.store.rows('chat_templates');
  return rows.length
    ? paged(call, rows, { name: 'chat_templates', view: (row) => row, counted: true })
    : plain({ _page: 1, _embedded: { chat_templates: [] } });
};

/** `{action: edit, id, code, widget_active: Y|N, settings}` */
function editWidget(call: Call): Response {
  const { code, id, widget_active, settings } = record(call.body);
  const found = call.widgets.list().find((one) => one.code === code || one.id === Number(id));
  if (!found) return problem(404, `The account has no widget "${String(code ?? id)}".`);
  call.widgets.edit(found.code, {
    ...(widget_active !== undefined && { active: widget_active === 'Y' }),
    ...(settings !== undefined && { settings: record(settings) }),
  });
  return plain({ response: { widgets: { edit: { id: found.id, code: found.code } } }, status: 'success' });
}

/** A notification is kept; `?fail=1` is the switch that lets it fail. */
function addNotice(call: Call): Response {
  if (call.query.fail !== undefined)
    return problem(500, 'The inbox does not keep notifications: the switch "inbox" says so.');
  const row = call.store.add('inbox', { ...record(call.body), user_id: call.user.id, created_at: call.now });
  return plain({ id: row.id, message_id: row.id, response: { id: row.id } });
}

export const AJAX: readonly Route[] = [
  ['POST', '/ajax/leads/list/pipeline/:id', pipelineLeads],
  ['POST', '/ajax/v1/chats/templates/add', addTemplates],
  ['GET', '/ajax/v4/chats/templates', templates],
  ['POST', '/ajax/widgets/edit', editWidget],
  ['POST', '/ajax/v2/inbox/add', addNotice],
];
