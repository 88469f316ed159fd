/** What is measured: each subject is a file of `page/`, built as the package is, and mounted on a page of its own. */
import { resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import { common } from '../../scripts/build/esm.mjs';
import { ROOT } from '../../scripts/files.mjs';
import { KINDS } from './kinds.mjs';

export const SUBJECTS = {
  html: 'HTML',
  'lit-bare': 'bare Lit element',
  'lit-shell': 'our shell on LitElement',
  own: 'amo-elements',
};

const ENTRY = '\0entry';

/** Serves code as the entry of a build. */
const virtual = (code) => ({
  name: 'entry',
  resolveId: (id) => (id === ENTRY ? id : undefined),
  load: (id) => (id === ENTRY ? code : undefined),
});

/** A file of a checkout as an import names it. */
const file = (root, path) => JSON.stringify(resolve(root, path).replaceAll('\\', '/'));

/** One minified production module. */
async function bundle(code) {
  const options = common(false);
  const { output } = await build({
    ...options,
    logLevel: 'error',
    plugins: [...options.plugins, virtual(code)],
    build: {
      write: false,
      target: 'es2022',
      minify: 'oxc',
      modulePreload: false,
      rolldownOptions: {
        input: ENTRY,
        output: { format: 'es', codeSplitting: false },
        preserveEntrySignatures: 'strict',
      },
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
  const page = (path) => file(root, `test/bench/page/${path}.ts`);
  const imports = `import { subject } from ${page(name)}; import { Stage } from ${page('stage')};`;
  return bundle(`${imports} window.stage = new Stage(subject);`);
}

/** Sizes in KiB of what a page loads for one control, with all that it needs: minified, and minified and zipped. */
export async function sizes(root = ROOT) {
  const result = {};
  const weigh = async (name, code) => {
    const bytes = Buffer.from(await bundle(code));
    result[name] = { raw: bytes.length / 1024, gz: gzipSync(bytes, { level: 9 }).length / 1024 };
  };
  for (const kind of KINDS) await weigh(kind, `import ${file(root, `src/controls/${kind}/define.ts`)};`);
  await weigh('all', `export * from ${file(root, 'src/entries/index.ts')};`);
  await weigh('lit', "export { LitElement, html, css } from 'lit';");
  return result;
}
