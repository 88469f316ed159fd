import type { Entry } from '../../../journal/entry.js';

const pad = (value: number, length = 2): string => String(value).padStart(length, '0');

/** `21:05:09.120` of the clock. */
export function clock(time: number): string {
  const at = new Date(time);
  return `${pad(at.getHours())}:${pad(at.getMinutes())}:${pad(at.getSeconds())}.${pad(at.getMilliseconds(), 3)}`;
}

/** What an entry says in a word or two beside its name. */
export function summary({ detail, kind }: Entry): string {
  const { message, status, error, ms, result, value, at } = detail as Record<string, unknown>;
  if (kind === 'request')
    return [status ?? error, ms === undefined ? '' : `${String(ms)} ms`].filter(Boolean).join(' · ');
  if (kind === 'callback') return error === undefined ? `→ ${JSON.stringify(result) ?? 'undefined'}` : String(error);
  if (kind === 'exception') return String(at ?? '');
  return String(message ?? value ?? '');
}
