/** Pipelines and their statuses, reasons of loss. */
import type { Row } from '../../../account/tables.js';
import { json, nothing } from '../../http/answers.js';
import type { Call, Route } from '../../http/call.js';
import { paged, self, whole } from '../../query/paging.js';

export interface StatusRow {
  readonly id: number;
  readonly name: string;
  readonly sort: number;
  readonly is_editable: boolean;
  readonly color: string;
  readonly type: number;
}

export const statusesOf = (pipeline: Row): readonly StatusRow[] => (pipeline.statuses ?? []) as readonly StatusRow[];

const statusView = (call: Call, pipeline: Row, status: StatusRow): object => ({
  ...status,
  pipeline_id: pipeline.id,
  account_id: call.store.account.id,
  _links: self(call, `/api/v4/leads/pipelines/${pipeline.id}/statuses/${status.id}`),
});

function pipelineView(call: Call, { statuses: _statuses, ...row }: Row): object {
  const id = row.id as number;
  const pipeline = call.store.get('pipelines', id)!;
  return {
    ...row,
    account_id: call.store.account.id,
    _links: self(call, `/api/v4/leads/pipelines/${id}`),
    _embedded: { statuses: statusesOf(pipeline).map((status) => statusView(call, pipeline, status)) },
  };
}

const withPipeline = (answer: (call: Call, pipeline: Row) => Response) => (call: Call) => {
  const pipeline = call.store.get('pipelines', Number(call.params.id));
  return pipeline ? answer(call, pipeline) : nothing();
};

const statuses = withPipeline((call, pipeline) =>
  whole(
    call,
    'statuses',
    statusesOf(pipeline).map((status) => statusView(call, pipeline, status)),
  ),
);

const status = withPipeline((call, pipeline) => {
  const found = statusesOf(pipeline).find(({ id }) => id === Number(call.params.status_id));
  return found ? json(statusView(call, pipeline, found)) : nothing();
});

const lossReasons = (call: Call): Response =>
  paged(call, call.store.rows('loss_reasons'), {
    name: 'loss_reasons',
    view: (row) => ({ ...row, _links: self(call, `/api/v4/leads/loss_reasons/${row.id}`) }),
  });

export const PIPELINES: readonly Route[] = [
  [
    'GET',
    '/api/v4/leads/pipelines',
    (call) =>
      whole(
        call,
        'pipelines',
        call.store.rows('pipelines').map((row) => pipelineView(call, row)),
      ),
  ],
  ['GET', '/api/v4/leads/pipelines/:id', withPipeline((call, row) => json(pipelineView(call, row)))],
  ['GET', '/api/v4/leads/pipelines/:id/statuses', statuses],
  ['GET', '/api/v4/leads/pipelines/:id/statuses/:status_id', status],
  ['GET', '/api/v4/leads/loss_reasons', lossReasons],
];
