import type { Contract } from '../../src/contract/contract.js';
import { tag } from '../../src/contract/tags.js';
import { CONTRACTS } from '../../src/controls/contracts.js';

/** Contract of an element by its tag, or of a control by its name. */
export function contractOf(name: string): Contract {
  const all: readonly Contract[] = Object.values(CONTRACTS);
  const found = all.find((contract) => contract.name === name || tag(contract.name) === name);
  if (!found) throw new RangeError(`No contract for "${name}".`);
  return found;
}
