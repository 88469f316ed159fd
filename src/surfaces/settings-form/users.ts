/** Fields with an input for each user of the account. How the product draws them was not observed. */
import { escapeExactly, text } from '../../contract/markup/text.js';
import { toRecord } from '../../contract/values.js';
import { nativeInput } from '../../controls/input/native.js';
import type { Manager } from '../../sdk/app/constants.js';
import type { Text } from '../../i18n/texts.js';
import { toInput, type SettingField } from './fields.js';
import { SETTINGS_LOGIN, SETTINGS_PASSWORD } from './texts.js';

/** Users of the account: a list, or the map by id of `APP.constant('managers')`. */
export type Managers = readonly Manager[] | Readonly<Record<string, Manager>>;

/** An input of the form. */
export interface Cell {
  /** `CODE`; of a user `CODE[12]`, `CODE[12][login]`. */
  readonly name: string;
  readonly id?: string;
  /** What readers call it; a hidden one has no name. */
  readonly label?: string;
  readonly value: unknown;
  readonly type: 'text' | 'password' | 'hidden';
  readonly className: string;
  readonly placeholder?: string;
  readonly required?: boolean;
}

/** An input whose value comes back character by character. */
export function settingsInput({ name, id, label, value, type, className, placeholder, required }: Cell): string {
  const named = label === undefined ? '' : `aria-label="${escapeExactly(label)}"`;
  return nativeInput({
    name: escapeExactly(name),
    id: escapeExactly(id),
    class_name: className,
    type,
    value: escapeExactly(toInput(value)),
    placeholder,
    additional_data: named + (required ? ' aria-required="true"' : ''),
  });
}

function cells(field: SettingField, id: string, title: string, saved: unknown, say: (row: Text) => string): string {
  const { code, type } = field;
  const className = `widget_settings_block__controls__ widget_settings_block__controls__${type}`;
  const name = `${code}[${id}]`;
  const label = `${field.label}: ${title}`;
  if (type === 'users') return settingsInput({ name, label, value: saved, type: 'text', className });
  const { login, password } = toRecord(saved);
  const [loginWord, passwordWord] = [say(SETTINGS_LOGIN), say(SETTINGS_PASSWORD)];
  const part = (key: string, placeholder: string, value: unknown, kind: Cell['type']): string => {
    const own = { name: `${name}[${key}]`, label: `${label}, ${placeholder}` };
    return settingsInput({ ...own, value, type: kind, className, placeholder });
  };
  return part('login', loginWord, login, 'text') + part('password', passwordWord, password, 'password');
}

/** One row for each active user: name, login or phone, inputs. */
export function usersControl(
  field: SettingField,
  managers: Managers | undefined,
  saved: unknown,
  say: (row: Text) => string,
): string {
  const rows = Object.entries(toRecord(managers)).flatMap(([key, value]) => {
    const { id = key, title, option, name, login, phone, active = true } = toRecord(value);
    if (!active) return [];
    const words = text(title) || text(option) || text(name) || text(id);
    const known = [login, phone].map(text).filter(Boolean).join(', ');
    const note = known && `<div class="widget_settings_block__users__note">${escapeExactly(known)}</div>`;
    return (
      `<div class="widget_settings_block__users__item" data-user-id="${escapeExactly(id)}">` +
      `<div class="widget_settings_block__users__name"><div class="h-text-overflow" title="${escapeExactly(words)}">` +
      `${escapeExactly(words)}</div>${note}</div>` +
      `${cells(field, text(id), words, toRecord(saved)[text(id)], say)}</div>`
    );
  });
  return `<div class="widget_settings_block__users custom-scroll">${rows.join('')}</div>`;
}
