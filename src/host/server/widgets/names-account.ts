import { HOSTS } from '../../config/own-account.js';
import type { WidgetSource } from './source/widget-source.js';

const TEXT = /\.(js|mjs|css|twig|html?|json)$/;
/** After a dot: the name of an account stands before it, or is put there by the script. */
const NAMES = HOSTS.map((host) => `.${host}`);

/** Whether files of a widget name an account's address: then its images and modules may ask for it. */
export const namesAccount = (source: WidgetSource): boolean =>
  source.files().some((file) => {
    const bytes = TEXT.test(file) ? source.read(file) : undefined;
    return (
      bytes !== undefined &&
      NAMES.some((name) => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).includes(name))
    );
  });
