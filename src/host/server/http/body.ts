import type { IncomingMessage } from 'node:http';
import { BadRequest } from '../../behind/own/bad-request.js';

const LIMIT = 50 * 1024 * 1024;

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
