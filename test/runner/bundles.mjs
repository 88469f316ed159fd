/** Serves a browser test and what it imports as one file: a page that asks for 200 modules takes seconds to start. */
import { readFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { build } from 'esbuild';
import { ROOT } from '../../scripts/files.mjs';

/** A module of a bundle has the address of its own file, not that of the bundle. */
const ownAddresses = {
  name: 'own-addresses',
  setup: ({ onLoad }) =>
    onLoad({ filter: /[\\/]test[\\/]browser[\\/].*\.ts$/ }, async ({ path }) => {
      const address = `new URL('/${relative(ROOT, path).replaceAll('\\', '/')}', location.href).href`;
      return { contents: (await readFile(path, 'utf8')).replaceAll('import.meta.url', address), loader: 'ts' };
    }),
};

/** The code of a test file, and the map that leads from its lines to those of the sources. */
async function bundle(file) {
  const { outputFiles } = await build({
    entryPoints: [join(ROOT, file)],
    outfile: join(ROOT, file.replace(/\.ts$/, '.js')),
    bundle: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    conditions: ['development'],
    define: { __DEV__: 'true' },
    sourcemap: 'external',
    sourcesContent: false,
    external: ['/__*'], // of the runner
    alias: { '@open-wc/testing': '@open-wc/testing/pure' }, // without axe, which is as long as all the rest
    ignoreAnnotations: true, // package.json speaks of what is published
    plugins: [ownAddresses],
    logLevel: 'silent',
  });
  const [map, code] = ['.map', '.js'].map((end) => outputFiles.find(({ path }) => path.endsWith(end)).text);
  return { map, code: `${code}\n//# sourceMappingURL=${file.slice(dirname(file).length + 1)}.map\n` };
}

/** Middleware of the runner's server. */
export function bundles() {
  const made = new Map();
  return async (context, next) => {
    const [, file, isMap] = /^\/(.*\.test\.ts)(\.map)?$/.exec(context.path) ?? [];
    if (!file) return next();
    if (!made.has(file)) made.set(file, bundle(file));
    const { code, map } = await made.get(file);
    context.type = isMap ? 'json' : 'js';
    context.body = isMap ? map : code;
    return undefined;
  };
}
