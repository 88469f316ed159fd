/** Rows of the form contract: a label around a control that a script clicks, and around two of them. */
import type { Row } from '../compare.js';
import type { KindName } from '../../support/controls.js';
import { journal, type Fixture, type Outcome } from '../../support/fixture.js';

type Act = (control: HTMLElement) => unknown;

const dispatched =
  (init: MouseEventInit = {}): Act =>
  (control) =>
    control.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, ...init }));

/** A page that stops the click where it is. */
const stopped: Act = (control) => {
  control.addEventListener('click', (event) => event.stopPropagation(), { once: true });
  control.click();
};

/** What holds no list. */
const ACTIVE: readonly KindName[] = ['input', 'textarea', 'checkbox', 'switcher', 'radio', 'file', 'button'];

const ACTS: ReadonlyArray<readonly [title: string, act: Act, kinds?: readonly KindName[]]> = [
  ['click()', (control) => control.click()],
  ['click(), twice', (control) => (control.click(), control.click())],
  ['click() that the control stops', stopped, ACTIVE],
  ['a dispatched click', dispatched()],
  ['a dispatched click that is composed', dispatched({ composed: true })],
];

/** A control with its events, inside of other markup. */
function heard(fixture: Fixture, act: Act, around: (control: string) => string): Outcome {
  const attrs = fixture.kind === 'button' ? 'type="submit" value="v"' : '';
  const control = fixture.form({ value: fixture.kind === 'button' ? undefined : 'a', attrs }, around);
  const notes = journal(fixture, 'click', 'input', 'change', 'submit');
  act(control);
  return [notes, fixture.read(), fixture.data()];
}

export const LABEL_CLICKS: ReadonlyArray<Row<Outcome>> = ACTS.flatMap(([title, act, kinds]): Array<Row<Outcome>> => [
  {
    title: `${title} inside its label`,
    kinds,
    see: (fixture) => heard(fixture, act, (control) => `<label>Name ${control}</label>`),
  },
  {
    title: `${title} on the second control of a label`,
    kinds,
    see: (fixture) => {
      const first = '<input type="checkbox" id="first">';
      const outcome = heard(fixture, act, (control) => `<label>${first} Other ${control}</label>`);
      return [outcome, fixture.find<HTMLInputElement>('#first').checked];
    },
  },
]);
