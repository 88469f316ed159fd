import { problem, Refusal } from './answers.js';
import { nested } from './nested.js';

/** The body of a request: JSON, or a form's fields as a tree; undefined: there is none. @throws Refusal for broken JSON */
export async function bodyOf(request: Request): Promise<unknown> {
  if (request.method === 'GET' || request.method === 'HEAD') return undefined;
  const type = request.headers.get('content-type') ?? '';
  if (type.includes('multipart/form-data')) {
    const fields = [...(await request.formData())];
    return nested(fields.map(([name, value]) => [name, typeof value === 'string' ? value : value.name]));
  }
  const text = await request.text();
  if (!text.trim()) return undefined;
  // jQuery calls JSON a form when it is not told otherwise, and the product reads it all the same.
  if (type.includes('json') || /^\s*[[{]/.test(text)) return parse(text);
  return nested(new URLSearchParams(text));
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    throw new Refusal(problem(400, `The body is no JSON: ${(error as Error).message}`));
  }
}

/** An object, whatever is given. */
export const record = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : {};

/** A list: of a tree's values too, of one thing, of nothing. */
export const items = (value: unknown): readonly unknown[] =>
  Array.isArray(value)
    ? value
    : typeof value === 'object' && value !== null
      ? Object.values(value)
      : value === undefined || value === null || value === ''
        ? []
        : [value];

/** A number, of a text too; undefined for what is none. */
export function number(value: unknown): number | undefined {
  if (typeof value === 'number') return Number.isFinite(value) ? value : undefined;
  return typeof value === 'string' && value.trim() && Number.isFinite(Number(value)) ? Number(value) : undefined;
}
