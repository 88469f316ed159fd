/** Files for choosers: made up, in a folder that goes with the process. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

let folder;

/** Paths of files with these names; each holds its own name. */
export function madeFiles(names) {
  if (!folder) {
    folder = mkdtempSync(join(tmpdir(), 'amo-elements-'));
    process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  }
  return names.map((name) => {
    const path = join(folder, name);
    writeFileSync(path, name);
    return path;
  });
}
