import { defineContract, type ParamsOf, type PropsOf } from '../../contract/contract.js';
import { cancelButtonContract } from '../cancel-button/contract.js';

const { type, disabled, name, value, form, autofocus } = cancelButtonContract.params;

/** Contract of the button that deletes (`delete_button`). */
export const deleteButtonContract = defineContract('delete_button', 'A button that deletes: a bin and a text.', {
  text: { type: 'string', doc: 'The label; without it the element shows its content.' },
  class_name: { type: 'string', face: 'native', doc: 'Class of the root; in element mode of the host.' },
  id: { type: 'string', face: 'native', doc: 'Id of the root; in element mode of the host.' },
  additional_data: { type: 'raw', face: 'native', doc: 'Raw attributes of the root; in element mode of the host.' },
  type,
  disabled,
  name,
  value,
  form,
  autofocus,
});

export type DeleteButtonParams = ParamsOf<typeof deleteButtonContract>;
export type DeleteButtonProps = PropsOf<typeof deleteButtonContract>;
