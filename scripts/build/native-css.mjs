/** dist/native.css: the sheet that src/controls/native-css.ts puts together. */
import { writeFileSync } from 'node:fs';
import { ROOT } from '../files.mjs';
import { importSource } from '../import-source.mjs';

export async function buildNativeCss() {
  const { nativeCss } = await importSource("export * from './src/controls/native-css.ts'");
  writeFileSync(`${ROOT}dist/native.css`, nativeCss());
}
