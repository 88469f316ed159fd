/**
 * The AMD files: everything in one anonymous module, Lit included, and what few pages need. Readable and minified. The file of
 * the surfaces takes what the first one has from its value, so that a page carries nothing twice.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { build, minify } from 'vite';
import { filesUnder, ROOT } from '../files.mjs';
import { giveShared, placeShared, sharedFrom } from './amd-shared.mjs';
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
  const sources = filesUnder('src', '.ts').filter((file) => !/^src\/(?:host|cli|vite)\//.test(file));
  const alike = new Set(ALIKE.flatMap((isOfKind) => sources.filter(isOfKind)));
  const imports = Array.from(alike, (file) => `import '${ROOT}${file}';`);
  return {
    name: 'alike-first',
    enforce: 'pre',
    transform: (code, id) =>
      id === `${ROOT}${input}` ? { code: [...imports, code].join('\n'), map: null } : undefined,
  };
}

/** Rolldown has no AMD format, so a script that sets a variable becomes the body of `define`. @returns code, and its modules */
async function script(input, ...plugins) {
  const options = common(false);
  const { output } = await build({
    ...options,
    plugins: [...plugins, ...options.plugins, alikeFirst(input)],
    build: {
      write: false,
      target: 'es2022',
      minify: false,
      modulePreload: false,
      rolldownOptions: {
        input,
        preserveEntrySignatures: 'strict',
        treeshake: { propertyReadSideEffects: false },
        output: { format: 'iife', name: NAME },
      },
    },
  });
  return { code: output[0].code, modules: output[0].moduleIds };
}

const SMALL = {
  compress: { target: 'es2022' },
  mangle: true,
  codegen: { removeWhitespace: true, legalComments: 'eof' },
};

async function write(name, version, body) {
  const banner = `/*! amo-elements ${version} | MIT */`;
  const code = `define([], function () {\n${body}\n});\n`;
  const { code: small } = await minify(`${name}.js`, code, SMALL);
  writeFileSync(`${ROOT}dist/amd/${name}.js`, `${banner}\n${code}`);
  writeFileSync(`${ROOT}dist/amd/${name}.min.js`, `${banner}\n${small}`);
}

/** A function of the first file's value; another version's insides may be others. */
const ofKit = (version, code) => `return function (kit) {
if (!kit || kit.VERSION !== ${JSON.stringify(version)}) throw new TypeError('amo-elements: surfaces.js ${version} was given ' + (kit ? 'version ' + kit.VERSION : kit) + '. Give it the value of amo-elements.js ${version}.');
var shared = kit.shared;
${code}
return ${NAME};
};`;

export async function buildAmd(version) {
  mkdirSync(`${ROOT}dist/amd`, { recursive: true });
  const { 'amo-elements': first, surfaces, ...others } = AMD_FILES;
  const { modules } = await script(first);
  const second = placeShared((await script(surfaces, sharedFrom(new Set(modules)))).code);
  const { code } = await script(first, giveShared(first, second.shared));
  await write('amo-elements', version, `${code}\nreturn ${NAME};`);
  await write('surfaces', version, ofKit(version, second.code));
  for (const [name, input] of Object.entries(others))
    await write(name, version, `${(await script(input)).code}\nreturn ${NAME};`);
}
