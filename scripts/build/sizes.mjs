/** Sizes of what a page loads, minified and gzipped, beside their budgets. */
import { existsSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { ROOT } from '../files.mjs';
import { elements } from './entries.mjs';

/** Budgets in KiB; a row without one is for information. */
const BUDGETS = { input: 8.4 };

/** The controls of `include_control`. */
const TEN = [
  'input',
  'textarea',
  'button',
  'checkbox',
  'radio',
  'select',
  'multiselect',
  'checkboxes-dropdown',
  'suggest',
  'date-field',
];

/** Those with a popup of their own kind. */
const RICH = ['checkboxes-dropdown', 'suggest', 'date-field'];

const gzip = (data) => gzipSync(data, { level: 9 }).length;

/** Size of a module with everything that it imports, Lit included. */
async function bundled(...files) {
  const { outputFiles } = await build({
    stdin: { contents: files.map((file) => `export * from './dist/prod/${file}';`).join('\n'), resolveDir: ROOT },
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    legalComments: 'none',
    charset: 'utf8', // as bundlers write it
  });
  return gzip(outputFiles[0].contents);
}

async function rows() {
  const one = async (name) => [`${name}, with Lit`, await bundled(`define/${name}.js`), BUDGETS[name]];
  const found = await Promise.all(elements().map(one));
  const has = (file) => existsSync(`${ROOT}dist/prod/${file}`);
  const file = (name) => gzip(readFileSync(`${ROOT}dist/${name}`));
  const ten = elements().filter((name) => TEN.includes(name));
  const simple = ten.filter((name) => !RICH.includes(name));
  found.push(['the seven simple ones, with Lit', await bundled(...simple.map((name) => `define/${name}.js`)), 29.2]);
  // What these two weigh now, so that they grow no further; the aim is 38 and 55.
  found.push([`${ten.length} of the ten, with Lit`, await bundled(...ten.map((name) => `define/${name}.js`)), 44.2]);
  if (has('index.js')) found.push([`all ${elements().length} elements, with Lit`, await bundled('index.js')]);
  if (existsSync(`${ROOT}dist/amd/amo-elements.min.js`))
    found.push(['the AMD file', file('amd/amo-elements.min.js'), 61]);
  if (existsSync(`${ROOT}dist/amd/surfaces.min.js`))
    found.push(['the AMD file of the surfaces', file('amd/surfaces.min.js')]);
  found.push(['native face', await bundled('native.js')]);
  if (has('twig-native.js')) found.push(['native face with twig', await bundled('native.js', 'twig-native.js'), 10.5]);
  if (has('twig.js')) found.push(['both faces with twig', await bundled('native.js', 'twig.js')]);
  if (has('native-runtime.js')) found.push(['native runtime', await bundled('native-runtime.js')]);
  found.push(['native.css', file('native.css')]);
  return found;
}

/** Prints the table; true when every budget is kept. */
export async function printSizes() {
  let kept = true;
  console.log('\ngzip, KiB                      size  budget');
  for (const [name, bytes, budget] of await rows()) {
    const size = bytes / 1024;
    const isOver = budget !== undefined && size > budget;
    kept &&= !isOver;
    const verdict = budget === undefined ? '' : `${budget.toFixed(1).padStart(6)}  ${isOver ? 'OVER' : 'ok'}`;
    console.log(`${name.padEnd(28)} ${size.toFixed(2).padStart(6)}  ${verdict}`.trimEnd());
  }
  return kept;
}
