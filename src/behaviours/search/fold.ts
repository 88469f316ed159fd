/** Marks over and under Latin letters, as й is a letter of its own. */
const MARKS = /([a-z])\p{M}+/gu;

/** A text as it is compared: lower case, Latin letters without their marks, ё as е. */
export function fold(text: string): string {
  return text.trim().toLowerCase().normalize('NFD').replace(MARKS, '$1').normalize().replaceAll('ё', 'е');
}
