import { byLanguage, type Language } from './languages.js';

/** How a language writes dates and times, in moment's tokens, and where its week starts. */
export interface Formats {
  /** `DD.MM.YYYY` */
  readonly date: string;
  /** `HH:mm` */
  readonly time: string;
  /** 0 is Sunday, 1 is Monday. */
  readonly firstDay: number;
}

/** The product's week starts on Sunday in English alone. */
const FORMATS: Readonly<Record<Language, Formats>> = {
  ru: { date: 'DD.MM.YYYY', time: 'HH:mm', firstDay: 1 },
  en: { date: 'MM/DD/YYYY', time: 'hh:mm A', firstDay: 0 },
  es: { date: 'DD/MM/YYYY', time: 'HH:mm', firstDay: 1 },
  pt: { date: 'DD/MM/YYYY', time: 'HH:mm', firstDay: 1 },
  tr: { date: 'DD.MM.YYYY', time: 'HH:mm', firstDay: 1 },
  id: { date: 'DD/MM/YYYY', time: 'HH:mm', firstDay: 1 },
};

/** Formats of a language tag. */
export function formatsOf(lang: string | null | undefined): Formats {
  return byLanguage(FORMATS, lang);
}
