import { autofocusRow, disabledRow, formRow, nameRow, ofElement } from '../../contract/common-rows.js';
import { defineContract, of, type PropsOf } from '../../contract/contract.js';

/** An option of a group. */
export interface RadioItem {
  id?: string | number;
  option?: string | number;
  disabled?: boolean;
}

/** Contract of a whole choice in one element. No template of the product draws one: its callers loop over `radio`. */
export const radioGroupContract = defineContract('radio_group', 'A choice of one of a few, all in sight.', {
  items: {
    type: 'list',
    face: 'element',
    shape: 'readonly RadioItem[]',
    as: of<readonly RadioItem[]>(),
    doc: 'The options: `{id, option, disabled?}`. Property over attribute over `<option>` children.',
  },
  name: ofElement(nameRow),
  value: {
    type: 'string',
    face: 'element',
    own: true,
    property: 'value',
    doc: 'The chosen id, or empty; as an attribute the default.',
  },
  disabled: ofElement(disabledRow),
  required: {
    type: 'boolean',
    face: 'element',
    reflect: true,
    doc: 'The form is not submitted while nothing is chosen.',
  },
  form: ofElement(formRow),
  autofocus: ofElement(autofocusRow),
});

export type RadioGroupProps = PropsOf<typeof radioGroupContract>;
