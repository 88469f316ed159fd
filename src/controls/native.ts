/** The native faces by name: the product's own markup as strings. No Lit, no DOM. */
import type { ParamValues } from '../contract/contract.js';
import { checkParams } from '../contract/check.js';
import { warn } from '../contract/warn.js';
import { nativeMessagesOf, type NativeMessages } from '../i18n/native-messages.js';
import type { ButtonParams, MenuParams } from './button/contract.js';
import { nativeButton } from './button/native.js';
import { nativeMenu, nativeMenuEntries } from './button/native-menu.js';
import type { CancelButtonParams } from './cancel-button/contract.js';
import { nativeCancelButton } from './cancel-button/native.js';
import type { CheckboxParams } from './checkbox/contract.js';
import { nativeCheckbox } from './checkbox/native.js';
import type { DeleteButtonParams } from './delete-button/contract.js';
import { nativeDeleteButton } from './delete-button/native.js';
import type { FileParams } from './file/contract.js';
import { nativeFile } from './file/native.js';
import type { InputParams } from './input/contract.js';
import { nativeInput } from './input/native.js';
import type { MultiselectParams } from './multiselect/contract.js';
import { nativeMultiselect } from './multiselect/native.js';
import type { NativeContext } from './native-context.js';
import type { PipelineSelectParams } from './pipeline-select/contract.js';
import { nativePipelineSelect } from './pipeline-select/native.js';
import type { RadioParams } from './radio/contract.js';
import { nativeRadio } from './radio/native.js';
import type { SelectParams } from './select/contract.js';
import { nativeSelect } from './select/native.js';
import type { SwitcherParams } from './switcher/contract.js';
import { nativeSwitcher } from './switcher/native.js';
import { contractOf } from './template-params.js';
import type { TextareaParams } from './textarea/contract.js';
import { nativeTextarea } from './textarea/native.js';

declare const __DEV__: boolean;

type Render = (params: ParamValues, context: NativeContext) => string;

const FACES: Readonly<Record<string, Render>> = {
  button: nativeButton,
  'button/context_menu': nativeMenu,
  'button/context_menu_inner': nativeMenuEntries,
  cancel_button: nativeCancelButton,
  checkbox: nativeCheckbox,
  delete_button: nativeDeleteButton,
  file: nativeFile,
  input: nativeInput,
  multiselect: nativeMultiselect,
  pipeline_select: nativePipelineSelect,
  'pipeline_select/index': nativePipelineSelect,
  radio: nativeRadio,
  select: nativeSelect,
  switcher: nativeSwitcher,
  textarea: nativeTextarea,
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
  messages?: Partial<NativeMessages>;
  /** Source of the made up ids, a number from 0 up to 1. Default `Math.random`. */
  random?: () => number;
}

/** Names that {@link renderNative} draws. */
export function nativeNames(): readonly string[] {
  return Object.keys(FACES);
}

function renderOf(name: string): Render {
  if (!Object.hasOwn(FACES, name))
    throw new RangeError(`amo-elements: no control is named "${String(name)}". Known: ${nativeNames().join(', ')}.`);
  return FACES[name]!;
}

/** Parameters as an object; anything else counts as none. */
function paramsOf(name: string, params: unknown): ParamValues {
  if (params == null) return {};
  if (typeof params === 'object' && !Array.isArray(params)) return params as ParamValues;
  if (__DEV__)
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
  name: N,
  params?: NativeParams[N] | null,
  options?: NativeOptions,
): string;
export function renderNative(name: string, params?: ParamValues | null, options?: NativeOptions): string;
export function renderNative(name: string, params?: unknown, options: NativeOptions = {}): string {
  const render = renderOf(name);
  const values = paramsOf(name, params);
  if (__DEV__) checkParams(contractOf(name)!, values);
  const { lang = 'en', messages, random = Math.random } = options;
  const known = nativeMessagesOf(lang);
  return render(values, { messages: messages ? { ...known, ...messages } : known, random });
}
