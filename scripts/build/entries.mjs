/** Entries of the package: names of files in dist, and the sources that they are made of. */
import { filesUnder } from '../files.mjs';
import { unitsWith } from '../units.mjs';

/** The source of the AMD file, a bundle of its own. */
const AMD = 'src/entries/amd.ts';

/** AMD files, and the sources that they are made of. */
export const AMD_FILES = {
  'amo-elements': AMD,
  surfaces: 'src/entries/amd-surfaces.ts',
  'jquery-plugins': 'src/entries/jquery-plugins.ts',
};

const nameOf = (file) => file.slice('src/entries/'.length, -'.ts'.length);

const isControl = ({ folder }) => folder.startsWith('src/controls/');

/** Names of the controls, each of which has an element. */
export const elements = () =>
  unitsWith('element.ts')
    .filter(isControl)
    .map(({ name }) => name);

export function entries() {
  const fixed = filesUnder('src/entries', '.ts').filter((file) => !/^src\/entries\/amd|\.d\.ts$/.test(file));
  const classes = unitsWith('element.ts')
    .filter(isControl)
    .map(({ name, file }) => [`elements/${name}`, file]);
  const defines = unitsWith('define.ts').map(({ name, file }) => [`define/${name}`, file]);
  return Object.fromEntries([...fixed.map((file) => [nameOf(file), file]), ...classes, ...defines]);
}
