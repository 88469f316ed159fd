/**
 * Serves the kit as one file, as if it were of a version: `/__kit/1.2.3.js`, for production `/__kit/1.2.3.min.js`.
 * Each query string is a further copy.
 */
import { join } from 'node:path';
import { build } from 'esbuild';
import { ROOT } from '../../scripts/files.mjs';

const VERSION_FILE = /src[\\/]core[\\/]version\.ts$/;

const asVersion = (version) => ({
  name: 'as-version',
  setup: ({ onLoad }) => onLoad({ filter: VERSION_FILE }, () => ({ contents: `export const VERSION = '${version}';` })),
});

async function bundle(version, production) {
  const { outputFiles } = await build({
    entryPoints: [join(ROOT, 'src/entries/index.ts')],
    bundle: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    conditions: production ? [] : ['development'],
    define: { __DEV__: String(!production) },
    minify: production,
    plugins: [asVersion(version)],
    logLevel: 'silent',
  });
  return outputFiles[0].text;
}

export function copies() {
  const made = new Map();
  return {
    name: 'kit-copies',
    async serve({ path }) {
      const match = /^\/__kit\/([\d.]+?)(\.min)?\.js$/.exec(path);
      if (!match) return undefined;
      if (!made.has(path)) made.set(path, bundle(match[1], Boolean(match[2])));
      return { body: await made.get(path), type: 'js' };
    },
  };
}
