/** The native faces by name: the product's own markup as strings. No Lit, no DOM. */
import { checkParams } from '../contract/check.js';
import { rows, type Contract, type ParamValues, type Row } from '../contract/contract.js';
import { warn } from '../contract/warn.js';
import { messagesOf, type Messages } from '../i18n/messages.js';
import { buttonContract, menuContract, type ButtonParams, type MenuParams } from './button/contract.js';
import { nativeButton } from './button/native.js';
import { nativeMenu, nativeMenuEntries } from './button/native-menu.js';
import { cancelButtonContract, type CancelButtonParams } from './cancel-button/contract.js';
import { nativeCancelButton } from './cancel-button/native.js';
import { checkboxContract, type CheckboxParams } from './checkbox/contract.js';
import { nativeCheckbox } from './checkbox/native.js';
import { deleteButtonContract, type DeleteButtonParams } from './delete-button/contract.js';
import { nativeDeleteButton } from './delete-button/native.js';
import { fileContract, type FileParams } from './file/contract.js';
import { nativeFile } from './file/native.js';
import { inputContract, type InputParams } from './input/contract.js';
import { nativeInput } from './input/native.js';
import { multiselectContract, type MultiselectParams } from './multiselect/contract.js';
import { nativeMultiselect } from './multiselect/native.js';
import type { NativeContext } from './native-context.js';
import { pipelineSelectContract, type PipelineSelectParams } from './pipeline-select/contract.js';
import { nativePipelineSelect } from './pipeline-select/native.js';
import { radioContract, type RadioParams } from './radio/contract.js';
import { nativeRadio } from './radio/native.js';
import { selectContract, type SelectParams } from './select/contract.js';
import { nativeSelect } from './select/native.js';
import { switcherContract, type SwitcherParams } from './switcher/contract.js';
import { nativeSwitcher } from './switcher/native.js';
import { textareaContract, type TextareaParams } from './textarea/contract.js';
import { nativeTextarea } from './textarea/native.js';

declare const __DEV__: boolean;

interface Face {
  readonly contract: Contract;
  readonly render: (params: ParamValues, context: NativeContext) => string;
}

const pipelineSelect: Face = { contract: pipelineSelectContract, render: nativePipelineSelect };

const FACES: Readonly<Record<string, Face>> = {
  button: { contract: buttonContract, render: nativeButton },
  'button/context_menu': { contract: menuContract, render: nativeMenu },
  'button/context_menu_inner': { contract: menuContract, render: nativeMenuEntries },
  cancel_button: { contract: cancelButtonContract, render: nativeCancelButton },
  checkbox: { contract: checkboxContract, render: nativeCheckbox },
  delete_button: { contract: deleteButtonContract, render: nativeDeleteButton },
  file: { contract: fileContract, render: nativeFile },
  input: { contract: inputContract, render: nativeInput },
  multiselect: { contract: multiselectContract, render: nativeMultiselect },
  pipeline_select: pipelineSelect,
  'pipeline_select/index': pipelineSelect,
  radio: { contract: radioContract, render: nativeRadio },
  select: { contract: selectContract, render: nativeSelect },
  switcher: { contract: switcherContract, render: nativeSwitcher },
  textarea: { contract: textareaContract, render: nativeTextarea },
};

/** Parameters by control, for completion in an editor; other values are accepted at run time. */
export interface NativeParams {
  button: ButtonParams;
  'button/context_menu': MenuParams;
  'button/context_menu_inner': MenuParams;
  cancel_button: CancelButtonParams;
  checkbox: CheckboxParams;
  delete_button: DeleteButtonParams;
  file: FileParams;
  input: InputParams;
  multiselect: MultiselectParams;
  pipeline_select: PipelineSelectParams;
  'pipeline_select/index': PipelineSelectParams;
  radio: RadioParams;
  select: SelectParams;
  switcher: SwitcherParams;
  textarea: TextareaParams;
}

export interface NativeOptions {
  /** Language of the texts that a control brings along: ru, en, es, pt, tr, id. Default `en`. */
  lang?: string;
  /** Texts that replace those of the language. */
  messages?: Partial<Messages>;
  /** Source of the made up ids, a number from 0 up to 1. Default `Math.random`. */
  random?: () => number;
}

/** Names that {@link renderNative} draws. */
export function nativeNames(): readonly string[] {
  return Object.keys(FACES);
}

/** Template parameters of a control, in the order of its table; none for an unknown name. */
export function templateParams(name: string): readonly Row[] {
  return Object.hasOwn(FACES, name) ? rows(FACES[name]!.contract).filter(({ face }) => face !== 'element') : [];
}

function faceOf(name: string): Face {
  if (!Object.hasOwn(FACES, name))
    throw new RangeError(`amo-elements: no control is named "${String(name)}". Known: ${nativeNames().join(', ')}.`);
  return FACES[name]!;
}

/** Parameters as an object; anything else counts as none. */
function paramsOf(name: string, params: unknown): ParamValues {
  if (params == null) return {};
  if (typeof params === 'object' && !Array.isArray(params)) return params as ParamValues;
  warn(`${name}: the parameters are ${Array.isArray(params) ? 'an array' : `a ${typeof params}`}. Give an object.`);
  return {};
}

/**
 * The product's own markup of a control, as `include_control(name, params)` prints it.
 * A bad or an unknown parameter is a warning in the development build, never an exception; only parameters that the
 * contract calls raw are printed without escaping.
 * @throws {RangeError} when no control has this name
 */
export function renderNative<N extends keyof NativeParams>(
  name: N, params?: NativeParams[N] | null, options?: NativeOptions,
): string;
export function renderNative(name: string, params?: ParamValues | null, options?: NativeOptions): string;
export function renderNative(name: string, params?: unknown, options: NativeOptions = {}): string {
  const { contract, render } = faceOf(name);
  const values = paramsOf(name, params);
  if (__DEV__) checkParams(contract, values);
  const { lang = 'en', messages, random = Math.random } = options;
  const known = messagesOf(lang);
  return render(values, { messages: messages ? { ...known, ...messages } : known, random });
}
