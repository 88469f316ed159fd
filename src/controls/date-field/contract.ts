import { autofocusRow, disabledRow, formRow, nameRow, ofElement, readonlyRow } from '../../contract/common-rows.js';
import { defineContract, of, type ParamsOf, type PropsOf } from '../../contract/contract.js';

/** Names of the two entries of a range. */
export interface RangeNames {
  from?: string;
  to?: string;
}

/** Contract of the date (`include_control('date_field')`). */
export const dateFieldContract = defineContract('date_field', 'A date, or a range of two.', {
  control_class_name: {
    type: 'string',
    face: 'native',
    default: 'js-control-date',
    doc: 'Class of the root that carries the script.',
  },
  class_name: { type: 'string', face: 'native', doc: 'Class of the root; in element mode of the host.' },
  kalendae_class: { type: 'string', face: 'native', doc: 'Class of the native calendar.' },
  type: {
    type: 'string',
    default: 'single',
    reflect: true,
    values: ['single', 'range'],
    doc: 'One date or two. Natively a date without a type has no name.',
  },
  name: {
    ...nameRow,
    as: of<string | RangeNames | null>(),
    doc: 'Name of the entry in the form. In a template `{from, to}` for a range; of the element see `name-from`.',
  },
  value: {
    type: 'string',
    own: true,
    property: 'value',
    doc: 'The date as YYYY-MM-DD, a range as A/B; as an attribute the default. In a template as the account writes dates, a range as `A - B`.',
  },
  input_class: { type: 'string', face: 'native', doc: 'Class of the field; in element mode of the host.' },
  id: { type: 'string', face: 'native', doc: 'Id of the field; in element mode the id of the host.' },
  max_length: {
    type: 'number',
    default: -1,
    attribute: 'maxlength',
    reflect: true,
    property: 'maxLength',
    doc: 'The longest text a user can type, in characters. Natively 10, but for a range.',
  },
  title_format: { type: 'string', doc: "Title of the calendar in moment's tokens; `MMMM YYYY` by default." },
  data_format: { type: 'string', doc: "How dates are written, in moment's tokens; by default as the account does." },
  hide_disabled: { type: 'boolean', doc: 'The calendar leaves out the days that cannot be chosen.' },
  blackout: {
    type: 'string',
    values: ['today', 'today-tomorrow', '5year'],
    doc: 'Days that cannot be chosen: today, today and tomorrow, all later than in five years.',
  },
  direction: {
    type: 'string',
    values: ['any', 'past', 'today-past', 'future', 'today-future'],
    doc: 'Days that can be chosen, seen from today.',
  },
  placeholder: { type: 'string', reflect: true, doc: 'Shown while the field is empty.' },
  disabled: disabledRow,
  comfort_zone: { type: 'string', face: 'native', doc: 'Accepted from templates; it draws nothing.' },
  withoutAutocomplete: {
    type: 'boolean',
    face: 'native',
    doc: '`autocomplete="off"` for the native field; the element always has it.',
  },
  show_icon: { type: 'boolean', face: 'native', doc: 'The older icon of tasks beside the field.' },
  readonly: {
    ...readonlyRow,
    doc: 'Can be focused and submitted, not changed; without an icon. Natively the icon alone goes.',
  },
  name_from: { type: 'string', face: 'element', reflect: true, doc: 'Name of the first entry of a range.' },
  name_to: { type: 'string', face: 'element', reflect: true, doc: 'Name of the second entry of a range.' },
  value_format: {
    type: 'string',
    face: 'element',
    doc: "How `value` and entries are written, in moment's tokens; `account` for the text as it is shown. By default YYYY-MM-DD.",
  },
  min: { type: 'string', face: 'element', reflect: true, doc: 'The first date that is valid.' },
  max: { type: 'string', face: 'element', reflect: true, doc: 'The last date that is valid.' },
  today: {
    type: 'string',
    face: 'element',
    doc: "The date that counts as today, as YYYY-MM-DD; by default that of the user's clock.",
  },
  required: {
    type: 'boolean',
    face: 'element',
    reflect: true,
    doc: 'The form is not submitted while the field is empty.',
  },
  form: ofElement(formRow),
  autofocus: ofElement(autofocusRow),
});

export type DateFieldParams = ParamsOf<typeof dateFieldContract>;
export type DateFieldProps = PropsOf<typeof dateFieldContract>;
