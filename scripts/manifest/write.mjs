/** Writes custom-elements.json: into .cache for the catalogue, and where `build` wants it. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ROOT } from '../files.mjs';

/** The manifest as data. */
export async function makeManifest() {
  const { cli } = await import('@custom-elements-manifest/analyzer/cli.js');
  const argv = ['analyze', '--config', 'custom-elements-manifest.config.mjs', '--quiet'];
  return cli({ argv, cwd: ROOT, noWrite: true });
}

/** Makes the manifest and writes it to files given from the project's root. */
export async function writeManifest(files = ['.cache/custom-elements.json']) {
  const manifest = await makeManifest();
  for (const file of files) {
    mkdirSync(dirname(join(ROOT, file)), { recursive: true });
    writeFileSync(join(ROOT, file), `${JSON.stringify(manifest, null, 2)}\n`);
  }
  return manifest;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await writeManifest();
