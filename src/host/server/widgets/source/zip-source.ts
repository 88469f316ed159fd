import { readFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { unzipSync } from 'fflate';
import { HostError } from '../../host-error.js';
import { isPlainPath, type WidgetSource } from './widget-source.js';

/** All files together, unpacked. */
const LIMIT = 200 * 1024 * 1024;
/** What archivers of some systems add. */
const ADDED = /^__MACOSX\/|(?:^|\/)(?:\.DS_Store|Thumbs\.db)$/;

const climbs = (name: string): boolean =>
  /^(?:[/\\]|[a-z]:)/i.test(name) || name.split(/[/\\]/).includes('..') || name.includes('\0');

/** An archive, kept in memory. Its files lie at the root, as the product wants it, or all in one folder. */
export class ZipSource implements WidgetSource {
  readonly path: string;
  readonly name: string;
  flaw: string | undefined;
  #files: ReadonlyMap<string, Uint8Array>;

  /** @throws HostError when the archive is broken or climbs out of its folder */
  constructor(file: string) {
    this.path = resolve(file);
    this.name = basename(this.path).replace(/\.zip$/i, '');
    this.#files = this.#unpacked();
  }

  files(): string[] {
    return [...this.#files.keys()].sort();
  }

  read(file: string): Uint8Array | undefined {
    return isPlainPath(file) ? this.#files.get(file) : undefined;
  }

  refresh(): void {
    this.#files = this.#unpacked();
  }

  #unpacked(): Map<string, Uint8Array> {
    const all = Object.entries(this.#entries()).filter(([name]) => !name.endsWith('/') && !ADDED.test(name));
    const folder = all.find(([name]) => /^[^/]+\/manifest\.json$/.test(name))?.[0].split('/')[0];
    const atRoot = all.some(([name]) => name === 'manifest.json');
    const within = !atRoot && folder !== undefined && all.every(([name]) => name.startsWith(`${folder}/`));
    this.flaw = within
      ? `${this.path} holds its files in the folder "${folder}": the product wants them at the root. Pack what is in the folder, not the folder.`
      : undefined;
    const named = all.map(([name, data]) => [within ? name.slice(folder.length + 1) : name, data] as const);
    return new Map(named.filter(([name]) => isPlainPath(name)));
  }

  #entries(): Record<string, Uint8Array> {
    let size = 0;
    try {
      return unzipSync(readFileSync(this.path), {
        filter: ({ name, originalSize }) => {
          if (climbs(name))
            throw new HostError('bad-zip', `${this.path}: "${name}" climbs out of the archive's folder. Pack it anew.`);
          size += originalSize;
          if (size > LIMIT) throw new HostError('bad-zip', `${this.path} unpacks to more than 200 MB.`);
          return true;
        },
      });
    } catch (error) {
      if (error instanceof HostError) throw error;
      throw new HostError('bad-zip', `${this.path} is no zip archive, or a broken one: ${(error as Error).message}`);
    }
  }
}
