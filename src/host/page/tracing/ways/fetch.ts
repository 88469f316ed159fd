import { answerText, sentBody } from '../network/bodies.js';
import { OWN_HEADER } from '../../../config/endpoints.js';
import { replace, type Network } from '../network/network.js';
import { insteadOf, waitOf, type Prepared } from '../answers/prepared.js';
import type { Ended } from '../network/request-log.js';

type Fetch = typeof window.fetch;
type Args = [input: RequestInfo | URL, init?: RequestInit | undefined];

/** What a call of fetch asks for. */
interface Call {
  readonly args: Args;
  readonly method: string;
  readonly url: string;
  readonly written: string | undefined;
  readonly headers: Headers;
}

/** Follows fetch. */
export function traceFetch(network: Network): void {
  replace(
    network.view,
    'fetch',
    (native) =>
      function fetch(...args: Args) {
        const call = read(network, args);
        if (!call || call.headers.has(OWN_HEADER))
          return Reflect.apply(native, network.view, sent(network, args, call));
        const answer = network.prepared.take(call.method, call.url);
        const { method, url, written, headers } = call;
        const body = sentBody(args[1]?.body) ?? (args[0] instanceof Request && args[0].body ? '[body]' : undefined);
        const asked = { method, url, written, body, headers: Object.fromEntries(headers), via: 'fetch' } as const;
        const end = network.log.begin({ ...asked, prepared: answer?.action });
        return follow(answered(network, native, call, answer), end);
      } as Fetch,
  );
}

/** @returns undefined for what fetch will refuse by itself */
function read({ addresses }: Network, args: Args): Call | undefined {
  const [input, init] = args;
  try {
    const request = input instanceof Request ? input : undefined;
    const asked = addresses.absolute(request ? request.url : String(input));
    const changed = addresses.rewritten(asked);
    const method = (init?.method ?? request?.method ?? 'GET').toUpperCase();
    const headers = new Headers(init?.headers ?? request?.headers);
    return { args, method, url: changed ?? asked, written: changed && asked, headers };
  } catch {
    return undefined;
  }
}

/** The arguments as they leave: to another address where the widget's is the account's, with the tab's user where it is ours. */
function sent({ addresses, userHeader }: Network, args: Args, call: Call | undefined): Args {
  if (!call || !addresses.isHere(call.url)) return args;
  const headers = new Headers(call.headers);
  headers.set(...userHeader);
  // The options may be an object of a class: what it inherits counts, too.
  const init = Object.assign(Object.create(args[1] ?? null) as RequestInit, { headers });
  if (!call.written) return [args[0], init];
  return [args[0] instanceof Request ? withoutBody(call.url, args[0]) : call.url, init];
}

/** A request's settings for another address; its body is given with the options. */
const withoutBody = (url: string, { method, mode, credentials, cache, redirect, signal }: Request): Request =>
  new Request(url, { method, mode: mode === 'navigate' ? 'cors' : mode, credentials, cache, redirect, signal });

/** A stream cannot be sent on: the body of a request that goes to another address is read first. */
function leave(network: Network, native: Fetch, call: Call): Promise<Response> {
  const [input, init] = sent(network, call.args, call);
  const [given] = call.args;
  if (!call.written || !(given instanceof Request) || !given.body) return native.call(network.view, input, init);
  return given.arrayBuffer().then((body) => native.call(network.view, input, Object.assign(init!, { body })));
}

async function answered(network: Network, native: Fetch, call: Call, answer: Prepared | undefined): Promise<Response> {
  const { view } = network;
  const instead = answer && insteadOf(answer);
  const signal = call.args[1]?.signal ?? (call.args[0] instanceof Request ? call.args[0].signal : undefined);
  if (answer && waitOf(answer)) await waited(waitOf(answer), signal ?? undefined);
  if (!instead) return leave(network, native, call);
  const response = await native.call(view, instead, { method: call.method, signal: signal ?? null });
  Object.defineProperty(response, 'url', { value: call.url, configurable: true });
  return response;
}

/** Waits, or until it is given up. */
const waited = (ms: number, signal?: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    const timer = setTimeout(resolve, ms);
    signal?.addEventListener('abort', () => (clearTimeout(timer), resolve()), { once: true });
  });

/** Writes it down once it has ended; the script has the same promise's outcome. */
function follow(response: Promise<Response>, end: (ended: Ended) => void): Promise<Response> {
  return response.then(
    (answer) => {
      void note(answer, end);
      return answer;
    },
    (error: unknown) => {
      const aborted = error instanceof DOMException && error.name === 'AbortError';
      end({ error: String(error), aborted });
      throw error;
    },
  );
}

async function note(response: Response, end: (ended: Ended) => void): Promise<void> {
  const { status, statusText, headers, type } = response;
  const known = { status, statusText, headers: Object.fromEntries(headers) };
  if (type === 'opaque' || type === 'opaqueredirect') return end({ answer: '[not readable: no-cors]' });
  try {
    end({ ...known, answer: await answerText(response) });
  } catch (error) {
    end({ ...known, answer: `[${String(error)}]` });
  }
}
