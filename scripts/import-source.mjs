/** Sources as modules of Node: bundled in memory, then imported. */
import { build } from 'esbuild';
import { ROOT } from './files.mjs';

/**
 * What a piece of code exports, with everything that it imports from the sources.
 * @param {string} code its imports start at the project's root: `export * from './src/contract/contract.ts'`
 * @param {boolean} dev as the development build
 * @param {'browser' | 'node'} platform `node`: its own modules may be used
 */
export async function importSource(code, dev = false, platform = 'browser') {
  const { outputFiles } = await build({
    stdin: { contents: code, resolveDir: ROOT },
    bundle: true,
    write: false,
    format: 'esm',
    platform,
    mainFields: ['module', 'main'],
    logLevel: 'error',
    define: { __DEV__: String(dev) },
  });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].text).toString('base64')}`);
}
