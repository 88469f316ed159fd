/**
 * The product's classes of roots and fields, and of their states: what the names begin with, and all endings, `=` for none.
 * What stands deeper inside is not among them: no rule or script takes it for a control.
 */
const NAMES: Readonly<Record<string, string>> = {
  'button-':
    'cancel delete input input-disabled input-loading input-more input-pressed input-saved input-with-menu input-wrapper ' +
    'input-wrapper-pressed input_add-new input_blue',
  checkboxes_dropdown: '=',
  'control--select':
    '= --button --button-colored --button-invalid --input --list --list--item --list-opened --promo --transparent ' +
    '-huge -white -with-subtext _react',
  'control--suggest': '= --input --list',
  'control-': 'contenteditable phone radio suggest toggler wrapper',
  'control-checkbox': '= -dash _small',
  'control-radio__': 'label label_disabled',
  'custom-scroll': '=',
  date_field: '= _wrapper',
  'js-control-':
    'allow-numeric allow-numeric-float allow-numeric-float-price allow-numeric-float-quantity allow-numeric-negative ' +
    'allow-percentage allow-zip autosized_input checkboxes_dropdown date date_time_filter format-time pipeline-select ' +
    'pretty-price textarea-code',
  switcher: '= __checkbox __off __on _blue _wrapper',
  'text-input': '= --invalid -textarea -visible-placeholder',
};

const ALL = new Set(
  Object.entries(NAMES).flatMap(([start, ends]) => ends.split(' ').map((end) => start + (end === '=' ? '' : end))),
);

/** True for a class that the product styles or attaches scripts to; a name that only begins like one is the author's. */
export const isProductClass = (name: string): boolean => ALL.has(name);
