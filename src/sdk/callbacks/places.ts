/** Callbacks of single places of the product (platform.md, section 4). */
import type { PageCollection } from '../jquery.js';

/** Second argument of `settings`; both ids are there when the window was opened from the sources of a pipeline. */
export interface SettingsContext {
  /** The product's id of the source. */
  readonly source_id?: number;
  /** The integration's id of it. */
  readonly external_id?: number;
}

/** Which page of the left menu was opened. */
export interface MenuPage {
  /** `widget_page` is written `widget-page` in a part of the documentation. */
  readonly location: 'widget_page' | 'widget-page' | 'stats' | 'settings';
  /** Code of the manifest's entry; of the widget's own entries alone. */
  readonly item_code?: string;
  readonly subitem_code?: string;
}

/** A product in the widget's tab of a card. */
export interface CardElement {
  readonly id: number | string;
  readonly sku: string;
  readonly name: string;
  readonly price: number | string;
}

/** One that is linked with the card. */
export interface LinkedCardElement extends CardElement {
  readonly quantity: number;
}

/** Callbacks of the widget's tab in a card; with the location `card_sdk`. */
export interface CardCallbacks {
  /** The tab is shown first; an empty object: the widget draws all of it. */
  loadPreloadedData?(): PromiseLike<readonly CardElement[] | Readonly<Record<string, never>>>;
  /** @param type of the card. @param id of the card */
  loadElements?(type: { readonly type: string }, id: number | string): PromiseLike<readonly LinkedCardElement[]>;
  /** The card is saved, a quantity changed, an element taken away. Shapes of `links` are not documented. */
  linkCard?(links: unknown): PromiseLike<unknown>;
  searchDataInCard?(
    query: string,
    type: { readonly type: string } | string,
    id: number | string,
  ): PromiseLike<readonly CardElement[]>;
}

/** An element of a list that is opened. */
export interface CatalogElement {
  readonly id: number | string;
  readonly name: { readonly text: string };
  readonly [member: string]: unknown;
}

/** An exit of a bot's step. */
export interface SalesbotExit {
  readonly code: string;
  readonly title: string;
}

/** Callbacks of the builder of bots; with the location `salesbot_designer`. */
export interface SalesbotCallbacks {
  /**
   * "Add" was pressed at the widget.
   * @param renderRow markup of a row under a caption
   */
  salesbotDesignerSettings?(
    $body: PageCollection,
    renderRow: (caption: string) => string,
    params: unknown,
  ): { readonly exits: readonly SalesbotExit[] };
  /** The bot is saved. @param handler code of the manifest. @returns JSON: a list of steps `{question: […], require: […]}` */
  onSalesbotDesignerSave?(handler: string, params: unknown): string;
}
