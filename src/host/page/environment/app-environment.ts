/** What the rest of the host knows of `window.APP`. */
import type { AppSystem, ObservedApp } from '../../../sdk/app/observed.js';
import type { Entity } from '../../../sdk/pages/locations.js';
import type { PageContext } from '../../../surfaces/page-context.js';
import type { HostConfig } from '../../config/config.js';
import type { Switches } from '../../config/switches.js';
import type { Journal } from '../../journal/journal.js';
import type { OpenArea } from '../areas/area.js';
import type { AccountClient } from '../services/account-client.js';
import type { Backbone } from './backbone.js';

/** What APP is made of. */
export interface AppNeeds {
  readonly config: HostConfig;
  readonly journal: Journal;
  readonly page: PageContext;
  readonly account: AccountClient;
  readonly backbone: Backbone;
  /** Choices of the host as they are now. */
  readonly switches: { readonly values: Switches; use(name: 'currentCard'): Switches['currentCard'] };
  /** Widgets of the page by code, for `APP.widgets.list`. */
  readonly widgets: ReadonlyMap<string, { readonly instance: { readonly params?: Readonly<Record<string, unknown>> } }>;
}

/** A value of a card's field by the field's name: `lead[PRICE]`, `CFV[6000001]`. */
export type Attributes = Readonly<Record<string, unknown>>;

/** What `self.system()` and `APP.widgets.system` say, apart from what a widget adds. */
export type SystemValues = AppSystem;

/** The environment: `object` is what widgets get, the rest is what the host drives it with. */
export interface AppEnvironment {
  /** `window.APP` and `window.AMOCRM`. */
  readonly object: ObservedApp;
  /** A page is on the screen: card, list, entity are told of it. To be awaited before widgets run. */
  enter(open: OpenArea): Promise<void>;
  /** The page goes: after `destroy` of the widgets. */
  leave(): void;
  /** The user changed a field of the card and has not saved it; of `CFV[id][]` the value is a list, and the model's name lacks `[]`. */
  setValue(name: string, value: unknown): void;
  /** The card was saved, or linked to something: the model and the contacts are read anew. */
  refresh(): Promise<void>;
  /** A row of the list was ticked or unticked. */
  check(id: number, checked: boolean): void;
  /** Rows that are ticked, as `APP.data.current_list` has them. */
  checked(): readonly number[];
  /** Does something once no widget says that a call is going on, as the product reloads its page. @returns whether it was done at once */
  whenQuiet(act: () => void): boolean;
  system(): SystemValues;
  /** Functions that widgets gave to `addNotificationCallback`, by code. */
  readonly notificationCallbacks: ReadonlyMap<string, (data: never) => unknown>;
}

/** Entities whose cards have contacts. */
export const isCardEntity = (entity: Entity | undefined): entity is Exclude<Entity, 'todo'> =>
  entity !== undefined && entity !== 'todo';
