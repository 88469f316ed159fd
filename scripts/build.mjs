/** `npm run build`: dist/ from the sources, and a table of sizes. */
import { spawnSync } from 'node:child_process';
import { cpSync, readFileSync, rmSync } from 'node:fs';
import { buildAmd } from './build/amd.mjs';
import { buildEsm } from './build/esm.mjs';
import { buildHost } from './build/host.mjs';
import { buildHostTypes } from './build/host-types.mjs';
import { buildNativeCss } from './build/native-css.mjs';
import { printSizes } from './build/sizes.mjs';
import { ROOT } from './files.mjs';
import { writeManifest } from './manifest/write.mjs';

function buildTypes() {
  const args = ['node_modules/typescript/bin/tsc', '-p', 'scripts/build/tsconfig.json'];
  if (spawnSync(process.execPath, args, { cwd: ROOT, stdio: 'inherit' }).status !== 0)
    throw new Error('The types do not compile.');
  // Names of the page and its modules are declared, and nothing is compiled from that.
  cpSync(`${ROOT}src/entries/ambient`, `${ROOT}dist/types/entries/ambient`, { recursive: true });
}

const { version } = JSON.parse(readFileSync(`${ROOT}package.json`, 'utf8'));
rmSync(`${ROOT}dist`, { recursive: true, force: true });
await buildEsm(false);
await buildEsm(true);
await buildAmd(version);
await buildNativeCss();
await buildHost();
buildTypes();
buildHostTypes();
await writeManifest(['.cache/custom-elements.json', 'dist/custom-elements.json']);
await printSizes();
