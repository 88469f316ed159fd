import type { Brand, Dialogs, MapRule, UserRole } from '../../config/config.js';
import type { Switches } from '../../config/switches.js';
import type { InstallStatus } from '../../../sdk/widget.js';

/** How a page behaves, wherever the host runs. */
export interface PageOptions {
  readonly brand?: Brand;
  readonly locale?: string;
  readonly theme?: 'light' | 'dark';
  readonly user?: UserRole;
  readonly render?: 'native' | 'element';
  readonly subdomain?: string;
  readonly accountId?: number;
  /** Seconds since 1970 that the invented records lie around, tasks and their like. A server's default: this morning. */
  readonly now?: number;
  readonly installState?: InstallStatus;
  readonly maps?: readonly MapRule[];
  readonly offline?: boolean;
  readonly dialogs?: Dialogs;
  readonly reload?: boolean;
  readonly secret?: string;
  readonly clientId?: string;
  readonly redirectUri?: string;
  readonly switches?: Partial<Switches>;
}
