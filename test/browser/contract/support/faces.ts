/** The controls under test: for each kind the HTML control, ours, and a hollow one that no row may take for the real thing. */
import './hollow.js';

/** What HTML's text field, choice and button have in common. */
export interface Control extends HTMLElement {
  name: string;
  value: string;
  type: string;
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

export type KindName = 'input' | 'select' | 'button';

/** What a row wants of the control's markup. */
export interface Wish {
  /** Attributes as written: `name="n" required`. */
  attrs?: string;
  /** The default value; for a select one of '', 'a', 'b'. */
  value?: string;
}

/** One way of writing a control. */
export interface Face {
  readonly name: string;
  readonly tag: string;
  markup(wish: Wish): string;
  /** The element that takes focus and is announced. */
  inner(control: Element): HTMLElement;
}

export interface Kind {
  readonly name: KindName;
  readonly html: Face;
  readonly ours: readonly Face[];
  readonly hollow: Face;
}

/** Texts of the options, by value. */
export const OPTIONS: ReadonlyArray<readonly [value: string, text: string]> = [['', 'Nothing'], ['a', 'Alpha'], ['b', 'Beta']];

const ITEMS = JSON.stringify(OPTIONS.map(([id, option]) => ({ id, option })));
const itself = (control: Element): HTMLElement => control as HTMLElement;
const inside = (selector: string) => (control: Element) => control.shadowRoot!.querySelector<HTMLElement>(selector)!;
const valueAttr = (value: string | undefined): string => (value === undefined ? '' : ` value="${value}"`);

function options(value: string | undefined): string {
  return OPTIONS.map(([id, text]) => `<option value="${id}"${id === value ? ' selected' : ''}>${text}</option>`).join('');
}

function face(tag: string, inner: Face['inner'], content: (wish: Wish) => string, attrs: (wish: Wish) => string, name = `<${tag}>`): Face {
  const markup = (wish: Wish): string => `<${tag} ${wish.attrs ?? ''}${attrs(wish)}>${tag === 'input' ? '' : `${content(wish)}</${tag}>`}`;
  return { name, tag, markup, inner };
}

const nothing = (): string => '';
const byAttribute = (wish: Wish): string => valueAttr(wish.value);
const byOptions = (wish: Wish): string => options(wish.value);
const label = (): string => 'Press';

export const KINDS: readonly Kind[] = [
  {
    name: 'input',
    html: face('input', itself, nothing, byAttribute),
    ours: [face('amo-input', inside('input'), nothing, byAttribute)],
    hollow: face('hollow-input', inside('input'), nothing, byAttribute),
  },
  {
    name: 'select',
    html: face('select', itself, byOptions, nothing),
    ours: [
      face('amo-select', inside('[role=combobox]'), byOptions, nothing),
      face('amo-select', inside('[role=combobox]'), nothing, (wish) => ` items='${ITEMS}'${valueAttr(wish.value)}`, '<amo-select items>'),
    ],
    hollow: face('hollow-input', inside('input'), nothing, byAttribute),
  },
  {
    name: 'button',
    html: face('button', itself, label, byAttribute),
    ours: [face('amo-button', inside('button'), label, byAttribute)],
    hollow: face('hollow-input', inside('input'), nothing, byAttribute),
  },
];

/** A kind by its name. */
export function kindOf(name: KindName): Kind {
  return KINDS.find((kind) => kind.name === name)!;
}
