import { ContextEvent, createContext } from '@lit/context';
import { messagesOf, type Messages } from '../i18n/messages.js';

/** Language and texts for the controls of a subtree. Plain data, so that copies of the kit can share it. */
export interface Locale {
  /** Language tag: `ru`, `en`, `pt-BR`. */
  readonly lang: string;
  /** Texts that replace the language's own. */
  readonly messages?: Partial<Messages>;
}

/** Context of the locale; the key is shared by every copy of the kit. */
export const localeContext = createContext<Locale>(Symbol.for('amo-elements/locale@1'));

interface Product {
  readonly lang_id?: unknown;
}

/** Language of the page: the product's (`APP.lang_id`), the nearest `lang`, English. */
function pageLanguage(element: Element): string {
  const product = (globalThis as { APP?: Product }).APP?.lang_id;
  if (typeof product === 'string' && product) return product;
  return element.closest('[lang]')?.getAttribute('lang') || document.documentElement.lang || 'en';
}

/** The locale of an element, asked for when a text is needed. */
export function localeOf(element: Element): Required<Locale> {
  let given: Locale | undefined;
  element.dispatchEvent(new ContextEvent(localeContext, element, (value: Locale) => void (given = value)));
  const lang = given?.lang ?? pageLanguage(element);
  return { lang, messages: { ...messagesOf(lang), ...given?.messages } };
}

/** One text in the language of an element. */
export function message(element: Element, key: keyof Messages): string {
  return localeOf(element).messages[key] ?? '';
}
