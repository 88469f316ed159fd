/** The ESM sets: dist/prod, minified, and dist/dev, readable and with warnings. Lit stays an import. */
import { build } from 'vite';
import { ROOT } from '../files.mjs';
import { cssTemplates } from './css.mjs';
import { contractWords } from './docs.mjs';
import { entries } from './entries.mjs';

const EXTERNAL = /^(lit|@lit\/[\w-]+)(\/|$)/;

/** Options that every build of the kit's code has. */
export function common(dev) {
  return {
    configFile: false,
    root: ROOT,
    logLevel: 'warn',
    publicDir: false,
    mode: dev ? 'development' : 'production',
    define: { __DEV__: String(dev) },
    plugins: dev ? [] : [cssTemplates(), contractWords()],
  };
}

/** A chunk is named after its last module, by path, so that names do not depend on the order of entries. */
const chunkName = (ids) => ids.at(-1).slice(`${ROOT}src/`.length, -'.ts'.length).replace('controls/', '').replaceAll('/', '-');

export async function buildEsm(dev) {
  await build({
    ...common(dev),
    build: {
      outDir: dev ? 'dist/dev' : 'dist/prod',
      target: 'es2022',
      minify: dev ? false : 'oxc',
      modulePreload: false,
      rolldownOptions: {
        input: entries(),
        external: EXTERNAL,
        preserveEntrySignatures: 'strict',
        output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: ({ moduleIds }) => `chunks/${chunkName(moduleIds)}.js` },
      },
    },
  });
}
