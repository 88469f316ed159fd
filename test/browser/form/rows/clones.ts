/** Rows of the form contract about what a clone has. */
import type { Row } from '../compare.js';
import type { Control, KindName } from '../../support/controls.js';
import type { Outcome } from '../../support/fixture.js';

/** What HTML keeps in attributes, and clones therefore have. */
const KEPT: ReadonlyArray<readonly [KindName, Readonly<Record<string, unknown>>]> = [
  [
    'input',
    { type: 'password', placeholder: 'p', maxLength: 7, minLength: 2, pattern: 'x', min: '1', max: '2', step: '3' },
  ],
  ['input', { type: 'email', autocomplete: 'email', required: true, disabled: true }],
  ['textarea', { placeholder: 'p', maxLength: 7, minLength: 2, rows: 5, required: true }],
  ['file', { accept: '.png', multiple: true }],
  ['button', { type: 'reset', disabled: true }],
  ['multiselect', { size: 7, required: true }],
];
const pick = (from: object, names: readonly string[]): Outcome =>
  names.map((name) => (from as Record<string, unknown>)[name]);

export const CLONES: ReadonlyArray<Row<Outcome>> = KEPT.map(([kind, properties]): Row<Outcome> => ({
  title: 'a clone has the properties that are attributes',
  kinds: [kind],
  not: 'size' in properties ? ['amo-checkboxes-dropdown'] : [],
  see: (fixture) => {
    const control = Object.assign(fixture.form(), properties);
    const box = document.createElement('div');
    box.append(control);
    const clone = (box.cloneNode(true) as Element).firstElementChild as Control;
    fixture.put('');
    fixture.box.append(clone);
    const inner = fixture.inner(clone);
    const names = Object.keys(properties);
    const shown = kind === 'input' || kind === 'textarea' || kind === 'file' ? pick(inner, names) : undefined;
    return [pick(control, names), pick(clone, names), shown];
  },
}));
