/** The tables of the native faces, for checks in the development build: production draws without them. */
import { rows, type Contract, type Row } from '../contract/contract.js';
import { buttonContract, menuContract } from './button/contract.js';
import { cancelButtonContract } from './cancel-button/contract.js';
import { checkboxContract } from './checkbox/contract.js';
import { deleteButtonContract } from './delete-button/contract.js';
import { fileContract } from './file/contract.js';
import { inputContract } from './input/contract.js';
import { multiselectContract } from './multiselect/contract.js';
import { pipelineSelectContract } from './pipeline-select/contract.js';
import { radioContract } from './radio/contract.js';
import { selectContract } from './select/contract.js';
import { switcherContract } from './switcher/contract.js';
import { textareaContract } from './textarea/contract.js';

const CONTRACTS: Readonly<Record<string, Contract>> = {
  button: buttonContract,
  'button/context_menu': menuContract,
  'button/context_menu_inner': menuContract,
  cancel_button: cancelButtonContract,
  checkbox: checkboxContract,
  delete_button: deleteButtonContract,
  file: fileContract,
  input: inputContract,
  multiselect: multiselectContract,
  pipeline_select: pipelineSelectContract,
  'pipeline_select/index': pipelineSelectContract,
  radio: radioContract,
  select: selectContract,
  switcher: switcherContract,
  textarea: textareaContract,
};

/** The table of a native face; undefined for an unknown name. */
export function contractOf(name: string): Contract | undefined {
  return Object.hasOwn(CONTRACTS, name) ? CONTRACTS[name] : undefined;
}

/** Template parameters of a control, in the order of its table; none for an unknown name. */
export function templateParams(name: string): readonly Row[] {
  const contract = contractOf(name);
  return contract ? rows(contract).filter(({ face }) => face !== 'element') : [];
}
