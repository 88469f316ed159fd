/** The controls under test: for each kind the HTML control, ours, and a hollow one that no row may take for either. */
import './hollow.js';

/** What HTML's controls have in common. */
export interface Control extends HTMLElement {
  name: string;
  value: string;
  type: string;
  checked: boolean;
  disabled: boolean;
  required: boolean;
  readonly form: HTMLFormElement | null;
  readonly labels: NodeListOf<HTMLLabelElement>;
  readonly validity: ValidityState;
  readonly validationMessage: string;
  readonly willValidate: boolean;
  checkValidity(): boolean;
  reportValidity(): boolean;
  setCustomValidity(message: string): void;
}

export type KindName =
  | 'input'
  | 'textarea'
  | 'checkbox'
  | 'switcher'
  | 'radio'
  | 'select'
  | 'multiselect'
  | 'radio-group'
  | 'file'
  | 'date'
  | 'button';

/** What can be required. */
export const FIELDS: readonly KindName[] = [
  'input',
  'textarea',
  'checkbox',
  'switcher',
  'radio',
  'select',
  'multiselect',
  'radio-group',
  'file',
  'date',
];

/** What a row wants of the control's markup. */
export interface Wish {
  /** Attributes as written: `name="n" required`. */
  attrs?: string;
  /** The default value; for what is chosen from one of '', 'a', 'b'; what is ticked is not with ''. */
  value?: string;
}

/** One way of writing a control. */
export interface Variant {
  readonly name: string;
  readonly tag: string;
  markup(wish: Wish): string;
  /** The control without a value, made by script. */
  create(): Control;
  /** The element that takes focus and is announced. */
  inner(control: Element): HTMLElement;
  /** True if the inside is out of use. */
  isOff(control: Element): boolean;
  /** The value as text; of what is ticked also whether it is. */
  read(control: Control): string;
  /** Gives a value; what is ticked is cleared by ''. */
  write(control: Control, value: string): void;
}

export interface Kind {
  readonly name: KindName;
  /** Another control of the kind. */
  readonly what?: string;
  readonly html: Variant;
  readonly ours: readonly Variant[];
  readonly hollow: Variant;
}

/** Texts of the options, by value. */
export const OPTIONS: ReadonlyArray<readonly [value: string, text: string]> = [
  ['', 'Nothing'],
  ['a', 'Alpha'],
  ['b', 'Beta'],
];

type Markup = (wish: Wish) => string;

const valueAttr: Markup = ({ value }) => (value === undefined ? '' : ` value="${value}"`);
const listAttr: Markup = ({ value }) => (value ? ` value='["${value}"]'` : '');
/** What is ticked sends its value; unticked it has one too. */
const tickAttr: Markup = ({ value }) => (value ? ` value="${value}" checked` : value === undefined ? '' : ' value="x"');
/** A switch has a value of its own. */
const switchAttr: Markup = ({ value }) => (value === undefined ? ' value="Y"' : tickAttr({ value }));
const items = (label: string) =>
  ` items='${JSON.stringify(OPTIONS.slice(1).map(([id, text]) => ({ id, [label]: text })))}'`;
const options =
  (from: number): Markup =>
  ({ value }) =>
    OPTIONS.slice(from)
      .map(([id, text]) => `<option value="${id}"${id === value ? ' selected' : ''}>${text}</option>`)
      .join('');
/** An option, and a group around each of the others. */
const grouped: Markup = (wish) => {
  const [none, ...steps] = options(0)(wish).split(/(?=<option)/);
  return none! + steps.map((step, index) => `<optgroup label="Group ${index}">${step}</optgroup>`).join('');
};
/** The same as pipelines. */
const pipelines = (): string => {
  const [[id, option], ...steps] = OPTIONS as [readonly [string, string], ...(typeof OPTIONS)[number][]];
  const groups = steps.map(([step, name], index) => ({
    id: index,
    name: `Group ${index}`,
    statuses: [{ id: step, name }],
  }));
  return ` items='${JSON.stringify([{ id, option }, ...groups])}'`;
};

/** A date for a value. */
const dateOf = (value = ''): string => (value ? `2025-03-${value === 'a' ? '05' : '06'}` : '');
const dateAttr: Markup = ({ value }) => (value === undefined ? '' : ` value="${dateOf(value)}"`);

type Access = Pick<Variant, 'read' | 'write'>;
const byValue: Access = { read: ({ value }) => value, write: (control, value) => void (control.value = value) };
const byTick: Access = {
  read: ({ value, checked }) => `${value}, ${checked}`,
  write(control, value) {
    control.checked = value !== '';
    if (value) control.value = value;
  },
};
const bySelected: Access = {
  read: (control) =>
    Array.from((control as unknown as HTMLSelectElement).selectedOptions, (option) => option.value).join(),
  write: (control, value) => void (control.value = value),
};
const byDate: Access = { ...byValue, write: (control, value) => void (control.value = dateOf(value)) };
/** A file can be chosen by no markup, and by its name by no script. */
const byFiles: Access = {
  read: (control) => Array.from((control as unknown as HTMLInputElement).files!, (file) => file.name).join(),
  write(control, value) {
    const chosen = new DataTransfer();
    if (value) chosen.items.add(new File([value], value));
    (control as unknown as HTMLInputElement).files = chosen.files;
  },
};

interface Description extends Partial<Variant> {
  readonly tag: string;
  /** Selector of the inner element; absent for HTML. */
  readonly inside?: string;
  readonly attrs?: Markup;
  readonly content?: Markup;
}

