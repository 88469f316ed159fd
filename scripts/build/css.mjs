/** Style modules as production needs them: each sheet worked out, one minified string. */
import { relative } from 'node:path';
import { ROOT } from '../files.mjs';
import { importSource } from '../import-source.mjs';

const SEPARATE = /\s*([{};,])\s*/g;

/** Minifies CSS text. Strings and url(…) stay as they are; a space that could mean something stays too. */
export function minifyCss(text) {
  const kept = [];
  const keep = (piece) => `\uE002${kept.push(piece) - 1}\uE002`;
  return text
    .replace(/\/\*[\s\S]*?\*\/|"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|url\([^"')]*\)/g, (piece) =>
      piece.startsWith('/*') ? '' : keep(piece),
    )
    .replace(/\s+/g, ' ')
    .replace(SEPARATE, '$1')
    .replace(/\s*>\s*/g, '>')
    .replaceAll(' !important', '!important')
    .replace(/:\s+/g, ':')
    .replace(/;}/g, '}')
    .trim()
    .replace(/\uE002(\d+)\uE002/g, (_, index) => kept[index]);
}

/** Modules that hold nothing but CSS, by their path from the project's root. */
export const isStyles = (file) =>
  /^src\/(?:theme\/[\w-]+|.+\/styles|surfaces\/(?:.+\/)?(?:[\w-]+-styles|tokens))\.ts$/.test(file);

/**
 * A style module, by its path from the project's root, as code: what is put together from pieces is one string, so that a
 * bundler can leave out the sheets of a control that a page does not have.
 */
export async function stylesCode(file) {
  const exports = Object.entries(await importSource(`export * from './${file}'`));
  const sheets = exports.filter(([, value]) => typeof value === 'string');
  return sheets.map(([name, css]) => `export const ${name} = ${JSON.stringify(minifyCss(css))};`).join('\n');
}

export function cssModules() {
  return {
    name: 'css-modules',
    enforce: 'pre',
    async transform(_code, id) {
      const file = relative(ROOT, id).replaceAll('\\', '/');
      return isStyles(file) ? { code: await stylesCode(file), map: null } : undefined;
    },
  };
}
