/** The sample widget as an author has it: its folder, with the kit's AMD file beside its script. */
import { cpSync, rmSync, writeFileSync } from 'node:fs';
import { build } from 'esbuild';
import { ROOT } from './files.mjs';

const SOURCE = 'stories/widget/sample';

/** The kit as one anonymous AMD module, from the sources; Lit in its production build, so that the widget's page shows no hints. */
export async function sampleKit() {
  const { outputFiles } = await build({
    absWorkingDir: ROOT,
    entryPoints: ['src/entries/amd.ts'],
    bundle: true,
    write: false,
    target: 'es2022',
    format: 'iife',
    globalName: 'amoElements',
    conditions: ['production'],
    define: { __DEV__: 'true' },
    logLevel: 'warning',
  });
  return `define([], function () {\n${outputFiles[0].text}\nreturn amoElements;\n});\n`;
}

/** Makes the folder anew. @returns its path from the root */
export async function makeSampleWidget(folder = '.cache/widgets/callback_request') {
  rmSync(ROOT + folder, { recursive: true, force: true });
  cpSync(ROOT + SOURCE, ROOT + folder, { recursive: true });
  writeFileSync(`${ROOT}${folder}/amo-elements.js`, await sampleKit());
  return folder;
}
