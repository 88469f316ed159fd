import { defineContract, type ParamsOf } from '../../contract/contract.js';

/** Contract of the button that deletes (`delete_button`). */
export const deleteButtonContract = defineContract('delete_button', 'A button that deletes: a bin and a text.', {
  text: { type: 'string', doc: 'The label.' },
  class_name: { type: 'string', face: 'native', doc: 'Class of the root.' },
  id: { type: 'string', face: 'native', doc: 'Id of the root.' },
  additional_data: { type: 'raw', face: 'native', doc: 'Raw attributes of the root.' },
});

export type DeleteButtonParams = ParamsOf<typeof deleteButtonContract>;
