/** The AMD files: everything in one anonymous module, Lit included, and what few pages need. Readable and minified. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { build, minify } from 'vite';
import { ROOT } from '../files.mjs';
import { common } from './esm.mjs';
import { AMD_FILES } from './entries.mjs';

const NAME = 'amoElements';

/** Rolldown has no AMD format, so a script that sets a variable becomes the body of `define`. */
async function script(input) {
  const { output } = await build({
    ...common(false),
    build: {
      write: false,
      target: 'es2022',
      minify: false,
      modulePreload: false,
      rolldownOptions: {
        input,
        preserveEntrySignatures: 'strict',
        output: { format: 'iife', name: NAME },
      },
    },
  });
  return output[0].code;
}

const SMALL = {
  compress: { target: 'es2022' },
  mangle: true,
  codegen: { removeWhitespace: true, legalComments: 'eof' },
};

export async function buildAmd(version) {
  mkdirSync(`${ROOT}dist/amd`, { recursive: true });
  for (const [name, input] of Object.entries(AMD_FILES)) {
    const banner = `/*! amo-elements ${version} | MIT */`;
    const code = `define([], function () {\n${await script(input)}\nreturn ${NAME};\n});\n`;
    const { code: small } = await minify(`${name}.js`, code, SMALL);
    writeFileSync(`${ROOT}dist/amd/${name}.js`, `${banner}\n${code}`);
    writeFileSync(`${ROOT}dist/amd/${name}.min.js`, `${banner}\n${small}`);
  }
}
