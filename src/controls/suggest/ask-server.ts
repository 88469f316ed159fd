import { text } from '../../contract/markup/text.js';
import type { SuggestAjax } from './contract.js';

/** Headers as an object; the native markup holds JSON. */
function headersOf(headers: SuggestAjax['headers']): Record<string, string> {
  return (typeof headers === 'string' ? JSON.parse(headers || '{}') : headers) as Record<string, string>;
}

/** Asks a server as the product does: GET, what was typed in the place of `#q#`, an answer in JSON. */
export async function askServer(
  { url, params, headers }: SuggestAjax,
  typed: string,
  signal: AbortSignal,
): Promise<unknown> {
  const [path, query] = [text(url), text(params)];
  const address = path + (query && (path.includes('?') ? '&' : '?')) + query;
  const full = new URL(address.replaceAll('#q#', encodeURIComponent(typed)), document.baseURI);
  // Own servers tell a script's request by this; another's would have to allow it.
  const own = full.origin === location.origin ? { 'X-Requested-With': 'XMLHttpRequest' } : undefined;
  const response = await fetch(full, { signal, headers: { ...own, ...headersOf(headers) } });
  if (!response.ok) throw new Error(`${response.status} ${response.statusText}`);
  return response.json();
}
