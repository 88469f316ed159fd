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

const of = (date: string, time = 'HH:mm', firstDay = 1): Formats => ({ date, time, firstDay });

/** The product's week starts on Sunday in English alone. */
const FORMATS: Readonly<Record<Language, Formats>> = {
  ru: of('DD.MM.YYYY'),
  en: of('MM/DD/YYYY', 'hh:mm A', 0),
  es: of('DD/MM/YYYY'),
  pt: of('DD/MM/YYYY'),
  tr: of('DD.MM.YYYY'),
  id: of('DD/MM/YYYY'),
};

/** Formats of a language tag. */
export function formatsOf(lang: string | null | undefined): Formats {
  return byLanguage(FORMATS, lang);
}
