import { autofocusRow, disabledRow, formRow, nameRow, ofElement, readonlyRow } from '../../contract/common-rows.js';
import { defineContract, type ParamsOf, type PropsOf } from '../../contract/contract.js';

/** Contract of the text area (`include_control('textarea')`). */
export const textareaContract = defineContract('textarea', 'A text of several lines.', {
  name: nameRow,
  value: {
    type: 'string',
    own: true,
    property: 'value',
    doc: 'The text; as an attribute the default text, over the content.',
  },
  id: { type: 'string', face: 'native', doc: 'Id of the field; in element mode the id of the host.' },
  class_name: { type: 'string', face: 'native', doc: 'Class of the field; in element mode of the host.' },
  tab_index: { type: 'string', face: 'native', doc: '`tabindex`; in element mode on the host.' },
  placeholder: { type: 'string', reflect: true, doc: 'Shown while the field is empty; transparent in focus.' },
  style: { type: 'map', face: 'native', doc: 'Inline styles: property to value.' },
  disabled: disabledRow,
  readonly: readonlyRow,
  form: formRow,
  maxlength: {
    type: 'number',
    default: -1,
    property: 'maxLength',
    reflect: true,
    doc: 'The longest text a user can type, in characters.',
  },
  additional_data: { type: 'raw', face: 'native', doc: 'Raw attributes; in element mode on the host.' },
  minlength: {
    type: 'number',
    face: 'element',
    default: -1,
    property: 'minLength',
    reflect: true,
    doc: 'The shortest valid text, in characters.',
  },
  required: {
    type: 'boolean',
    face: 'element',
    reflect: true,
    doc: 'The form is not submitted while the field is empty.',
  },
  rows: { type: 'number', face: 'element', default: 2, reflect: true, doc: 'Height in lines of text.' },
  autosize: {
    type: 'boolean',
    face: 'element',
    doc: 'Grows with its text, as natively after `controls:textarea:autosize`.',
  },
  autofocus: ofElement(autofocusRow),
});

export type TextareaParams = ParamsOf<typeof textareaContract>;
export type TextareaProps = PropsOf<typeof textareaContract>;
