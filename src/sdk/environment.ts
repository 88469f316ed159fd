/** The one reader of the product's page. */
import type { ObservedApp } from './app/observed.js';

/** The object that the product puts on its pages; `AMOCRM` is its older name. A page may hold anything under these names. */
function appOf(view: object | null | undefined): Partial<ObservedApp> | undefined {
  const { APP, AMOCRM } = (view ?? {}) as { APP?: Partial<ObservedApp>; AMOCRM?: Partial<ObservedApp> };
  return APP ?? AMOCRM;
}

/** True for a page of the product, by `APP.constant`. */
export function isProductPage(view: object | null | undefined): boolean {
  return typeof appOf(view)?.constant === 'function';
}

/** Language of the product's interface (`APP.lang_id`); undefined elsewhere. */
export function productLanguage(view: object | null | undefined): string | undefined {
  const lang: unknown = appOf(view)?.lang_id;
  return typeof lang === 'string' && lang ? lang : undefined;
}

/** How the account writes dates (`APP.system.format.date.date`), in moment's tokens; undefined elsewhere, and for another text. */
export function productDateFormat(view: object | null | undefined): string | undefined {
  const format: unknown = appOf(view)?.system?.format?.date?.date;
  return typeof format === 'string' && /(?=.*D)(?=.*M).*Y/.test(format) ? format : undefined;
}
