/** The elements as strings, from the parameters of templates. No Lit, no DOM. */
import { checkInnerClasses, checkItems, checkParams } from '../../contract/check.js';
import { rows, type ParamValues } from '../../contract/contract.js';
import type { ElementMarkup } from '../../contract/markup/element-attributes.js';
import { tag } from '../../contract/tags.js';
import { toElement as button } from '../../controls/button/markup.js';
import { toElement as cancelButton } from '../../controls/cancel-button/markup.js';
import { toElement as checkbox } from '../../controls/checkbox/markup.js';
import { toElement as checkboxesDropdown } from '../../controls/checkboxes-dropdown/markup.js';
import { toElement as dateField } from '../../controls/date-field/markup.js';
import { toElement as deleteButton } from '../../controls/delete-button/markup.js';
import { toElement as file } from '../../controls/file/markup.js';
import { toElement as input } from '../../controls/input/markup.js';
import { toElement as multiselect } from '../../controls/multiselect/markup.js';
import { toElement as pipelineSelect } from '../../controls/pipeline-select/markup.js';
import { toElement as radio } from '../../controls/radio/markup.js';
import { toElement as select } from '../../controls/select/markup.js';
import { toElement as suggest } from '../../controls/suggest/markup.js';
import { toElement as switcher } from '../../controls/switcher/markup.js';
import { toElement as textarea } from '../../controls/textarea/markup.js';
import { templateContract, type TemplateName } from '../../controls/contracts.js';
import { nativeMessagesOf, type NativeMessages } from '../../i18n/native-messages.js';

declare const __DEV__: boolean;

type Print = (params: ParamValues, messages: NativeMessages, options: ElementOptions) => ElementMarkup;

const PRINTERS = {
  button,
  cancel_button: cancelButton,
  checkbox,
  checkboxes_dropdown: checkboxesDropdown,
  'checkboxes_dropdown/index': checkboxesDropdown,
  date_field: dateField,
  delete_button: deleteButton,
  file,
  input,
  multiselect,
  pipeline_select: pipelineSelect,
  'pipeline_select/index': pipelineSelect,
  radio,
  select,
  suggest,
  switcher,
  textarea,
} as const satisfies Readonly<Record<TemplateName, Print> & Record<string, Print>>;

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
  return Object.keys(PRINTERS);
}

/** Warns of entries that are none. Suggestions may be texts. */
function checkLists(name: string, params: ParamValues): void {
  for (const row of rows(templateContract(name)!)) {
    const list = params[row.name];
    if (row.type === 'list' && Array.isArray(list)) checkItems(list, `${name}: ${row.name}`, name === 'suggest');
  }
}

/**
 * The element of a control as markup, from the parameters of `include_control(name, params)`. The parameters are first
 * resolved to what the native face would show and submit. Only parameters that the contract calls raw are printed
 * without escaping; a bad or an unknown one is a warning in the development build, never an exception.
 * @throws {RangeError} when no control has this name
 */
export function renderElement(name: string, params: ParamValues, options: ElementOptions = {}): string {
  if (!Object.hasOwn(PRINTERS, name))
    throw new RangeError(`amo-elements: no control is named "${String(name)}". Known: ${elementNames().join(', ')}.`);
  const print: Print = PRINTERS[name as keyof typeof PRINTERS];
  if (__DEV__) {
    checkParams(templateContract(name)!, params);
    checkInnerClasses(name, params);
    checkLists(name, params);
  }
  const known = nativeMessagesOf(options.lang);
  const { attributes, content } = print(params, options.messages ? { ...known, ...options.messages } : known, options);
  const printed = options.tag ?? tag(name.replace(/\/.*/, ''), options.prefix);
  return `<${printed}${attributes}>${content}</${printed}>`;
}
