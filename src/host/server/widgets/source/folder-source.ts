import { lstatSync, readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { basename, join, resolve, sep } from 'node:path';
import { isPlainPath, type WidgetSource } from './widget-source.js';

/** Folders that hold no file of a widget. */
const PASSED_BY = new Set(['node_modules']);

/** A folder, read anew each time. */
export class FolderSource implements WidgetSource {
  readonly path: string;
  readonly name: string;

  constructor(folder: string) {
    this.path = resolve(folder);
    this.name = basename(this.path);
  }

  files(): string[] {
    return this.#below('').sort();
  }

  read(file: string): Uint8Array | undefined {
    const path = this.#real(file);
    if (path === undefined) return undefined;
    try {
      return readFileSync(path);
    } catch {
      return undefined; // it has just gone, or may not be read
    }
  }

  refresh(): void {}

  #below(folder: string): string[] {
    let entries;
    try {
      entries = readdirSync(join(this.path, folder), { withFileTypes: true });
    } catch {
      return []; // it has just gone
    }
    return entries.flatMap((entry) => {
      const file = folder ? `${folder}/${entry.name}` : entry.name;
      if (!isPlainPath(file) || PASSED_BY.has(entry.name)) return [];
      if (entry.isDirectory()) return this.#below(file);
      return entry.isFile() || this.#real(file) !== undefined ? [file] : [];
    });
  }

  /** Path of a file on the disk, unless it leads out of the folder or is written differently from what was asked for. */
  #real(file: string): string | undefined {
    if (!isPlainPath(file)) return undefined;
    try {
      const root = realpathSync.native(this.path);
      const asked = join(this.path, file);
      const real = realpathSync.native(asked);
      const isWithin = real.startsWith(root.endsWith(sep) ? root : root + sep);
      return isWithin && statSync(real).isFile() && this.#hasName(real, asked) ? real : undefined;
    } catch {
      return undefined;
    }
  }

  /** The product tells `Script.js` from `script.js`; some disks do not. */
  #hasName(real: string, asked: string): boolean {
    return lstatSync(asked).isSymbolicLink() || basename(real) === basename(asked);
  }
}
