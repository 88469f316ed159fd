/** The keys of a Russian keyboard in its two layouts, one after the other. */
const KEYS = "qwertyuiop[]asdfghjkl;'zxcvbnm,.`" + 'йцукенгшщзхъфывапролджэячсмитьбюё';
const LAYOUT = KEYS.length / 2;

/** What was typed in lower case, in the other layout: `ghb` for `при`, and the other way round. */
export function inOtherLayout(word: string): string {
  const other = (char: string): string => KEYS[(KEYS.indexOf(char) + LAYOUT) % KEYS.length]!;
  return Array.from(word, (char) => (KEYS.includes(char) ? other(char) : char)).join('');
}
