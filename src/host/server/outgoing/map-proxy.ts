import { request as askHttp, type IncomingMessage, type ServerResponse } from 'node:http';
import { request as askHttps } from 'node:https';
import { pipeline } from 'node:stream';
import { ENDPOINTS } from '../../config/endpoints.js';
import type { MapRule } from '../../config/config.js';
import { isAddress, joined, mappedBy } from '../../config/map-rules.js';
import { answer, type Handler } from '../http/handler.js';
import { mappedFile } from './mapped-file.js';
import { passedOn } from './passed-on.js';

/** Streams a request to another server and its answer back, as it comes: an EventSource hears each event at once. */
function proxy(target: string, request: IncomingMessage, response: ServerResponse): Promise<boolean> {
  return new Promise((resolve) => {
    const ask = target.startsWith('https:') ? askHttps : askHttp;
    const fail = (error: Error): void => {
      const message = `--map leads to ${target}, which does not answer: ${error.message}. Is its server running?`;
      if (response.headersSent) response.destroy();
      else answer(response, 502, message);
      resolve(true);
    };
    let asked;
    try {
      asked = ask(target, { method: request.method, headers: passedOn(request.headers) });
    } catch (error) {
      return fail(error as Error);
    }
    asked.once('error', fail);
    asked.once('response', (answered) => {
      response.writeHead(answered.statusCode ?? 502, passedOn(answered.headers));
      response.flushHeaders();
      pipeline(answered, response, () => resolve(true));
    });
    response.once('close', () => asked.destroy());
    request.pipe(asked);
  });
}

async function file(folder: string, rest: string, response: ServerResponse): Promise<true> {
  const found = mappedFile(folder, rest);
  const bytes = new Uint8Array(await found.arrayBuffer());
  return answer(response, found.status, bytes, found.headers.get('content-type') ?? undefined);
}

/** The absolute address that `/@host/map/<encoded>` stands for. */
export function mappedAddress({ url = '' }: IncomingMessage): string | undefined {
  return url.startsWith(ENDPOINTS.map) ? decodeURIComponent(url.slice(ENDPOINTS.map.length)) : undefined;
}

/** `/@host/map/<encoded absolute address>`: what the page's service worker makes of a request that a rule maps. */
export const mapProxy =
  (rules: readonly MapRule[]): Handler =>
  (request, response) => {
    const address = mappedAddress(request);
    if (address === undefined) return false;
    const mapped = mappedBy(rules, address);
    if (!mapped)
      return answer(response, 404, `No --map has a prefix of ${address}. Add --map PREFIX=FOLDER or PREFIX=ADDRESS.`);
    const { target } = mapped.rule;
    if (!isAddress(target)) return file(target, mapped.rest, response);
    return proxy(joined(target, mapped.rest), request, response);
  };
