/** The elements as strings, from the parameters of templates. No Lit, no DOM. */
import { checkParams } from '../contract/check.js';
import type { Contract, ParamValues } from '../contract/contract.js';
import type { ElementMarkup } from '../contract/element-markup.js';
import { tag } from '../contract/tags.js';
import { buttonContract } from '../controls/button/contract.js';
import { toElement as button } from '../controls/button/markup.js';
import { cancelButtonContract } from '../controls/cancel-button/contract.js';
import { toElement as cancelButton } from '../controls/cancel-button/markup.js';
import { checkboxContract } from '../controls/checkbox/contract.js';
import { toElement as checkbox } from '../controls/checkbox/markup.js';
import { deleteButtonContract } from '../controls/delete-button/contract.js';
import { toElement as deleteButton } from '../controls/delete-button/markup.js';
import { fileContract } from '../controls/file/contract.js';
import { toElement as file } from '../controls/file/markup.js';
import { inputContract } from '../controls/input/contract.js';
import { toElement as input } from '../controls/input/markup.js';
import { multiselectContract } from '../controls/multiselect/contract.js';
import { toElement as multiselect } from '../controls/multiselect/markup.js';
import { pipelineSelectContract } from '../controls/pipeline-select/contract.js';
import { toElement as pipelineSelect } from '../controls/pipeline-select/markup.js';
import { radioContract } from '../controls/radio/contract.js';
import { toElement as radio } from '../controls/radio/markup.js';
import { selectContract } from '../controls/select/contract.js';
import { toElement as select } from '../controls/select/markup.js';
import { switcherContract } from '../controls/switcher/contract.js';
import { toElement as switcher } from '../controls/switcher/markup.js';
import { textareaContract } from '../controls/textarea/contract.js';
import { toElement as textarea } from '../controls/textarea/markup.js';
import { nativeMessagesOf, type NativeMessages } from '../i18n/native-messages.js';

declare const __DEV__: boolean;

interface Element {
  readonly contract: Contract;
  readonly toElement: (params: ParamValues, messages: NativeMessages, options: ElementOptions) => ElementMarkup;
}

const pipeline: Element = { contract: pipelineSelectContract, toElement: pipelineSelect };

const ELEMENTS: Readonly<Record<string, Element>> = {
  button: { contract: buttonContract, toElement: button },
  cancel_button: { contract: cancelButtonContract, toElement: cancelButton },
  checkbox: { contract: checkboxContract, toElement: checkbox },
  delete_button: { contract: deleteButtonContract, toElement: deleteButton },
  file: { contract: fileContract, toElement: file },
  input: { contract: inputContract, toElement: input },
  multiselect: { contract: multiselectContract, toElement: multiselect },
  pipeline_select: pipeline,
  'pipeline_select/index': pipeline,
  radio: { contract: radioContract, toElement: radio },
  select: { contract: selectContract, toElement: select },
  switcher: { contract: switcherContract, toElement: switcher },
  textarea: { contract: textareaContract, toElement: textarea },
};

export interface ElementOptions {
  /** Tag to print; default: the tag that this copy of the kit owns for the control. */
  tag?: string;
  /** Prefix of the tag, for tags that were defined with one. */
  prefix?: string;
  /** Language of the texts that a control brings along. Default `en`. */
  lang?: string;
  /** Texts that replace those of the language. */
  messages?: Partial<NativeMessages>;
}

/** Names that {@link renderElement} draws. */
export function elementNames(): readonly string[] {
  return Object.keys(ELEMENTS);
}

/**
 * The element of a control as markup, from the parameters of `include_control(name, params)`. The parameters are first
 * resolved to what the native face would show and submit. Only parameters that the contract calls raw are printed
 * without escaping; a bad or an unknown one is a warning in the development build, never an exception.
 * @throws {RangeError} when no control has this name
 */
export function renderElement(name: string, params: ParamValues, options: ElementOptions = {}): string {
  if (!Object.hasOwn(ELEMENTS, name))
    throw new RangeError(`amo-elements: no control is named "${String(name)}". Known: ${elementNames().join(', ')}.`);
  const { contract, toElement } = ELEMENTS[name]!;
  if (__DEV__) checkParams(contract, params);
  const known = nativeMessagesOf(options.lang);
  const { attributes, content } = toElement(
    params,
    options.messages ? { ...known, ...options.messages } : known,
    options,
  );
  const printed = options.tag ?? tag(contract.name, options.prefix);
  return `<${printed}${attributes}>${content}</${printed}>`;
}
