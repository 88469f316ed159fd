/** Follows what the widgets of a page do: requests, exceptions, dialogs, what they leave behind. Begins before any widget's script. */
import type { HostConfig } from '../../config/config.js';
import { USER_HEADER } from '../../config/endpoints.js';
import type { Journal } from '../../journal/journal.js';
import { ordersOf } from '../worker/plan.js';
import { refusalReport } from '../worker/refusal.js';
import { AppWrites } from './checks/app-writes.js';
import { lookAtDrawn } from './checks/drawn.js';
import { traceDialogs } from './errors/dialogs.js';
import { traceElements } from './errors/elements.js';
import { Exceptions } from './errors/exceptions.js';
import { Sources } from './errors/sources.js';
import { JQueryHandlers, type JQueryEvents } from './handlers/jquery-handlers.js';
import { LeftOver, type LeftSource } from './handlers/left-over.js';
import { Listeners } from './handlers/listeners.js';
import { Timers } from './timers/timers.js';
import { Visits } from './handlers/visits.js';
import { Addresses } from './network/addresses.js';
import { Refusals } from './answers/cors.js';
import { MappedAnswers } from './answers/mapped.js';
import { asking } from './answers/probe.js';
import { traceFetch } from './ways/fetch.js';
import { PreparedAnswers } from './answers/prepared.js';
import { RequestLog, type ForeignRequests } from './network/request-log.js';
import { traceBeacon, traceStreams } from './ways/streams.js';
import { traceXhr } from './ways/xhr.js';
import { Owners } from './origin/owners.js';
import { traceScripts } from './origin/scripts.js';

export interface Tracing {
  /** Whose code runs; the life cycle runs callbacks within it. */
  readonly owners: Owners;
  readonly exceptions: Exceptions;
  readonly addresses: Addresses;
  readonly prepared: PreparedAnswers;
  readonly visits: Visits;
  /** What else may be left after `destroy`. */
  alsoLeft(source: LeftSource): void;
  /** Follows the handlers of jQuery and the writes to APP, which are on the page by now. */
  follow($: unknown, app: object): void;
  /** To be called when the area is being left. */
  leave(): void;
}

function foreignRequests(
  config: HostConfig,
  journal: Journal,
  fetch: typeof window.fetch,
  origin: string,
): ForeignRequests {
  const ask = asking(config, fetch);
  const refused = new Refusals(journal, config, ask, origin).find;
  return { refused, answered: new MappedAnswers(journal, config, ask).look };
}

export function startTracing(view: Window & typeof globalThis, config: HostConfig, journal: Journal): Tracing {
  const fetch = view.fetch.bind(view);
  const owners = new Owners();
  const addresses = new Addresses(config, view.location);
  const prepared = new PreparedAnswers(config, fetch, view.location.origin);
  const log = new RequestLog(journal, owners, addresses, foreignRequests(config, journal, fetch, view.location.origin));
  const exceptions = new Exceptions(journal, owners, new Sources(fetch));
  exceptions.listen(view);
  traceElements(view, log);
  const refuse = (url: string): void =>
    void journal.report(refusalReport({ method: 'WEBSOCKET', url, destination: 'WebSocket' }, owners.asker().widget));
  const userHeader = [USER_HEADER, config.user] as const;
  const network = { view, log, addresses, prepared, orders: ordersOf(config), refuse, userHeader };
  for (const trace of [traceXhr, traceFetch, traceStreams, traceBeacon]) trace(network);
  traceDialogs(view, config.dialogs, owners, journal);
  const visits = new Visits();
  const timers = new Timers(view, owners, visits);
  const listeners = new Listeners(view, owners, visits);
  const jquery = new JQueryHandlers(owners, listeners, visits);
  const stays = new Set(config.widgets.filter(({ manifest }) => manifest.widget.init_once).map(({ code }) => code));
  const leftOver = new LeftOver(journal, visits, { timers, listeners, jquery }, (widget) => stays.has(widget));
  const writes = new AppWrites(owners, journal);
  traceScripts(view, owners, journal);
  lookAtDrawn(view.document, config.widgets, journal);
  return {
    owners,
    exceptions,
    addresses,
    prepared,
    visits,
    alsoLeft: (source) => leftOver.add(source),
    follow($, app) {
      jquery.follow($ as JQueryEvents);
      writes.install(view, writes.watch(app));
      writes.watchDeep(app);
    },
    leave: () => leftOver.leave(),
  };
}
