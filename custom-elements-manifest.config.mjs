/** The manifest: classes from the sources, attributes and properties from the contract tables. */
import { loadContracts } from './scripts/manifest/contracts.mjs';
import { contractPlugin } from './scripts/manifest/plugin.mjs';
import { unitsWith } from './scripts/units.mjs';

export default {
  // The elements, and the bases that they inherit from.
  globs: [...unitsWith('element.ts').map(({ file }) => file), 'src/core/**/*.ts', 'src/behaviours/**/*.ts'],
  outdir: '.cache',
  packagejson: false,
  plugins: [contractPlugin(await loadContracts())],
};
