/** dist/native.css and dist/surfaces.css: the sheets that controls and surfaces put together. */
import { writeFileSync } from 'node:fs';
import { ROOT } from '../files.mjs';
import { importSource } from '../import-source.mjs';

export async function buildNativeCss() {
  const { nativeCss } = await importSource("export * from './src/controls/native-css.ts'");
  writeFileSync(`${ROOT}dist/native.css`, nativeCss());
  const { surfacesCss } = await importSource("export * from './src/surfaces/native-css.ts'");
  writeFileSync(`${ROOT}dist/surfaces.css`, surfacesCss());
}
