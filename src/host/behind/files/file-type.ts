import { lookup } from 'mrmime';

const ENDINGS: Readonly<Record<string, string>> = { twig: 'text/plain' };
const TEXT = /^text\/|[/+](?:json|javascript|xml)$/;

/** Type of a file by its ending. */
export function typeOf(file: string): string {
  const ending = /\.(\w+)$/.exec(file)?.[1]?.toLowerCase() ?? '';
  const type = ENDINGS[ending] ?? lookup(file) ?? 'application/octet-stream';
  return TEXT.test(type) ? `${type}; charset=utf-8` : type;
}
