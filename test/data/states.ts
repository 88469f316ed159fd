/** Every state that twin and element are compared in. */
import type { TemplateName } from '../../src/controls/contracts.js';

/** A control in a state. */
export interface Case {
  readonly control: TemplateName;
  readonly params?: Readonly<Record<string, unknown>>;
  /** Class that the product's scripts put on the control, or an author gives it. */
  readonly className?: string;
  /** What is done to it, in this order. */
  readonly steps?: readonly Step[];
}

/** A control whose two faces have a look in common; the native list of several and the choice of a file are the browser's own. */
export type Twin = Exclude<Case['control'], 'file' | 'multiselect'>;

/**
 * `hover` and `press` use the mouse on the control, `focus` the mouse and `tab` the keyboard; `loading`, `saved` and
 * `disabled` are what scripts make of a button; `open` is a click and the list or menu, `open-in-place` the same with the
 * native one left where it is painted; `hover-item N` is the mouse on the entry at N, `key` an arrow down in an open list.
 */
export type Step =
  | 'hover'
  | 'press'
  | 'focus'
  | 'tab'
  | 'loading'
  | 'saved'
  | 'disabled'
  | 'open'
  | 'open-in-place'
  | 'key'
  | `hover-item ${number}`;

const LONG = 'A text that is much longer than three hundred pixels of a narrow container can ever show at once';
const OPTIONS = [
  { id: 1, option: 'First option' },
  { id: 2, option: 'Second option' },
  { id: 3, option: 'Group header', disabled: true },
  { id: 4, option: 'Coloured', bg_color: '#fffeb2' },
  { id: 5, option: 'With a text colour', bg_color: '#cceebb', text_color: '#225511' },
  ...[0, 1, 2, 3, 4, 5].map((index) => ({ id: 10 + index, option: `Option ${index}` })),
  { id: 99, option: LONG },
];
const PIPELINES = [
  {
    id: 1,
    name: 'Sales',
    statuses: [
      { id: 1, name: 'New', color: '#99ccff' },
      { id: 2, name: 'Negotiation' },
    ],
  },
  {
    id: 2,
    name: 'Support',
    statuses: [
      { id: 3, name: 'Request' },
      { id: 142, name: 'Done', color: '#ccff66' },
    ],
  },
];
const ENTRIES = [
  { text: 'Add', icon: 'plus' },
  { text: 'Edit', icon: 'edit' },
  { text: 'Copy', icon: 'copy' },
  { text: 'Delete', icon: 'del' },
  { text: 'A link', href: '#there' },
  { text: 'Checked', checkable: true, checked: true },
  { text: 'Not checked', checkable: true },
];

type Params = NonNullable<Case['params']>;
type States = Readonly<Record<string, Case>>;

const input = (params: Params, rest: Partial<Case> = {}): Case => ({ control: 'input', params, ...rest });
const button = (params: Params, rest: Partial<Case> = {}): Case => ({
  control: 'button',
  params: { text: 'Save', ...params },
  ...rest,
});
const select = (params: Params, rest: Partial<Case> = {}): Case => ({
  control: 'select',
  params: { items: OPTIONS, selected: '2', ...params },
  ...rest,
});

const textarea = (params: Params, rest: Partial<Case> = {}): Case => ({ control: 'textarea', params, ...rest });
const checkbox = (params: Params, rest: Partial<Case> = {}): Case => ({
  control: 'checkbox',
  params: { text: 'Checkbox', ...params },
  ...rest,
});
const radio = (params: Params, rest: Partial<Case> = {}): Case => ({
  control: 'radio',
  params: { label: 'First option', ...params },
  ...rest,
});

const switcher = (params: Params, rest: Partial<Case> = {}): Case => ({ control: 'switcher', params, ...rest });
const thin = { className: 'switcher_blue' } as const;
const cancel = (params: Params, rest: Partial<Case> = {}): Case => ({
  control: 'cancel_button',
  params: { text: 'Cancel', ...params },
  ...rest,
});
const remove = (params: Params, rest: Partial<Case> = {}): Case => ({
  control: 'delete_button',
  params: { text: 'Delete', ...params },
  ...rest,
});
const date = (params: Params, rest: Partial<Case> = {}): Case => ({
  control: 'date_field',
  params: { type: 'single', value: '05.03.2025', data_format: 'DD.MM.YYYY', ...params },
  ...rest,
});
const step = (params: Params, rest: Partial<Case> = {}): Case => ({
  control: 'pipeline_select',
  params: { items: PIPELINES, selected: '2', ...params },
  ...rest,
});