function variant({ tag, inside, attrs = () => '', content = () => '', ...rest }: Description): Variant {
  const inner = (control: Element) =>
    inside ? control.shadowRoot!.querySelector<HTMLElement>(inside)! : (control as HTMLElement);
  return {
    name: `<${tag}>`,
    tag,
    markup: (wish) => `<${tag} ${wish.attrs ?? ''}${attrs(wish)}>${tag === 'input' ? '' : `${content(wish)}</${tag}>`}`,
    create: () => document.createElement(tag) as Control,
    inner,
    isOff: (control) => inner(control).matches(':disabled'),
    ...byValue,
    ...rest,
  };
}

function input(type: string, access: Access, attrs: Markup): Variant {
  const create = () => Object.assign(document.createElement('input'), { type }) as unknown as Control;
  return variant({ tag: 'input', create, attrs: (wish) => ` type="${type}"${attrs(wish)}`, ...access });
}

const hollow = (access: Access = byValue, attrs = valueAttr): Variant =>
  variant({ tag: 'hollow-input', inside: 'input', attrs, ...access });
const ariaOff = (selector: string) => (control: Element) =>
  Boolean(control.shadowRoot!.querySelector(`${selector}[aria-disabled=true][tabindex="-1"]`));
const boxesOff = (control: Element): boolean => !control.shadowRoot!.querySelector('input:enabled');

const multiselect = {
  tag: 'amo-multiselect',
  inside: '[role=listbox]',
  isOff: ariaOff('[role=listbox]'),
  read: ({ value }: Control) => String(value),
};
const press: Markup = () => 'Press';

export const KINDS: readonly Kind[] = [
  {
    name: 'input',
    html: variant({ tag: 'input', attrs: valueAttr }),
    ours: [variant({ tag: 'amo-input', inside: 'input', attrs: valueAttr })],
    hollow: hollow(),
  },
  {
    name: 'textarea',
    html: variant({ tag: 'textarea', content: ({ value = '' }) => value }),
    ours: [
      variant({ tag: 'amo-textarea', inside: 'textarea', content: ({ value = '' }) => value }),
      variant({ tag: 'amo-textarea', inside: 'textarea', attrs: valueAttr, name: '<amo-textarea value>' }),
    ],
    hollow: hollow(),
  },
  {
    name: 'checkbox',
    html: input('checkbox', byTick, tickAttr),
    ours: [variant({ tag: 'amo-checkbox', inside: 'input', attrs: tickAttr, ...byTick })],
    hollow: hollow(byTick, tickAttr),
  },
  {
    name: 'switcher',
    html: input('checkbox', byTick, switchAttr),
    ours: [variant({ tag: 'amo-switcher', inside: 'input', attrs: tickAttr, ...byTick })],
    hollow: hollow(byTick, tickAttr),
  },
  {
    name: 'radio',
    html: input('radio', byTick, tickAttr),
    ours: [variant({ tag: 'amo-radio', inside: 'input', attrs: tickAttr, ...byTick })],
    hollow: hollow(byTick, tickAttr),
  },
  {
    name: 'select',
    html: variant({ tag: 'select', content: options(0) }),
    ours: [
      variant({ tag: 'amo-select', inside: '[role=combobox]', content: options(0) }),
      variant({
        tag: 'amo-select',
        inside: '[role=combobox]',
        name: '<amo-select items>',
        attrs: (wish) =>
          ` items='${JSON.stringify(OPTIONS.map(([id, option]) => ({ id, option })))}'${valueAttr(wish)}`,
      }),
    ],
    hollow: hollow(),
  },
  {
    // A step of a pipeline is for HTML an option in a group.
    name: 'select',
    what: 'pipeline-select',
    html: variant({ tag: 'select', content: grouped }),
    ours: [
      variant({ tag: 'amo-pipeline-select', inside: '[role=combobox]', content: grouped }),
      variant({
        tag: 'amo-pipeline-select',
        inside: '[role=combobox]',
        name: '<amo-pipeline-select items>',
        attrs: (wish) => pipelines() + valueAttr(wish),
      }),
    ],
    hollow: hollow(),
  },
  {
    name: 'multiselect',
    html: variant({ tag: 'select', attrs: () => ' multiple', content: options(1), ...bySelected }),
    ours: [
      variant({ ...multiselect, content: options(1) }),
      variant({ ...multiselect, name: '<amo-multiselect items>', attrs: (wish) => items('value') + listAttr(wish) }),
    ],
    hollow: hollow(),
  },
  {
    // A list of HTML from which nothing need be chosen is the nearest to several circles in one control.
    name: 'radio-group',
    html: variant({ tag: 'select', attrs: () => ' size="3"', content: options(1) }),
    ours: [
      variant({
        tag: 'amo-radio-group',
        inside: '[role=radiogroup]',
        isOff: boxesOff,
        attrs: (wish) => items('option') + valueAttr(wish),
      }),
    ],
    hollow: hollow(),
  },
  {
    name: 'file',
    html: input('file', byFiles, () => ''),
    ours: [variant({ tag: 'amo-file', inside: 'input', ...byFiles })],
    hollow: hollow(),
  },
  {
    name: 'date',
    html: input('date', byDate, dateAttr),
    ours: [variant({ tag: 'amo-date-field', inside: 'input', attrs: dateAttr, ...byDate })],
    hollow: hollow(byDate, dateAttr),
  },
  {
    name: 'button',
    html: variant({ tag: 'button', attrs: valueAttr, content: press }),
    ours: ['amo-button', 'amo-cancel-button', 'amo-delete-button'].map((tag) =>
      variant({ tag, inside: 'button', attrs: valueAttr, content: press }),
    ),
    hollow: hollow(),
  },
];

/** A kind by its name. */
export function kindOf(name: KindName): Kind {
  return KINDS.find((kind) => kind.name === name)!;
}
