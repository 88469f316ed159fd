/** The AMD files: everything in one anonymous module, Lit included, and what few pages need. Readable and minified. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { build, minify } from 'vite';
import { filesUnder, ROOT } from '../files.mjs';
import { isContract } from './contracts.mjs';
import { isStyles } from './css.mjs';
import { common } from './esm.mjs';
import { AMD_FILES } from './entries.mjs';

const NAME = 'amoElements';

const matches = (pattern) => (file) => pattern.test(file);

/** Kinds of modules that are written alike and do nothing when they are loaded, in the order that compresses best. */
const ALIKE = [
  isStyles,
  isContract,
  matches(/^src\/i18n\//),
  matches(/^src\/controls\/.+\/(?:native|markup)\.ts$/),
  matches(/^src\/(?:twig|interop)\//),
  matches(/\/(?:row|list)\.ts$/),
  matches(/^src\/behaviours\//),
];

/** Puts before the source of a file what is alike: side by side it compresses best. What nobody reads of it is left out. */
function alikeFirst(input) {
  const sources = filesUnder('src', '.ts');
  const alike = new Set(ALIKE.flatMap((isOfKind) => sources.filter(isOfKind)));
  const imports = Array.from(alike, (file) => `import '${ROOT}${file}';`);
  return {
    name: 'alike-first',
    enforce: 'pre',
    transform: (code, id) =>
      id === `${ROOT}${input}` ? { code: [...imports, code].join('\n'), map: null } : undefined,
  };
}

/** Rolldown has no AMD format, so a script that sets a variable becomes the body of `define`. */
async function script(input) {
  const options = common(false);
  const { output } = await build({
    ...options,
    plugins: [...options.plugins, alikeFirst(input)],
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
