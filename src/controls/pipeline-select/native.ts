import type { ParamValues } from '../../contract/contract.js';
import { escape, same, text } from '../../contract/text.js';
import { toList, toRecord } from '../../contract/values.js';
import { nativeSelect } from '../select/native.js';

const OWNER = 'pipeline_select: items';

/** The steps of a pipeline as options, below its name. */
function optionsOf(pipeline: ParamValues): ParamValues[] {
  const heading = { option: pipeline.name, disabled: true };
  const statuses = toList(pipeline.statuses, `${OWNER}: statuses`).map(toRecord);
  const steps = statuses.map(({ id, name, color }) => ({
    id, option: name, bg_color: color, additional_data: `data-pipeline-id="${escape(pipeline.id)}"`,
  }));
  return [heading, ...steps];
}

/**
 * Native face of the choice of a step. Markup and parameters of the original are not known: this one is a select, which
 * the product's scripts enliven, with the pipelines as headings and the steps in their colours.
 */
export function nativePipelineSelect(p: ParamValues): string {
  const items = toList(p.items, OWNER).map(toRecord).flatMap(optionsOf);
  const steps = items.filter((item) => !item.disabled);
  const chosen = steps.find((step) => p.selected && same(step.id, p.selected)) ?? steps[0];
  return nativeSelect({ ...p, items, selected: chosen && text(chosen.id) });
}
