import type { Brand, Dialogs, MapRule, UserRole } from '../config/config.js';
import type { InstallStatus } from '../../sdk/widget.js';
import type { Switches } from '../config/switches.js';

/** What `amo-elements dev` and `startHost` take. */
export interface HostOptions {
  /** Widget folders, or zip archives of them. */
  readonly folders: readonly string[];
  /** 0: any free one. Default 3700. */
  readonly port?: number;
  readonly https?: boolean;
  /** Files of a certificate and its key; default: one made for this machine. */
  readonly cert?: string;
  readonly key?: string;
  readonly brand?: Brand;
  readonly locale?: string;
  readonly theme?: 'light' | 'dark';
  readonly user?: UserRole;
  readonly render?: 'native' | 'element';
  readonly subdomain?: string;
  readonly accountId?: number;
  /** Seconds since 1970 that the invented records lie around, tasks and their like. Default: the morning of the day it starts. */
  readonly now?: number;
  /** File that replaces or extends the account's data. */
  readonly data?: string;
  /** File with the values of the settings, by widget code or of the only widget. */
  readonly settings?: string;
  readonly installState?: InstallStatus;
  readonly maps?: readonly MapRule[];
  readonly offline?: boolean;
  readonly dialogs?: Dialogs;
  readonly reload?: boolean;
  /** Forgets what was saved before. */
  readonly reset?: boolean;
  /** Folder that what the user saved is kept in. Default one of the user's, outside the widget's. */
  readonly stateFolder?: string;
  readonly secret?: string;
  readonly clientId?: string;
  readonly redirectUri?: string;
  readonly switches?: Partial<Switches>;
}
