import { checkItems } from '../../contract/check.js';
import type { ParamValues } from '../../contract/contract.js';
import { toList, toRecord } from '../../contract/values.js';
import type { SelectItem } from '../select/contract.js';

declare const __DEV__: boolean;

/** A step as an option; `pipeline` is the id of its pipeline. */
export type Step = SelectItem & ParamValues;

/** The steps of a pipeline. A map by id is in the order of its numbers, where won and lost come first: `sort` knows better. */
export function statusesOf({ statuses }: ParamValues, owner: string): ParamValues[] {
  const list = toList(statuses, `${owner}: statuses`);
  // Won and lost have the same ids in every pipeline, so an id may stand twice, but not in one of them.
  if (__DEV__) checkItems(list, `${owner}: statuses`);
  const steps = list.map(toRecord);
  return Array.isArray(statuses) ? steps : steps.sort((a, b) => Number(a.sort) - Number(b.sort));
}

/** Pipelines as options: the name of each is a heading, with its steps below it. An option of a select stays one. */
export function stepsOf(items: readonly unknown[], owner: string): Step[] {
  if (__DEV__) checkItems(items, owner);
  return items.map(toRecord).flatMap((item): Step[] => {
    if ('option' in item) return [item];
    const heading = { option: item.name, disabled: true };
    const steps = statusesOf(item, owner).map(({ id, name, color }) => ({
      id,
      option: name,
      bg_color: color,
      pipeline: item.id,
    }));
    return [heading, ...steps] as Step[];
  });
}
