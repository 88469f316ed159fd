import { autofocusRow, disabledRow, formRow, nameRow, ofElement } from '../../contract/common-rows.js';
import { defineContract, type ParamsOf, type PropsOf } from '../../contract/contract.js';

/** Contract of the choice of a file (`file`). */
export const fileContract = defineContract('file', 'A choice of a file.', {
  name: nameRow,
  class: { type: 'string', face: 'native', doc: 'Class of the field.' },
  id: { type: 'string', face: 'native', doc: 'Id of the field.' },
  size: { type: 'string', face: 'native', doc: '`size`.' },
  style: { type: 'map', face: 'native', doc: 'Inline styles: property to value, or as a text.' },
  text: { type: 'string', doc: 'A text beside the field, which names it.' },
  multiple: { type: 'boolean', face: 'element', reflect: true, doc: 'Several files may be chosen.' },
  accept: {
    type: 'string',
    face: 'element',
    reflect: true,
    doc: 'Kinds of files that the chooser shows: `image/*,.pdf`.',
  },
  disabled: ofElement(disabledRow),
  required: {
    type: 'boolean',
    face: 'element',
    reflect: true,
    doc: 'The form is not submitted while no file is chosen.',
  },
  form: ofElement(formRow),
  autofocus: ofElement(autofocusRow),
});

export type FileParams = ParamsOf<typeof fileContract>;
export type FileProps = PropsOf<typeof fileContract>;
