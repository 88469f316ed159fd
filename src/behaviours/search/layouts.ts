/** The same keys in the two layouts of a Russian keyboard. */
const LATIN = "qwertyuiop[]asdfghjkl;'zxcvbnm,.`";
const CYRILLIC = 'йцукенгшщзхъфывапролджэячсмитьбюё';

/** What was typed in lower case, in the other layout: `ghb` for `при`, and the other way round. */
export function inOtherLayout(word: string): string {
  let result = '';
  for (const char of word) {
    const latin = LATIN.indexOf(char);
    const cyrillic = CYRILLIC.indexOf(char);
    result += latin >= 0 ? CYRILLIC[latin] : cyrillic >= 0 ? LATIN[cyrillic] : char;
  }
  return result;
}
