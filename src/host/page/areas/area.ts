/** A page that is open. */
import type { CallbackCall } from '../../../sdk/callbacks/names.js';
import type { ListSelected } from '../../../sdk/widget.js';
import type { PageRow } from '../../../sdk/pages/locations.js';
import type { Panel } from '../../../surfaces/panel/panel.js';
import type { AccountRecord } from '../services/account-client.js';

/** Where the user is. */
export interface Area {
  readonly row: PageRow;
  /** Path and query. */
  readonly url: string;
  /** Record of a card; 0: a new one. */
  readonly id?: number;
  /** Widget of an advanced or a menu page. */
  readonly code?: string;
  /** Item of the menu, and the one below it. */
  readonly item?: string;
  readonly subitem?: string;
}

/** A page on the screen. */
export interface OpenArea {
  readonly area: Area;
  /** The right column, where the page has one. */
  readonly panel?: Panel;
  /** Callback of the page's own widget ({@link Area.code}), called once that has started. */
  readonly callback?: CallbackCall;
  /** Record of a card that was read to draw it; APP reads it itself where it is not given. */
  readonly record?: AccountRecord | undefined;
  /** Records of a list, as it shows them; likewise. */
  readonly records?: readonly AccountRecord[];
  /** Of a list: its ticked rows. */
  readonly selected?: () => ListSelected;
  /** Of a list: a widget is picked for the ticked rows; its callback runs after this. */
  readonly picked?: (code: string) => void;
  /** Takes all of it off the screen. */
  close(): void;
}
