/** A text of the product's stand-in pages: in Russian, and in English for every other language. */
export type Words = readonly [ru: string, en: string];

export const say = (lang: string, [ru, en]: Words): string => (/^ru\b/i.test(lang) ? ru : en);
