/** When a control shows itself as invalid: `:user-invalid` of HTML, `:state(user-invalid)` of ours. */
import { click, press } from '../../support/commands.js';
import type { Row } from '../compare.js';
import type { Control } from '../../support/controls.js';
import type { Outcome, Fixture } from '../../support/fixture.js';

type Act = (fixture: Fixture, control: Control) => unknown;

const shows = (control: Control): boolean =>
  control.matches(control.localName.includes('-') ? ':state(user-invalid)' : ':user-invalid');

/** A required control without a value, and one thing after the other that happens to it. */
function story(title: string, ...acts: Act[]): Row {
  return {
    title: `shown as invalid: ${title}`,
    kinds: ['input', 'textarea', 'select'],
    see: async (fixture) => {
      const control = fixture.form(
        { value: '', attrs: 'required' },
        (markup) => `${markup}<button id="go">Go</button>`,
      );
      fixture.find('form').addEventListener('submit', (event) => event.preventDefault());
      const seen: Outcome[] = [[shows(control), control.validity.valid]];
      for (const act of acts) seen.push((await act(fixture, control), [shows(control), control.validity.valid]));
      return seen;
    },
  };
}

const submit: Act = (fixture) => click(fixture.find('#go'));
const fill: Act = (_, control) => (control.value = 'a');
const empty: Act = (_, control) => (control.value = '');
const reset: Act = (_, control) => control.form!.reset();
const visit: Act = (_, control) => (control.focus(), control.blur());
/** The user gives a value and takes it back. */
const regret: Act = async ({ kind }, control) => {
  for (const key of kind === 'select' ? ['b', 'n'] : ['x', 'Backspace']) {
    control.focus();
    await press(key, 'Tab');
  }
};

/** The user types and deletes it again, before anybody heard of a change. */
const retract: Act = async ({ kind }, control) => {
  control.focus();
  await press(...(kind === 'select' ? ['Tab'] : ['x', 'Backspace', 'Tab']));
};

export const FEEDBACK: readonly Row[] = [
  story('at the start, and after a visit', visit),
  story('after the user emptied it', regret),
  story('after the user emptied it, then it was filled, emptied', regret, fill, empty),
  story('after the user typed and deleted it again', retract),
  story('after the form was sent', submit),
  story('after the form was sent, then filled, emptied', submit, fill, empty),
  story('after reset', submit, reset, empty),
  story(
    'after it was disabled and enabled',
    submit,
    (_, control) => (control.disabled = true),
    (_, control) => (control.disabled = false),
  ),
  story(
    'after a script set a message',
    (_, control) => control.setCustomValidity('No'),
    submit,
    (_, control) => control.setCustomValidity(''),
  ),
  story('after checkValidity()', (_, control) => control.checkValidity()),
  story('after reportValidity()', (_, control) => control.reportValidity()),
  story('after checkValidity() of the form', (_, control) => control.form!.checkValidity()),
  story('after reportValidity() of the form', (_, control) => control.form!.reportValidity()),
  story('after requestSubmit() of the form', (_, control) => control.form!.requestSubmit()),
];
