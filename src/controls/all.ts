import { defineAll, tag, type DefineOptions } from '../core/element/define.js';
import { AmoButton } from './button/element.js';
import { AmoCancelButton } from './cancel-button/element.js';
import { AmoCheckbox } from './checkbox/element.js';
import { AmoCheckboxesDropdown } from './checkboxes-dropdown/element.js';
import { AmoDateField } from './date-field/element.js';
import { AmoDeleteButton } from './delete-button/element.js';
import { AmoFile } from './file/element.js';
import { AmoInput } from './input/element.js';
import { AmoMultiselect } from './multiselect/element.js';
import { AmoPipelineSelect } from './pipeline-select/element.js';
import { AmoRadio } from './radio/element.js';
import { AmoRadioGroup } from './radio-group/element.js';
import { AmoSelect } from './select/element.js';
import { AmoSuggest } from './suggest/element.js';
import { AmoSwitcher } from './switcher/element.js';
import { AmoTextarea } from './textarea/element.js';

export type { MenuItem } from './button/contract.js';
export type { CheckboxesDropdownItem, ItemDivider } from './checkboxes-dropdown/contract.js';
export type { MultiselectItem } from './multiselect/contract.js';
export type { Pipeline, PipelineItem, PipelineStatus } from './pipeline-select/contract.js';
export type { RadioItem } from './radio-group/contract.js';
export type { SelectItem } from './select/contract.js';
export type { SuggestAjax, SuggestItem } from './suggest/contract.js';
export type { SuggestSource } from './suggest/element.js';
export type { Locale } from '../contexts/locale.js';
export type { Counted } from '../i18n/counted.js';
export type { Formats } from '../i18n/formats.js';
export type { Messages } from '../i18n/messages.js';
export type { Forms } from '../i18n/plural.js';
export type { DefineOptions };
export { localeContext } from '../contexts/locale.js';
export { VERSION } from '../core/version.js';
export {
  AmoButton,
  AmoCancelButton,
  AmoCheckbox,
  AmoCheckboxesDropdown,
  AmoDateField,
  AmoDeleteButton,
  AmoFile,
  AmoInput,
  AmoMultiselect,
  AmoPipelineSelect,
  AmoRadio,
  AmoRadioGroup,
  AmoSelect,
  AmoSuggest,
  AmoSwitcher,
  AmoTextarea,
  tag,
};

const ALL: readonly unknown[] = [
  AmoButton,
  AmoCancelButton,
  AmoCheckbox,
  AmoCheckboxesDropdown,
  AmoDateField,
  AmoDeleteButton,
  AmoFile,
  AmoInput,
  AmoMultiselect,
  AmoPipelineSelect,
  AmoRadio,
  AmoRadioGroup,
  AmoSelect,
  AmoSuggest,
  AmoSwitcher,
  AmoTextarea,
];

/**
 * Registers every element. May be called again with another prefix; never throws for a tag that another copy has taken.
 * @throws TypeError for a prefix that cannot start a tag
 */
export function defineElements(options: DefineOptions = {}): void {
  defineAll(ALL, options);
}
