import type { Contract } from '../../src/contract/contract.js';
import { tag } from '../../src/contract/tags.js';
import { buttonContract } from '../../src/controls/button/contract.js';
import { cancelButtonContract } from '../../src/controls/cancel-button/contract.js';
import { checkboxContract } from '../../src/controls/checkbox/contract.js';
import { deleteButtonContract } from '../../src/controls/delete-button/contract.js';
import { fileContract } from '../../src/controls/file/contract.js';
import { inputContract } from '../../src/controls/input/contract.js';
import { multiselectContract } from '../../src/controls/multiselect/contract.js';
import { pipelineSelectContract } from '../../src/controls/pipeline-select/contract.js';
import { radioContract } from '../../src/controls/radio/contract.js';
import { radioGroupContract } from '../../src/controls/radio-group/contract.js';
import { selectContract } from '../../src/controls/select/contract.js';
import { switcherContract } from '../../src/controls/switcher/contract.js';
import { textareaContract } from '../../src/controls/textarea/contract.js';

const CONTRACTS: readonly Contract[] = [
  buttonContract,
  cancelButtonContract,
  checkboxContract,
  deleteButtonContract,
  fileContract,
  inputContract,
  multiselectContract,
  pipelineSelectContract,
  radioContract,
  radioGroupContract,
  selectContract,
  switcherContract,
  textareaContract,
];

/** Contract of an element by its tag, or of a control by its name. */
export function contractOf(name: string): Contract {
  const found = CONTRACTS.find((contract) => contract.name === name || tag(contract.name) === name);
  if (!found) throw new RangeError(`No contract for "${name}".`);
  return found;
}
