/** Types of the entries of the host: what their own files name, and nothing that only runs. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { posix } from 'node:path';
import { filesUnder, ROOT } from '../files.mjs';

const FOLDER = 'dist/host/types';
const ENTRIES = ['host/server/start-host', 'vite/widget-plugin'];
const IMPORT = /(?:from|import)\s*\(?\s*['"](\.[^'"]+)\.js['"]/g;

/** Files that an entry leads to, without their endings. */
function reached() {
  const seen = new Set(ENTRIES);
  for (const name of seen) {
    const text = readFileSync(`${ROOT}${FOLDER}/${name}.d.ts`, 'utf8');
    for (const [, to] of text.matchAll(IMPORT)) seen.add(posix.join(posix.dirname(name), to));
  }
  return seen;
}

export function buildHostTypes() {
  rmSync(ROOT + FOLDER, { recursive: true, force: true });
  const args = ['node_modules/typescript/bin/tsc', '-p', 'scripts/build/tsconfig-host.json'];
  if (spawnSync(process.execPath, args, { cwd: ROOT, stdio: 'inherit' }).status !== 0)
    throw new Error('The types of the host do not compile.');
  const kept = reached();
  for (const file of filesUnder(FOLDER, '.d.ts'))
    if (!kept.has(file.slice(FOLDER.length + 1, -'.d.ts'.length))) rmSync(ROOT + file);
  if (!existsSync(`${ROOT}${FOLDER}/${ENTRIES[0]}.d.ts`)) throw new Error('The types of the host are gone.');
}
