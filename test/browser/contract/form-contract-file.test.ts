/** The choice of files with a user: HTML's and ours, through the browser's own chooser. */
import '../../../src/index.js';
import { compare } from './support/compare.js';
import { kindOf } from './support/faces.js';
import { FILES } from './support/rows-file.js';

describe('files that a user chooses', () => compare(kindOf('file'), FILES));
