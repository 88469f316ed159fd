/** The form contract with real keys and the mouse, of what is ticked and chosen. */
import '../../../src/entries/index.js';
import { compare } from './compare.js';
import { kindOf } from '../support/controls.js';
import { LIVE } from './rows/live.js';

for (const name of ['checkbox', 'switcher', 'radio', 'multiselect', 'radio-group', 'file'] as const)
  describe(`form contract of the ${name}, with a user`, () => compare(kindOf(name), LIVE));
