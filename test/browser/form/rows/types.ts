/** Rows of the form contract: types of an input, those that are no text included. */
import type { Row } from '../compare.js';
import type { Fixture, Outcome } from '../../support/fixture.js';
import { steps } from './looks.js';

const kinds = ['input'] as const;

const put = (fixture: Fixture, attrs: string): HTMLInputElement =>
  fixture.form({ attrs }, (control) => `<div>${control}</div>`) as unknown as HTMLInputElement;

export const TYPES: ReadonlyArray<Row<Outcome>> = [
  {
    title: 'a hidden field takes no place, and is sent',
    kinds,
    see: (fixture) => {
      const field = put(fixture, 'type="hidden" value="v"');
      return steps(
        () => [fixture.find('div').offsetHeight > 0, fixture.data(), field.checkValidity()],
        () => (field.value = 'w'),
        () => (field.type = 'text'),
        () => (field.type = 'HIDDEN'),
      );
    },
  },
  ...['checkbox', 'radio', 'submit', 'image', 'reset', 'button', 'number', 'color', 'nonsense'].map(
    (type): Row<Outcome> => ({
      title: `type="${type}": what is sent`,
      kinds,
      blind: type === 'number' || type === 'color' || type === 'nonsense' ? undefined : kinds,
      see: (fixture) => (put(fixture, `type="${type}"`), fixture.data()),
    }),
  ),
  ...['type="file"', 'type="file" value="x"', 'value="x" type="file"'].map((attrs): Row<Outcome> => ({
    title: `${attrs}: an empty file is sent, never the text`,
    kinds,
    see: (fixture) => {
      const field = put(fixture, attrs);
      const [entry] = [...new FormData(field.form!).values()];
      return [fixture.data(), entry instanceof File && [entry.name, entry.size, entry.type], field.value];
    },
  })),
  {
    title: 'type="checkbox": what is sent once it is ticked',
    kinds,
    see: (fixture) => {
      put(fixture, 'type="checkbox" value="v"');
      fixture.inner().click();
      return fixture.data();
    },
  },
  {
    title: 'type, as property and attribute',
    kinds,
    see: (fixture) => {
      const field = put(fixture, 'type="nonsense"');
      return steps(
        () => [field.type, field.getAttribute('type')],
        () => (field.type = 'EMAIL'),
        () => field.removeAttribute('type'),
        () => (field.type = 'tel'),
        () => (field.type = ''),
      );
    },
  },
];
