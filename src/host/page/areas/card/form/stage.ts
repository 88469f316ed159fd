/** Pipeline and stage of a lead, at the top of its card. */
import type { JQueryCollection, JQueryStatic } from '../../../../../sdk/jquery.js';
import type { AccountRecord } from '../../../services/account-client.js';
import { say } from '../../../shell/words.js';
import { one, selectControl, type CardContext, type CardField } from '../fields/field.js';
import * as T from '../texts.js';

const PIPELINE = 'lead[PIPELINE_ID]';
const STATUS = 'lead[STATUS]';

/** What is sent of them. The pipeline is first: its list draws that of the stages. */
export const STAGE_FIELD: Pick<CardField, 'names' | 'write'> = {
  names: [PIPELINE, STATUS],
  write: (values) => ({ status_id: Number(one(values, STATUS)), pipeline_id: Number(one(values, PIPELINE)) }),
};

type Pipelines = CardContext['dictionary']['pipelines'];

const pipelineOf = (pipelines: Pipelines, id: unknown): Pipelines[number] | undefined =>
  pipelines.find((pipeline) => pipeline.id === Number(id));

function statusControl(pipeline: Pipelines[number] | undefined, selected: unknown, lang: string): string {
  const statuses = pipeline?._embedded.statuses ?? [];
  const items = statuses.map(({ id, name, color }) => ({ id: String(id), option: name, bg_color: color }));
  return `<div class="card-fields__top-stage js-card-stage" role="group" aria-label="${say(lang, T.STAGE)}">${selectControl(STATUS, items, selected ?? items[0]?.id, lang)}</div>`;
}

export function stage(record: AccountRecord | undefined, { dictionary: { pipelines }, lang }: CardContext): string {
  const pipeline = pipelineOf(pipelines, record?.['pipeline_id']) ?? pipelines[0];
  const items = pipelines.map(({ id, name }) => ({ id: String(id), option: name }));
  return (
    `<div class="card-fields__top-status js-card-status"><div class="card-fields__top-pipeline js-card-pipeline" role="group" aria-label="${say(lang, T.PIPELINE)}">` +
    `${selectControl(PIPELINE, items, pipeline?.id, lang)}</div>${statusControl(pipeline, record?.['status_id'], lang)}</div>`
  );
}

/** Another pipeline has other stages: its first one that is not the inbox is chosen. */
export function followPipeline($: JQueryStatic, $form: JQueryCollection, { dictionary, lang }: CardContext): void {
  $form.on('change controls:change', `[name="${PIPELINE}"]`, ({ currentTarget }) => {
    const pipeline = pipelineOf(dictionary.pipelines, (currentTarget as HTMLInputElement).value);
    const statuses = pipeline?._embedded.statuses ?? [];
    const now = Number($form.find(`[name="${STATUS}"]`).val());
    if (statuses.some(({ id }) => id === now) || !pipeline) return;
    const first = statuses.find(({ type }) => type === 0) ?? statuses[0];
    $form
      .find('.js-card-stage')
      .after(statusControl(pipeline, first?.id, lang))
      .remove();
  });
}
