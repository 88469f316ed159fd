import { warn } from '../../contract/warn.js';

/** As far as it is asked here. */
interface JQueryData {
  data?(element: Element, key: string): object | undefined;
}

/** Warns of a plugin for masks that was called on the element: those two know fields of HTML alone. For the development build. */
export function warnOfMask(host: Element): void {
  const { jQuery } = globalThis as { jQuery?: JQueryData };
  const mask = jQuery?.data?.(host, 'mask');
  const plugin =
    'inputmask' in host && host.inputmask ? 'inputmask' : mask && 'getCleanVal' in mask ? 'mask' : undefined;
  if (plugin)
    warn(
      `${host.localName}: .${plugin}() was called on the element and masks nothing. ` +
        `Call it on its field: $(fieldOf(element)).${plugin}(…), by amo-elements/jquery-plugins.`,
    );
}
