import { defineContract, type ParamsOf } from '../../contract/contract.js';

/** Contract of the button that gives something up (`cancel_button`). */
export const cancelButtonContract = defineContract('cancel_button', 'A button that gives something up.', {
  text: { type: 'string', doc: 'The label; without it "Cancel" in the language of the page.' },
  class_name: { type: 'string', face: 'native', doc: 'Class of the button.' },
  tab_index: { type: 'string', face: 'native', doc: '`tabindex`.' },
  id: { type: 'string', face: 'native', doc: 'Id of the button.' },
  hidden: { type: 'boolean', face: 'native', doc: 'Not shown.' },
  additional_data: { type: 'raw', face: 'native', doc: 'Raw attributes.' },
});

export type CancelButtonParams = ParamsOf<typeof cancelButtonContract>;
