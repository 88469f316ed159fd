import { text } from '../../contract/markup/text.js';
import { toRecord } from '../../contract/values.js';
import type { Report, SettingField } from './fields.js';

/**
 * What is stored of the fields, after `onSave` has had them in hand. Of a custom field that is JSON or a number: an object
 * becomes its JSON, a plain text is not stored (platform.md, "Settings field types and saved form").
 * @param left what the widget left in place of the fields
 */
export function storable(
  left: unknown,
  gathered: Readonly<Record<string, unknown>>,
  fields: readonly SettingField[],
  report: Report,
): Record<string, unknown> {
  if (left === null || typeof left !== 'object')
    report('onSave replaced data.fields by what is no object; the fields of the form are stored.');
  const result = { ...(left === null || typeof left !== 'object' ? gathered : toRecord(left)) };
  for (const { code, type } of fields)
    if (type === 'custom' && code in result) result[code] = toCustom(code, result[code], report);
  return result;
}

function toCustom(code: string, value: unknown, report: Report): unknown {
  if (typeof value === 'number' || value === null || value === undefined || value === '') return value ?? '';
  try {
    if (typeof value === 'object') return JSON.stringify(value);
    JSON.parse(text(value));
    return value;
  } catch {
    report(
      `the custom setting "${code}" is neither JSON nor a number and is not stored. Write JSON.stringify(value).`,
      'custom-not-stored',
    );
    return '';
  }
}
