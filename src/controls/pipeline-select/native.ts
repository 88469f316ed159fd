import type { ParamValues } from '../../contract/contract.js';
import { escape, same } from '../../contract/markup/text.js';
import { toList } from '../../contract/values.js';
import { drawSelect, valueOf, type Choice } from '../select/native.js';
import { stepsOf, type Step } from './steps.js';

/** The chosen step: where none is asked for, or an unknown one, it is the first. */
export function chooseStep(steps: readonly Step[], selected: unknown): Choice {
  const isStep = ({ disabled }: Step): boolean => !disabled;
  const found = selected ? steps.findIndex((step) => isStep(step) && same(valueOf(step), selected)) : -1;
  const index = found < 0 ? steps.findIndex(isStep) : found;
  const item = steps[index];
  return { marked: [index], item, value: item ? valueOf(item) : '' };
}

/** The options of a template's parameters. */
export function stepsIn({ items }: ParamValues): Step[] {
  return stepsOf(toList(items, 'pipeline_select: items'), 'pipeline_select: items');
}

/**
 * Native face of the choice of a step. Markup and parameters of the original are not known: this one is a select, which
 * the product's scripts enliven, with the pipelines as headings and the steps in their colours.
 */
export function nativePipelineSelect(p: ParamValues): string {
  const steps = stepsIn(p);
  const items = steps.map((step) =>
    'pipeline' in step ? { ...step, additional_data: `data-pipeline-id="${escape(step['pipeline'])}"` } : step,
  );
  return drawSelect(p, items, chooseStep(steps, p.selected));
}
