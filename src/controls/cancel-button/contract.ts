import { defineContract, type ParamsOf, type PropsOf } from '../../contract/contract.js';
import { buttonContract } from '../button/contract.js';

const { type, name, value, form, autofocus } = buttonContract.params;

/** Contract of the button that gives something up (`cancel_button`). */
export const cancelButtonContract = defineContract('cancel_button', 'A button that gives something up.', {
  text: { type: 'string', doc: 'The label; without it "Cancel" in the language of the page.' },
  class_name: { type: 'string', face: 'native', doc: 'Class of the button; in element mode of the host.' },
  tab_index: { type: 'string', face: 'native', doc: '`tabindex`; in element mode on the host.' },
  id: { type: 'string', face: 'native', doc: 'Id of the button; in element mode of the host.' },
  hidden: { type: 'boolean', face: 'native', doc: 'Not shown.' },
  additional_data: { type: 'raw', face: 'native', doc: 'Raw attributes; in element mode on the host.' },
  type: { ...type, face: 'element' },
  disabled: { type: 'boolean', face: 'element', reflect: true, doc: 'Cannot be pressed or focused.' },
  name,
  value,
  form,
  autofocus,
});

export type CancelButtonParams = ParamsOf<typeof cancelButtonContract>;
export type CancelButtonProps = PropsOf<typeof cancelButtonContract>;
