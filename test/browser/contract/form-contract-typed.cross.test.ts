/** The form contract with real keys and the mouse, of what is typed into, opened and pressed. */
import '../../../src/index.js';
import { compare } from './support/compare.js';
import { kindOf } from './support/faces.js';
import { FEEDBACK } from './support/rows-feedback.js';
import { LIVE } from './support/rows-live.js';

for (const name of ['input', 'textarea', 'select', 'button'] as const)
  describe(`form contract of the ${name}, with a user`, () => compare(kindOf(name), [...LIVE, ...FEEDBACK]));
