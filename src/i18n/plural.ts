/** A text by the plural categories of a language, `%s` for the number: `{one: '%s file', other: '%s files'}`. */
export type Forms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }>;

interface Counting {
  readonly rules: Intl.PluralRules;
  readonly numbers: Intl.NumberFormat;
}

const known = new Map<string, Counting>();

/** How a language counts; English for a tag that is none. */
function countingOf(lang: string): Counting {
  let counting = known.get(lang);
  if (counting) return counting;
  try {
    counting = { rules: new Intl.PluralRules(lang), numbers: new Intl.NumberFormat(lang) };
  } catch {
    counting = countingOf('en');
  }
  known.set(lang, counting);
  return counting;
}

/**
 * A number with its noun, in the form that the language wants: `plural('ru', 5, {one: '%s файл', few: '%s файла', many:
 * '%s файлов', other: '%s файла'})` is `5 файлов`. The number is written as the language writes it: `1,5`.
 * @param lang language tag: `ru`, `pt-BR`
 */
export function plural(lang: string, count: number, forms: Forms): string {
  const { rules, numbers } = countingOf(lang);
  return (forms[rules.select(count)] ?? forms.other).replace('%s', () => numbers.format(count));
}
