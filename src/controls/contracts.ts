/**
 * The contract of every control by name: what checks, templates, docs, tests and tools go through. No element and no define
 * entry imports it, since a page with one control would then carry the tables of all.
 */
import { rows, type Contract, type Row } from '../contract/contract.js';
import { buttonContract, menuContract } from './button/contract.js';
import { cancelButtonContract } from './cancel-button/contract.js';
import { checkboxContract } from './checkbox/contract.js';
import { dateFieldContract } from './date-field/contract.js';
import { deleteButtonContract } from './delete-button/contract.js';
import { fileContract } from './file/contract.js';
import { inputContract } from './input/contract.js';
import { multiselectContract } from './multiselect/contract.js';
import { pipelineSelectContract } from './pipeline-select/contract.js';
import { radioContract } from './radio/contract.js';
import { radioGroupContract } from './radio-group/contract.js';
import { selectContract } from './select/contract.js';
import { switcherContract } from './switcher/contract.js';
import { textareaContract } from './textarea/contract.js';

/** Controls that a template draws, named as in `include_control`. */
export const TEMPLATE_CONTRACTS = {
  button: buttonContract,
  cancel_button: cancelButtonContract,
  checkbox: checkboxContract,
  date_field: dateFieldContract,
  delete_button: deleteButtonContract,
  file: fileContract,
  input: inputContract,
  multiselect: multiselectContract,
  pipeline_select: pipelineSelectContract,
  radio: radioContract,
  select: selectContract,
  switcher: switcherContract,
  textarea: textareaContract,
} as const satisfies Readonly<Record<string, Contract>>;

/** Every control, those without a template too. */
export const CONTRACTS = { ...TEMPLATE_CONTRACTS, radio_group: radioGroupContract } as const satisfies Readonly<
  Record<string, Contract>
>;

/** Further names that templates ask for: a part of a control, or another name of one. */
export const SUB_TEMPLATE_CONTRACTS = {
  'button/context_menu': menuContract,
  'button/context_menu_inner': menuContract,
  'pipeline_select/index': pipelineSelectContract,
} as const satisfies Readonly<Record<string, Contract>>;

/** Name of a control that a template draws. */
export type TemplateName = keyof typeof TEMPLATE_CONTRACTS;
/** Name of a control. */
export type ControlName = keyof typeof CONTRACTS;

/** The table of a native face, by any name that a template may ask for; undefined for an unknown one. */
export function templateContract(name: string): Contract | undefined {
  const all: Readonly<Record<string, Contract>> = { ...TEMPLATE_CONTRACTS, ...SUB_TEMPLATE_CONTRACTS };
  return Object.hasOwn(all, name) ? all[name] : undefined;
}

/** Template parameters of a control, in the order of its table; none for an unknown name. */
export function templateParams(name: string): readonly Row[] {
  const contract = templateContract(name);
  return contract ? rows(contract).filter(({ face }) => face !== 'element') : [];
}
