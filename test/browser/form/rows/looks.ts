/** What a row of the form contract asks a control for. */
import type { Control } from '../../support/controls.js';
import type { Outcome, Fixture } from '../../support/fixture.js';

const FLAGS = ['valueMissing', 'customError', 'badInput', 'patternMismatch', 'tooShort', 'tooLong', 'valid'] as const;

/** What a control says of its validity. */
export function validity(control: Control): Outcome {
  const flags = FLAGS.filter((flag) => control.validity[flag]);
  const { willValidate, validationMessage } = control;
  return {
    flags,
    willValidate,
    message: validationMessage !== '',
    css: [willValidate && control.matches(':valid'), control.matches(':invalid')],
  };
}

/** Value, entry and validity together. */
export function all(fixture: Fixture, control: Control = fixture.control()): Outcome {
  return { value: fixture.read(control), data: fixture.data(), validity: validity(control) };
}

/** Runs steps and looks after each. */
export function steps(look: () => Outcome, ...actions: Array<() => void>): Outcome {
  return [look(), ...actions.map((action) => (action(), look()))];
}
