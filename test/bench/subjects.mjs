/** What is measured: each subject is a file of `page/`, built as the package is, and mounted on a page of its own. */
import { resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import { common } from '../tools/build/esm.mjs';
import { ROOT } from '../tools/files.mjs';

export const SUBJECTS = {
  html: 'HTML',
  'lit-bare': 'bare Lit element',
  'lit-shell': 'our shell on LitElement',
  own: 'amo-elements',
};

const ENTRY = '\0entry';

/** Serves code as the entry of a build, as if it stood in a folder. */
const virtual = (code, folder) => ({
  name: 'entry',
  resolveId(id, importer) {
    if (id === ENTRY) return id;
    return importer === ENTRY ? this.resolve(id, resolve(folder, 'entry.ts')) : undefined;
  },
  load: (id) => (id === ENTRY ? code : undefined),
});

/** One minified production module. */
async function bundle(code, folder) {
  const options = common(false);
  const { output } = await build({
    ...options,
    logLevel: 'error',
    plugins: [...options.plugins, virtual(code, folder)],
    build: {
      write: false,
      target: 'es2022',
      minify: 'oxc',
      modulePreload: false,
      rolldownOptions: { input: ENTRY, output: { format: 'es', codeSplitting: false }, preserveEntrySignatures: 'strict' },
    },
  });
  return output[0].code;
}

/**
 * Script of a subject's page.
 * @param {string} name a file of `page/`
 * @param {string} [root] another checkout of the project
 */
export function pageScript(name, root = ROOT) {
  const code = `import { subject } from './${name}.js'; import { Stage } from './stage.js'; window.stage = new Stage(subject);`;
  return bundle(code, resolve(root, 'test/bench/page'));
}

/** Sizes in KiB of what a page loads for one control, with all that it needs: minified, and minified and zipped. */
export async function sizes(root = ROOT) {
  const result = {};
  const weigh = async (name, code) => {
    const bytes = Buffer.from(await bundle(code, root));
    result[name] = { raw: bytes.length / 1024, gz: gzipSync(bytes, { level: 9 }).length / 1024 };
  };
  for (const kind of ['input', 'button', 'select']) await weigh(kind, `import './src/controls/${kind}/define.js';`);
  await weigh('all', "export * from './src/index.js';");
  await weigh('lit', "export { LitElement, html, css } from 'lit';");
  return result;
}
