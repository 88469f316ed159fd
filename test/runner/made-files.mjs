/** Files for choosers: made up, in a folder that goes with the process. */
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
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
    if (!existsSync(path)) writeFileSync(path, name); // a page beside this one may be reading it
    return path;
  });
}
