/** The ESM sets: dist/prod, minified, and dist/dev, readable and with warnings. Lit stays an import. */
import { posix } from 'node:path';
import { build } from 'vite';
import { ROOT } from '../files.mjs';
import { contractTables } from './contracts.mjs';
import { cssTemplates } from './css.mjs';
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
    plugins: dev ? [] : [cssTemplates(), contractTables()],
  };
}

/**
 * A chunk is named after its last module, by path, so that names do not depend on the order of entries. One whose modules
 * were all folded away has none, and is dropped below.
 */
const chunkName = (ids) =>
  ids.at(-1)?.slice(`${ROOT}src/`.length, -'.ts'.length).replace('controls/', '').replaceAll('/', '-') ?? 'empty';

const BARE = /\bimport\s*"(\.[^"]*)";\s*/g;

/**
 * Where all that a chunk gives has been folded away, an import of nothing stays behind, about which bundlers warn. Chunks
 * have no side effects, so it goes, and with it a chunk that nobody needs any more.
 */
function dropBareImports() {
  return {
    name: 'drop-bare-imports',
    generateBundle(_options, bundle) {
      const chunks = Object.values(bundle).filter(({ type }) => type === 'chunk');
      const target = ({ fileName }, name) => posix.join(posix.dirname(fileName), name);
      for (const chunk of chunks)
        chunk.code = chunk.code.replace(BARE, (whole, name) => (bundle[target(chunk, name)]?.isEntry ? whole : ''));
      const needed = new Set(
        chunks.flatMap((chunk) =>
          Array.from(chunk.code.matchAll(/\bfrom\s*"(\.[^"]*)"/g), ([, name]) => target(chunk, name)),
        ),
      );
      for (const { fileName, isEntry } of chunks) if (!isEntry && !needed.has(fileName)) delete bundle[fileName];
    },
  };
}

export async function buildEsm(dev) {
  const options = common(dev);
  await build({
    ...options,
    plugins: [...options.plugins, dropBareImports()],
    build: {
      outDir: dev ? 'dist/dev' : 'dist/prod',
      target: 'es2022',
      minify: dev ? false : 'oxc',
      modulePreload: false,
      rolldownOptions: {
        input: entries(),
        external: EXTERNAL,
        preserveEntrySignatures: 'strict',
        output: {
          format: 'es',
          entryFileNames: '[name].js',
          chunkFileNames: ({ moduleIds }) => `chunks/${chunkName(moduleIds)}.js`,
        },
      },
    },
  });
}
