import { autofocusRow, disabledRow, formRow, nameRow, ofElement, readonlyRow } from '../../contract/common-rows.js';
import { defineContract, of, type ParamsOf, type PropsOf } from '../../contract/contract.js';

/** What can be chosen. A text alone stands for an item with that text. */
export interface SuggestItem {
  /** Without it the text is the id. */
  id?: string | number;
  /** The text. */
  value?: string | number;
  /** Class of the row; `js--suggest-item--not-selectable` makes one that cannot be chosen. */
  custom_class?: string;
  /** Cannot be chosen. */
  disabled?: boolean;
}

/** A server that is asked for items. */
export interface SuggestAjax {
  /** Address that is read by GET; `#q#` in it is what was typed, encoded. */
  url?: string;
  /** Query string, with `#q#` too: `q=#q#`. */
  params?: string;
  /** Headers by name, or the same as JSON. */
  headers?: Readonly<Record<string, string>> | string;
}

/** Contract of the text field with suggestions (`include_control('suggest')`). */
export const suggestContract = defineContract('suggest', 'A text field with suggestions.', {
  class_name: { type: 'string', face: 'native', doc: 'Class of the root; in element mode of the host.' },
  list_separated: { type: 'boolean', face: 'native', doc: 'A class of the root, `control-suggest_separated`.' },
  substrSearch: {
    type: 'boolean',
    attribute: 'substr-search',
    property: 'substrSearch',
    doc: 'What was typed may stand anywhere in a text, not only at its start.',
  },
  wrapper_id: {
    type: 'string',
    face: 'native',
    doc: 'Id of the root; in element mode of the host, if it has no `id`.',
  },
  additional_data: {
    type: 'raw',
    face: 'native',
    doc: 'Raw attributes, of the root and the field; in element mode of the host.',
  },
  suggest_icon: { type: 'string', face: 'native', doc: 'Name of an icon of the product’s, drawn by its styles.' },
  items: {
    type: 'list',
    shape: 'readonly SuggestItem[]',
    as: of<readonly SuggestItem[]>(),
    doc: 'What can be chosen: `{id?, value, custom_class?}`, or texts. Property over attribute over `<option>` children.',
  },
  list_class_name: { type: 'string', face: 'native', doc: 'Class of the list; an element has parts instead.' },
  selected: { type: 'string', face: 'native', doc: 'Id or text of the chosen item; an unknown one is the text.' },
  value: { type: 'string', own: true, property: 'value', doc: 'The text; as an attribute the default text.' },
  selected_should_be_empty: {
    type: 'boolean',
    face: 'native',
    doc: 'Where nothing is chosen, the first item is not marked and lends no id.',
  },
  value_id: {
    type: 'string',
    own: true,
    property: 'valueId',
    doc: 'Id of the chosen item; as an attribute that of the default text. null once the text is another.',
  },
  name: nameRow,
  styled_input: { type: 'boolean', doc: 'Leaves out the look of a text field (the class `text-input`).' },
  ajax: {
    type: 'map',
    shape: 'SuggestAjax | null',
    as: of<SuggestAjax | null>(),
    doc: 'Server that is asked for items: `{url, params, headers}`; it answers `{result: […]}`, or a list.',
  },
  input_class_name: { type: 'string', face: 'native', doc: 'Class of the field; in element mode of the host.' },
  id: { type: 'string', face: 'native', doc: 'Id of the field; in element mode of the host.' },
  input_type: {
    type: 'string',
    default: 'text',
    attribute: 'type',
    reflect: true,
    property: 'type',
    doc: 'Type of the HTML field inside: text, tel, email, url, search.',
  },
  placeholder: { type: 'string', reflect: true, doc: 'Shown while the field is empty; transparent in focus.' },
  type: {
    type: 'string',
    attribute: 'data-type',
    property: 'dataType',
    doc: 'How texts are compared: `phone` by digits alone; `email`, `sku`, `leads_concat` anywhere in the text.',
  },
  disabled: disabledRow,
  disable_filter: { type: 'boolean', doc: 'Shows all items, and the whole answer of a server, whatever was typed.' },
  closable: { type: 'boolean', doc: 'A cross in the field empties it.' },
  required: {
    type: 'boolean',
    face: 'element',
    reflect: true,
    doc: 'The form is not submitted while the field is empty.',
  },
  readonly: ofElement(readonlyRow),
  max_length: {
    type: 'number',
    face: 'element',
    default: -1,
    attribute: 'maxlength',
    reflect: true,
    property: 'maxLength',
    doc: 'The longest text a user can type, in characters.',
  },
  pattern: {
    type: 'string',
    face: 'element',
    reflect: true,
    doc: 'Regular expression that the whole text must match.',
  },
  min_chars: {
    type: 'number',
    face: 'element',
    default: -1,
    doc: 'From how many characters on a server or a `source` is asked; by default 3 for a server, 0 for a `source`.',
  },
  max_rows: {
    type: 'number',
    face: 'element',
    default: 50,
    doc: 'How many items of an answer are shown at most; 0 for all, as with `disable-filter`.',
  },
  autofocus: ofElement(autofocusRow),
  form: ofElement(formRow),
});

export type SuggestParams = ParamsOf<typeof suggestContract>;
export type SuggestProps = PropsOf<typeof suggestContract>;
