import { PREFIX } from '../contract/tags.js';
import type { AmoElementClass } from '../core/element/element-class.js';
import { defineElement, tag } from '../core/element/define.js';
import { AmoButton } from './button/element.js';
import { AmoCancelButton } from './cancel-button/element.js';
import { AmoCheckbox } from './checkbox/element.js';
import { AmoDateField } from './date-field/element.js';
import { AmoDeleteButton } from './delete-button/element.js';
import { AmoFile } from './file/element.js';
import { AmoInput } from './input/element.js';
import { AmoMultiselect } from './multiselect/element.js';
import { AmoPipelineSelect } from './pipeline-select/element.js';
import { AmoRadio } from './radio/element.js';
import { AmoRadioGroup } from './radio-group/element.js';
import { AmoSelect } from './select/element.js';
import { AmoSwitcher } from './switcher/element.js';
import { AmoTextarea } from './textarea/element.js';

export type { MenuItem } from './button/contract.js';
export type { MultiselectItem } from './multiselect/contract.js';
export type { Pipeline, PipelineItem, PipelineStatus } from './pipeline-select/contract.js';
export type { RadioItem } from './radio-group/contract.js';
export type { SelectItem } from './select/contract.js';
export type { Locale } from '../contexts/locale.js';
export type { Counted } from '../i18n/counted.js';
export type { Formats } from '../i18n/formats.js';
export type { Messages } from '../i18n/messages.js';
export type { Forms } from '../i18n/plural.js';
export { localeContext } from '../contexts/locale.js';
export { VERSION } from '../core/version.js';
export {
  AmoButton,
  AmoCancelButton,
  AmoCheckbox,
  AmoDateField,
  AmoDeleteButton,
  AmoFile,
  AmoInput,
  AmoMultiselect,
  AmoPipelineSelect,
  AmoRadio,
  AmoRadioGroup,
  AmoSelect,
  AmoSwitcher,
  AmoTextarea,
  tag,
};

const ALL: readonly unknown[] = [
  AmoButton,
  AmoCancelButton,
  AmoCheckbox,
  AmoDateField,
  AmoDeleteButton,
  AmoFile,
  AmoInput,
  AmoMultiselect,
  AmoPipelineSelect,
  AmoRadio,
  AmoRadioGroup,
  AmoSelect,
  AmoSwitcher,
  AmoTextarea,
];

/** Options of {@link defineElements}. */
export interface DefineOptions {
  /** First part of the tags: `acme` gives `acme-select`. Default: `amo`. */
  prefix?: string;
}

/**
 * Registers every element. May be called again with another prefix; never throws for a tag that another copy has taken.
 * @throws TypeError for a prefix that cannot start a tag
 */
export function defineElements({ prefix = PREFIX }: DefineOptions = {}): void {
  if (!/^[a-z][a-z0-9-]*$/.test(prefix))
    throw new TypeError(`"${prefix}" cannot start a tag. Give lower-case letters, digits and dashes.`);
  for (const element of ALL) defineElement(element as AmoElementClass, prefix);
}
