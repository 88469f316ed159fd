/** The ESM sets: dist/prod, minified, and dist/dev, readable and with warnings. Lit stays an import. */
import { posix, relative } from 'node:path';
import { build } from 'vite';
import { ROOT } from '../files.mjs';
import { contractTables, isContract } from './contracts.mjs';
import { cssModules, isStyles } from './css.mjs';
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
    plugins: dev ? [] : [cssModules(), contractTables()],
  };
}

const sourceOf = (id) => relative(ROOT, id).replaceAll('\\', '/');

/**
 * What is data alone is one chunk of each kind: text that is alike compresses best side by side, and bundlers leave out
 * constants that nobody reads.
 */
const DATA = [
  { name: 'styles', test: (id) => isStyles(sourceOf(id)) },
  { name: 'contracts', test: (id) => isContract(sourceOf(id)) },
];

/**
 * Any other chunk is named after its last module, by path, so that names do not depend on the order of entries. One whose
 * modules were all folded away has none, and is dropped below.
 */
function chunkName(ids) {
  const last = ids.at(-1);
  if (!last) return 'empty';
  const data = DATA.find(({ test }) => test(last));
  return data?.name ?? sourceOf(last).slice('src/'.length, -'.ts'.length).replace('controls/', '').replaceAll('/', '-');
}

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

const IMPORTS = /^(?:import[^;]*;)+/;
const addressOf = (statement) => statement.slice(statement.indexOf('"'));
const rankOf = (address) => DATA.findIndex(({ name }) => address.endsWith(`/${name}.js";`)) + 1 || DATA.length + 1;

/**
 * A bundler puts modules in the order of their imports, whatever that is here: what is data before code, code by rooms, so that what
 * is alike stays together.
 */
function sortImports() {
  const compare = (one, other) => rankOf(one) - rankOf(other) || (one < other ? -1 : 1);
  const sort = (statements) =>
    statements.match(/import[^;]*;/g).sort((one, other) => compare(addressOf(one), addressOf(other)));
  return {
    name: 'sort-imports',
    generateBundle(_options, bundle) {
      for (const file of Object.values(bundle))
        if (file.type === 'chunk') file.code = file.code.replace(IMPORTS, (statements) => sort(statements).join(''));
    },
  };
}

export async function buildEsm(dev) {
  const options = common(dev);
  await build({
    ...options,
    plugins: [...options.plugins, dropBareImports(), ...(dev ? [] : [sortImports()])],
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
          ...(!dev && { codeSplitting: { groups: DATA } }),
          chunkFileNames: ({ moduleIds }) => `chunks/${chunkName(moduleIds)}.js`,
        },
      },
    },
  });
}
