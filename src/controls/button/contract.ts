import { autofocusRow, formRow, ofElement } from '../../contract/common-rows.js';
import { defineContract, of, type ParamsOf, type PropsOf } from '../../contract/contract.js';

/** An entry of a button's menu. */
export interface MenuItem {
  id?: string | number;
  text?: string;
  /** Makes the entry a link. */
  href?: string;
  /** Opens the link in a new tab. */
  _blank?: boolean;
  /** Native face: the link leaves the product's own navigation alone. */
  disable_navigate?: boolean;
  /** Name of an icon: the native class `icon-NAME`; `del`, `edit`, `copy` and `plus` are drawn. */
  icon?: string;
  icon_class?: string;
  svg_icon?: string;
  svg_icon_absolute?: string;
  svg_icon_left?: string;
  svg_icon_left_absolute?: string;
  class_name?: string;
  span_class?: string;
  /** Key of a UI string, instead of the text. */
  localization?: string;
  /** The entry has a check mark that a click toggles. */
  checkable?: boolean;
  checked?: boolean;
  /** A click copies this text. */
  copy?: string | boolean;
  copy_text?: string;
  /** Raw attributes; native face only. */
  additional_data?: string;
}

/** Contract of the button (`include_control('button')`). */
export const buttonContract = defineContract('button', 'A button, with a busy and a saved look and an optional menu.', {
  type: {
    type: 'string',
    default: 'button',
    values: ['button', 'submit', 'reset'],
    reflect: true,
    doc: 'button, submit or reset.',
  },
  text: { type: 'string', doc: 'The label; without it the element shows its content.' },
  text_bold: { type: 'string', doc: 'Bold words after the label.' },
  text_short: { type: 'string', doc: 'A shorter label before the label; the toolbars of lists show one of the two.' },
  class_name: {
    type: 'string',
    face: 'native',
    doc: 'Class of the button, or of the wrapper of a button with a menu; in element mode of the host.',
  },
  blue: { type: 'boolean', doc: 'The main action of its place.' },
  disabled: {
    type: 'boolean',
    reflect: true,
    doc: 'Natively a look only, clicks still fire; the element is really disabled.',
  },
  id: { type: 'string', face: 'native', doc: 'Id of the button; in element mode of the host.' },
  title: { type: 'string', face: 'native', doc: 'Tooltip, its first letter a capital; in element mode on the host.' },
  tab_index: { type: 'string', face: 'native', doc: '`tabindex`; in element mode on the host.' },
  additional_data: { type: 'raw', face: 'native', doc: 'Raw attributes; in element mode on the host.' },
  inner_class_name: { type: 'string', face: 'native', doc: 'Class of the span inside; an element has parts instead.' },
  plain: { type: 'boolean', doc: 'Without the span inside: the label stands directly in the button.' },
  icon_class_name: {
    type: 'string',
    doc: 'Class of an icon before the label; the element draws icon-plus, icon-del, icon-edit, icon-copy.',
  },
  svg_class_name: {
    type: 'string',
    face: 'native',
    doc: "Icon from the page's own sprite; an element has no access to it.",
  },
  icon_right_name: { type: 'string', doc: 'Class of an icon after the label; the element draws icon-down.' },
  context_menu: {
    type: 'list',
    attribute: 'menu',
    property: 'menu',
    shape: 'readonly MenuItem[]',
    as: of<readonly MenuItem[]>(),
    doc: 'Entries of a menu that a click opens. Natively `1` gives the wrapper without a menu.',
  },
  button_input_class_name: { type: 'string', face: 'native', doc: 'Class of the button inside the wrapper of a menu.' },
  context_menu_class_name: { type: 'string', face: 'native', doc: "Class of the menu's list." },
  should_be_raw: {
    type: 'boolean',
    face: 'native',
    doc: 'The label is raw markup; an element takes it as its content.',
  },
  name: {
    type: 'string',
    face: 'element',
    reflect: true,
    doc: 'Name of the entry that the button adds when it submits.',
  },
  value: {
    type: 'string',
    face: 'element',
    own: true,
    property: 'value',
    doc: 'Value of the entry that the button adds when it submits.',
  },
  form: ofElement(formRow),
  autofocus: ofElement(autofocusRow),
  loading: { type: 'boolean', face: 'element', doc: 'Busy: a spinner instead of the label, clicks are held back.' },
  saved: { type: 'boolean', face: 'element', doc: 'Saved: the yellow look with the word "Saved".' },
});

/**
 * Contract of the menu of a button alone (`button/context_menu`, and its entries, `button/context_menu_inner`). That the
 * parameters are named as those of the button is a guess.
 */
export const menuContract = defineContract('button/context_menu', 'The menu of a button.', {
  context_menu: {
    type: 'list',
    face: 'native',
    shape: 'readonly MenuItem[]',
    as: of<readonly MenuItem[]>(),
    doc: 'The entries.',
  },
  context_menu_class_name: { type: 'string', face: 'native', doc: 'Class of the list.' },
});

export type MenuParams = ParamsOf<typeof menuContract>;
export type ButtonParams = Omit<ParamsOf<typeof buttonContract>, 'context_menu'> & {
  context_menu?: readonly MenuItem[] | 1 | boolean;
};
export type ButtonProps = PropsOf<typeof buttonContract>;
