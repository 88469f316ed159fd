import type { HostConfig } from '../../config/config.js';
import type { Journal } from '../../journal/journal.js';
import type { Tracing } from '../tracing/tracing.js';

/** A synchronous request passes no worker: without a server it reaches files alone, and that is told. */
export function tellSynchronous(
  view: Window & typeof globalThis,
  { base }: HostConfig,
  { owners, addresses }: Tracing,
  journal: Journal,
): void {
  const { prototype } = view.XMLHttpRequest;
  const { open } = prototype;
  if (!base) return;
  prototype.open = function (this: XMLHttpRequest, ...args: [string, string | URL, boolean?, string?, string?]) {
    const address = addresses.absolute(String(args[1]));
    if (args[2] === false && addresses.isHere(addresses.rewritten(address) ?? address)) {
      const message =
        `${args[0]} ${String(args[1])} was asked for synchronously (async: false), and browsers let no worker answer that. ` +
        'Ask without waiting, or run the folder with npx amo-elements dev.';
      const { widget } = owners.asker();
      journal.report({ level: 'error', kind: 'host', widget, name: 'synchronous request', detail: { message } });
    }
    return Reflect.apply(open, this, args) as undefined;
  } as XMLHttpRequest['open'];
}
