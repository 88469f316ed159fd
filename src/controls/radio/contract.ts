import { autofocusRow, disabledRow, formRow, ofElement } from '../../contract/common-rows.js';
import { defineContract, type ParamsOf, type PropsOf } from '../../contract/contract.js';

/** Contract of one option of a choice (`include_control('radio')`): one call is one option. */
export const radioContract = defineContract('radio', 'One option of a choice; options of one name are a group.', {
  id: { type: 'string', face: 'native', doc: 'Id of the option; in element mode of the host.' },
  prefix: { type: 'string', face: 'native', doc: 'Id that label and box share; default the id.' },
  class_name: { type: 'string', face: 'native', doc: 'Class of the label; in element mode of the host.' },
  disabled: disabledRow,
  label: { type: 'string', doc: 'The text beside the circle; without it the element shows its content.' },
  noTitle: { type: 'boolean', attribute: 'no-title', property: 'noTitle', doc: 'Without a tooltip.' },
  additional_data: { type: 'raw', face: 'native', doc: 'Raw attributes of the label; in element mode of the host.' },
  color: { type: 'string', doc: 'Background of the text.' },
  input_class_name: { type: 'string', face: 'native', doc: 'Class of the circle; in element mode of the host.' },
  name: { type: 'string', reflect: true, doc: 'Name of the entry in the form, and of the group.' },
  value: { type: 'string', own: true, property: 'value', doc: 'Value of the entry while chosen; `on` when unset.' },
  selected: {
    type: 'boolean',
    own: true,
    attribute: 'checked',
    property: 'checked',
    doc: 'Chosen; as an attribute the state that a reset puts back.',
  },
  fieldId: { type: 'string', face: 'native', doc: '`data-field-id`; in element mode on the host.' },
  dataValue: { type: 'string', face: 'native', doc: '`data-value`; in element mode on the host.' },
  text_class_name: { type: 'string', face: 'native', doc: 'Class of the text; an element has parts instead.' },
  should_be_raw: {
    type: 'boolean',
    face: 'native',
    doc: 'The text is raw markup; an element takes it as its content.',
  },
  required: {
    type: 'boolean',
    face: 'element',
    reflect: true,
    doc: 'The form is not submitted while no option of the group is chosen.',
  },
  form: ofElement(formRow),
  autofocus: ofElement(autofocusRow),
});

export type RadioParams = ParamsOf<typeof radioContract>;
export type RadioProps = PropsOf<typeof radioContract>;
