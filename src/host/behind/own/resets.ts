import { ENDPOINTS } from '../../config/endpoints.js';
import type { HostState } from '../state/host-state.js';
import { jsonOf } from './answerer.js';
import { BadRequest } from './bad-request.js';
import type { Route } from './routes.js';

/** Ends every cookie that the page sent. */
function endCookies(request: Request, answer: Response): void {
  for (const pair of (request.headers.get('cookie') ?? '').split(';')) {
    const name = pair.split('=')[0]!.trim();
    if (name) answer.headers.append('set-cookie', `${name}=; Path=/; Max-Age=0`);
  }
}

/** POST `/@host/reset/settings`, `data`, `cookies`, `journal`, `switches`: each by itself. */
export function resetRoutes(state: HostState): Route[] {
  const parts: Readonly<Record<string, (request: Request, answer: Response) => void>> = {
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
      run(request, name) {
        const part = Object.hasOwn(parts, name) ? parts[name] : undefined;
        if (!part)
          throw new BadRequest(`There is no "${name}" to reset; there is: ${Object.keys(parts).join(', ')}.`, 404);
        const answer = jsonOf({});
        part(request, answer);
        return answer;
      },
    },
  ];
}
