import { WIDGETS } from '../../config/endpoints.js';
import { answer, type Handler } from '../http/handler.js';
import { typeOf } from './file-type.js';
import type { WidgetFolder } from './widget-folder.js';

/** Where older widgets look for their own files: `/upl/CODE/widget/…`. */
const OLD = /^\/upl\/([^/]+)\/widget\/(.*)$/;
/** Code and path that an address names, as it was sent: the URL class would go up for `..` and turn a `\` around. */
export function fileOf(url: string): { readonly code: string; readonly file: string } | undefined {
  const [path = ''] = url.split(/[?#]/);
  let text: string;
  try {
    text = decodeURIComponent(path);
  } catch {
    return undefined;
  }
  const [, code = '', ...rest] = text.slice(WIDGETS.length - 1).split('/');
  if (text.startsWith(WIDGETS)) return { code, file: rest.join('/') };
  const old = OLD.exec(text);
  return old ? { code: old[1]!, file: old[2]! } : undefined;
}

/** The files of the widgets, byte for byte and never from a cache. */
export const widgetFiles =
  (widgets: readonly WidgetFolder[]): Handler =>
  (request, response) => {
    const url = request.url ?? '/';
    if (!url.startsWith(WIDGETS) && !url.startsWith('/upl/')) return false;
    const named = fileOf(url);
    const widget = widgets.find(({ code }) => code === named?.code);
    const bytes = widget?.read(named!.file);
    if (request.method !== 'GET' && request.method !== 'HEAD')
      return answer(response, 405, `Files of widgets can only be read: ${request.method} ${url}.`);
    if (!bytes)
      return answer(
        response,
        404,
        widget ? `${widget.source.path} has no file "${named!.file}".` : `No widget has the address ${url}.`,
      );
    return answer(response, 200, bytes, typeOf(named!.file));
  };
