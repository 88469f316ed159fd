import type { Entry } from './entry.js';

const quote = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`;

/** A request of the journal as a command for a shell. */
export function curl({ detail }: Entry): string {
  const { method, url, headers, body } = detail as {
    method?: string;
    url?: string;
    headers?: Record<string, string>;
    body?: unknown;
  };
  const parts = ['curl'];
  if (method && method !== 'GET') parts.push('-X', method);
  parts.push(quote(url ?? ''));
  for (const [name, value] of Object.entries(headers ?? {})) parts.push('-H', quote(`${name}: ${value}`));
  if (body !== undefined && body !== null)
    parts.push('--data-raw', quote(typeof body === 'string' ? body : JSON.stringify(body)));
  return parts.join(' ');
}
