import type { HostConfig } from '../../config/config.js';
import { ownHeaders } from '../requests/own.js';

/** Posts to one of the host's own addresses. @throws an Error that says what the host answered */
export async function postOwn(config: Pick<HostConfig, 'secret'>, url: string, value: unknown): Promise<void> {
  const response = await fetch(url, {
    method: 'POST',
    headers: ownHeaders(config),
    body: JSON.stringify(value),
  });
  if (!response.ok) throw new Error(`The host did not keep it (${response.status} for ${url}). Is it still running?`);
}
