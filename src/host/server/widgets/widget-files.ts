import { readFileSync } from 'node:fs';
import { join, normalize } from 'node:path';
import { lookup } from 'mrmime';
import { WIDGETS } from '../../config/endpoints.js';
import { answer, type Handler } from '../http/handler.js';
import type { WidgetFolder } from './widget-folder.js';

/** The files of the widgets, byte for byte. */
export const widgetFiles =
  (folders: readonly WidgetFolder[]): Handler =>
  (_request, response, { pathname }) => {
    if (!pathname.startsWith(WIDGETS)) return false;
    const [, , code = '', ...rest] = decodeURIComponent(pathname).split('/');
    const folder = folders.find((one) => one.code === code);
    const file = normalize(rest.join('/'));
    if (!folder || !folder.files.includes(file)) return answer(response, 404, `No file ${pathname}.`);
    return answer(response, 200, readFileSync(join(folder.root, file)), lookup(file) ?? 'application/octet-stream');
  };
