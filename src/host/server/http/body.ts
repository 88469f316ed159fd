import type { IncomingMessage } from 'node:http';

const LIMIT = 50 * 1024 * 1024;

/** A request that cannot be understood; it is answered with the status and the message. */
export class BadRequest extends Error {
  readonly status: number;

  constructor(message: string, status = 400) {
    super(message);
    this.status = status;
  }
}

/** The whole body of a request. @throws BadRequest when it is larger than 50 MB */
export async function readBody(request: IncomingMessage): Promise<Buffer<ArrayBuffer>> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    size += (chunk as Buffer).length;
    if (size > LIMIT) throw new BadRequest('The body is larger than 50 MB.', 413);
    chunks.push(chunk as Buffer);
  }
  return Buffer.concat(chunks);
}

/** The body as JSON. @throws BadRequest */
export async function readJson(request: IncomingMessage): Promise<unknown> {
  const text = (await readBody(request)).toString('utf8');
  try {
    return text ? (JSON.parse(text) as unknown) : undefined;
  } catch (error) {
    throw new BadRequest(`The body is no JSON: ${(error as Error).message}`);
  }
}

/** The body as an object. @throws BadRequest */
export async function readObject(request: IncomingMessage): Promise<Record<string, unknown>> {
  const value = (await readJson(request)) ?? {};
  if (typeof value !== 'object' || Array.isArray(value)) throw new BadRequest('The body has to be an object.');
  return value as Record<string, unknown>;
}
