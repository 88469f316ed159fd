/** Values as literals of a template or a script. */

/** How a language writes what a literal is made of. */
interface Notation {
  text(value: string): string;
  /** Separator after the last entry of a broken list. */
  readonly last: string;
}

const KEY = /^[A-Za-z_]\w*$/;
const WIDTH = 80;

/** JavaScript. */
export const SCRIPT: Notation = {
  text: (value) => `'${JSON.stringify(value).slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'")}'`,
  last: ',',
};

/** Twig: of all escapes its texts know the one of the own quote and the line break. */
export const TWIG: Notation = {
  text: (value) => `'${value.replaceAll("'", "\\'")}'`,
  last: '',
};

/** Whether a twig text can hold a value: a backslash may not stand before a quote, an n or the end. */
export function fitsTwig(value: unknown): boolean {
  if (typeof value === 'string') return !/\\(?:['"n]|$)/.test(value);
  return value === null || typeof value !== 'object' || Object.values(value).every(fitsTwig);
}

function entries(value: object, notation: Notation, indent: string): string[] {
  if (Array.isArray(value)) return value.map((entry) => literal(entry, notation, indent));
  return Object.entries(value)
    .filter(([, entry]) => entry !== undefined)
    .map(([key, entry]) => `${KEY.test(key) ? key : notation.text(key)}: ${literal(entry, notation, indent)}`);
}

/**
 * A value as a literal, broken into lines where one would be too long.
 * @param indent white space before the line that the literal starts in
 */
export function literal(value: unknown, notation: Notation, indent = ''): string {
  if (typeof value === 'string') return notation.text(value);
  if (value === null || typeof value !== 'object') return String(value ?? null);
  const [open, close] = Array.isArray(value) ? ['[', ']'] : ['{', '}'];
  const gap = open === '{' ? ' ' : '';
  const flat = entries(value, notation, indent).join(', ');
  if (!flat) return open + close;
  const line = `${open}${gap}${flat}${gap}${close}`;
  if (!line.includes('\n') && indent.length + line.length <= WIDTH) return line;
  const inner = `${indent}  `;
  const lines = entries(value, notation, inner).map((entry) => inner + entry);
  return `${open}\n${lines.join(',\n')}${notation.last}\n${indent}${close}`;
}
