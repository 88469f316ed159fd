/** The form contract: one script over the HTML control and ours, on one page; what HTML does is what is expected. */
import '../../../src/index.js';
import { compare, compareAtOnce } from './support/compare.js';
import { KINDS } from './support/faces.js';
import { AT_ONCE } from './support/rows-at-once.js';
import { LIVE } from './support/rows-live.js';

for (const kind of KINDS) {
  describe(`form contract of the ${kind.name}, waiting for nothing`, () => compareAtOnce(kind, AT_ONCE));
  describe(`form contract of the ${kind.name}, with a user`, () => compare(kind, LIVE));
}
