import { autofocusRow, formRow, nameRow, ofElement, readonlyRow } from '../../contract/common-rows.js';
import { defineContract, of, type ParamsOf, type PropsOf } from '../../contract/contract.js';

/** A line between items; its title stands over it. */
export interface ItemDivider {
  title?: string | number;
}

/** An item to tick. */
export interface CheckboxesDropdownItem {
  id?: string | number;
  option?: string | number;
  /** Ticked, until a script or the user changes the value. */
  is_checked?: boolean | string | number;
  /** Name of the entry of this item and of those after it, in place of that of the control. */
  name?: string;
  /** Cannot be changed; what it is, it is sent as. */
  readonly?: boolean | string | number;
  /** Element only: cannot be changed and is not sent. */
  disabled?: boolean;
  /** `'N'` greys the text. */
  active?: string;
  bg_color?: string;
  divider_before?: ItemDivider;
  divider_after?: ItemDivider;
  /** Native face: end of the id of the box, in place of the item's id and a random number. */
  prefix?: string | number;
  /** Native face: the text is raw markup. */
  should_be_raw?: boolean;
}

const boxes = { type: 'string', face: 'native' } as const;

/** Contract of the list of boxes (`include_control('checkboxes_dropdown')`). */
export const checkboxesDropdownContract = defineContract('checkboxes_dropdown', 'A choice of several from a list.', {
  items: {
    type: 'list',
    shape: 'readonly CheckboxesDropdownItem[]',
    as: of<readonly CheckboxesDropdownItem[]>(),
    doc: 'The items: `{id, option, is_checked?, name?, readonly?, active?, bg_color?, divider_before?, divider_after?}`. Property over attribute over `<option>` children.',
  },
  value: {
    type: 'string',
    face: 'element',
    own: true,
    property: 'value',
    doc: 'Ids of the items that are ticked, as an attribute JSON. Natively the items say so themselves.',
  },
  name: {
    ...nameRow,
    doc: "Name of the entries in the form, one for each ticked item; an item's own name replaces it.",
  },
  name_is_array: { type: 'string', face: 'native', doc: "`'yes'` appends `[]` to the names." },
  class_name: { type: 'string', face: 'native', doc: 'Class of the root; in element mode of the host.' },
  list_class_name: { type: 'string', face: 'native', doc: 'Class of the list; an element has parts instead.' },
  control_class_name: {
    type: 'string',
    face: 'native',
    default: 'js-control-checkboxes_dropdown',
    doc: 'Class of the root that carries the script.',
  },
  title_empty: { type: 'string', doc: 'Text while nothing is ticked; without it as if all were.' },
  title_numeral: {
    type: 'string',
    doc: 'Forms of a noun after "All", comma-separated: `value,values`; in Russian the fourth is that of "all".',
  },
  title_before: { type: 'string', doc: 'Words before the text.' },
  has_custom_title: { type: 'boolean', face: 'native', doc: 'The custom titles stand in place of the usual text.' },
  custom_title: { type: 'string', doc: 'Text while some items are ticked and others are not.' },
  custom_title_empty: { type: 'string', doc: 'Text while all items are ticked, or none; `custom_title` without it.' },
  is_search_available: { type: 'boolean', doc: 'A search over the items.' },
  disabled: { type: 'boolean', reflect: true, doc: 'Cannot be opened, focused or submitted.' },
  readonly: { ...readonlyRow, doc: 'Cannot be opened; can be focused and submitted.' },
  small: { type: 'boolean', doc: 'Boxes of 16 pixels and smaller texts.' },
  only_checked: { type: 'boolean', face: 'native', doc: 'Prints no items.' },
  disable_to_top_mode: { type: 'boolean', doc: 'The list never stands upwards.' },
  tabindex: { ...boxes, doc: 'On the label of every box; in element mode on the host.' },
  fieldId: { ...boxes, doc: '`data-field-id` of every box; in element mode of the host.' },
  note_text: { ...boxes, doc: 'A remark after every text.' },
  additional_data: { type: 'raw', face: 'native', doc: 'Raw attributes of every box; in element mode of the host.' },
  need_escape: { type: 'boolean', face: 'native', doc: 'Accepted from older templates; texts are always escaped now.' },
  required: {
    type: 'boolean',
    face: 'element',
    reflect: true,
    doc: 'The form is not submitted while nothing is ticked.',
  },
  form: ofElement(formRow),
  autofocus: ofElement(autofocusRow),
});

export type CheckboxesDropdownParams = ParamsOf<typeof checkboxesDropdownContract>;
export type CheckboxesDropdownProps = PropsOf<typeof checkboxesDropdownContract>;
