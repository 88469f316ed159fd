/** The form contract: one script over the HTML control and ours, on one page; what HTML does is what is expected. */
import '../../../src/entries/index.js';
import { compareAtOnce } from './compare.js';
import { KINDS } from '../support/controls.js';
import { AT_ONCE } from './rows/at-once.js';
import { BUTTON } from './rows/button.js';
import { CLONES } from './rows/clones.js';
import { LABEL_CLICKS } from './rows/label-clicks.js';
import { OPTIONS } from './rows/options.js';
import { SELECT_DOM } from './rows/select-dom.js';
import { RADIO } from './rows/radio.js';
import { TEXT } from './rows/texts.js';
import { TICKED } from './rows/ticked.js';
import { TYPES } from './rows/types.js';

const ROWS = [
  ...AT_ONCE,
  ...TEXT,
  ...TYPES,
  ...TICKED,
  ...LABEL_CLICKS,
  ...RADIO,
  ...OPTIONS,
  ...SELECT_DOM,
  ...BUTTON,
  ...CLONES,
];

for (const kind of KINDS)
  describe(`form contract of the ${kind.what ?? kind.name}, waiting for nothing`, () => compareAtOnce(kind, ROWS));
