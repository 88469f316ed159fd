/** What may stand in a text field, by the end of a class that the product's scripts know: patterns as of HTML. */
const RULES: Readonly<Record<string, string>> = {
  numeric: '\\d*',
  'numeric-float': '\\d*(?:[.,]\\d*)?',
  'numeric-float-price': '\\d*(?:[.,]\\d{0,2})?',
  'numeric-float-quantity': '\\d*(?:[.,]\\d{0,3})?',
  percentage: '\\d{0,2}(?:[.,]\\d*)?|100',
  zip: '[\\p{L}\\d \\-]*',
};
const NEGATIVE = 'numeric-negative';
const ALLOW = 'js-control-allow-';

/** All the classes. */
export const allowClasses: readonly string[] = [...Object.keys(RULES), NEGATIVE].map((name) => ALLOW + name);

/** The pattern of a field with these classes; of several rules one is enough. Empty where none is such a class. */
export function allowedBy(classes: readonly string[]): string {
  const given = allowClasses.filter((name) => classes.includes(name)).map((name) => name.slice(ALLOW.length));
  const rules = given.flatMap((name) => RULES[name] ?? []);
  if (given.length && !rules.length) rules.push(RULES['numeric']!);
  return given.includes(NEGATIVE) ? `-?(?:${rules.join('|')})` : rules.join('|');
}
