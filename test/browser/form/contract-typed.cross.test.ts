/** The form contract with real keys and the mouse, of what is typed into, opened and pressed. */
import '../../../src/entries/index.js';
import { compare } from './compare.js';
import { KINDS } from '../support/controls.js';
import { FEEDBACK } from './rows/feedback.js';
import { LIVE } from './rows/live.js';

const PRESSED = ['input', 'textarea', 'select', 'button'];

for (const kind of KINDS.filter(({ name }) => PRESSED.includes(name)))
  describe(`form contract of the ${kind.what ?? kind.name}, with a user`, () => compare(kind, [...LIVE, ...FEEDBACK]));
