import type { Entry } from '../host/journal/entry.js';

/** How entries are written to the terminal. */
export interface Look {
  readonly json: boolean;
  readonly colours: boolean;
}

const COLOURS = { error: 31, warning: 33, info: 36 } as const;
/** Members of an entry's detail that say what it is about, the first that is there. */
const TELLING = ['problem', 'message', 'error', 'advice', 'answer'];

const paint = (text: string, code: number, { colours }: Look): string =>
  colours ? `\u001b[${code}m${text}\u001b[0m` : text;

/** Text that cannot steer the terminal. */
const harmless = (text: string): string =>
  // oxlint-disable-next-line no-control-regex -- these are what it is about
  text.replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g, '\ufffd');

function messageOf({ detail }: Entry): string {
  const found = TELLING.map((name) => detail[name]).find((value) => value !== undefined && value !== '');
  if (typeof found === 'string') return found;
  if (found !== undefined) return JSON.stringify((found as { error?: unknown })?.error ?? found);
  return Object.keys(detail).length ? JSON.stringify(detail) : '';
}

/** An entry as a line: level, widget, what it is about, what it says, where. */
export function lineOf(entry: Entry, look: Look): string {
  if (look.json) return JSON.stringify(entry);
  const { level, kind, widget, name, detail } = entry;
  const place = detail['place'] ?? detail['at'];
  const parts = [
    widget && `[${widget}]`,
    `${kind} ${name}:`,
    messageOf(entry),
    typeof place === 'string' && `(${place})`,
  ];
  return `${paint(level, COLOURS[level] ?? 36, look)} ${harmless(parts.filter(Boolean).join(' '))}`;
}
