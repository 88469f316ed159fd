/** The object APP, as far as a widget may lean on it. */
import type { App, CurrentCard } from '../../../src/sdk/app.js';

const NAMES = {
  en: ['Anna Bright', 'Boris Stone', 'Vera Field'],
  ru: ['Анна Светлова', 'Борис Каменев', 'Вера Полевая'],
};
const FIRST_ID = 504141;

/** APP of a lead card, in a language. */
export function APP(lang: 'en' | 'ru'): Partial<App> {
  const managers = Object.fromEntries(
    NAMES[lang].map((title, index) => [FIRST_ID + index, { id: FIRST_ID + index, title, option: title, active: true }]),
  );
  const constants: Readonly<Record<string, unknown>> = { managers, user: { id: FIRST_ID, name: NAMES[lang][0] } };
  return {
    lang_id: lang,
    data: { current_card: { id: 4211 } as CurrentCard },
    constant: (key: string) => (constants[key] ?? false) as never,
    getBaseEntity: () => 'leads',
    isCard: () => true,
    getWidgetsArea: () => 'leads_card',
  };
}

/** Id of the user whose session it is. */
export const USER_ID = FIRST_ID;
