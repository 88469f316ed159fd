/** The form contract: one script over the HTML control and ours, on one page; what HTML does is what is expected. */
import '../../../src/index.js';
import { compareAtOnce } from './support/compare.js';
import { KINDS } from './support/faces.js';
import { AT_ONCE } from './support/rows-at-once.js';
import { RADIO } from './support/rows-radio.js';
import { TICKED } from './support/rows-ticked.js';

const ROWS = [...AT_ONCE, ...TICKED, ...RADIO];

for (const kind of KINDS)
  describe(`form contract of the ${kind.what ?? kind.name}, waiting for nothing`, () => compareAtOnce(kind, ROWS));
