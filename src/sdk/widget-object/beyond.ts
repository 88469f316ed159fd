/** Members of a widget that one brand alone has, and those that no documentation names. */
import type { SettingValues } from '../manifest/settings.js';
import type { ObservedParams, ObservedSystemInfo } from './info.js';
import type { ObservedRenderTemplateOptions } from './render.js';
import type { WidgetSystem } from './system.js';

export interface KommoSystem {
  /** @kommo Opens the widget's own settings over the page. */
  openWidgetSettings(options?: { readonly onClose?: () => void }): void;
}

export interface ObservedSystem<S extends object = SettingValues> extends WidgetSystem<S> {
  /** @observed Namespace of the widget's events: `.widget:CODE`. */
  readonly ns: string;
  /** @observed Code of the widget. */
  readonly code: string;
  /** @observed Of the manifest. */
  readonly init_once: boolean;
  /** @observed `Modal`: the class of `lib/components/base/modal`. */
  readonly helpers: Readonly<Record<string, unknown>>;
  readonly params: ObservedParams & Readonly<S>;
  system(): ObservedSystemInfo;
  get_settings(): ObservedParams & Readonly<S>;
  render_template(options: ObservedRenderTemplateOptions, params?: object): void;
}
