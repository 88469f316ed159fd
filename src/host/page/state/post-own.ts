import { SECRET_HEADER } from '../../config/endpoints.js';
import type { HostConfig } from '../../config/config.js';

/** Posts to one of the host's own addresses. @throws an Error that says what the host answered */
export async function postOwn({ secret }: Pick<HostConfig, 'secret'>, url: string, value: unknown): Promise<void> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', [SECRET_HEADER]: secret, 'X-Amo-Host-Own': '1' },
    body: JSON.stringify(value),
  });
  if (!response.ok) throw new Error(`The host did not keep it (${response.status} for ${url}). Is it still running?`);
}
