/** Who may ask: pages of the host itself, and what asks without a browser. */
import type { IncomingMessage } from 'node:http';
import { OWN, WIDGETS } from '../../config/endpoints.js';

/** Names that lead to this machine and to nothing else. */
const LOOPBACK = ['localhost', '127.0.0.1', '[::1]'];
/** Paths that no other page may even lead to. */
const CLOSED = new RegExp(`^(?:${OWN}|/api/|/ajax/|/private/)`);

export interface Place {
  readonly port: number;
  readonly secure: boolean;
}

/** `localhost:3700` and its kin. */
const hosts = ({ port, secure }: Place): string[] =>
  LOOPBACK.flatMap((name) => [`${name}:${port}`, ...(port === (secure ? 443 : 80) ? [name] : [])]);

const one = (value: string | string[] | undefined): string | undefined => (Array.isArray(value) ? value[0] : value);

/** Whether the host asked for and the page that asks are the host's own. @returns why not */
export function foreign({ headers }: IncomingMessage, place: Place): string | undefined {
  const own = hosts(place);
  if (!own.includes((headers.host ?? '').toLowerCase()))
    return `The host answers to ${own[0]} only, not to "${headers.host ?? ''}": a foreign name may lead here by its DNS.`;
  const { origin } = headers;
  const origins = own.map((host) => `${place.secure ? 'https' : 'http'}://${host}`);
  if (origin !== undefined && !origins.includes(origin.toLowerCase()))
    return `A page of ${origin} may not use the host. Open ${origins[0]}/ itself.`;
  return undefined;
}

/** Why a request is refused; undefined: it is not. Browsers say in `Sec-Fetch-Site` whose page asks. */
export function refusal(request: IncomingMessage, place: Place): string | undefined {
  const why = foreign(request, place);
  if (why) return why;
  const site = one(request.headers['sec-fetch-site']);
  if (site !== 'cross-site' && site !== 'same-site') return undefined;
  const path = request.url ?? '/';
  const reads = request.method === 'GET' || request.method === 'HEAD';
  const isLink = one(request.headers['sec-fetch-dest']) === 'document' && !CLOSED.test(path);
  return reads && (isLink || path.startsWith(WIDGETS)) ? undefined : `A page of another site may not ask for ${path}.`;
}
