/** Texts of a widget's i18n files, for what the product draws of it. */
import { textAt } from '../../../surfaces/settings-form/fields.js';
import type { WidgetConfig } from '../../config/config.js';

/** The i18n file of a locale; where the widget lacks it English, else the first that the manifest lists. */
export function langsOf({ i18n, manifest }: Pick<WidgetConfig, 'i18n' | 'manifest'>, locale: string): object {
  const order = [locale, 'en', ...(manifest.widget.locale ?? []), ...Object.keys(i18n)];
  const found = order.find((one) => Object.hasOwn(i18n, one));
  return found === undefined ? {} : i18n[found]!;
}

/** A text by its path; undefined for a path that is none, or leads nowhere. */
export const textOf = (langs: object, path: unknown): string | undefined =>
  typeof path === 'string' ? textAt(langs, path) : undefined;

/** The widget's name; its code where there is none. */
export const nameOf = (config: WidgetConfig, locale: string): string =>
  textOf(langsOf(config, locale), config.manifest.widget.name) || config.code;

/** Address of the first of some images that the folder has. */
export function imageOf({ path, files, manifest }: WidgetConfig, names: readonly string[]): string | undefined {
  const found = names.find((name) => files.includes(`images/${name}`));
  return found && `${path}/images/${found}?v=${manifest.widget.version}`;
}
