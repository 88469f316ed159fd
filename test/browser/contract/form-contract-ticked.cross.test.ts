/** The form contract with real keys and the mouse, of what is ticked and chosen. */
import '../../../src/index.js';
import { compare } from './support/compare.js';
import { kindOf } from './support/faces.js';
import { LIVE } from './support/rows-live.js';

for (const name of ['checkbox', 'switcher', 'radio', 'multiselect', 'radio-group', 'file'] as const)
  describe(`form contract of the ${name}, with a user`, () => compare(kindOf(name), LIVE));
