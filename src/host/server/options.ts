import type { PageOptions } from '../behind/page/page-options.js';

/** What `amo-elements dev` and `startHost` take. */
export interface HostOptions extends PageOptions {
  /** Widget folders, or zip archives of them. */
  readonly folders: readonly string[];
  /** 0: any free one. Default 3700. */
  readonly port?: number;
  readonly https?: boolean;
  /** Files of a certificate and its key; default: one made for this machine. */
  readonly cert?: string;
  readonly key?: string;
  /** File that replaces or extends the account's data. */
  readonly data?: string;
  /** File with the values of the settings, by widget code or of the only widget. */
  readonly settings?: string;
  /** Forgets what was saved before. */
  readonly reset?: boolean;
  /** Folder that what the user saved is kept in. Default one of the user's, outside the widget's. */
  readonly stateFolder?: string;
}
