import { createContext } from '@lit/context';
import type { WidgetSystem } from '../sdk/widget.js';
import { text } from '../contract/markup/text.js';
import { warn } from '../contract/warn.js';

declare const __DEV__: boolean;

type Values = Readonly<Record<string, unknown>>;

/** What the product tells a widget, for the elements inside of it. Plain data, so that copies of the kit can share it. */
export interface WidgetData {
  /** Code of the widget. */
  readonly code: string;
  readonly version: string;
  /** Address of the widget's folder. */
  readonly path: string;
  /** The i18n file of the language; {@link i18n} reads it by path. */
  readonly i18n: Values;
  /** Saved settings: `get_settings()`. */
  readonly settings: Values;
  /** `self.params`. */
  readonly params: Values;
  /** `self.system()`: area, amouser_id, amouser. */
  readonly system: Values;
}

/** Context of the widget; the key is shared by every copy of the kit. */
export const widgetContext = createContext<WidgetData>(Symbol.for('amo-elements/widget@1'));

/** A widget, or what stands in for one: any member may be missing, and widgets write over theirs. */
export type WidgetLike = { readonly [K in keyof WidgetSystem]?: unknown };

const record = (value: unknown): Values => (value && typeof value === 'object' ? (value as Values) : {});

/** What a method of a widget gives; nothing where it is missing or fails: members are written over by widgets. */
function call(self: WidgetLike, name: keyof WidgetSystem): unknown {
  try {
    const method = self[name];
    return typeof method === 'function' ? (method as () => unknown).call(self) : undefined;
  } catch {
    return undefined;
  }
}

/** A widget as plain data, as it is now. Never throws: what a widget does not say is empty. */
export function widgetData(self: WidgetLike): WidgetData {
  const params = record(self.params);
  const settings = record(call(self, 'get_settings'));
  const one = (name: string): string => text(params[name] ?? settings[name]);
  return {
    code: one('widget_code'),
    version: one('version') || text(call(self, 'get_version')),
    path: one('path').replace(/\/+$/, ''),
    i18n: record(self.langs),
    settings,
    params,
    system: record(call(self, 'system')),
  };
}

/** Places in a text for values: `%name%`. */
const PLACE = /%(\w+)%/g;

/**
 * A text of a widget by its path: `i18n(widget, 'panel.title', {name})` puts values in place of `%name%`. A missing text is
 * its path, so that it can be seen, and a warning in the development build.
 */
export function i18n(widget: WidgetData, path: string, values: Values = {}): string {
  let found: unknown = widget.i18n;
  for (const name of path.split('.')) found = Object.hasOwn(record(found), name) ? record(found)[name] : undefined;
  if (typeof found !== 'string' && typeof found !== 'number') {
    if (__DEV__) warn(`widget ${widget.code}: i18n has no text "${path}". Add it to each file of i18n/.`);
    return path;
  }
  return text(found).replace(PLACE, (place, name: string) =>
    Object.hasOwn(values, name) ? text(values[name]) : place,
  );
}
