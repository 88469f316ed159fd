/** A widget: what its script makes, and what the product mixes into that before it constructs it. */
import type { Callbacks, ObservedCallbacks } from './callbacks/callbacks.js';
import type { SettingValues } from './manifest/settings.js';
import type { KommoSystem, ObservedSystem } from './widget-object/beyond.js';
import type { WidgetSystem } from './widget-object/system.js';

export type { Callbacks } from './callbacks/callbacks.js';
export type { SaveData } from './callbacks/save.js';
export type { InstallStatus, SystemInfo } from './widget-object/info.js';
export type { CardContact, ListSelected } from './widget-object/records.js';
export type { RenderTemplateOptions } from './widget-object/render.js';
export type { AjaxRequest } from './widget-object/requests.js';
export type { WidgetSystem } from './widget-object/system.js';

/** A widget with the documented members that both brands have. `S`: values of its settings by code, see `SettingsOf`. */
export interface Widget<S extends object = SettingValues> extends WidgetSystem<S> {
  readonly callbacks: Callbacks<S>;
}

/** A widget that uses members, too, which no documentation names. */
export interface ObservedWidget<S extends object = SettingValues> extends ObservedSystem<S> {
  readonly callbacks: ObservedCallbacks<S>;
}

/** A widget for Kommo alone, which uses what that brand has besides. */
export type KommoWidget<W extends Widget = Widget> = W & KommoSystem;

/** The function that a script's module returns. */
export type WidgetClass<W = Widget> = new () => W;
