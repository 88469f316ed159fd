import { autofocusRow, disabledRow, formRow, nameRow, readonlyRow } from '../../contract/common-rows.js';
import { defineContract, type ParamsOf, type PropsOf } from '../../contract/contract.js';

/** Contract of the text field (`include_control('input')`). */
export const inputContract = defineContract('input', 'A text field.', {
  name: nameRow,
  value: { type: 'string', own: true, property: 'value', doc: 'The text; as an attribute the default text.' },
  class_name: {
    type: 'string',
    face: 'native',
    doc: 'First in the class list; in element mode the class of the host.',
  },
  styled_input: {
    type: 'boolean',
    doc: 'Leaves out the look of a text field (the class `text-input`), for a field with its own styles.',
  },
  id: { type: 'string', face: 'native', doc: 'Id of the field; in element mode the id of the host.' },
  type: {
    type: 'string',
    default: 'text',
    reflect: true,
    doc: 'Type of the HTML field inside: text, password, email, number, tel, url, search, hidden …',
  },
  placeholder: { type: 'string', reflect: true, doc: 'Shown while the field is empty; transparent in focus.' },
  style: { type: 'map', face: 'native', doc: 'Inline styles: property to value.' },
  max_length: {
    type: 'number',
    default: -1,
    attribute: 'maxlength',
    reflect: true,
    property: 'maxLength',
    doc: 'The longest text a user can type, in characters.',
  },
  min_length: {
    type: 'number',
    default: -1,
    attribute: 'minlength',
    reflect: true,
    property: 'minLength',
    doc: 'The shortest valid text, in characters.',
  },
  required: { type: 'boolean', reflect: true, doc: 'The form is not submitted while the field is empty.' },
  disabled: disabledRow,
  autofocus: autofocusRow,
  readonly: readonlyRow,
  data_id: { type: 'string', face: 'native', doc: '`data-id`; in element mode on the host.' },
  sort: { type: 'string', face: 'native', doc: '`data-sort`; in element mode on the host.' },
  additional_data: { type: 'raw', face: 'native', doc: 'Raw attributes; in element mode on the host.' },
  autosize_width: {
    type: 'boolean',
    doc: 'The field is as wide as its text, in characters: `size` follows the value.',
  },
  min_size: { type: 'number', doc: 'The smallest `size` of `autosize_width`.' },
  form: formRow,
  allow: {
    type: 'string',
    face: 'element',
    doc: 'Regular expression that the whole text must match to be typed, pasted or dropped; natively a class `js-control-allow-…`.',
  },
  pattern: {
    type: 'string',
    face: 'element',
    reflect: true,
    doc: 'Regular expression that the whole text must match.',
  },
  min: { type: 'string', face: 'element', reflect: true, doc: 'Smallest number, for `type="number"`.' },
  max: { type: 'string', face: 'element', reflect: true, doc: 'Largest number, for `type="number"`.' },
  step: { type: 'string', face: 'element', reflect: true, doc: 'Step of the number, for `type="number"`.' },
  autocomplete: {
    type: 'string',
    face: 'element',
    default: 'off',
    reflect: true,
    doc: 'What the browser may fill in.',
  },
});

export type InputParams = ParamsOf<typeof inputContract>;
export type InputProps = PropsOf<typeof inputContract>;
