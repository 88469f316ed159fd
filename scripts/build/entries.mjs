/** Entries of the package: names of files in dist, and the sources that they are made of. */
import { existsSync } from 'node:fs';
import { filesUnder, ROOT } from '../files.mjs';

const FIXED = {
  index: 'src/index.ts',
  native: 'src/controls/native.ts',
  'native-runtime': 'src/native-runtime/runtime.ts',
  twig: 'src/twig/twig.ts',
  'twig-native': 'src/twig/twig-native.ts',
  jquery: 'src/interop/jquery.ts',
};

/** The AMD file's source. */
export const AMD = 'src/interop/amd.ts';

/** Folders of controls that have an element. */
export const controls = () => filesUnder('src/controls', 'element.ts').map((file) => file.split('/')[2]);

export function entries() {
  const found = Object.entries(FIXED).filter(([, source]) => existsSync(ROOT + source));
  const pairs = controls().flatMap((name) => [
    [`elements/${name}`, `src/controls/${name}/element.ts`],
    [`define/${name}`, `src/controls/${name}/define.ts`],
  ]);
  return Object.fromEntries([...found, ...pairs]);
}
