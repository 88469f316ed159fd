import { autofocusRow, formRow, nameRow, ofElement } from '../../contract/common-rows.js';
import { defineContract, of, type ParamsOf, type PropsOf } from '../../contract/contract.js';

/** An option. Without `id` its value is its text. */
export interface SelectItem {
  id?: string | number;
  option?: string | number;
  /** Cannot be chosen; drawn as a heading. */
  disabled?: boolean;
  bg_color?: string;
  text_color?: string;
  /** Native face: class of the row. */
  class_name?: string;
  /** Native face: raw attributes of the row. */
  additional_data?: string;
  /** Native face: the text is raw markup. */
  should_be_raw?: boolean;
}

/** Contract of the choice from a list (`include_control('select')`). */
export const selectContract = defineContract('select', 'A choice of one from a list.', {
  items: {
    type: 'list',
    shape: 'readonly SelectItem[]',
    as: of<readonly SelectItem[]>(),
    doc: 'The options: `{id?, option, disabled?, bg_color?, text_color?}`. Property over attribute over `<option>` children.',
  },
  selected: {
    type: 'string',
    own: true,
    attribute: 'value',
    property: 'value',
    doc: 'Value that is chosen. Natively falsy or unknown is the first item; the element keeps an unknown value and marks it.',
  },
  name: nameRow,
  id: { type: 'string', face: 'native', doc: 'Id of the hidden field; in element mode of the host.' },
  class_name: { type: 'string', face: 'native', doc: 'Class of the root; in element mode of the host.' },
  control_class_name: {
    type: 'string',
    face: 'native',
    default: 'control--select',
    doc: 'Class of the root that carries look and script.',
  },
  theme: { type: 'string', reflect: true, doc: 'Variant of the look: transparent, promo.' },
  additional_data: { type: 'raw', face: 'native', doc: 'Raw attributes of the root; in element mode of the host.' },
  save_overflow: {
    type: 'boolean',
    face: 'native',
    doc: 'The list is not cut off by its surroundings; always so for the element.',
  },
  button_class_name: { type: 'string', face: 'native', doc: 'Class of the button; in element mode of the host.' },
  tab_index: { type: 'string', face: 'native', doc: '`tabindex` of the button; in element mode of the host.' },
  disabled: { type: 'boolean', reflect: true, doc: 'Cannot be opened, focused or submitted.' },
  selected_before: { type: 'string', doc: 'Words before the chosen text.' },
  selected_after: { type: 'string', doc: 'Words after the chosen text, in place of the arrow.' },
  prefix: {
    type: 'string',
    attribute: 'text-prefix',
    property: 'textPrefix',
    doc: '"{prefix}: " before the chosen text.',
  },
  skip_before_empty_data_value: { type: 'boolean', doc: 'Hides `selected_before` while the value is not empty.' },
  default: { type: 'string', doc: 'Value of the item that an unknown value falls back to.' },
  no_titles: { type: 'boolean', doc: 'Options without tooltips.' },
  dropdown_class_name: { type: 'string', face: 'native', doc: 'Class of the list; an element has parts instead.' },
  dropdown_auto_width: { type: 'boolean', doc: 'The list is as wide as its longest option.' },
  input_special_class: { type: 'string', face: 'native', doc: 'Class of the hidden field.' },
  form: formRow,
  need_escape: { type: 'boolean', face: 'native', doc: 'Accepted from older templates; texts are always escaped now.' },
  exclude_list: { type: 'boolean', face: 'native', doc: 'Prints no items.' },
  exclude_button_input: { type: 'boolean', face: 'native', doc: 'Prints the list alone.' },
  required: {
    type: 'boolean',
    face: 'element',
    reflect: true,
    doc: 'The form is not submitted while the value is empty.',
  },
  autofocus: ofElement(autofocusRow),
});

export type SelectParams = ParamsOf<typeof selectContract>;
export type SelectProps = PropsOf<typeof selectContract>;
