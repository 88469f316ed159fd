import { OWN } from '../../../config/endpoints.js';
import { planned } from '../../worker/plan.js';
import { sentBody } from '../network/bodies.js';
import { replace, type Network } from '../network/network.js';
import { insteadOf } from '../answers/prepared.js';

type Source = typeof EventSource | typeof WebSocket;

/** Another constructor in a class's place: what `new` gets is changed, instances and statics are the class's own. */
function replaceClass<T extends Source>(
  view: Network['view'],
  name: 'EventSource' | 'WebSocket',
  construct: (Class: T, args: unknown[]) => { args: unknown[]; made(instance: InstanceType<T>): void },
): void {
  const Class = view[name] as T;
  const proxy = new Proxy(Class, {
    construct(target, given, newTarget) {
      const { args, made } = construct(target, given as unknown[]);
      const instance = Reflect.construct(target, args, newTarget === proxy ? target : newTarget) as InstanceType<T>;
      made(instance);
      return instance;
    },
  });
  Object.defineProperty(Class.prototype, 'constructor', { value: proxy, configurable: true, writable: true });
  Object.defineProperty(view, name, { value: proxy, configurable: true, writable: true });
}

/** An end of a request that is told once. */
const once = <A>(run: (value: A) => void): ((value: A) => void) => {
  let open = true;
  return (value) => {
    if (open) run(value);
    open = false;
  };
};

/** A port that browsers ask nothing of. */
const NOWHERE = '://localhost:9/';

/** Where a socket has to go by `--map` and `--offline`; undefined: where it wanted to. */
function socketPlan({ view, orders, refuse }: Network, url: string): string | undefined {
  const { origin } = view.location;
  const plan = URL.canParse(url) ? planned(orders, new URL(url), origin) : undefined;
  const scheme = origin.startsWith('https') ? 'wss' : 'ws';
  if (plan !== 'refused') return plan && origin.replace(/^https?/, scheme) + plan;
  refuse(url);
  return scheme + NOWHERE;
}

function begin(network: Network, text: unknown, via: 'event-source' | 'web-socket') {
  const { addresses, log, prepared, view } = network;
  const socket = via === 'web-socket';
  const asked = addresses.absolute(String(text), socket ? view.location.href.replace(/^http/, 'ws') : undefined);
  const changed = addresses.rewritten(asked);
  const url = changed ?? asked;
  const method = socket ? 'WEBSOCKET' : 'GET';
  if (addresses.isHere(url) && new URL(url).pathname.startsWith(OWN)) return { changed, end: () => undefined };
  const answer = prepared.take(method, url);
  const end = once(log.begin({ method, url, written: changed && asked, via, prepared: answer?.action }));
  const instead = (answer && insteadOf(answer)) ?? (socket ? socketPlan(network, url) : undefined);
  return { changed: instead ?? changed, end, ...(instead && { shown: url }) };
}

/** Follows event streams and web sockets: written down once they are open, or were refused. */
export function traceStreams(network: Network): void {
  const { view } = network;
  replaceClass<typeof EventSource>(view, 'EventSource', (_Class, [url, ...rest]) => {
    const { changed, end } = begin(network, url, 'event-source');
    return {
      args: [changed ?? url, ...rest],
      made(source) {
        source.addEventListener('open', () => end({ status: 200 }));
        source.addEventListener('error', () => source.readyState === 2 && end({ error: 'no stream of events' }));
      },
    };
  });
  replaceClass<typeof WebSocket>(view, 'WebSocket', (_Class, [url, ...rest]) => {
    const { changed, end, shown } = begin(network, url, 'web-socket');
    return {
      args: [changed ?? url, ...rest],
      made(socket) {
        if (shown) Object.defineProperty(socket, 'url', { value: shown, configurable: true });
        socket.addEventListener('open', () => end({ status: 101 }));
        socket.addEventListener('close', ({ code, reason }) => end({ error: `closed: ${code} ${reason}`.trim() }));
      },
    };
  });
}

/** Follows what is sent without waiting for an answer. */
export function traceBeacon({ view, addresses, log }: Network): void {
  replace(
    view.Navigator.prototype,
    'sendBeacon',
    (native) =>
      function (this: Navigator, ...args: [url: string | URL, body?: BodyInit | null]) {
        const asked = addresses.absolute(String(args[0]));
        const changed = addresses.rewritten(asked);
        const url = changed ?? asked;
        const written = changed && asked;
        const end = log.begin({ method: 'POST', url, written, via: 'beacon', body: sentBody(args[1]) });
        const queued: boolean = Reflect.apply(native, this, changed ? [changed, ...args.slice(1)] : args);
        end(queued ? { answer: '[beacon: no answer is waited for]' } : { error: 'refused by the browser' });
        return queued;
      },
  );
}
