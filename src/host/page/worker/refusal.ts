import type { Report } from '../../journal/entry.js';
import type { Refusal } from './plan.js';

/** What is told of a request that `--offline` refused. */
export function refusalReport({ method, url, destination }: Omit<Refusal, 'type'>, widget?: string): Report {
  const { host, protocol } = new URL(url);
  const page = `${protocol.replace(/^ws/, 'http')}//${host}/`;
  // A socket needs a server.
  const target = protocol.startsWith('ws') ? 'http://localhost:3000/' : 'FOLDER';
  const message = `--offline refused ${url}. Map it: --map ${page}=${target}`;
  const detail = { message, method, url, destination: destination || 'fetch or XMLHttpRequest' };
  return { level: 'warning', kind: 'host', widget, name: 'offline', detail };
}
