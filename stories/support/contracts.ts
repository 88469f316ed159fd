import type { Contract } from '../../src/contract/contract.js';
import { tag } from '../../src/contract/tags.js';
import { buttonContract } from '../../src/controls/button/contract.js';
import { inputContract } from '../../src/controls/input/contract.js';
import { selectContract } from '../../src/controls/select/contract.js';

const CONTRACTS: readonly Contract[] = [buttonContract, inputContract, selectContract];

/** Contract of an element by its tag, or of a control by its name. */
export function contractOf(name: string): Contract {
  const found = CONTRACTS.find((contract) => contract.name === name || tag(contract.name) === name);
  if (!found) throw new RangeError(`No contract for "${name}".`);
  return found;
}
