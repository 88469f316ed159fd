import type { HostMessage } from '../../config/live/messages.js';
import { SCENARIO_FILE } from '../widgets/source/widget-source.js';

/** How far a change reaches; the farthest of a burst counts. */
type Reach = 'nothing' | 'css' | 'area' | 'page';

function reachOf(file: string): Reach {
  if (file === SCENARIO_FILE || /\.map$|(?:^|\/)\.|~$|\.(?:swp|tmp|bak|orig|md|txt)$/i.test(file)) return 'nothing';
  if (/\.css$/i.test(file)) return 'css';
  return /\.twig$/i.test(file) || /^i18n\//.test(file) ? 'area' : 'page';
}

/** What open pages are told when these files of a widget have changed together; mostly one message. */
export function messagesOf(code: string, files: Iterable<string>): HostMessage[] {
  const all = [...new Set(files)];
  const reaches = new Set(all.map(reachOf).filter((reach) => reach !== 'nothing'));
  if (!reaches.size) return [];
  if (reaches.size > 1 || reaches.has('page')) return [{ type: 'reload' }];
  if (reaches.has('area')) return [{ type: 'area', code }];
  return all.filter((file) => reachOf(file) === 'css').map((file) => ({ type: 'css', code, file }));
}
