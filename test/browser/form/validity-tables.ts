/** Truth tables of constraint validation: the conditions of each flag, in the order of the web platform's tests. */

/** Attributes of a field, and the values that are set by script one after the other. */
export interface FieldCase {
  readonly attrs: string;
  readonly values: readonly string[];
}

/** Attributes, and what a user types into the empty field. */
export interface TypedCase {
  readonly attrs: string;
  readonly typed: readonly string[];
  /** Attributes that are set once the text is there. */
  readonly later?: Readonly<Record<string, string>>;
}

const TEXTUAL = ['text', 'search', 'tel', 'url', 'email', 'password'] as const;
const of = (type: string, attrs: string, ...values: string[]): FieldCase => ({
  attrs: `type="${type}" ${attrs}`,
  values,
});
const textual = (attrs: string, ...values: string[]): FieldCase[] => TEXTUAL.map((type) => of(type, attrs, ...values));
const typed = (attrs: string, keys: readonly string[], later?: Record<string, string>): TypedCase => ({
  attrs,
  typed: keys,
  ...(later && { later }),
});

export const SET: Readonly<Record<string, readonly FieldCase[]>> = {
  valueMissing: [
    ...textual('', '', 'x'),
    ...textual('required', '', 'x', ' ', '', '0'),
    ...textual('required disabled', '', 'x'),
    ...textual('required readonly', '', 'x'),
    of('number', 'required', '', '0', 'x', '-1'),
    of('number', 'required readonly', '', '1'),
  ],
  patternMismatch: [
    ...textual('pattern="[A-Z]{1}"', '', 'A', 'a', 'AB', '\u0410'),
    of('text', 'pattern="[A-Z]+"', 'ABC', 'ABCd', 'dABC'),
    of('text', 'pattern="a|b"', 'a', 'b', 'ab', 'ba'),
    of('text', 'pattern="\\p{L}+"', 'Анна', 'Anna', '4'),
    of('text', 'pattern="."', '\u{1F600}', 'ab'),
    of('text', 'pattern="(abc"', 'x', 'abc'),
    of('text', 'pattern="[0-9]{4}" readonly', 'x'),
    of('text', 'pattern="[0-9]{4}" disabled', 'x'),
    of('email', 'pattern="[^@]+@example\\.com"', 'a@example.com', 'a@example.org', 'a'),
    of('number', 'pattern="[0-9]"', '12', '1'),
  ],
  typeMismatch: [
    of(
      'email',
      '',
      '',
      'test@example.com',
      'test',
      'a@b',
      'a@@b.c',
      '@b.c',
      'a@b.c, d@e.f',
      ' a@b.c ',
      'a@b..c',
      'почта@пример.рф',
    ),
    of(
      'url',
      '',
      '',
      'http://www.example.com',
      'http://a',
      'example.com',
      '//example.com',
      'http://',
      'mailto:a@b.c',
      'a:b',
      ' http://a.b ',
    ),
    of('text', '', 'not an address'),
    of('tel', '', 'letters', '+7 (495) 000-00-00'),
  ],
  rangeOverflow: [
    of('number', 'max=""', '10'),
    of('number', 'max="5"', '', '4', '5', '5.1', '6', '-1', 'x'),
    of('number', 'max="abc"', '99'),
    of('number', 'max="-5.5"', '-5.6', '-4.9'),
    of('number', 'max="1e1"', '10', '11'),
    of('number', 'max="5" readonly', '9'),
    of('text', 'max="5"', '9'),
  ],
  rangeUnderflow: [
    of('number', 'min="5"', '', '6', '5', '4', '4.999', '-7'),
    of('number', 'min="0"', '-1', '0'),
    of('number', 'min="5" max="1"', '3', '7', '0'),
    of('number', 'min="x"', '-9'),
    of('number', 'min="5" disabled', '1'),
  ],
  stepMismatch: [
    of('number', '', '1', '1.5', '-1'),
    of('number', 'step="2"', '3', '4', '0'),
    of('number', 'step="2" min="1"', '3', '4'),
    of('number', 'step="any"', '0.123'),
    of('number', 'step="0"', '1.5', '2'),
    of('number', 'step="-2"', '3'),
    of('number', 'step="0.1"', '0.3', '0.35', '5.01'),
    of('number', 'step="x"', '1.5'),
    of('number', 'step="0.003" readonly', '0.002'),
  ],
  tooLongOrShort: [
    ...textual('maxlength="4"', 'abcde', 'abc'),
    ...textual('minlength="4"', 'abc', 'abcd', ''),
    of('text', 'maxlength="-1"', 'abc'),
    of('text', 'minlength="x"', 'abc'),
    of('text', 'value="abcde" maxlength="4"'),
    of('text', 'value="a" minlength="4"'),
  ],
  several: [
    of('email', 'required pattern="[^ ]+@example\\.com"', '', 'a', 'a@b.c', 'a@example.com'),
    of('number', 'required min="3" step="2"', '', '2', '4', '5'),
    of('number', 'min="3" max="9" step="2" required disabled', '', '2'),
  ],
};

