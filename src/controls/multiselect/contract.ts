import { autofocusRow, disabledRow, formRow, ofElement } from '../../contract/common-rows.js';
import { defineContract, of, type ParamsOf, type PropsOf } from '../../contract/contract.js';

/** An option. Its keys are the native template's, not those of a select. */
export interface MultiselectItem {
  id?: string | number;
  value?: string | number;
  /** Element only: cannot be chosen. */
  disabled?: boolean;
}

/** Contract of the choice of several (`include_control('multiselect')`). */
export const multiselectContract = defineContract('multiselect', 'A choice of several from a list.', {
  name: { type: 'string', reflect: true, doc: 'Name of the entries in the form, one for each chosen option.' },
  values: {
    type: 'list',
    attribute: 'items',
    property: 'items',
    shape: 'readonly MultiselectItem[]',
    as: of<readonly MultiselectItem[]>(),

    doc: 'The options: `{id, value}`. Property over attribute over `<option>` children; `values` is the same.',
  },
  selected: {
    type: 'string',
    own: true,
    attribute: 'value',
    property: 'value',
    doc: 'Natively the one chosen id; the element has a list of ids, as an attribute JSON.',
  },
  size: { type: 'number', face: 'element', default: 4, reflect: true, doc: 'Height in options.' },
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

export type MultiselectParams = ParamsOf<typeof multiselectContract>;
export type MultiselectProps = PropsOf<typeof multiselectContract>;
