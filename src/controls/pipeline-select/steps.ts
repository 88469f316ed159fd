import { checkItems } from '../../contract/check.js';
import type { ParamValues } from '../../contract/contract.js';
import { toList, toRecord } from '../../contract/values.js';
import type { SelectItem } from '../select/contract.js';

declare const __DEV__: boolean;

/** A step as an option; `pipeline` is the id of its pipeline. */
export type Step = SelectItem & ParamValues;

/** Pipelines as options: the name of each is a heading, with its steps below it. An option of a select stays one. */
export function stepsOf(items: readonly unknown[], owner: string): Step[] {
  if (__DEV__) checkItems(items, owner);
  return items.map(toRecord).flatMap((item): Step[] => {
    if ('option' in item) return [item];
    // Won and lost have the same ids in every pipeline, so an id may stand twice, but not in one of them.
    const statuses = toList(item.statuses, `${owner}: statuses`);
    if (__DEV__) checkItems(statuses, `${owner}: statuses`);
    const steps = statuses.map(toRecord).map(({ id, name, color }) => ({ id, option: name, bg_color: color, pipeline: item.id }));
    return [{ option: item.name, disabled: true }, ...steps] as Step[];
  });
}
