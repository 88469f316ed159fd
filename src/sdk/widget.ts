/** A widget: what its script makes, and what the product mixes into that before it constructs it. */
import type { CalendarSync } from './calendar-sync.js';
import type { JQueryCollection } from './jquery.js';
import type { WidgetSystem } from './widget-object/system.js';

export type {
  AjaxRequest,
  CardContact,
  InstallStatus,
  ListSelected,
  RenderTemplateOptions,
  SystemInfo,
  WidgetSystem,
} from './widget-object/system.js';

/** What the widget is told when its settings are saved. */
export interface SaveData {
  /** `N`: the widget is being switched off. */
  readonly active: 'Y' | 'N';
  /** Values by the codes of the manifest's settings. */
  readonly fields: Record<string, unknown>;
}

/** Functions that the product calls; the first three are needed. */
export interface Callbacks {
  /** On entering a page of the widget; anything but true ends it there. */
  render(): boolean | Promise<boolean>;
  init(): boolean | Promise<boolean>;
  bind_actions(): boolean | Promise<boolean>;
  /** The settings form was opened. @param $body its right part */
  settings?($body: JQueryCollection, context: object): unknown;
  /** @returns true or a promise of it: save */
  onSave?(data: SaveData): boolean | Promise<boolean>;
  /** Once, when the widget was installed; what it returns does not matter. */
  onInstall?(): unknown;
  destroy?(): unknown;
  /** The window of task synchronisation was opened; called with the widget as `this`. */
  calendarSync?(): CalendarSync;
}

export interface Widget extends WidgetSystem {
  readonly callbacks: Callbacks;
}

/** The function that a script's module returns. */
export type WidgetClass = new () => Widget;
