/** The native faces by name: the product's own markup as strings. No Lit, no DOM. */
import { checkParams } from '../contract/check.js';
import type { Contract, ParamValues } from '../contract/contract.js';
import { warn } from '../contract/warn.js';
import { messagesOf, type Messages } from '../i18n/messages.js';
import { buttonContract, type ButtonParams } from './button/contract.js';
import { nativeButton } from './button/native.js';
import { checkboxContract, type CheckboxParams } from './checkbox/contract.js';
import { nativeCheckbox } from './checkbox/native.js';
import { inputContract, type InputParams } from './input/contract.js';
import { nativeInput } from './input/native.js';
import { multiselectContract, type MultiselectParams } from './multiselect/contract.js';
import { nativeMultiselect } from './multiselect/native.js';
import type { NativeContext } from './native-context.js';
import { radioContract, type RadioParams } from './radio/contract.js';
import { nativeRadio } from './radio/native.js';
import { selectContract, type SelectParams } from './select/contract.js';
import { nativeSelect } from './select/native.js';
import { textareaContract, type TextareaParams } from './textarea/contract.js';
import { nativeTextarea } from './textarea/native.js';

declare const __DEV__: boolean;

interface Face {
  readonly contract: Contract;
  readonly render: (params: ParamValues, context: NativeContext) => string;
}

const FACES: Readonly<Record<string, Face>> = {
  button: { contract: buttonContract, render: nativeButton },
  checkbox: { contract: checkboxContract, render: nativeCheckbox },
  input: { contract: inputContract, render: nativeInput },
  multiselect: { contract: multiselectContract, render: nativeMultiselect },
  radio: { contract: radioContract, render: nativeRadio },
  select: { contract: selectContract, render: nativeSelect },
  textarea: { contract: textareaContract, render: nativeTextarea },
};

/** Parameters by control, for completion in an editor; other values are accepted at run time. */
export interface NativeParams {
  button: ButtonParams;
  checkbox: CheckboxParams;
  input: InputParams;
  multiselect: MultiselectParams;
  radio: RadioParams;
  select: SelectParams;
  textarea: TextareaParams;
}

export interface NativeOptions {
  /** Language of the texts that a control brings along: ru, en, es, pt. Default `en`. */
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
