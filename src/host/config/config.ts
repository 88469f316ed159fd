/** Plain data that the server hands to the page. */
import type { Brand } from '../../sdk/brand.js';
import type { InstallStatus } from '../../sdk/widget.js';
import type { Manifest } from '../../sdk/manifest.js';
import type { CannedAnswer } from './answers.js';
import type { Switches } from './switches.js';

export type { Brand };
/** Who looks at the page: an administrator or a manager without rights to settings. */
export type UserRole = 'admin' | 'manager';
export type Dialogs = 'native' | 'accept' | 'dismiss';

/** What the account keeps of a widget. */
export interface InstalledState {
  readonly status: InstallStatus;
  readonly active: boolean;
  /** Saved values by the codes of the settings. */
  readonly fields: Readonly<Record<string, unknown>>;
}

/** A widget folder as the page knows it. */
export interface WidgetConfig extends InstalledState {
  /** Part of addresses, ids and classes: of the manifest, else made from the folder's name. */
  readonly code: string;
  /** Address of the folder: `/widgets/CODE`. */
  readonly path: string;
  readonly id: number;
  readonly clientUuid: string;
  readonly manifest: Manifest;
  /** i18n files by locale. */
  readonly i18n: Readonly<Record<string, object>>;
  /** Paths of the files in the folder, without a slash in front. */
  readonly files: readonly string[];
  /** Its files name the account's address in the product, which images and modules may ask for. */
  readonly namesAccount: boolean;
}

/** `--map PREFIX=TARGET`: what begins with the prefix is answered by a folder or another server. */
export interface MapRule {
  readonly prefix: string;
  readonly target: string;
}

export interface HostConfig {
  readonly brand: Brand;
  /** Language of the interface: ru, en, es, pt, tr, id. */
  readonly locale: string;
  readonly theme: 'light' | 'dark';
  readonly user: UserRole;
  readonly render: 'native' | 'element';
  readonly subdomain: string;
  readonly accountId: number;
  /** Address of the account in the product: `https://SUB.amocrm.ru`. Requests to it are answered here. */
  readonly origin: string;
  readonly offline: boolean;
  readonly dialogs: Dialogs;
  /** The page reloads when files change. */
  readonly reload: boolean;
  /** How many changes of files were told before the page was made. */
  readonly changes: number;
  readonly maps: readonly MapRule[];
  readonly switches: Switches;
  /** Answers that were prepared in amo-host.json. */
  readonly answers: readonly CannedAnswer[];
  readonly widgets: readonly WidgetConfig[];
  /** Has to be sent as `X-Amo-Host` with every request to the host's own addresses that change or tell something. */
  readonly secret: string;
  /** What stands before the product's addresses in the browser: nothing on a server, `/some/where/host/sample` in a folder of static files. */
  readonly base: string;
}
