/** How each measured state of test/data/metrics.json comes about, and where its parts are. */
import type data from '../../data/metrics.json';
import type { Case } from '../../data/states.js';

type Params = NonNullable<Case['params']>;
export type View = keyof typeof data;

const ITEMS = [
  { id: 1, option: 'First option' },
  { id: 2, option: 'Second option' },
  { id: 3, option: 'Group header', disabled: true },
  ...[0, 1, 2, 3, 4, 5].map((id) => ({ id: 10 + id, option: `Option ${id}` })),
];
const COLORED = [{ id: 1, option: 'Coloured', bg_color: '#fffeb2' }, ...ITEMS.slice(1)];
const MENU = [{ text: 'Edit', icon: 'edit' }, { text: 'Delete' }];

const save = (more: Params = {}, rest: Partial<Case> = {}): Case => ({
  control: 'button',
  params: { text: 'Save', ...more },
  ...rest,
});
const field = (more: Params = {}, rest: Partial<Case> = {}): Case => ({ control: 'input', params: more, ...rest });
const choice = (more: Params = {}, rest: Partial<Case> = {}): Case => ({
  control: 'select',
  params: { items: ITEMS, selected: '2', ...more },
  ...rest,
});
/** A field with a placeholder. */
const hinted = (rest: Partial<Case> = {}): Case => field({ placeholder: 'Placeholder' }, rest);
const open = { steps: ['open-in-place'] } as const satisfies Partial<Case>;
const menu = (rest: Partial<Case> = {}): Case => save({ text: 'Menu', context_menu: MENU }, rest);

const area = (more: Params = {}, rest: Partial<Case> = {}): Case => ({ control: 'textarea', params: more, ...rest });
const tick = (more: Params = {}, rest: Partial<Case> = {}): Case => ({
  control: 'checkbox',
  params: { text: 'Checkbox', note_text: 'note', ...more },
  ...rest,
});
const circle = (more: Params = {}, rest: Partial<Case> = {}): Case => ({
  control: 'radio',
  params: { label: 'First', ...more },
  ...rest,
});
const cancel = (rest: Partial<Case> = {}): Case => ({
  control: 'cancel_button',
  params: { text: 'Отменить' },
  ...rest,
});
const toggle = (params: Params = {}, className = ''): Case => ({ control: 'switcher', params, className });
const date = (params: Params, rest: Partial<Case> = {}): Case => ({
  control: 'date_field',
  params: { type: 'single', ...params },
  ...rest,
});
const VALUES = [
  { id: 1, value: 'One' },
  { id: 2, value: 'Two' },
  { id: 3, value: 'Three' },
];

/** How each measured state comes about. */
export const measuredStates: Readonly<Record<View, Readonly<Record<string, Case>>>> = {
  input: {
    default: field(),
    hover: field({}, { steps: ['hover'] }),
    focus: field({}, { steps: ['focus'] }),
    disabled: field({ disabled: true }),
    readonly: field({ readonly: true }),
    invalid_text_input__invalid: field({}, { className: 'text-input--invalid' }),
    invalid_validate_has_error: field({}, { className: 'validate-has-error' }),
  },
  input_placeholder: {
    default: hinted(),
    focus: hinted({ steps: ['focus'] }),
    focus_visible_placeholder: hinted({ className: 'text-input-visible-placeholder', steps: ['focus'] }),
    error: hinted({ className: 'validate-has-error' }),
  },
  button: {
    default: save(),
    hover: save({}, { steps: ['hover'] }),
    focus: save({}, { steps: ['tab'] }),
    active: save({}, { steps: ['press'] }),
    blue: save({ blue: true }),
    blue_hover: save({ blue: true }, { steps: ['hover'] }),
    disabled: save({ disabled: true }),
    disabled_blue: save({ disabled: true, blue: true }),
    loading: save({}, { steps: ['loading'] }),
    loading_blue: save({ blue: true }, { steps: ['loading'] }),
    saved: save({}, { steps: ['saved'] }),
    outlined_blue: save({ blue: true }, { className: 'outlined' }),
    add_new: save({}, { className: 'button-input_add-new' }),
  },
  button_spinner: {
    default: save(),
    loading: save({}, { steps: ['loading'] }),
    loading_blue: save({ blue: true }, { steps: ['loading'] }),
    saved: save({}, { steps: ['saved'] }),
  },
  button_menu: {
    default: menu(),
    open: menu(open),
    open_item_hover: menu({ steps: ['open-in-place', 'hover-item 0'] }),
  },
  select: {
    default: choice(),
    hover: choice({}, { steps: ['hover'] }),
    focus: choice({}, { steps: ['tab'] }),
    disabled: choice({ disabled: true }),
    invalid: choice({}, { className: 'control--select--button-invalid' }),
    open: choice({}, open),
    transparent: choice({ theme: 'transparent' }),
    inline: choice({}, { className: 'inline-select' }),
  },
  select_open: {
    default: choice(),
    open: choice({}, open),
    open_hover_item: choice({}, { steps: ['open-in-place', 'hover-item 0'] }),
    open_key_down: choice({ selected: '10' }, { steps: ['open-in-place', 'hover-item 0', 'key'] }),
  },
  select_colored: {
    default: choice({ items: COLORED, selected: '1' }),
    open: choice({ items: COLORED, selected: '1' }, open),
  },
  textarea: {
    default: area(),
    focus: area({}, { steps: ['focus'] }),
    disabled: area({ disabled: true }),
  },
  textarea_placeholder: {
    default: area({ placeholder: 'Placeholder' }),
    focus: area({ placeholder: 'Placeholder' }, { steps: ['focus'] }),
    disabled: area({ placeholder: 'Placeholder', disabled: true }),
  },
  checkbox: {
    default: tick(),
    hover: tick({}, { steps: ['hover'] }),
    focus: tick({}, { steps: ['tab'] }),
    checked: tick({ checked: true }),
    minus: tick({ checked_minus: true }),
    disabled: tick({ disabled: true }),
    disabled_checked: tick({ disabled: true, checked: true }),
    small: tick({ small: true }),
    dash: tick({}, { className: 'control-checkbox-dash' }),
  },
  radio: {
    default: circle(),
    hover: circle({}, { steps: ['hover'] }),
    focus: circle({}, { steps: ['tab'] }),
    checked: circle({ selected: true }),
    disabled: circle({ disabled: true }),
    disabled_checked: circle({ disabled: true, selected: true }),
  },
  button_cancel: {
    default: cancel(),
    hover: cancel({ steps: ['hover'] }),
  },
  switcher: {
    default: toggle({ checked: true }),
    off: toggle(),
    disabled: toggle({ checked: true, disabled: true }),
  },
  switcher_blue: {
    default: toggle({ checked: true }, 'switcher_blue'),
    off: toggle({}, 'switcher_blue'),
  },
  date_field: {
    default: date({ value: '05.03.2025', placeholder: 'Date' }),
    hover: date({ value: '05.03.2025', placeholder: 'Date' }, { steps: ['hover'] }),
    focus: date({ value: '05.03.2025', placeholder: 'Date' }, { steps: ['tab'] }),
    disabled: date({ value: '05.03.2025', placeholder: 'Date', disabled: true }),
  },
  date_field_empty: { default: date({ placeholder: 'Date' }) },
  multiselect: {
    default: { control: 'multiselect', params: { values: VALUES } },
    focus: { control: 'multiselect', params: { values: VALUES }, steps: ['tab'] },
  },
};

