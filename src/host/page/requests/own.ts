/** Requests of the page to the host's own addresses. */
import type { HostConfig } from '../../config/config.js';
import { OWN_HEADER, SECRET_HEADER, USER_HEADER } from '../../config/endpoints.js';

type Asking = Pick<HostConfig, 'secret' | 'user'>;

/** Headers of what the page sends to the host itself; tracing leaves it out. */
export const ownHeaders = ({ secret }: Pick<HostConfig, 'secret'>): Record<string, string> => ({
  'content-type': 'application/json',
  [SECRET_HEADER]: secret,
  [OWN_HEADER]: '1',
});

const headersOf = (config: Asking): Record<string, string> => ({ ...ownHeaders(config), [USER_HEADER]: config.user });

const refused = (url: string, status: number, text: string): Error =>
  new Error(`The host answered ${status} to ${url}: ${text.slice(0, 300)}`);

/** @throws with what the host said */
export async function askOwn<T>(config: Asking, url: string, value: unknown, signal?: AbortSignal): Promise<T> {
  const response = await fetch(url, {
    method: 'POST',
    headers: headersOf(config),
    body: JSON.stringify(value),
    ...(signal && { signal }),
  });
  if (!response.ok) throw refused(url, response.status, await response.text());
  return (await response.json()) as T;
}

/** The same for a caller that does not wait. @throws with what the host said */
export function askOwnAtOnce<T>(config: Asking, url: string, value: unknown): T {
  const request = new XMLHttpRequest();
  request.open('POST', url, false);
  for (const [name, text] of Object.entries(headersOf(config))) request.setRequestHeader(name, text);
  request.send(JSON.stringify(value));
  if (request.status !== 200) throw refused(url, request.status, request.responseText);
  return JSON.parse(request.responseText) as T;
}
