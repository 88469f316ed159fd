/** The native faces by name: the product's own markup as strings. No Lit, no DOM. */
import type { ParamsOf, ParamValues } from '../contract/contract.js';
import { checkParams, toParams } from '../contract/check.js';
import { nativeMessagesOf, type NativeMessages } from '../i18n/native-messages.js';
import type { ButtonParams } from './button/contract.js';
import { nativeButton } from './button/native.js';
import { nativeMenu, nativeMenuEntries } from './button/native-menu.js';
import { nativeCancelButton } from './cancel-button/native.js';
import { nativeCheckbox } from './checkbox/native.js';
import { nativeCheckboxesDropdown, nativeValuesTitle } from './checkboxes-dropdown/native.js';
import { nativeDateField } from './date-field/native.js';
import { nativeDeleteButton } from './delete-button/native.js';
import { nativeFile } from './file/native.js';
import { nativeInput } from './input/native.js';
import { nativeMultiselect } from './multiselect/native.js';
import type { NativeContext } from './native-context.js';
import { nativePipelineSelect } from './pipeline-select/native.js';
import { nativeRadio } from './radio/native.js';
import { nativeSelect } from './select/native.js';
import { nativeSuggest } from './suggest/native.js';
import { nativeSwitcher } from './switcher/native.js';
import { templateContract, type SUB_TEMPLATE_CONTRACTS, type TEMPLATE_CONTRACTS } from './contracts.js';
import { nativeTextarea } from './textarea/native.js';

declare const __DEV__: boolean;

type Render = (params: ParamValues, context: NativeContext) => string;

const FACES = {
  button: nativeButton,
  'button/context_menu': nativeMenu,
  'button/context_menu_inner': nativeMenuEntries,
  cancel_button: nativeCancelButton,
  checkbox: nativeCheckbox,
  checkboxes_dropdown: nativeCheckboxesDropdown,
  'checkboxes_dropdown/index': nativeCheckboxesDropdown,
  'checkboxes_dropdown/values_title': nativeValuesTitle,
  date_field: nativeDateField,
  delete_button: nativeDeleteButton,
  file: nativeFile,
  input: nativeInput,
  multiselect: nativeMultiselect,
  pipeline_select: nativePipelineSelect,
  'pipeline_select/index': nativePipelineSelect,
  radio: nativeRadio,
  select: nativeSelect,
  suggest: nativeSuggest,
  switcher: nativeSwitcher,
  textarea: nativeTextarea,
} as const satisfies Readonly<Record<keyof Templates, Render>>;

type Templates = typeof TEMPLATE_CONTRACTS & typeof SUB_TEMPLATE_CONTRACTS;

/** Parameters by control, for completion in an editor; other values are accepted at run time. */
export type NativeParams = {
  [N in keyof Templates]: N extends 'button' ? ButtonParams : ParamsOf<Templates[N]>;
};

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
  return FACES[name as keyof typeof FACES];
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
  return drawNative(name, toParams(name, params), nativeContext(options));
}

/** What the faces of one page share: worked out once, it serves any number of them. */
export function nativeContext({ lang = 'en', messages, random = Math.random }: NativeOptions): NativeContext {
  const known = nativeMessagesOf(lang);
  return { messages: messages ? { ...known, ...messages } : known, lang, random };
}

/** {@link renderNative} with what the faces share. */
export function drawNative(name: string, params: ParamValues, context: NativeContext): string {
  const render = renderOf(name);
  if (__DEV__) checkParams(templateContract(name)!, params);
  return render(params, context);
}
