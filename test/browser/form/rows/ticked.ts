/** Rows about what is ticked: checkbox and radio, waiting for nothing. */
import type { Row } from '../compare.js';
import type { Control, KindName } from '../../support/controls.js';
import { steps, validity } from './looks.js';
import type { Outcome, Fixture } from '../../support/fixture.js';

type Box = Control & { defaultChecked: boolean; indeterminate: boolean };

const BOXES: readonly KindName[] = ['checkbox', 'switcher', 'radio'];
const TYPES = ['click', 'input', 'change'] as const;

const box = (fixture: Fixture, attrs = ''): Box => {
  fixture.form({ attrs });
  return fixture.control() as Box;
};
const state = (fixture: Fixture, control = fixture.control() as Box): Outcome => [
  control.checked,
  control.defaultChecked,
  control.value,
  fixture.data(),
];

/** What listeners hear, and see while they do. */
function watch(fixture: Fixture, control: Box): Outcome[] {
  const notes: Outcome[] = [];
  for (const type of TYPES)
    fixture
      .find('form')
      .addEventListener(type, ({ target }) =>
        notes.push([type, target === control, control.checked, Boolean(control.indeterminate), fixture.data()]),
      );
  return notes;
}

const states: Array<Row<Outcome>> = [
  {
    title: 'checked: attribute, property, default',
    kinds: BOXES,
    see: (fixture) => {
      const control = box(fixture, 'value="v"');
      return steps(
        () => state(fixture),
        () => control.setAttribute('checked', ''),
        () => control.removeAttribute('checked'),
        () => (control.defaultChecked = true),
        () => (control.checked = false),
        () => (control.defaultChecked = true),
        () => control.removeAttribute('checked'),
        () => (control.checked = true),
        () => control.form!.reset(),
        () => control.setAttribute('checked', 'false'),
      );
    },
  },
  {
    title: 'checked takes any truth',
    kinds: BOXES,
    see: (fixture) => {
      const control = box(fixture);
      return [1, 0, 'false', '', {}, null].map(
        (value) => ((control.checked = value as unknown as boolean), state(fixture)),
      );
    },
  },
  {
    title: 'the value is "on" without one, and the attribute else',
    kinds: ['checkbox', 'radio'],
    see: (fixture) => {
      const control = box(fixture, 'checked');
      return steps(
        () => [state(fixture), control.getAttribute('value')],
        () => (control.value = 'a'),
        () => (control.value = ''),
        () => (control.value = null as unknown as string),
        () => (control.value = 7 as unknown as string),
        () => control.removeAttribute('value'),
        () => control.form!.reset(),
      );
    },
  },
  {
    title: 'names with brackets, several of one name',
    kinds: ['checkbox', 'switcher'],
    see: (fixture) => {
      const one = (value: string, attrs: string) => fixture.markup({ attrs: `name="n[]" value="${value}" ${attrs}` });
      fixture.put(`<form>${one('a', 'checked')}${one('b', '')}${one('c', 'checked')}</form>`);
      const elements = fixture.find<HTMLFormElement>('form').elements.namedItem('n[]') as unknown as ArrayLike<Control>;
      elements[1]!.checked = true;
      elements[0]!.checked = false;
      return [fixture.data(), elements.length];
    },
  },
  {
    title: 'neither ticked nor not: sent and reset as it is ticked',
    kinds: ['checkbox'],
    see: (fixture) => {
      const control = box(fixture, 'checked');
      const look = () => [state(fixture), control.indeterminate];
      return steps(
        look,
        () => (control.indeterminate = true),
        () => (control.checked = false),
        () => control.form!.reset(),
        () => control.click(),
        () => (control.indeterminate = true),
        () => control.click(),
      );
    },
  },
];

const clicks: Array<Row<Outcome>> = [
  {
    title: 'click(): the state changes before the page hears of it',
    kinds: BOXES,
    see: (fixture) => {
      const control = box(fixture, 'value="v" required');
      const notes = watch(fixture, control);
      return [
        steps(
          () => [state(fixture), validity(control)],
          () => control.click(),
          () => control.click(),
        ),
        notes,
      ];
    },
  },
  {
    title: 'a prevented click is taken back',
    kinds: BOXES,
    see: (fixture) => {
      const control = box(fixture, 'value="v"');
      const notes = watch(fixture, control);
      if (fixture.kind === 'checkbox') control.indeterminate = true;
      const prevent = (event: Event) => event.preventDefault();
      fixture.box.addEventListener('click', prevent);
      control.click();
      const first = [state(fixture), Boolean(control.indeterminate)];
      fixture.box.removeEventListener('click', prevent);
      control.click();
      return [first, state(fixture), Boolean(control.indeterminate), notes];
    },
  },
  ...[false, true].map((prevented): Row<Outcome> => ({
    title: `click() that a listener stops${prevented ? ' and prevents' : ''}`,
    kinds: BOXES,
    see: (fixture) => {
      const control = box(fixture, 'value="v"');
      const heard: string[] = [];
      for (const type of ['input', 'change']) fixture.box.addEventListener(type, () => heard.push(type));
      const stop = (event: Event) => (event.stopPropagation(), prevented && event.preventDefault());
      control.addEventListener('click', stop);
      return steps(
        () => [state(fixture), heard.join()],
        () => control.click(),
        () => control.click(),
        () => control.removeEventListener('click', stop),
        () => control.click(),
      );
    },
  })),
  {
    title: 'click() that the page stops on its way, and one that it prevents as well',
    kinds: BOXES,
    see: (fixture) => {
      const control = box(fixture, 'value="v"');
      const changes: string[] = [];
      control.addEventListener('change', () => changes.push('change'));
      let isPrevented = true;
      control.addEventListener('click', (event) => {
        event.stopPropagation();
        if (isPrevented) event.preventDefault();
      });
      return steps(
        () => [state(fixture), changes.length],
        () => control.click(),
        () => {
          isPrevented = false;
          control.click();
        },
      );
    },
  },
  {
    title: 'a click event that a script dispatches',
    kinds: BOXES,
    see: (fixture) => {
      const control = box(fixture);
      const notes = watch(fixture, control);
      control.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
      control.dispatchEvent(new MouseEvent('click', { cancelable: true }));
      return [state(fixture), notes];
    },
  },
  {
    title: 'click() while it is disabled does nothing',
    kinds: BOXES,
    see: (fixture) => {
      const control = box(fixture, 'disabled');
      const notes = watch(fixture, control);
      control.click();
      return [control.checked, notes];
    },
  },
  {
    title: 'click() of one that is not on the page',
    kinds: BOXES,
    see: (fixture) => {
      const control = fixture.variant.create();
      control.name = 'n';
      const heard: string[] = [];
      for (const type of TYPES) control.addEventListener(type, () => heard.push(type));
      control.click();
      return [control.checked, heard];
    },
  },
  {
    title: 'a listener that writes the state itself',
    kinds: ['checkbox', 'switcher'],
    see: (fixture) => {
      const control = box(fixture);
      const notes = watch(fixture, control);
      control.addEventListener('click', () => (control.checked = false));
      control.click();
      return [state(fixture), notes];
    },
  },
  {
    title: 'click() on its label',
    kinds: BOXES,
    see: (fixture) => {
      fixture.form({ attrs: 'id="c" value="v"' }, (markup) => `<label for="c">Name</label>${markup}`);
      const notes = watch(fixture, fixture.control() as Box);
      fixture.find('label').click();
      return [state(fixture), notes];
    },
  },
];

export const TICKED: ReadonlyArray<Row<Outcome>> = [...states, ...clicks];
