/**
 * The units of the kit: every control and every surface is a folder of its own, with files of the same names. Build, manifest
 * and tests find them here, so that a new folder is in all of them.
 */
import { filesUnder } from './files.mjs';

/** Rooms that hold units, and how a source of theirs is recognised. */
const ROOMS = ['controls', 'surfaces'];
const UNIT = new RegExp(`^src/(${ROOMS.join('|')})/([^/]+)/`);

/** Folder of the unit that a source belongs to, as `src/controls/select`; undefined for one of no unit. */
export function unitOf(file) {
  const [found] = UNIT.exec(file) ?? [];
  return found?.slice(0, -1);
}

/**
 * Units that have a file of this name, sorted by folder.
 * @param {string} file `element.ts`, `contract.ts`, …
 * @returns {{name: string, folder: string, file: string}[]} name and paths from the project's root
 */
export function unitsWith(file) {
  return ROOMS.flatMap((room) => filesUnder(`src/${room}`, file)).flatMap((path) => {
    const folder = unitOf(path);
    return folder && path === `${folder}/${file}` ? [{ name: folder.split('/').at(-1), folder, file: path }] : [];
  });
}

/** Sources of a unit, sorted. */
export const sourcesOf = (folder) => filesUnder(folder, '.ts');
