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
export function itemsOf({ tag }: Fixture, options: readonly Option[]): object[] {
  const words = tag === 'amo-multiselect' ? 'value' : 'option';
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
export function choiceOf(fixture: Fixture, options: readonly Option[], attrs = '', byChildren = false): string {
  const { tag, kind } = fixture;
  const html = isOurs(fixture) ? '' : { multiselect: ' multiple', 'radio-group': ' size="3"' }[kind as string];
  const start = `<${tag} name="n"${html ?? ''} ${attrs}`;
  if (byChildren || !isOfItems(fixture)) return `${start}>${childrenOf(options)}</${tag}>`;
  const chosen = options.filter(({ isChosen }) => isChosen).map(({ value }) => value);
  const value = kind === 'multiselect' ? JSON.stringify(chosen) : chosen.at(-1);
  return `${start} items='${JSON.stringify(itemsOf(fixture, options))}'${value === undefined ? '' : ` value='${value}'`}></${tag}>`;
}

/** Puts a form with such a choice on the page. */
function put(fixture: Fixture, options: readonly Option[], attrs = ''): Control {
  fixture.put(`<form>${choiceOf(fixture, options, attrs)}</form>`);
  return fixture.control();
}

/** The same, by children whatever the variant has. */
function putChildren(fixture: Fixture, options: readonly Option[], attrs = ''): Control {
  fixture.put(`<form>${choiceOf(fixture, options, attrs, true)}</form>`);
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

/** The option that was made by script with the property `selected`. */
const selectedOption = (value: string): HTMLOptionElement => new Option(value.toUpperCase(), value, false, true);
const A_B: readonly Option[] = [{ value: 'a' }, { value: 'b' }, { value: 'c' }];
/** What the children say of themselves; items have none. */
const selected = ({ box }: Fixture): string =>
  Array.from(box.querySelectorAll('option'), (option) => `${option.value}${option.selected ? '+' : ''}`).join(' ');
const child = (fixture: Fixture, index: number): HTMLOptionElement => fixture.box.querySelectorAll('option')[index]!;

const byProperty: Array<Row<Outcome>> = [
  {
    title: 'option.selected chooses, and tells what is chosen',
    kinds: CHOICES,
    see: (fixture) => {
      const control = putChildren(fixture, [...A_B.slice(0, 2), { value: 'c', isChosen: true }]);
      return steps(
        () => [all(fixture), selected(fixture)],
        () => (child(fixture, 0).selected = true),
        () => (child(fixture, 1).selected = true),
        () => (child(fixture, 1).selected = false),
        () => fixture.write('b'),
        () => control.form!.reset(),
        () => fixture.write('a'),
        () => child(fixture, 2).setAttribute('selected', ''),
      );
    },
  },
  {
    title: 'an option that is selected when it comes is chosen',
    kinds: CHOICES,
    see: (fixture) => {
      const control = putChildren(fixture, A_B);
      const look = () => [fixture.read(), control.validity.valid, selected(fixture)];
      return steps(
        look,
        () => control.append(selectedOption('d')),
        () => control.prepend(selectedOption('e')),
        () => control.append(new Option('F', 'f')),
        () => fixture.write('b'),
        () => control.append(selectedOption('g')),
      );
    },
  },
];

const early: Array<Row<Outcome>> = [
  {
    title: 'markup that is not on the page has its value at once',
    kinds: ['textarea', ...CHOICES],
    see: (fixture) => {
      const box = document.createElement('div');
      const options = [{ value: 'a' }, { value: 'b', isChosen: true }];
      const isChoice = fixture.kind !== 'textarea';
      box.innerHTML = isChoice ? choiceOf(fixture, options, 'required') : fixture.markup({ value: 'b' });
      const control = box.firstElementChild as Control;
      const first = fixture.read(control);
      if (isChoice) fixture.write('a', control);
      else fixture.write('c', control);
      return [first, fixture.read(control), control.validity.valid];
    },
  },
  {
    title: 'children that came in this turn count before it is on the page',
    kinds: ['textarea', ...CHOICES],
    see: (fixture) => {
      const control = document.createElement(fixture.tag) as Control;
      if (fixture.tag === 'select') Object.assign(control, { multiple: fixture.kind === 'multiselect' });
      if (fixture.kind === 'radio-group') Object.assign(control, { size: 3 });
      const first = fixture.read(control);
      if (fixture.kind === 'textarea') control.append('text');
      else control.append(new Option('A', 'a'), selectedOption('b'));
      return [first, fixture.read(control)];
    },
  },
];

const equal: Array<Row<Outcome>> = [
  {
    title: 'of two options of one value the chosen one shows',
    kinds: ['select'],
    see: (fixture) => {
      const control = putChildren(fixture, [
        { value: 'a', text: 'First' },
        { value: 'a', text: 'Second', isChosen: true },
        { value: 'b' },
      ]);
      return steps(
        () => [all(fixture), selected(fixture)],
        () => ['m', 'n'].forEach((name) => control.setAttribute('name', name)),
        () => fixture.write('b'),
        () => fixture.write('a'),
        () => control.form!.reset(),
      );
    },
  },
  {
    title: 'of two options of one value the chosen one is chosen',
    kinds: ['multiselect'],
    see: (fixture) => {
      putChildren(fixture, [{ value: 'a' }, { value: 'a', isChosen: true }, { value: 'b' }]);
      return [all(fixture), selected(fixture)];
    },
  },
  {
    title: 'a second empty option is no placeholder',
    kinds: ['select'],
    see: (fixture) => {
      putChildren(
        fixture,
        [
          { value: '', text: 'Choose…' },
          { value: '', text: 'None', isChosen: true },
        ],
        'required',
      );
      return all(fixture);
    },
  },
];

/** Other options, whichever way they are given. */
function offer(fixture: Fixture, values: string): void {
  const options = [...values].map((value) => ({ value }));
  const control = fixture.control();
  if (isOurs(fixture) && isOfItems(fixture)) Object.assign(control, { items: itemsOf(fixture, options) });
  else control.innerHTML = childrenOf(options);
}

const dependent: Array<Row<Outcome>> = [
  {
    title: 'other options: what was chosen goes with its option',
    kinds: CHOICES,
    see: (fixture) => {
      const control = put(fixture, A_B);
      const look = () => [fixture.read(), control.validity.valid];
      return steps(
        look,
        () => fixture.write('b'),
        () => offer(fixture, 'xy'),
        () => fixture.write('y'),
        () => offer(fixture, 'pqr'),
        () => control.form!.reset(),
        () => offer(fixture, ''),
        () => offer(fixture, 'st'),
      );
    },
  },
  {
    title: 'other options: what was marked goes with its option',
    kinds: CHOICES,
    see: (fixture) => {
      const control = put(fixture, [{ value: 'a' }, { value: 'b', isChosen: true }]);
      const look = () => [fixture.read(), control.validity.valid];
      return steps(
        look,
        () => offer(fixture, 'xy'),
        () => control.form!.reset(),
      );
    },
  },
  {
    title: 'the chosen option is removed, others stay',
    kinds: CHOICES,
    see: (fixture) => {
      const control = putChildren(fixture, A_B);
      const look = () => [fixture.read(), control.validity.valid, selected(fixture)];
      return steps(
        look,
        () => fixture.write('b'),
        () => child(fixture, 1).remove(),
        () => fixture.write('c'),
        () => child(fixture, 0).remove(),
        () => child(fixture, 0).remove(),
      );
    },
  },
];

export const OPTIONS: ReadonlyArray<Row<Outcome>> = [...disabled, ...byProperty, ...early, ...equal, ...dependent];
