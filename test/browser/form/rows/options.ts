/** Rows of the form contract about the options of a choice, given as children or as items. */
import type { Row } from '../compare.js';
import type { Control, KindName } from '../../support/controls.js';
import type { Fixture, Outcome } from '../../support/fixture.js';
import { all, steps } from './looks.js';

const CHOICES: readonly KindName[] = ['select', 'multiselect', 'radio-group'];

interface Option {
  readonly value: string;
  readonly text?: string;
  readonly isOff?: boolean;
  readonly isChosen?: boolean;
}

const isOfItems = ({ variant }: Fixture): boolean => variant.name.includes('items');
const isOurs = ({ tag }: Fixture): boolean => tag.includes('-');

/** Options as items; a multiselect has other names for them. */
export function itemsOf({ kind }: Fixture, options: readonly Option[]): object[] {
  const words = kind === 'multiselect' ? 'value' : 'option';
  return options.map(({ value, text = value, isOff }) => ({ id: value, [words]: text, disabled: isOff }));
}

/** Options as children. */
export function childrenOf(options: readonly Option[]): string {
  return options
    .map(({ value, text = value, isOff, isChosen }) => {
      const attrs = `${isOff ? ' disabled' : ''}${isChosen ? ' selected' : ''}`;
      return `<option value="${value}"${attrs}>${text}</option>`;
    })
    .join('');
}

/** Markup of a choice with these options, named `n`. */
export function choiceOf(fixture: Fixture, options: readonly Option[], attrs = ''): string {
  const { tag, kind } = fixture;
  const html = isOurs(fixture) ? '' : { multiselect: ' multiple', 'radio-group': ' size="3"' }[kind as string];
  const start = `<${tag} name="n"${html ?? ''} ${attrs}`;
  if (!isOfItems(fixture)) return `${start}>${childrenOf(options)}</${tag}>`;
  const chosen = options.filter(({ isChosen }) => isChosen).map(({ value }) => value);
  const value = kind === 'multiselect' ? JSON.stringify(chosen) : chosen.at(-1);
  return `${start} items='${JSON.stringify(itemsOf(fixture, options))}'${value === undefined ? '' : ` value='${value}'`}></${tag}>`;
}

/** Puts a form with such a choice on the page. */
function put(fixture: Fixture, options: readonly Option[], attrs = ''): Control {
  fixture.put(`<form>${choiceOf(fixture, options, attrs)}</form>`);
  return fixture.control();
}

const disabled: Array<Row<Outcome>> = [
  {
    title: 'an option that is disabled and chosen is not sent',
    kinds: CHOICES,
    see: (fixture) => {
      const control = put(fixture, [{ value: 'x', isOff: true, isChosen: true }, { value: 'y' }], 'required');
      return steps(
        () => all(fixture),
        () => fixture.write('y'),
        () => fixture.write('x'),
        () => control.form!.reset(),
      );
    },
  },
  {
    title: 'an empty option that is disabled and chosen is not sent: it is a hint',
    kinds: ['select'],
    see: (fixture) => {
      const hint = { value: '', text: 'Choose…', isOff: true, isChosen: true };
      put(fixture, [hint, { value: 'y' }], 'required');
      return steps(
        () => all(fixture),
        () => fixture.write('y'),
      );
    },
  },
  {
    title: 'a disabled and an enabled option chosen: one is sent',
    kinds: ['multiselect'],
    see: (fixture) => {
      put(fixture, [{ value: 'x', isOff: true, isChosen: true }, { value: 'y', isChosen: true }, { value: 'z' }]);
      return all(fixture);
    },
  },
];

export const OPTIONS: ReadonlyArray<Row<Outcome>> = [...disabled];
