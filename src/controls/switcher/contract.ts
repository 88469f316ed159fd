import { autofocusRow, formRow, nameRow, ofElement } from '../../contract/common-rows.js';
import { defineContract, type ParamsOf, type PropsOf } from '../../contract/contract.js';

/** Contract of the switch (`switcher`). */
export const switcherContract = defineContract('switcher', 'A switch: on or off.', {
  name: nameRow,
  value: { type: 'string', own: true, property: 'value', doc: 'Value of the entry while it is on; `Y` when unset.' },
  checked: {
    type: 'boolean',
    own: true,
    property: 'checked',
    doc:
      'On; as an attribute the state that a reset puts back. That the template parameter is named as that of the ' +
      'checkbox is a guess.',
  },
  disabled: {
    type: 'boolean',
    reflect: true,
    doc: 'Cannot be used, focused or submitted. That the template parameter is named as that of the checkbox is a guess.',
  },
  thin: {
    type: 'boolean',
    face: 'element',
    doc: 'A thin blue variant; in a template `custom_class_name` with the class `switcher_blue`.',
  },
  blue: { type: 'boolean', face: 'native', doc: 'Class `controls-switcher-blue` of the root.' },
  id: { type: 'string', face: 'native', doc: 'Id of the box; made up when unset.' },
  class_name: { type: 'string', face: 'native', doc: 'Class of the box.' },
  custom_class_name: { type: 'string', face: 'native', doc: 'Class of the label; `switcher_blue` is a thin variant.' },
  label_class_name: { type: 'string', face: 'native', doc: 'Class of the label, before its own.' },
  switcher_wrapper_class: { type: 'string', face: 'native', doc: 'Class of the root.' },
  additional_data: { type: 'raw', face: 'native', doc: 'Raw attributes of the box.' },
  required: {
    type: 'boolean',
    face: 'element',
    reflect: true,
    doc: 'The form is not submitted while the switch is off.',
  },
  form: ofElement(formRow),
  autofocus: ofElement(autofocusRow),
});

export type SwitcherParams = ParamsOf<typeof switcherContract>;
export type SwitcherProps = PropsOf<typeof switcherContract>;
