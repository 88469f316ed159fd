import type { CalendarSync } from '../calendar-sync.js';
import type { JQueryCollection } from '../jquery.js';
import type { SaveData, Widget, WidgetClass } from '../widget.js';

type Answer = boolean | Promise<boolean>;

/**
 * Callbacks of a widget, each with the widget itself in front, whatever `this` is in the product (platform.md, section 4).
 * `render`, `init`, `bind_actions` are `() => true` when they are not given: the product needs all three.
 */
export interface WidgetDefinition {
  /** In the constructor, where the widget's texts and settings are there already. */
  setup?(self: Widget): void;
  /** On entering a page of the widget; anything but true ends it there. */
  render?(self: Widget): Answer;
  init?(self: Widget): Answer;
  bind_actions?(self: Widget): Answer;
  destroy?(self: Widget): unknown;
  /** @param $body the right part of the settings modal. @param context `{source_id, external_id}` in the sources column */
  settings?(self: Widget, $body: JQueryCollection, context: object): unknown;
  /** Without it the widget cannot be installed. @returns true or a promise: save */
  onSave?(self: Widget, data: SaveData): Answer;
  onInstall?(self: Widget): unknown;
  advancedSettings?(self: Widget): unknown;
  dpSettings?(self: Widget, ...rest: unknown[]): unknown;
  initMenuPage?(
    self: Widget,
    page: { readonly location: string; readonly item_code?: string; readonly subitem_code?: string },
  ): unknown;
  'leads.selected'?(self: Widget): unknown;
  'contacts.selected'?(self: Widget): unknown;
  'companies.selected'?(self: Widget): unknown;
  'customers.selected'?(self: Widget): unknown;
  'todo.selected'?(self: Widget): unknown;
  loadPreloadedData?(self: Widget): PromiseLike<unknown>;
  loadElements?(self: Widget, type: { readonly type: unknown }, id: unknown): PromiseLike<readonly unknown[]>;
  linkCard?(self: Widget, links: unknown): PromiseLike<unknown>;
  searchDataInCard?(self: Widget, query: string, type: unknown, id: unknown): PromiseLike<readonly unknown[]>;
  loadCatalogElement?(self: Widget, element: { readonly id: unknown }): unknown;
  onAddAsSource?(self: Widget, pipelineId: unknown): unknown;
  onSource?(self: Widget): unknown;
  salesbotDesignerSettings?(
    self: Widget,
    $body: JQueryCollection,
    renderRow: (caption: string) => string,
    params: unknown,
  ): { readonly exits: readonly { readonly code: string; readonly title: string }[] };
  /** @returns JSON of the steps */
  onSalesbotDesignerSave?(self: Widget, handler: string, params: unknown): string;
  calendarSync?(self: Widget): CalendarSync;
}

const yes = (): boolean => true;

/**
 * A widget as the product constructs it, from its callbacks. `amo-elements/vite` builds a module that exports it into script.js.
 * @throws {TypeError} for a callback that is no function
 */
export function defineWidget(definition: WidgetDefinition): WidgetClass {
  const { setup, ...callbacks } = definition;
  for (const [name, callback] of Object.entries({ setup, ...callbacks }))
    if (callback !== undefined && typeof callback !== 'function')
      throw new TypeError(`defineWidget: ${name} is ${typeof callback}. Give a function.`);
  const all = { render: yes, init: yes, bind_actions: yes, ...callbacks };
  return function (this: Widget) {
    const bound = Object.entries(all)
      .filter(([, callback]) => callback)
      .map(([name, callback]) => [
        name,
        (...args: unknown[]): unknown => Reflect.apply(callback as never, undefined, [this, ...args]),
      ]);
    (this as { callbacks: unknown }).callbacks = Object.fromEntries(bound);
    setup?.(this);
  } as unknown as WidgetClass;
}
