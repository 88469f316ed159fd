import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { HostError } from '../../host-error.js';
import { FolderSource } from './folder-source.js';
import type { WidgetSource } from './widget-source.js';
import { ZipSource } from './zip-source.js';

/** The files that a path of the command line leads to. @throws HostError */
export function openSource(path: string): WidgetSource {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (!stat)
    throw new HostError(
      'no-folder',
      `There is no ${resolve(path)}. Give the folder that holds manifest.json, or a zip archive of it.`,
    );
  return stat.isDirectory() ? new FolderSource(path) : new ZipSource(path);
}
