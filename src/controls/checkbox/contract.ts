import { autofocusRow, disabledRow, formRow, nameRow, ofElement, readonlyRow } from '../../contract/common-rows.js';
import { defineContract, type ParamsOf, type PropsOf } from '../../contract/contract.js';

/** Contract of the checkbox (`include_control('checkbox')`). */
export const checkboxContract = defineContract('checkbox', 'A box to tick, with a text beside it.', {
  class_name: { type: 'string', face: 'native', doc: 'Class of the label; in element mode of the host.' },
  small: { type: 'boolean', doc: 'A box of 16 pixels and a smaller text.' },
  checked: {
    type: 'boolean',
    own: true,
    property: 'checked',
    doc: 'Ticked; as an attribute the state that a reset puts back.',
  },
  tabindex: { type: 'string', face: 'native', doc: 'On the label; in element mode on the host.' },
  name: nameRow,
  name_is_array: { type: 'string', face: 'native', doc: "`'yes'` appends `[]` to the name." },
  id: { type: 'string', face: 'native', doc: 'Id of the box; in element mode of the host.' },
  input_class_name: { type: 'string', face: 'native', doc: 'Class of the box; in element mode of the host.' },
  disabled: disabledRow,
  readonly: readonlyRow,
  value: {
    type: 'string',
    own: true,
    property: 'value',
    doc: 'Value of the entry while ticked. Natively empty when unset, in HTML and the element `on`.',
  },
  fieldId: { type: 'string', face: 'native', doc: '`data-field-id`; in element mode on the host.' },
  dataValue: {
    type: 'string',
    face: 'native',
    doc: '`data-value`, the value when absent; in element mode on the host.',
  },
  additional_data: { type: 'raw', face: 'native', doc: 'Raw attributes of the box; in element mode of the host.' },
  custom_helper: { type: 'string', face: 'native', doc: 'A text instead of the drawn box.' },
  checked_minus: {
    type: 'boolean',
    own: true,
    attribute: 'indeterminate',
    property: 'indeterminate',
    doc: 'Neither ticked nor not: a dash.',
  },
  text: { type: 'string', doc: 'The text beside the box; without it the element shows its content.' },
  text_class_name: { type: 'string', face: 'native', doc: 'Class of the text; an element has parts instead.' },
  note_text: { type: 'string', doc: 'A remark after the text.' },
  text_custom: { type: 'string', face: 'native', doc: 'Text when there is neither `text` nor `note_text`.' },
  should_be_raw: {
    type: 'boolean',
    face: 'native',
    doc: 'The text is raw markup; an element takes it as its content.',
  },
  required: {
    type: 'boolean',
    face: 'element',
    reflect: true,
    doc: 'The form is not submitted while the box is not ticked.',
  },
  form: ofElement(formRow),
  autofocus: ofElement(autofocusRow),
});

export type CheckboxParams = ParamsOf<typeof checkboxContract>;
export type CheckboxProps = PropsOf<typeof checkboxContract>;
