import { createHash } from 'node:crypto';
import { homedir } from 'node:os';
import { basename, join, resolve } from 'node:path';

/** Folder of the user's that programs keep their state in. */
export function stateRoot(env: NodeJS.ProcessEnv = process.env, platform: string = process.platform): string {
  if (platform === 'win32')
    return join(env['LOCALAPPDATA'] ?? join(homedir(), 'AppData', 'Local'), 'amo-elements', 'State');
  if (platform === 'darwin') return join(homedir(), 'Library', 'Application Support', 'amo-elements');
  return join(env['XDG_STATE_HOME'] || join(homedir(), '.local', 'state'), 'amo-elements');
}

/** Folder of what is kept for a widget, by the path of its folder. */
export function stateFolder(root: string, widget: string): string {
  const path = resolve(widget);
  const hash = createHash('sha256').update(path).digest('hex').slice(0, 12);
  return join(root, `${basename(path).replace(/[^\w-]+/g, '_')}-${hash}`);
}
