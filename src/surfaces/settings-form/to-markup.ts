import { escapeExactly, text } from '../../contract/markup/text.js';
import { toRecord } from '../../contract/values.js';
import { readFields, textOr, type Report } from './fields.js';
import type { SettingsMarkup } from './markup.js';
import type { SettingsFormOptions } from './options.js';

/** Options as the markup wants them. */
export function toMarkup(options: SettingsFormOptions, report: Report): SettingsMarkup {
  const { code, id, i18n, managers, layout = 'current', status = 'install', active = true } = options;
  const { widget, settings } = toRecord(options.manifest);
  return {
    code,
    id,
    title: textOr(i18n, toRecord(widget)['name'], report) || code,
    developer: text(options.developer),
    logo: text(options.logo),
    layout,
    fields: readFields(settings, i18n, report),
    values: toRecord(options.values),
    managers,
    isInstalled: status === 'installed',
    active,
  };
}

/** The widget's description, markup: with the account in place of `#SUBDOMAIN#` and the like. */
export function descriptionOf({ manifest, i18n, macros = {} }: SettingsFormOptions, report: Report): string {
  const { description } = toRecord(toRecord(manifest)['widget']);
  return textOr(i18n, description, report).replace(/#([A-Z_]+)#/g, (found, name: string) =>
    Object.hasOwn(macros, name) ? escapeExactly(macros[name]) : found,
  );
}
