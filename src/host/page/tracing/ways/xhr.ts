import { headerLines, sentBody, xhrAnswer } from '../network/bodies.js';
import { OWN_HEADER } from '../../../config/endpoints.js';
import { replace, type Network } from '../network/network.js';
import { insteadOf, waitOf, type Prepared } from '../answers/prepared.js';
import type { Ended } from '../network/request-log.js';

type Open = (method: string, url: string | URL, ...rest: unknown[]) => void;
type Body = Document | XMLHttpRequestBodyInit | null;

/** What is known of one XMLHttpRequest between open and its end. */
interface Opened {
  readonly method: string;
  /** Absolute address that is asked for. */
  readonly url: string;
  /** What the script wrote, where that is another one. */
  readonly written: string | undefined;
  /** Arguments of open after the address. */
  readonly rest: readonly unknown[];
  readonly headers: Record<string, string>;
  /** Address that `responseURL` tells where a prepared answer came from elsewhere. */
  shown?: string;
  /** Of one that waits to be sent: sends it at once. */
  hurry?: () => void;
}

const isAsync = ({ rest }: Opened): boolean => rest.length < 1 || Boolean(rest[0]);

type OpenedRequests = WeakMap<XMLHttpRequest, Opened>;

/** Follows XMLHttpRequest. */
export function traceXhr(network: Network): void {
  const proto = network.view.XMLHttpRequest.prototype;
  const opened: OpenedRequests = new WeakMap();
  const native = { open: proto.open as Open, setHeader: proto.setRequestHeader };
  traceOpen(network, opened);
  replace(proto, 'setRequestHeader', (setHeader) => {
    return function (this: XMLHttpRequest, name: string, value: string) {
      Reflect.apply(setHeader, this, [name, value]);
      const headers = opened.get(this)?.headers;
      if (headers) headers[name] = name in headers ? `${headers[name]}, ${value}` : String(value);
    };
  });
  traceSend(network, opened, native);
  replace(proto, 'abort', (abort) => {
    return function (this: XMLHttpRequest) {
      opened.get(this)?.hurry?.();
      return Reflect.apply(abort, this, []);
    };
  });
  showAddress(proto, opened);
}

interface Native {
  readonly open: Open;
  readonly setHeader: XMLHttpRequest['setRequestHeader'];
}

function traceSend(network: Network, opened: OpenedRequests, { open, setHeader }: Native): void {
  const { view, prepared, addresses, userHeader } = network;
  replace(view.XMLHttpRequest.prototype, 'send', (send) => {
    return function (this: XMLHttpRequest, ...args: [body?: Body]) {
      const state = this.readyState === 1 ? opened.get(this) : undefined;
      if (!state) return Reflect.apply(send, this, args);
      const own = OWN_HEADER in state.headers;
      const answer = own ? undefined : prepared.take(state.method, state.url);
      const end = own ? undefined : follow(network, this, state, args[0], answer);
      const instead = answer && insteadOf(answer);
      if (instead) divert(this, state, instead, open);
      else if (addresses.isHere(state.url)) Reflect.apply(setHeader, this, userHeader);
      return leave(this, state, () => Reflect.apply(send, this, args), answer ? waitOf(answer) : 0, end);
    };
  });
}

function traceOpen({ view, addresses }: Network, opened: WeakMap<XMLHttpRequest, Opened>): void {
  replace(
    view.XMLHttpRequest.prototype,
    'open',
    (native) =>
      function (this: XMLHttpRequest, ...args: Parameters<Open>) {
        const [method, url, ...rest] = args;
        const asked = addresses.absolute(String(url));
        const changed = addresses.rewritten(asked);
        const result = Reflect.apply(native, this, changed ? [method, changed, ...rest] : args);
        const written = changed && asked;
        opened.set(this, { method: String(method).toUpperCase(), url: changed ?? asked, written, rest, headers: {} });
        return result;
      } as XMLHttpRequest['open'],
  );
}

const REASONS: Readonly<Record<string, string>> = { timeout: 'no answer in time', abort: 'given up by the script' };

function endedBy(xhr: XMLHttpRequest, type: string): Ended {
  const { status, statusText } = xhr;
  if (!status) return { error: REASONS[type] ?? 'no answer', aborted: type === 'abort' };
  return { status, statusText, headers: headerLines(xhr.getAllResponseHeaders()), answer: xhrAnswer(xhr) };
}

/** Writes it down at its end. @returns does so at once */
function follow({ log }: Network, xhr: XMLHttpRequest, state: Opened, body: unknown, prepared?: Prepared): () => void {
  const { method, url, written } = state;
  const asked = { method, url, written, headers: { ...state.headers }, body: sentBody(body), via: 'xhr' } as const;
  const end = log.begin({ ...asked, prepared: prepared?.action });
  let open = true;
  const once = ({ type }: { readonly type: string }): void => {
    if (open) end(endedBy(xhr, type));
    open = false;
  };
  for (const type of ['load', 'error', 'abort', 'timeout'])
    Reflect.apply(nativeListen, xhr, [type, once, { once: true }]);
  return () => once({ type: 'error' });
}

const nativeListen = globalThis.EventTarget?.prototype.addEventListener;

/** Opens it anew for another address: what the script has set stays. */
function divert(xhr: XMLHttpRequest, state: Opened, url: string, open: Open): void {
  const { responseType, timeout, withCredentials } = xhr;
  Reflect.apply(open, xhr, [state.method, url, ...state.rest]);
  state.shown = state.url;
  if (isAsync(state)) Object.assign(xhr, { responseType, timeout, withCredentials });
}

/** Sends it, later if it is slowed down. A synchronous one that fails throws and fires nothing. */
function leave(xhr: XMLHttpRequest, state: Opened, send: () => void, wait: number, end?: () => void): void {
  if (wait && isAsync(state)) {
    const timer = setTimeout(() => state.hurry?.(), wait);
    state.hurry = () => {
      delete state.hurry;
      clearTimeout(timer);
      if (xhr.readyState === 1) send();
    };
    return;
  }
  let sent = false;
  try {
    send();
    sent = true;
  } finally {
    if (!sent) end?.();
  }
}

function showAddress(proto: XMLHttpRequest, opened: WeakMap<XMLHttpRequest, Opened>): void {
  const before = Object.getOwnPropertyDescriptor(proto, 'responseURL')!;
  Object.defineProperty(proto, 'responseURL', {
    ...before,
    get(this: XMLHttpRequest) {
      const url = before.get!.call(this) as string;
      return url && (opened.get(this)?.shown ?? url);
    },
  });
}
