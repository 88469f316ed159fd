/** What the server tells open pages over the socket; a message is JSON. */
import type { Entry } from '../journal/entry.js';
import type { InstalledState } from './config.js';
import type { Switches } from './switches.js';

export type ServerMessage =
  /** First message of a connection; `boot` is another one after a restart of the server. */
  | { readonly type: 'hello'; readonly boot: string }
  /** Script, modules, manifest or several kinds of files have changed. */
  | { readonly type: 'reload' }
  /** A style sheet has changed; `file` is its path in the folder: `style.css`. */
  | { readonly type: 'css'; readonly code: string; readonly file: string }
  /** Templates or texts have changed: the area is entered again. */
  | { readonly type: 'area'; readonly code: string }
  /** A widget was installed, saved, disabled, or its settings were forgotten: in any tab. */
  | { readonly type: 'state'; readonly code: string; readonly state: InstalledState }
  | { readonly type: 'switches'; readonly switches: Switches }
  /** The account's data were reset. */
  | { readonly type: 'data' }
  /** An entry that the server wrote: a crm_post, a broken file. Those that pages sent are not sent back. */
  | { readonly type: 'journal'; readonly entry: Entry }
  /** The journal was emptied. */
  | { readonly type: 'journal-reset' };
