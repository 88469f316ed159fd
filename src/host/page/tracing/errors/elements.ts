import type { RequestLog } from '../network/request-log.js';
import { widgetOfUrl } from '../origin/frames.js';

/** Writes down images, scripts and style sheets that were not there. */
export function traceElements(view: Window, log: RequestLog): void {
  view.addEventListener(
    'error',
    ({ target }) => {
      if (!(target instanceof Element)) return;
      const { src, href } = target as Element & { src?: unknown; href?: unknown };
      const url = typeof src === 'string' && src ? src : href;
      if (typeof url !== 'string' || !/^https?:/.test(url)) return;
      const by = { widget: widgetOfUrl(url) ?? blockOf(target) };
      const error = `not loaded by <${target.localName}>: it is not there, or not what the element takes`;
      log.begin({ method: 'GET', url, via: 'element', by })({ error, aborted: false });
    },
    true,
  );
}

/** The widget in whose block of the right column an element stands. */
const blockOf = (element: Element): string | undefined =>
  element.closest('.card-widgets__widget')?.getAttribute('data-code') ?? undefined;
