/** Texts of a manifest: paths into the i18n files. */
import type { WidgetConfig } from '../config/config.js';

/** The text under a path in the language, else in the widget's first one; '' when there is none. */
export function textOf({ i18n }: WidgetConfig, path: string | undefined, lang: string): string {
  const texts: unknown = i18n[lang] ?? Object.values(i18n)[0];
  const found = path?.split('.').reduce<unknown>((at, name) => (at as Record<string, unknown> | null)?.[name], texts);
  return typeof found === 'string' ? found : '';
}
