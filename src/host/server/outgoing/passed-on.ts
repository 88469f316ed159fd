import type { OutgoingHttpHeaders } from 'node:http';

/** Headers between two neighbours, and those that belong to the host's own page. */
const NOT_PASSED_ON = new Set([
  'connection',
  'keep-alive',
  'proxy-authenticate',
  'proxy-authorization',
  'te',
  'trailer',
  'transfer-encoding',
  'upgrade',
  'host',
  'cookie',
  'set-cookie',
  'service-worker',
]);

/** Headers of a request, or an answer, that goes on to somebody else. */
export const passedOn = (headers: OutgoingHttpHeaders): OutgoingHttpHeaders =>
  Object.fromEntries(
    Object.entries(headers).filter(([name]) => !NOT_PASSED_ON.has(name) && !name.startsWith('sec-fetch-')),
  );
