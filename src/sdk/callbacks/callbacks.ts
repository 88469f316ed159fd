/** Functions of a widget that the product calls (platform.md, section 4). `this` is their object, not the widget. */
import type { PageCollection } from '../jquery.js';
import type { SettingValues } from '../manifest/settings.js';
import type { CalendarSync } from '../calendar-sync.js';
import type { WidgetSystem } from '../widget-object/system.js';
import type { CardCallbacks, CatalogElement, MenuPage, SalesbotCallbacks, SettingsContext } from './places.js';
import type { Answer, SaveData } from './save.js';

/** Callbacks of the settings (seed "integrations"), and of pages of the widget's own. */
interface SettingsCallbacks<S extends object> {
  /** The settings form was opened. @param $body its right part */
  settings?($body: PageCollection, context: SettingsContext): unknown;
  /**
   * The user saves, or switches the widget off. Without it the widget cannot be installed.
   * @returns true or a promise of it: save; false or a rejection, which are not documented: the window stays
   */
  onSave?(data: SaveData<S>): Answer;
  /** Once, when the widget was installed; what it returns does not matter, and an error stops nothing. */
  onInstall?(): unknown;
  /** The widget's own page in the settings was opened; with the location `advanced_settings`. */
  advancedSettings?(): unknown;
  /** A page of the left menu was opened; with the location `widget_page`. */
  initMenuPage?(page: MenuPage): unknown;
}

/** Callbacks of pipelines and sources of leads. */
interface PipelineCallbacks {
  /** The form of a trigger was opened; with the location `digital_pipeline`. Its argument is not documented. */
  dpSettings?(...args: readonly unknown[]): unknown;
  /** The widget was added as a source; with the location `lead_sources`. */
  onAddAsSource?(pipelineId: number | string): unknown;
  /** @deprecated A source was used: `add_source` takes a handler. */
  onSource?(): unknown;
}

/** Rows of a list were ticked, and the widget was picked in their menu: `list_selected()` names them. */
interface ListCallbacks {
  'leads.selected'?(): unknown;
  'contacts.selected'?(): unknown;
  'todo.selected'?(): unknown;
  /** The same, written as a group. */
  leads?: { selected(): unknown };
  contacts?: { selected(): unknown };
  todo?: { selected(): unknown };
}

/** Documented callbacks; the first three are needed. */
export interface Callbacks<S extends object = SettingValues>
  extends SettingsCallbacks<S>, PipelineCallbacks, ListCallbacks, CardCallbacks, SalesbotCallbacks {
  /** On entering a page of the widget; anything but true ends it there. */
  render(): Answer;
  /** Once `render` is true. */
  init(): Answer;
  /** Beside `render`. */
  bind_actions(): Answer;
  /** On leaving the page, and after `onSave` when the widget is switched off. */
  destroy?(): unknown;
  /** An element of the widget's list is opened, in place of the product's card; with the location `catalogs`. */
  loadCatalogElement?(element: CatalogElement): unknown;
  /** The window of task synchronisation was opened; `this` is the widget here. */
  calendarSync?(this: WidgetSystem<S>): CalendarSync;
}

/** The same, with callbacks that no documentation names. */
export interface ObservedCallbacks<S extends object = SettingValues> extends Callbacks<S> {
  /** @observed As `contacts.selected`, for rows that are companies. */
  'companies.selected'?(): unknown;
  /** @observed As `leads.selected`, for customers. */
  'customers.selected'?(): unknown;
  /** @observed As `todo.selected`. */
  'tasks.selected'?(): unknown;
  /** @observed The widget's entry below the statistics was opened. */
  advancedStats?(): unknown;
  /** @observed The form of a trigger was opened: an element, or a collection of jQuery. */
  dpSettings?(body: PageCollection | Element): unknown;
}