export const TYPED: Readonly<Record<string, readonly TypedCase[]>> = {
  tooLong: [
    typed('maxlength="3"', ['a', 'b', 'c', 'd']),
    typed('', ['a', 'b', 'c', 'd'], { maxlength: '3' }),
    typed('', ['a', 'b', 'c'], { maxlength: '3' }),
    typed('type="password"', ['a', 'b', 'c', 'd'], { maxlength: '3' }),
    typed('type="number"', ['1', '2', '3', '4'], { maxlength: '3' }),
    typed('readonly', ['a', 'b'], { maxlength: '1' }),
  ],
  tooShort: [
    typed('minlength="3"', ['a']),
    typed('minlength="3"', ['a', 'b', 'c']),
    typed('minlength="3"', ['a', 'Backspace']),
    typed('minlength="3" required', ['a', 'Backspace']),
    typed('minlength="3"', ['a', 'b', 'c', 'Backspace']),
    typed('type="email" minlength="9"', ['a', '@', 'b', '.', 'c']),
    typed('', ['a'], { minlength: '2' }),
    typed('minlength="3"', ['a'], { disabled: '' }),
    typed('minlength="3"', ['a'], { readonly: '' }),
  ],
  badInput: [
    typed('type="number"', ['e']),
    typed('type="number"', ['-']),
    typed('type="number"', ['1', 'e']),
    typed('type="number"', ['1', '2']),
    typed('type="number" required', ['-']),
    typed('type="number" required', ['-', 'Backspace']),
    typed('type="number"', ['-'], { type: 'text' }),
    typed('type="number"', ['-'], { disabled: '' }),
    typed('type="number" min="3"', ['1']),
    typed('type="number" step="2"', ['3']),
  ],
  others: [
    typed('required', ['a', 'Backspace']),
    typed('pattern="[a-c]+"', ['d']),
    typed('pattern="[a-c]+"', ['d', 'Backspace', 'b']),
    typed('type="email"', ['a']),
    typed('type="url"', ['a', ':']),
    typed('', ['a'], { pattern: 'b' }),
    typed('', ['a'], { type: 'email' }),
    typed('value="x" required', ['Backspace']),
  ],
};

/** Attributes of the choice, and its options. */
export const CHOICES: ReadonlyArray<readonly [title: string, attrs: string, options: string]> = [
  ['an empty first option', 'required', '<option value="">None</option><option value="a">A</option>'],
  ['an empty first option, not required', '', '<option value="">None</option><option value="a">A</option>'],
  ['an option without a value attribute', 'required', '<option>a</option><option>b</option>'],
  [
    'an empty second option that is chosen',
    'required',
    '<option value="a">A</option><option value="" selected>None</option>',
  ],
  [
    'an empty first option in a group',
    'required',
    '<optgroup label="G"><option value="">None</option></optgroup><option value="a">A</option>',
  ],
  [
    'a disabled empty first option that is chosen',
    'required',
    '<option value="" disabled selected>Choose</option><option value="a">A</option>',
  ],
  [
    'a first option that is disabled',
    'required',
    '<option value="" disabled>Choose</option><option value="a">A</option>',
  ],
  [
    'a first option that is hidden by a label',
    'required',
    '<option value="" label="None"></option><option value="a" label="A"></option>',
  ],
  ['options that are all disabled', 'required', '<option value="a" disabled>A</option>'],
  ['disabled', 'required disabled', '<option value="">None</option><option value="a">A</option>'],
  [
    'two that are marked',
    'required',
    '<option value="">None</option><option value="a" selected>A</option><option value="b" selected>B</option>',
  ],
];
