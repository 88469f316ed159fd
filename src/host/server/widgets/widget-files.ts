import { fileOf } from '../../behind/files/file-of.js';
import { typeOf } from '../../behind/files/file-type.js';
import { WIDGETS } from '../../config/endpoints.js';
import { answer, type Handler } from '../http/handler.js';
import type { WidgetFolder } from './widget-folder.js';

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
