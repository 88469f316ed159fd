/** The AMD file: everything in one anonymous module, Lit included, readable and minified. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { transform } from 'esbuild';
import { build } from 'vite';
import { ROOT } from '../files.mjs';
import { common } from './esm.mjs';
import { AMD } from './entries.mjs';

const NAME = 'amoElements';

/** Rolldown has no AMD format, so a script that sets a variable becomes the body of `define`. */
async function script() {
  const { output } = await build({
    ...common(false),
    build: {
      write: false,
      target: 'es2022',
      minify: false,
      modulePreload: false,
      rolldownOptions: {
        input: AMD,
        preserveEntrySignatures: 'strict',
        output: { format: 'iife', name: NAME },
      },
    },
  });
  return output[0].code;
}

export async function buildAmd(version) {
  const banner = `/*! amo-elements ${version} | MIT */`;
  const code = `${banner}\ndefine([], function () {\n${await script()}\nreturn ${NAME};\n});\n`;
  const { code: small } = await transform(code, { minify: true, target: 'es2022', legalComments: 'eof' });
  mkdirSync(`${ROOT}dist/amd`, { recursive: true });
  writeFileSync(`${ROOT}dist/amd/amo-elements.js`, code);
  writeFileSync(`${ROOT}dist/amd/amo-elements.min.js`, small);
}
