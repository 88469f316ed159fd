/** Latin letters of the Cyrillic ones from а to я. */
const LETTERS = 'a b v g d e zh z i y k l m n o p r s t u f h ts ch sh sch  y  e yu ya'.split(' ');

/** A folded text in Latin letters, letter by letter: a part of a word is a part of what it becomes. */
export function inLatin(text: string): string {
  return text.replace(/[а-я]/g, (letter) => LETTERS[letter.charCodeAt(0) - 0x430]!);
}