export const LIST = '.control--select--list, .control--select--list-opened';
const MENU_ITEM = '.button-input__context-menu__item';
const ITEM = '.control--select--list--item';

/** Where a part is, with its pseudo-element. */
export const PARTS: Readonly<Record<string, readonly [selector: string, pseudo?: string]>> = {
  'input input': ['.text-input'],
  'input placeholder': ['.text-input', '::placeholder'],
  'button button': ['.button-input'],
  'button inner': ['.button-input-inner'],
  'button text': ['.button-input-inner__text'],
  'button spinner': ['.button-input__spinner'],
  'button icon': ['.button-input__spinner__icon'],
  'button saved': ['.button-input__saved'],
  'menu wrapper': ['.button-input-wrapper'],
  'menu button': ['.button-input'],
  'menu menu': ['.button-input__context-menu'],
  'menu item': [MENU_ITEM],
  'menu inner': [`${MENU_ITEM}__inner`],
  'menu text': [`${MENU_ITEM}__text`],
  'menu iconbox': [`${MENU_ITEM}__icon-container`],
  'select root': ['.control--select'],
  'select button': ['.control--select--button'],
  'select button_inner': ['.control--select--button-inner'],
  'select list': [LIST],
  'select item': [ITEM],
  'select item_inner': [`${ITEM}-inner`],
  'select item_selected': [`${ITEM}-selected`],
  'select item_selected_inner': [`${ITEM}-selected > ${ITEM}-inner`],
  'select mark': [`${ITEM}-selected > ${ITEM}-inner`, '::before'],
  'select item_disabled': [`${ITEM}[data-disabled]`],
  'select hoverlayer': [ITEM, '::before'],
  'select keyitem': [`${ITEM}-key_selected`],
  'select scrollbar': [LIST, '::-webkit-scrollbar'],
  'select thumb': [LIST, '::-webkit-scrollbar-thumb'],
  'select track': [LIST, '::-webkit-scrollbar-track'],
  'textarea textarea': ['textarea'],
  'textarea mirror': ['.js-text-input-textarea-value'],
  'textarea placeholder': ['textarea', '::placeholder'],
  'checkbox label': ['.control-checkbox'],
  'checkbox body': ['.control-checkbox__body'],
  'checkbox input': ['input'],
  'checkbox helper': ['.control-checkbox__helper'],
  'checkbox text': ['.control-checkbox__text'],
  'checkbox note': ['.control-checkbox__note-text'],
  'radio label': ['.control-radio__label'],
  'radio box': ['.control-radio'],
  'radio input': ['input'],
  'radio helper': ['.control-radio__helper'],
  'radio dot': ['.control-radio__helper', '::before'],
  'radio text': ['.control-radio-label-text'],
  'cancel_button button': ['.button-cancel'],
  'cancel_button span': ['.button-cancel > span'],
  'switcher wrapper': ['.switcher_wrapper'],
  'switcher label': ['.switcher'],
  'switcher knob': ['.switcher', '::before'],
  'switcher before': ['.switcher', '::before'],
  'switcher after': ['.switcher', '::after'],
  'switcher input': ['input'],
  'date_field wrapper': ['.date_field_wrapper'],
  'date_field input': ['.date_field'],
  'date_field icon': ['.date_field_wrapper--calendar'],
  'date_field placeholder': ['.date_field', '::placeholder'],
  'multiselect select': ['select'],
  'multiselect option': ['option'],
};
