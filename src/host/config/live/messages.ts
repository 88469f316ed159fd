/** What the server, or the worker in its stead, and open pages tell each other; a message is JSON. */
import type { Entry } from '../../journal/entry.js';
import type { InstalledState, UserRole } from '../config.js';
import type { Switches } from '../switches.js';

/** Told to all pages. */
export type HostMessage =
  /** Script, modules, manifest or several kinds of files have changed. */
  | { readonly type: 'reload' }
  /** A style sheet has changed; `file` is its path in the folder: `style.css`. */
  | { readonly type: 'css'; readonly code: string; readonly file: string }
  /** Templates or texts have changed: the area is entered again. */
  | { readonly type: 'area'; readonly code: string }
  /** A widget was installed, saved, disabled, or its settings were forgotten: in any tab. */
  | {
      readonly type: 'state';
      readonly code: string;
      readonly state: InstalledState;
      readonly before?: InstalledState;
    }
  | { readonly type: 'switches'; readonly switches: Switches }
  /** The account's data were reset. */
  | { readonly type: 'data' }
  /** An entry that the server wrote: a crm_post, a broken file. Those that pages sent are not sent back. */
  | { readonly type: 'journal'; readonly entry: Entry }
  /** The journal was emptied. */
  | { readonly type: 'journal-reset' };

/** First message of a connection; `boot` is another one after a restart of the server; what follows a colon in it, after one of a worker, which leaves pages as they are. */
export interface Hello {
  readonly type: 'hello';
  readonly boot: string;
  /** How many changes of files were told before. */
  readonly changes: number;
}

/** Told to pages that have entered. */
export type LiveMessage =
  /**
   * The channels of a page that has entered are heard from here on.
   * `id`: of the last message of all channels; `replayed`: how many of those that the page has missed follow; `isWhole`: false when
   * more were missed than the server keeps.
   */
  | { readonly type: 'entered'; readonly id: number; readonly replayed: number; readonly isWhole: boolean }
  /** A channel is heard; `id` as in `entered`. */
  | { readonly type: 'subscribed'; readonly channel: string; readonly id: number }
  /** A message of a channel. Ids go up, over all channels, as long as the server runs. */
  | { readonly type: 'channel'; readonly id: number; readonly channel: string; readonly message: unknown }
  /** Ids of the users who are on line, and of those whose pages are open: always after `entered`, then at each change. */
  | { readonly type: 'presence'; readonly online: readonly number[]; readonly here: readonly number[] }
  /** What the page asked for with this `ref` was done, and all that follows from it was told before; `problem`: it was not. */
  | { readonly type: 'done'; readonly ref: number; readonly problem?: string };

export type ServerMessage = Hello | HostMessage | LiveMessage;

/** What a page tells. */
export type PageMessage =
  /** Whose page it is, and what it listens to: the answer to each `hello`. */
  | {
      readonly type: 'enter';
      readonly user: UserRole;
      /** Channels; each with the id of its last message that the page knows of, null: none before now. */
      readonly channels: Readonly<Record<string, number | null>>;
    }
  | { readonly type: 'subscribe'; readonly channel: string }
  | { readonly type: 'unsubscribe'; readonly channel: string }
  /** Sends a message to all who listen to a channel, the page itself as well. */
  | { readonly type: 'emit'; readonly ref: number; readonly channel: string; readonly message: unknown }
  /** A user goes on or off line. */
  | { readonly type: 'presence'; readonly ref: number; readonly user: number; readonly online: boolean };

/** What a page tells a worker: that it comes and goes, which a server knows by its connection. */
export type WorkerMessage = PageMessage | { readonly type: 'open' } | { readonly type: 'close' };