const inputs: States = {
  empty: input({}),
  placeholder: input({ placeholder: 'Placeholder' }),
  value: input({ value: 'Value and more' }),
  'long value': input({ value: LONG }),
  hover: input({ value: 'Value' }, { steps: ['hover'] }),
  focus: input({ value: 'Value' }, { steps: ['focus'] }),
  'focus with placeholder': input({ placeholder: 'Placeholder' }, { steps: ['focus'] }),
  disabled: input({ value: 'Value', disabled: true }),
  'disabled with placeholder': input({ placeholder: 'Placeholder', disabled: true }),
  readonly: input({ value: 'Value', readonly: true }),
  invalid: input({ value: 'Value' }, { className: 'text-input--invalid' }),
  error: input({ value: 'Value' }, { className: 'validate-has-error' }),
  'error with placeholder': input({ placeholder: 'Placeholder' }, { className: 'validate-has-error' }),
  password: input({ value: 'secret', type: 'password' }),
  number: input({ value: 42, type: 'number' }),
  search: input({ value: 'text', type: 'search' }),
  'autosized width': input({ value: 'Value', autosize_width: true, min_size: 3 }),
  'own styles': input({ value: 'Value', styled_input: true }),
};

const buttons: States = {
  default: button({}),
  hover: button({}, { steps: ['hover'] }),
  pressed: button({}, { steps: ['press'] }),
  'focus by mouse': button({}, { steps: ['focus'] }),
  'focus by key': button({}, { steps: ['tab'] }),
  disabled: button({ disabled: true }),
  'disabled, hover': button({ disabled: true }, { steps: ['hover'] }),
  blue: button({ blue: true }),
  'blue, hover': button({ blue: true }, { steps: ['hover'] }),
  'blue, pressed': button({ blue: true }, { steps: ['press'] }),
  'blue, disabled': button({ blue: true, disabled: true }),
  loading: button({}, { steps: ['loading'] }),
  'blue, loading': button({ blue: true }, { steps: ['loading'] }),
  saved: button({}, { steps: ['saved'] }),
  'bold words': button({ text_bold: 'all' }),
  'short label': button({ text_short: 'S' }),
  plain: button({ plain: true }),
  'long label': button({ text: LONG }),
  empty: button({ text: '' }),
  'icon plus': button({ icon_class_name: 'icon-plus' }),
  'icon del': button({ icon_class_name: 'icon-del' }),
  'icon edit': button({ icon_class_name: 'icon-edit' }),
  'icon copy': button({ icon_class_name: 'icon-copy' }),
  'icon right': button({ icon_right_name: 'icon-down' }),
  'blue, both icons': button({ blue: true, icon_class_name: 'icon-plus', icon_right_name: 'icon-down' }),
  'add new': button({}, { className: 'button-input_add-new' }),
  cancel: button({}, { className: 'button-cancel' }),
  'cancel, hover': button({}, { className: 'button-cancel', steps: ['hover'] }),
  outlined: button({}, { className: 'outlined' }),
  'blue, outlined': button({ blue: true }, { className: 'outlined' }),
  'menu closed': button({ context_menu: ENTRIES }),
  'menu open': button({ context_menu: ENTRIES }, { steps: ['open'] }),
  'menu open, entry hovered': button({ context_menu: ENTRIES }, { steps: ['open', 'hover-item 1'] }),
  'blue, menu open': button({ blue: true, context_menu: ENTRIES }, { steps: ['open-in-place'] }),
};

const selects: States = {
  default: select({}),
  hover: select({}, { steps: ['hover'] }),
  'focus by key': select({}, { steps: ['tab'] }),
  disabled: select({ disabled: true }),
  invalid: select({}, { className: 'control--select--button-invalid' }),
  coloured: select({ selected: '4' }),
  'coloured, disabled': select({ selected: '4', disabled: true }),
  transparent: select({ theme: 'transparent' }),
  promo: select({ theme: 'promo' }),
  inline: select({}, { className: 'inline-select' }),
  prefix: select({ prefix: 'Status' }),
  'words before': select({ selected_before: 'of' }),
  'words before left out': select({ selected_before: 'of', skip_before_empty_data_value: true }),
  'words after': select({ selected_after: 'days' }),
  'long text': select({ selected: '99' }),
  open: select({}, { steps: ['open'] }),
  'open, entry hovered': select({}, { steps: ['open', 'hover-item 0'] }),
  'open, heading hovered': select({}, { steps: ['open', 'hover-item 2'] }),
  'open, coloured entry hovered': select({}, { steps: ['open', 'hover-item 3'] }),
  'open, moved by key': select({ selected: '10' }, { steps: ['open', 'key', 'hover-item 7'] }),
  'open, key on a coloured entry': select({ selected: '4' }, { steps: ['open', 'key'] }),
  'open, scrolled': select({ selected: '15' }, { steps: ['open'] }),
  'open, wide': select({ dropdown_auto_width: true }, { steps: ['open'] }),
  'open, with words before': select({ selected_before: 'of', prefix: 'Status' }, { steps: ['open'] }),
  'open, two options': select({ items: OPTIONS.slice(0, 2) }, { steps: ['open'] }),
};

