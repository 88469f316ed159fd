/** Context of the language, for code that gives it, without an element. */
export { localeContext, type Locale } from '../contexts/locale.js';
export type { Counted } from '../i18n/counted.js';
export type { Formats } from '../i18n/formats.js';
export type { Messages } from '../i18n/messages.js';
export type { Forms } from '../i18n/plural.js';
