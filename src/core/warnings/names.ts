import { rows, type Contract } from '../../contract/contract.js';
import { warn } from '../../contract/warn.js';

/** What authors write from habit, and the parameter that is meant. */
const MEANT: ReadonlyArray<readonly [written: string, meant: string]> = [
  ['options', 'items'],
  ['values', 'items'],
  ['selected', 'value_id'],
  ['selected', 'value'],
  ['checked', 'value'],
];

type Names = readonly [attribute: string, property: string];

const known = new WeakMap<Contract, ReadonlyMap<string, Names>>();

const bare = (name: string): string => name.replace(/[-_]/g, '').toLowerCase();

/** The right names of a contract's parameters, by any way to write them. */
function namesOf(contract: Contract): ReadonlyMap<string, Names> {
  let names = known.get(contract);
  if (names) return names;
  const result = new Map<string, Names>();
  for (const { name, attribute, property, face } of rows(contract))
    if (face !== 'native' && attribute)
      for (const key of [attribute, name]) result.set(bare(key), [attribute, property || attribute]);
  for (const [written, meant] of MEANT) {
    const right = result.get(bare(meant));
    if (right && result.has('items') && !result.has(written)) result.set(written, right);
  }
  known.set(contract, (names = result));
  return names;
}

/** Warns of attributes and properties that are parameters by another name. For the development build. */
export function warnOfNames(host: Element, contract: Contract): void {
  const names = namesOf(contract);
  const own = new Set([...names.values()].flat());
  const check = (written: string, which: 0 | 1): void => {
    const right = names.get(bare(written))?.[which];
    if (right && !own.has(written)) warn(`${host.localName}: there is no ${written}. Write ${right}.`);
  };
  for (const name of host.getAttributeNames()) check(name, 0);
  for (const name of Object.keys(host)) check(name, 1);
}
