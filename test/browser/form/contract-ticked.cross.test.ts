/** The form contract with real keys and the mouse, of what is ticked and chosen. */
import '../../../src/entries/index.js';
import { compare } from './compare.js';
import { KINDS, type KindName } from '../support/controls.js';
import { LIVE } from './rows/live.js';

const TICKED: readonly KindName[] = ['checkbox', 'switcher', 'radio', 'multiselect', 'radio-group', 'file'];

for (const kind of KINDS.filter(({ name }) => TICKED.includes(name)))
  describe(`form contract of the ${kind.what ?? kind.name}, with a user`, () => compare(kind, LIVE));
