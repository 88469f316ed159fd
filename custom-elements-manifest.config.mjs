/** The manifest: classes from the sources, attributes and properties from the contract tables. */
import { loadContracts } from './scripts/manifest/contracts.mjs';
import { contractPlugin } from './scripts/manifest/plugin.mjs';

export default {
  globs: [
    'src/controls/*/element.ts',
    'src/core/amo-element.ts',
    'src/behaviours/options/list-control.ts',
    'src/core/form-control.ts',
    'src/core/text-control.ts',
    'src/core/checkable.ts',
    'src/core/push-button.ts',
  ],
  outdir: '.cache',
  packagejson: false,
  plugins: [contractPlugin(await loadContracts())],
};
