import type { ControlParams } from '../../src/entries/sdk.js';
import { same } from './support/same.js';

type Ten =
  | 'textarea'
  | 'suggest'
  | 'select'
  | 'radio'
  | 'multiselect'
  | 'date_field'
  | 'checkbox'
  | 'checkboxes_dropdown'
  | 'button'
  | 'input';
same<Ten & keyof ControlParams, Ten>();
same<
  Exclude<keyof ControlParams, Ten | `${string}/${string}`>,
  'cancel_button' | 'delete_button' | 'file' | 'pipeline_select' | 'switcher'
>();

type Given = { readonly [N in keyof ControlParams]?: readonly ControlParams[N][] };
export const right: Given = {
  textarea: [{ name: 'a', placeholder: 'a', style: { width: '100%' }, value: 'a' }],
  suggest: [{ name: 'a', items: [{ id: 1, value: 'A' }], selected: 1 }],
  select: [{ name: 'a', items: [{ id: 1, option: 'A', disabled: true }], selected: 1, selected_before: 'a' }],
  radio: [{ prefix: 'a', name: 'a', value: '1', label: 'A' }],
  multiselect: [{ name: 'a', values: [{ id: 1, value: 'A' }] }],
  date_field: [{ type: 'single', name: 'a', value: '01.02.2026', placeholder: 'a' }],
  checkbox: [{ name: 'a', checked: true, text: 'A', small: true }],
  checkboxes_dropdown: [{ items: [{ id: 1, option: 'A', is_checked: true }], title_empty: 'a' }],
  button: [{ text: 'A', class_name: 'a', id: 'a', disabled: true, context_menu: [{ id: 'a', text: 'A' }] }],
  input: [{ class_name: 'a', name: 'a', placeholder: 'a', value: 'a', max_length: 10 }],
  cancel_button: [{ text: 'A', class_name: 'a' }],
  delete_button: [{ text: 'A' }],
  file: [{ name: 'a', text: 'A' }],
  switcher: [{ name: 'a' }],
  'checkboxes_dropdown/values_title': [{ items: [] }],
};

export const wrong: Given = {
  // @ts-expect-error -- there is no such parameter
  textarea: [{ rows: 3 }],
  // @ts-expect-error -- a list
  suggest: [{ items: 'A' }],
  // @ts-expect-error -- its text is `option`
  select: [{ items: [{ id: 1, value: 'A' }] }],
  // @ts-expect-error -- there is no such parameter
  radio: [{ items: [] }],
  // @ts-expect-error -- a list
  multiselect: [{ values: {} }],
  // @ts-expect-error -- no object
  date_field: [{ value: new Date() }],
  // @ts-expect-error -- there is no such parameter
  checkbox: [{ is_checked: true }],
  // @ts-expect-error -- a list
  checkboxes_dropdown: [{ items: 5 }],
  // @ts-expect-error -- a list of entries
  button: [{ context_menu: 'A' }],
  // @ts-expect-error -- there is no such parameter
  input: [{ maxlength: 10 }],
  // @ts-expect-error -- there is no such parameter
  cancel_button: [{ type: 'submit' }],
};
