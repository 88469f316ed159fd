/** The choice of files with a user: HTML's and ours, through the browser's own chooser. */
import '../../../src/entries/index.js';
import { compare } from './compare.js';
import { kindOf } from '../support/controls.js';
import { FILES } from './rows/file.js';

describe('files that a user chooses', () => compare(kindOf('file'), FILES));
