/** The form contract: one script over the HTML control and ours, on one page; what HTML does is what is expected. */
import '../../../src/index.js';
import { compareAtOnce } from './support/compare.js';
import { KINDS } from './support/faces.js';
import { AT_ONCE } from './support/rows-at-once.js';

for (const kind of KINDS) describe(`form contract of the ${kind.name}, waiting for nothing`, () => compareAtOnce(kind, AT_ONCE));
