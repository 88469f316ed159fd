import type { IncomingMessage, ServerResponse } from 'node:http';
import { ENDPOINTS } from '../../config/endpoints.js';
import { BadRequest } from '../http/body.js';
import { answer } from '../http/handler.js';
import type { HostState } from '../state/host-state.js';
import type { Route } from './routes.js';

/** Ends every cookie that the page sent. */
function endCookies({ headers }: IncomingMessage, response: ServerResponse): void {
  const names = (headers.cookie ?? '').split(';').map((pair) => pair.split('=')[0]!.trim());
  response.setHeader(
    'set-cookie',
    names.filter(Boolean).map((name) => `${name}=; Path=/; Max-Age=0`),
  );
}

/** POST `/@host/reset/settings`, `data`, `cookies`, `journal`, `switches`: each by itself. */
export function resetRoutes(state: HostState): Route[] {
  const parts: Readonly<Record<string, (request: IncomingMessage, response: ServerResponse) => void>> = {
    settings: () => state.resetSettings(),
    data: () => state.resetData(),
    cookies: endCookies,
    journal: () => state.resetJournal(),
    switches: () => state.resetSwitches(),
  };
  return [
    {
      method: 'POST',
      path: ENDPOINTS.reset,
      run(request, response, name) {
        const part = Object.hasOwn(parts, name) ? parts[name] : undefined;
        if (!part)
          throw new BadRequest(`There is no "${name}" to reset; there is: ${Object.keys(parts).join(', ')}.`, 404);
        part(request, response);
        answer(response, 200, '{}', 'application/json; charset=utf-8');
      },
    },
  ];
}
