import { defineContract, type ParamsOf } from '../../contract/contract.js';

/** Contract of the switch (`switcher`). */
export const switcherContract = defineContract('switcher', 'A switch: on or off.', {
  name: { type: 'string', reflect: true, doc: 'Name of the entry in the form.' },
  value: { type: 'string', own: true, property: 'value', doc: 'Value of the entry while it is on; `Y` when unset.' },
  checked: { type: 'boolean', own: true, property: 'checked', doc: 'On.' },
  disabled: { type: 'boolean', reflect: true, doc: 'Cannot be used, focused or submitted.' },
  blue: { type: 'boolean', face: 'native', doc: 'Class `controls-switcher-blue` of the root.' },
  id: { type: 'string', face: 'native', doc: 'Id of the box; made up when unset.' },
  class_name: { type: 'string', face: 'native', doc: 'Class of the box.' },
  custom_class_name: { type: 'string', face: 'native', doc: 'Class of the label; `switcher_blue` is a thin variant.' },
  label_class_name: { type: 'string', face: 'native', doc: 'Class of the label, before its own.' },
  switcher_wrapper_class: { type: 'string', face: 'native', doc: 'Class of the root.' },
  additional_data: { type: 'raw', face: 'native', doc: 'Raw attributes of the box.' },
});

export type SwitcherParams = ParamsOf<typeof switcherContract>;
