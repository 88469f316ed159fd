/** How jQuery sends the requests of `crm_post` and `$authorizedAjax`; the rest of them is jQuery's. */
import type { JQueryStatic } from '../../../sdk/jquery.js';
import type { HostConfig } from '../../config/config.js';
import { ENDPOINTS } from '../../config/endpoints.js';
import type { Journal } from '../../journal/journal.js';
import { askOwn, askOwnAtOnce } from './own.js';
import { sendXhr, type Complete, type Sending, type XhrOptions } from './xhr.js';

/** Option of a request that says whose it is, and how it is sent. */
export const ORDER = 'amoHostOrder';

interface Order {
  readonly kind: 'crm_post' | 'authorized';
  readonly code: string;
}

interface Options extends XhrOptions {
  readonly [ORDER]?: Order;
  readonly dataTypes: readonly string[];
}

interface Transport {
  send(headers: Readonly<Record<string, string>>, complete: Complete): void;
  abort(): void;
}

type Transports = { ajaxTransport(types: string, factory: (options: Options) => Transport | undefined): void };

/** What the server answers to a post in the widget's stead. */
interface Posted {
  readonly status: number;
  readonly body: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly error?: string;
}

/** The server posts: at most once a second, the others wait there. */
function crmPost(config: HostConfig, { url, data, dataTypes }: Options, code: string): Transport {
  const stop = new AbortController();
  return {
    send(_headers, complete) {
      const order = { code, url, data: data ?? '', type: dataTypes[0] };
      askOwn<Posted>(config, ENDPOINTS.crmPost, order, stop.signal).then(
        ({ status, body, headers, error }) => {
          const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}`);
          complete(status, error ?? '', { text: body }, lines.join('\r\n'));
        },
        (error: unknown) => !stop.signal.aborted && complete(0, String(error)),
      );
    },
    abort: () => stop.abort(),
  };
}

/** The browser sends, with a token of the user. */
function authorized(config: HostConfig, options: Options, code: string, journal: Journal): Transport {
  let sending: Sending | undefined;
  let isAborted = false;
  return {
    send(headers, complete) {
      const go = ({ token }: { token: string }): void => {
        if (!isAborted) sending = sendXhr(options, { ...headers, 'X-Auth-Token': token }, complete);
      };
      const failed = (error: unknown): void => {
        const reason = `$authorizedAjax of ${code} to ${options.url} was not sent: the host made no token. ${String(error)}`;
        journal.report({ level: 'error', kind: 'request', widget: code, name: '$authorizedAjax', detail: { reason } });
        if (!isAborted) complete(0, 'error');
      };
      if (options.async !== false)
        return void askOwn<{ token: string }>(config, ENDPOINTS.token, { code }).then(go, failed);
      try {
        go(askOwnAtOnce(config, ENDPOINTS.token, { code }));
      } catch (error) {
        failed(error);
      }
    },
    abort() {
      isAborted = true;
      sending?.abort();
    },
  };
}

/** Before any widget's script. */
export function installTransports($: JQueryStatic, config: HostConfig, journal: Journal): void {
  ($ as unknown as Transports).ajaxTransport('+*', (options) => {
    const order = options[ORDER];
    if (!order) return undefined;
    return order.kind === 'crm_post'
      ? crmPost(config, options, order.code)
      : authorized(config, options, order.code, journal);
  });
}
