/** `amo-elements/host`: the stand-in host, for tests and continuous integration. */
import { randomUUID } from 'node:crypto';
import type { Entry } from '../journal/entry.js';
import { Journal } from '../journal/journal.js';
import type { HostOptions } from './options.js';
import { Composition } from './composition.js';

export type { HostOptions } from './options.js';
export type { Entry } from '../journal/entry.js';

/** A widget that the host runs. */
export interface RunningWidget {
  readonly code: string;
  /** Its folder or archive. */
  readonly path: string;
}

export interface RunningHost {
  /** Address of the page, with a slash at the end. */
  readonly url: string;
  readonly widgets: readonly RunningWidget[];
  /** What was written down, oldest first. */
  journal(): readonly Entry[];
  /** Hears what is written down from now on. @returns takes the listener away */
  listen(listener: (entry: Entry) => void): () => void;
  /** Sends a message of the socket to all pages whose widgets listen to the channel. @throws TypeError for what is no JSON */
  emit(channel: string, message: unknown): void;
  /** Forgets what was saved, and the journal. */
  reset(): Promise<void>;
  /** Ends the host; nothing of it is left open. */
  close(): Promise<void>;
}

/** Starts the host. @throws an Error whose message says what is wrong with the folder, a file or the port, and what to do */
export async function startHost(options: HostOptions): Promise<RunningHost> {
  const journal = new Journal();
  const composition = await Composition.open(options, journal, randomUUID());
  return {
    url: composition.url,
    widgets: composition.widgets.map(({ code, source: { path } }) => ({ code, path })),
    journal: () => journal.entries,
    listen: (listener) => journal.listen(listener),
    emit: (channel, message) => composition.emit(channel, message),
    reset: async () => composition.state.reset(),
    close: () => composition.close(),
  };
}
