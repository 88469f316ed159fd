/** The form contract: one script over the HTML control and ours, on one page; what HTML does is what is expected. */
import '../../../src/entries/index.js';
import { compareAtOnce } from './compare.js';
import { KINDS } from '../support/controls.js';
import { AT_ONCE } from './rows/at-once.js';
import { CLONES } from './rows/clones.js';
import { OPTIONS } from './rows/options.js';
import { SELECT_DOM } from './rows/select-dom.js';
import { RADIO } from './rows/radio.js';
import { TEXT } from './rows/texts.js';
import { TICKED } from './rows/ticked.js';

const ROWS = [...AT_ONCE, ...TEXT, ...TICKED, ...RADIO, ...OPTIONS, ...SELECT_DOM, ...CLONES];

for (const kind of KINDS)
  describe(`form contract of the ${kind.what ?? kind.name}, waiting for nothing`, () => compareAtOnce(kind, ROWS));
