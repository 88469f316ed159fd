/** dist/native.css: the sheet that src/controls/native-css.ts puts together. */
import { writeFileSync } from 'node:fs';
import { build } from 'esbuild';
import { ROOT } from '../files.mjs';

export async function buildNativeCss() {
  const { outputFiles } = await build({
    entryPoints: [`${ROOT}src/controls/native-css.ts`],
    bundle: true,
    write: false,
    format: 'esm',
    define: { __DEV__: 'false' },
  });
  const { nativeCss } = await import(
    `data:text/javascript;base64,${Buffer.from(outputFiles[0].text).toString('base64')}`
  );
  writeFileSync(`${ROOT}dist/native.css`, nativeCss());
}
