/** The form contract with real keys and the mouse: one script over the HTML control and ours. */
import '../../../src/index.js';
import { compare } from './support/compare.js';
import { KINDS } from './support/faces.js';
import { LIVE } from './support/rows-live.js';

for (const kind of KINDS) describe(`form contract of the ${kind.name}, with a user`, () => compare(kind, LIVE));
