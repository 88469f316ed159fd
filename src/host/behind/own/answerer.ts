import { json } from '../../api/http/answers.js';
import { BadRequest } from './bad-request.js';

/** Whoever answers some of the addresses; a server mounts it, and a worker. */
export interface Answerer {
  /** Whether a path is one of its own. */
  wants(pathname: string): boolean;
  answer(request: Request): Promise<Response>;
}

export const text = (status: number, body: string, headers: Readonly<Record<string, string>> = {}): Response =>
  new Response(status === 204 ? null : body, {
    status,
    headers: { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store', ...headers },
  });

export const jsonOf = (value: unknown): Response => json(value, 200, 'application/json; charset=utf-8');

/** What cannot be understood is answered by its message. */
export const refusing = async (run: () => Response | Promise<Response>): Promise<Response> => {
  try {
    return await run();
  } catch (error) {
    if (error instanceof BadRequest) return text(error.status, error.message);
    throw error;
  }
};

/** The body as JSON. @throws BadRequest */
export async function readJson(request: Request): Promise<unknown> {
  const body = await request.text();
  try {
    return body ? (JSON.parse(body) as unknown) : undefined;
  } catch (error) {
    throw new BadRequest(`The body is no JSON: ${(error as Error).message}`);
  }
}

/** The body as an object. @throws BadRequest */
export async function readObject(request: Request): Promise<Record<string, unknown>> {
  const value = (await readJson(request)) ?? {};
  if (typeof value !== 'object' || Array.isArray(value)) throw new BadRequest('The body has to be an object.');
  return value as Record<string, unknown>;
}
