import { CONFIG_ID, ENDPOINTS } from '../../config/endpoints.js';
import type { HostConfig } from '../../config/config.js';
import { escape } from '../../../contract/markup/text.js';

/** The one page of the host; its script draws what the address asks for. */
export function pageHtml(config: HostConfig): string {
  const json = JSON.stringify(config).replaceAll('<', '\\u003c');
  return (
    `<!doctype html>\n<html lang="${escape(config.locale)}"${config.theme === 'dark' ? ' data-color-scheme="dark"' : ''}>` +
    `<head><meta charset="utf-8"><title>amo-elements</title><link rel="icon" href="data:,">` +
    `<link rel="stylesheet" href="${ENDPOINTS.styles}">` +
    `<script id="${CONFIG_ID}" type="application/json">${json}</script>` +
    `<script src="${ENDPOINTS.vendor}require.js"></script>` +
    `<script type="module" src="${ENDPOINTS.script}"></script></head><body></body></html>\n`
  );
}
