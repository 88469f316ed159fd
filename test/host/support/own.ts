/** The host's own addresses, asked without a browser. */
import { CONFIG_ID, SECRET_HEADER } from '../../../src/host/config/endpoints.js';
import type { HostConfig } from '../../../src/host/config/config.js';
import type { RunningHost } from '../../../src/host/server/start-host.js';

/** What a page of the host is told. */
export async function configOf(host: RunningHost, path = 'leads/detail/1'): Promise<HostConfig> {
  const html = await (await fetch(new URL(path, host.url))).text();
  const [, json = 'null'] = new RegExp(`<script id="${CONFIG_ID}"[^>]*>(.*?)</script>`, 's').exec(html) ?? [];
  return JSON.parse(json) as HostConfig;
}

/** Asks as a page does: with its secret. */
export async function ask(host: RunningHost, path: string, body?: unknown, headers: Record<string, string> = {}) {
  const { secret } = await configOf(host);
  return fetch(new URL(path, host.url), {
    method: body === undefined ? 'GET' : 'POST',
    headers: { [SECRET_HEADER]: secret, 'content-type': 'application/json', ...headers },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
}

/** The answer's JSON. */
export async function told<T>(host: RunningHost, path: string, body?: unknown): Promise<T> {
  return (await (await ask(host, path, body)).json()) as T;
}
