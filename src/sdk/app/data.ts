/** `APP.data`: what is on the page (platform.md, "Environment"). */
import type { PageCollection } from '../jquery.js';

/** The part of a Backbone model (1.1.2) that widgets use; `A`: its attributes. */
export interface BackboneModel<A extends object = Readonly<Record<string, unknown>>> {
  readonly attributes: A;
  get<K extends keyof A & string>(name: K): A[K];
  set(values: Partial<A>, options?: { readonly silent?: boolean }): this;
  has(name: string): boolean;
  toJSON(): object;
  on(events: string, callback: (...args: never[]) => unknown, context?: unknown): this;
  off(events?: string | null, callback?: ((...args: never[]) => unknown) | null, context?: unknown): this;
}

/** The part of a Backbone collection that widgets use. */
export interface BackboneCollection<A extends object = Readonly<Record<string, unknown>>> {
  readonly length: number;
  readonly models: readonly BackboneModel<A>[];
  get(id: unknown): BackboneModel<A> | undefined;
  where(values: Partial<A>): BackboneModel<A>[];
  toJSON(): object[];
}

/** Card that is open. */
export interface CurrentCard {
  /** 0: a new one. */
  readonly id: number;
  /** Values of the fields by the names of their controls: `lead[PRICE]`, `CFV[6000001]`; those that are not saved, too. */
  readonly model: BackboneModel;
}

/** What it holds besides. */
export interface ObservedCard extends CurrentCard {
  /** @observed Id of the responsible user. */
  readonly main_user: string;
  /** @observed As `APP.element_types` has it: 1 contact, 2 lead, 3 company, 12 customer. */
  readonly element_type: number;
  /** @observed What the user may do with the record. */
  readonly user_rights: Readonly<Record<string, unknown>>;
  /** @observed Custom fields of the entity. */
  readonly fields: readonly object[];
  /** @observed Of the record. */
  readonly name: string;
  /** @observed Root of the card. */
  readonly $el: PageCollection;
}

/** A row of the list on the screen. */
export interface ListRow {
  readonly id: number;
  /** 1: a contact, 3: a company. */
  readonly element_type: number;
  readonly name: { readonly text: string; readonly url: string };
  readonly company_name: { readonly text: string; readonly url?: string };
  /** It is ticked. */
  readonly checked: boolean;
}

export interface AppData<C = CurrentCard> {
  /** False or undefined where no card is open. */
  readonly current_card?: C | false | undefined;
  /** Rows of the list; undefined where no list is on the screen. */
  readonly current_list?: BackboneCollection<ListRow> | undefined;
  /** Root of a page that is no card. */
  readonly current_view?: { readonly $el: PageCollection };
  /** Entity of the page: `leads`, `contacts`, `companies`, `customers`; empty elsewhere. */
  readonly current_entity?: string;
}

/** What it holds besides. */
export interface ObservedAppData extends AppData<ObservedCard> {
  readonly current_view?: {
    readonly $el: PageCollection;
    /** @observed Root, as an element. */
    readonly el: Element | null;
  };
  /** @observed As `APP.isCard()`. */
  readonly is_card: boolean;
  /** @observed The card as a page, with its notes. */
  readonly card_page?:
    | {
        readonly el: Element | null;
        readonly $el: PageCollection;
        readonly notes: { readonly notes: readonly object[] };
      }
    | undefined;
}
