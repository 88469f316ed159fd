import type { IncomingMessage } from 'node:http';
import type { UserRole } from '../../config/config.js';
import { isPath } from '../../behind/state/scenario.js';
import { answer, type Handler } from './handler.js';

/** Whether a browser asks for a page to show, and not for a file that is not there. */
function isForPage({ headers, method }: IncomingMessage, pathname: string): boolean {
  const [dest] = [headers['sec-fetch-dest']].flat();
  if (method !== 'GET' && method !== 'HEAD') return false;
  return dest === undefined ? !/\.\w{1,5}$/.test(pathname) : ['document', 'iframe', 'frame', 'empty'].includes(dest);
}

/**
 * The pages of the product. `?user=` is for the tab.
 * @param start address that `/` leads to
 * @param html a page for a user
 */
export const pages =
  (start: string | undefined, html: (user: UserRole | undefined) => string): Handler =>
  (request, response, { pathname, searchParams }) => {
    if (!isForPage(request, pathname)) return false;
    if (pathname === '/' && isPath(start)) return answer(response, 302, '', undefined, { location: start });
    const user = searchParams.get('user');
    const known = user === 'admin' || user === 'manager' ? user : undefined;
    return answer(response, 200, html(known), 'text/html; charset=utf-8', {
      'content-security-policy': "frame-ancestors 'self'",
    });
  };
