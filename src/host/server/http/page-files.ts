import { fileURLToPath } from 'node:url';
import sirv from 'sirv';
import { ENDPOINTS, OWN } from '../../config/endpoints.js';
import { answer, type Handler } from './handler.js';

/**
 * Files of the page: they lie beside the built command, which is why all its chunks lie in one folder.
 * The service worker may take care of the whole site.
 */
export function pageFiles(): Handler {
  const serve = sirv(fileURLToPath(new URL('./page/', import.meta.url)), { dev: true, gzip: true });
  return (request, response, { pathname }) => {
    if (!pathname.startsWith(OWN)) return false;
    if (pathname === ENDPOINTS.worker) response.setHeader('service-worker-allowed', '/');
    request.url = `/${pathname.slice(OWN.length)}`;
    serve(request, response, () => void answer(response, 404, `Nothing is at ${pathname}.`));
    return true;
  };
}
