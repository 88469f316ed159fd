import { readdirSync, readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import type { Manifest } from '../../../sdk/manifest.js';

/** A widget's folder, read anew with every page. */
export class WidgetFolder {
  readonly root: string;

  constructor(folder: string) {
    this.root = resolve(folder);
  }

  get manifest(): Manifest & { readonly widget: { readonly code?: string } } {
    return JSON.parse(readFileSync(join(this.root, 'manifest.json'), 'utf8')) as never;
  }

  get code(): string {
    return this.manifest.widget.code ?? basename(this.root).replace(/\W+/g, '_').toLowerCase();
  }

  /** Paths below the folder, with slashes. */
  get files(): string[] {
    return readdirSync(this.root, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) =>
        join(entry.parentPath, entry.name)
          .slice(this.root.length + 1)
          .replaceAll('\\', '/'),
      );
  }

  get i18n(): Record<string, object> {
    const files = this.files.filter((file) => /^i18n\/[\w-]+\.json$/.test(file));
    return Object.fromEntries(
      files.map((file) => [file.slice(5, -5), JSON.parse(readFileSync(join(this.root, file), 'utf8')) as object]),
    );
  }
}
