import { defineContract, type ParamsOf } from '../../contract/contract.js';

/** Contract of the choice of a file (`file`). */
export const fileContract = defineContract('file', "A choice of a file: the browser's own.", {
  name: { type: 'string', reflect: true, doc: 'Name of the entry in the form.' },
  class: { type: 'string', face: 'native', doc: 'Class of the field.' },
  id: { type: 'string', face: 'native', doc: 'Id of the field.' },
  size: { type: 'string', face: 'native', doc: '`size`.' },
  style: { type: 'map', face: 'native', doc: 'Inline styles: property to value, or as a text.' },
  text: { type: 'string', doc: 'A text beside the field.' },
});

export type FileParams = ParamsOf<typeof fileContract>;