const textareas: States = {
  empty: textarea({}),
  placeholder: textarea({ placeholder: 'Placeholder' }),
  value: textarea({ value: 'Value and more\nof two lines' }),
  'long value': textarea({ value: `${LONG}. ${LONG}.` }),
  focus: textarea({ value: 'Value' }, { steps: ['focus'] }),
  disabled: textarea({ value: 'Value', disabled: true }),
  'disabled with placeholder': textarea({ placeholder: 'Placeholder', disabled: true }),
  readonly: textarea({ value: 'Value', readonly: true }),
  invalid: textarea({ value: 'Value' }, { className: 'text-input--invalid' }),
  'error with placeholder': textarea({ placeholder: 'Placeholder' }, { className: 'validate-has-error' }),
};

const checkboxes: States = {
  default: checkbox({}),
  hover: checkbox({}, { steps: ['hover'] }),
  'focus by mouse': checkbox({}, { steps: ['focus'] }),
  'focus by key': checkbox({}, { steps: ['tab'] }),
  checked: checkbox({ checked: true }),
  minus: checkbox({ checked_minus: true }),
  'checked, minus': checkbox({ checked: true, checked_minus: true }),
  disabled: checkbox({ disabled: true }),
  'checked, disabled': checkbox({ checked: true, disabled: true }),
  small: checkbox({ small: true }),
  'small, checked': checkbox({ small: true, checked: true }),
  'small, minus': checkbox({ small: true, checked_minus: true }),
  'a dash for a mark': checkbox({ checked: true }, { className: 'control-checkbox-dash' }),
  remark: checkbox({ note_text: 'remark' }),
  'remark alone': checkbox({ text: '', note_text: 'remark' }),
  'without a text': checkbox({ text: '' }),
  'long text': checkbox({ text: LONG }),
};

const radios: States = {
  default: radio({}),
  hover: radio({}, { steps: ['hover'] }),
  'focus by mouse': radio({}, { steps: ['focus'] }),
  'focus by key': radio({}, { steps: ['tab'] }),
  chosen: radio({ selected: true }),
  disabled: radio({ disabled: true }),
  'chosen, disabled': radio({ selected: true, disabled: true }),
  coloured: radio({ color: '#ffffdd' }),
  'coloured, disabled': radio({ color: '#ffffdd', disabled: true }),
  'without a text': radio({ label: '' }),
  'long text': radio({ label: LONG }),
};

const switchers: States = {
  off: switcher({}),
  hover: switcher({}, { steps: ['hover'] }),
  'focus by key': switcher({ checked: true }, { steps: ['tab'] }),
  on: switcher({ checked: true }),
  disabled: switcher({ disabled: true }),
  'on, disabled': switcher({ checked: true, disabled: true }),
  thin: switcher({}, thin),
  'thin, on': switcher({ checked: true }, thin),
  'thin, focus by key': switcher({}, { ...thin, steps: ['tab'] }),
  'thin, disabled': switcher({ disabled: true }, thin),
  'thin, on, disabled': switcher({ checked: true, disabled: true }, thin),
};

const cancels: States = {
  default: cancel({}),
  hover: cancel({}, { steps: ['hover'] }),
  pressed: cancel({}, { steps: ['press'] }),
  'focus by mouse': cancel({}, { steps: ['focus'] }),
  'focus by key': cancel({}, { steps: ['tab'] }),
  disabled: cancel({}, { steps: ['disabled'] }),
  'disabled, hover': cancel({}, { steps: ['disabled', 'hover'] }),
  'long label': cancel({ text: LONG }),
};

const removals: States = {
  default: remove({}),
  hover: remove({}, { steps: ['hover'] }),
  'focus by mouse': remove({}, { steps: ['focus'] }),
  'without a text': remove({ text: '' }),
  'long label': remove({ text: LONG }),
};

const steps: States = {
  default: step({}),
  coloured: step({ selected: '1' }),
  disabled: step({ disabled: true }),
  'coloured, disabled': step({ selected: '1', disabled: true }),
  invalid: step({}, { className: 'control--select--button-invalid' }),
  open: step({}, { steps: ['open'] }),
  'open, entry hovered': step({}, { steps: ['open', 'hover-item 4'] }),
  'open at a coloured step': step({ selected: '1' }, { steps: ['open'] }),
};

const dates: States = {
  default: date({}),
  empty: date({ value: '' }),
  placeholder: date({ value: '', placeholder: 'Date' }),
  'long placeholder': date({ value: '', placeholder: LONG }),
  range: date({ type: 'range', value: '05.03.2025 - 08.03.2025' }),
  hover: date({}, { steps: ['hover'] }),
  focus: date({}, { steps: ['focus'] }),
  disabled: date({ disabled: true }),
  'disabled with placeholder': date({ value: '', placeholder: 'Date', disabled: true }),
  readonly: date({ readonly: true }),
  error: date({}, { className: 'validate-has-error' }),
};

export const states: Readonly<Record<Twin, States>> = {
  input: inputs,
  button: buttons,
  select: selects,
  textarea: textareas,
  checkbox: checkboxes,
  radio: radios,
  switcher: switchers,
  cancel_button: cancels,
  date_field: dates,
  delete_button: removals,
  pipeline_select: steps,
};
