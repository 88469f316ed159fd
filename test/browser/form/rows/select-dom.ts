/** Rows of the form contract about what scripts ask of a select: its options, by index, by name, added and taken away. */
import type { Row } from '../compare.js';
import type { Fixture, Outcome } from '../../support/fixture.js';
import { steps } from './looks.js';
import { childrenOf, choiceOf } from './options.js';

type Select = HTMLSelectElement;

const CHOICE = [
  { value: 'a', text: 'First' },
  { value: 'b', text: 'Second', isChosen: true },
  { value: 'c', text: 'Third', isOff: true },
  { value: 'd', text: 'Fourth' },
];

function put(fixture: Fixture, byChildren = false, options = CHOICE): Select {
  fixture.put(`<form>${choiceOf(fixture, options, '', byChildren)}</form>`);
  return fixture.control() as unknown as Select;
}

const textsOf = (options: Iterable<HTMLOptionElement>): string => Array.from(options, ({ text }) => text).join(' ');
const look = (fixture: Fixture, { options, length, selectedIndex, selectedOptions }: Select): Outcome => [
  fixture.read(),
  textsOf(options),
  length,
  selectedIndex,
  textsOf(selectedOptions),
];

export const SELECT_DOM: ReadonlyArray<Row<Outcome>> = [
  {
    title: 'its options and what they say',
    kinds: ['select', 'multiselect'],
    see: (fixture) => {
      const select = put(fixture);
      const all = Array.from(select.options, ({ value, text, selected, disabled }) => [
        value,
        text,
        selected,
        disabled,
      ]);
      return [
        all,
        look(fixture, select),
        select.item(3)!.text,
        select.options.item(0)!.value,
        select.item(4),
        select.options[select.selectedIndex]!.text,
      ] as Outcome;
    },
  },
  {
    title: 'an option by its name',
    kinds: ['select', 'multiselect'],
    see: (fixture) => {
      const select = put(fixture, true);
      select.options[2]!.id = 'third';
      return [select.namedItem('third')!.text, select.namedItem('none')];
    },
  },
  {
    title: 'chosen by index',
    kinds: ['select', 'multiselect'],
    see: (fixture) => {
      const select = put(fixture);
      return steps(
        () => look(fixture, select),
        ...[0, 3, -1, 1, 99].map((index) => () => {
          select.selectedIndex = index;
        }),
        () => fixture.write('d'),
        () => select.form!.reset(),
      );
    },
  },
  {
    title: 'of options of one value the one of the index is chosen',
    kinds: ['select'],
    see: (fixture) => {
      const select = put(fixture, true, [
        { value: 'a', text: 'First' },
        { value: 'a', text: 'Second', isChosen: false },
      ]);
      return steps(
        () => look(fixture, select),
        () => (select.selectedIndex = 1),
        () => (select.selectedIndex = 0),
      );
    },
  },
  {
    title: 'options are added and taken away',
    kinds: ['select', 'multiselect'],
    see: (fixture) => {
      const select = put(fixture, true);
      return steps(
        () => look(fixture, select),
        () => select.add(new Option('Last', 'l')),
        () => select.add(new Option('New', 'n'), 1),
        () => select.add(new Option('Newer', 'm'), select.options[0]),
        () => select.add(new Option('Far', 'f'), 99),
        () => select.remove(0),
        () => select.remove(select.selectedIndex),
        () => select.remove(99),
        () => (select.length = 2),
        () => (select.length = 0),
      );
    },
  },
  {
    title: 'those of a group',
    kinds: ['select', 'multiselect'],
    see: (fixture) => {
      const select = put(fixture, true);
      const group = document.createElement('optgroup');
      group.label = 'Group';
      group.innerHTML = childrenOf([{ value: 'x' }, { value: 'y' }]);
      select.prepend(group);
      return steps(
        () => look(fixture, select),
        () => (select.selectedIndex = 1),
        () => select.add(new Option('In', 'i'), 1),
        () => select.remove(0),
      );
    },
  },
  {
    title: 'without an index it goes from the page',
    kinds: ['select', 'multiselect'],
    see: (fixture) => {
      const select = put(fixture, true);
      const { form } = select;
      select.remove();
      return [select.isConnected, form!.elements.length, textsOf(select.options)];
    },
  },
];
