/** Rows of the form contract about text: what scripts do to it through the field, and hints for the keyboard. */
import type { Row } from '../compare.js';
import type { Control, KindName } from '../../support/controls.js';
import type { Fixture, Outcome } from '../../support/fixture.js';
import { all, steps } from './looks.js';

const TEXTS: readonly KindName[] = ['input', 'textarea'];
const HINTS = ['inputmode', 'enterkeyhint', 'autocapitalize', 'spellcheck'];

const textOf = (fixture: Fixture, attrs = '', value = 'abcdef'): HTMLInputElement =>
  fixture.form({ value, attrs }) as unknown as HTMLInputElement;

/** Name of the error that something throws. */
function thrown(act: () => unknown): string {
  try {
    act();
    return '';
  } catch (error) {
    return (error as Error).name;
  }
}

export const TEXT: ReadonlyArray<Row<Outcome>> = [
  {
    title: 'setRangeText and the direction of the selection',
    kinds: TEXTS,
    see: (fixture) => {
      const field = textOf(fixture);
      const { selectionDirection } = field;
      return steps(
        () => [all(fixture), field.selectionStart, field.selectionEnd, field.selectionDirection === selectionDirection],
        () => field.setSelectionRange(1, 3, 'backward'),
        () => (field.selectionDirection = 'forward'),
        () => field.setRangeText('XY'),
        () => field.setRangeText('-', 0, 1, 'select'),
        () => field.setRangeText('+++', 2, 2, 'end'),
        () => field.setRangeText('', 0, 3, 'start'),
        () => (field.defaultValue = 'default'),
      );
    },
  },
  {
    title: 'setRangeText outside of the text',
    kinds: TEXTS,
    see: (fixture) => {
      const field = textOf(fixture);
      return [thrown(() => field.setRangeText('x', 4, 2)), field.value, fixture.data()];
    },
  },
  {
    title: 'steps of a number',
    kinds: ['input'],
    see: (fixture) => {
      const field = textOf(fixture, 'type="number" min="0" max="9" step="2"', '4');
      return steps(
        () => [all(fixture), field.valueAsNumber],
        () => field.stepUp(),
        () => field.stepDown(2),
        () => field.stepUp(20),
        () => (field.valueAsNumber = 6),
        () => void thrown(() => (field.valueAsNumber = NaN)),
        () => field.form!.reset(),
      );
    },
  },
  {
    title: 'a date, and what a text has no steps for',
    kinds: ['input'],
    see: (fixture) => {
      const field = textOf(fixture, 'type="date"', '2026-02-28');
      const time = (): unknown => field.valueAsDate?.toISOString();
      const found = [time(), (field.stepUp(), field.value)];
      field.valueAsDate = new Date(Date.UTC(2028, 1, 29));
      found.push(fixture.data(), (field.valueAsDate = null), field.value);
      const text = textOf(fixture);
      return [
        ...found,
        thrown(() => text.stepUp()),
        thrown(() => (text.valueAsNumber = 1)),
        text.value,
        time(),
      ] as Outcome;
    },
  },
  {
    title: 'hints for the keyboard reach the field',
    kinds: TEXTS,
    see: (fixture) => {
      const attrs = 'inputmode="numeric" enterkeyhint="search" autocapitalize="characters" spellcheck="false"';
      const control: Control = fixture.form({ attrs });
      const field = fixture.variant.inner(control);
      return steps(
        () => HINTS.map((name) => field.getAttribute(name)),
        () => (control.inputMode = 'tel'),
        () => control.setAttribute('autocapitalize', 'none'),
        () => (control.spellcheck = true),
        () => control.removeAttribute('enterkeyhint'),
      );
    },
  },
];
