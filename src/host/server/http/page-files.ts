import { fileURLToPath } from 'node:url';
import sirv from 'sirv';
import { ENDPOINTS, OWN } from '../../config/endpoints.js';
import { answer, type Handler } from './handler.js';

/** Asked for by every browser, as an icon of the tab. */
const ICON =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16"><rect width="16" height="16" rx="4" fill="#4c8bf7"/>' +
  '<path d="M4 4h8v3H4zM4 9h5v3H4z" fill="#fff"/></svg>';

/**
 * Files of the page: they lie beside the built command, which is why all its chunks lie in one folder.
 * The service worker may take care of the whole site.
 */
export function pageFiles(): Handler {
  const serve = sirv(fileURLToPath(new URL('./page/', import.meta.url)), { dev: true, gzip: true });
  return (request, response, { pathname }) => {
    if (pathname === '/favicon.ico') return answer(response, 200, ICON, 'image/svg+xml');
    if (!pathname.startsWith(OWN)) return false;
    if (pathname === ENDPOINTS.worker) response.setHeader('service-worker-allowed', '/');
    request.url = `/${pathname.slice(OWN.length)}`;
    serve(request, response, () => void answer(response, 404, `Nothing is at ${pathname}.`));
    return true;
  };
}
