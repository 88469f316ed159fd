/** Custom fields under the name `CFV[id]`, each with the control of its type. */
import { renderNative } from '../../../../../controls/native.js';
import type { CustomField } from '../../../services/snapshot.js';
import { fieldsOf, type FieldValues } from '../../../records/values.js';
import { escapeExactly } from '../../../../../contract/markup/text.js';
import type { AccountRecord } from '../../../services/account-client.js';
import { say } from '../../../shell/words.js';
import { ACTIONS, NOT_CHOSEN } from '../texts.js';
import { secondsOf, shownDay } from './dates.js';
import {
  areaControl,
  dateControl,
  many,
  one,
  selectControl,
  textControl,
  type CardField,
  type FormValues,
} from './field.js';

type Values = FieldValues['values'];
interface Kind {
  readonly control: (field: CustomField, values: Values, lang: string) => string;
  /** Values for the API; null empties the field. */
  readonly write: (field: CustomField, values: FormValues, lang: string) => readonly object[] | null;
}

const nameOf = ({ id }: CustomField): string => `CFV[${id}]`;
const orNull = (value: string): readonly object[] | null => (value ? [{ value }] : null);

const plain: Kind = {
  control: (field, [first], _lang) => textControl(nameOf(field), first?.value, field.name),
  write: (field, values) => orNull(one(values, nameOf(field))),
};
const long: Kind = { ...plain, control: (field, [first]) => areaControl(nameOf(field), first?.value, field.name) };

const choice: Kind = {
  control(field, [first], lang) {
    const items = (field.enums ?? []).map(({ id, value }) => ({ id: String(id), option: value }));
    return selectControl(nameOf(field), [{ id: '', option: say(lang, NOT_CHOSEN) }, ...items], first?.enum_id, lang);
  },
  write(field, values) {
    const id = Number(one(values, nameOf(field)));
    return id ? [{ enum_id: id }] : null;
  },
};

const several: Kind = {
  control(field, values, lang) {
    const ticked = new Set(values.map(({ enum_id }) => enum_id));
    const items = (field.enums ?? []).map(({ id, value }) => ({ id, option: value, is_checked: ticked.has(id) }));
    const params = { name: nameOf(field), name_is_array: 'yes', items, title_empty: say(lang, NOT_CHOSEN) };
    return renderNative('checkboxes_dropdown', params, { lang });
  },
  write(field, values) {
    const ids = many(values, nameOf(field)).map(Number).filter(Boolean);
    return ids.length ? ids.map((enum_id) => ({ enum_id })) : null;
  },
};

const box: Kind = {
  control: (field, [first], lang) =>
    renderNative(
      'checkbox',
      {
        name: nameOf(field),
        value: 'Y',
        checked: first?.value === true,
        additional_data: `aria-label="${escapeExactly(field.name)}"`,
      },
      { lang },
    ),
  write: (field, values) => [{ value: one(values, nameOf(field)) === 'Y' }],
};

const date: Kind = {
  control: (field, [first], lang) => dateControl(nameOf(field), shownDay(first?.value, lang), field.name, lang),
  write(field, values, lang) {
    const value = secondsOf(one(values, nameOf(field)), lang);
    return value === null ? null : [{ value }];
  },
};

const DIALS: Readonly<Record<string, 'phone' | 'email'>> = { PHONE: 'phone', EMAIL: 'email' };

/** One line of a phone or an address, with the menu of what can be done with it. */
function line(field: CustomField, index: number, { value, enum_code }: Partial<Values[number]>, lang: string): string {
  const type = DIALS[field.code ?? ''] ?? 'phone';
  const look = type === 'phone' ? 'control-phone__formatted' : 'control-email__formatted';
  const name = `${nameOf(field)}[${index}]`;
  const menu =
    `<details class="tips js-dial-menu" data-type="${type}"><summary class="tips__toggle" aria-label="${say(lang, ACTIONS)}: ` +
    `${escapeExactly(value || field.name)}"></summary><div class="tips__inner"></div></details>`;
  return (
    `<div class="control-${type} js-dial">${textControl(`${name}[VALUE]`, value, field.name, look)}` +
    `<input type="hidden" name="${name}[DESCRIPTION]" value="${escapeExactly(enum_code ?? 'WORK')}">${menu}</div>`
  );
}

/** Phones and addresses: those that are there, and an empty one. */
const dial: Kind = {
  control: (field, values, lang) =>
    (values.length ? values : [{}]).map((one, index) => line(field, index, one, lang)).join(''),
  write(field, values) {
    const lines = Object.keys(values).filter(
      (name) => name.startsWith(`${nameOf(field)}[`) && name.endsWith('[VALUE]'),
    );
    const list = lines
      .map((name) => ({ value: one(values, name), enum_code: one(values, name.replace('[VALUE]', '[DESCRIPTION]')) }))
      .filter(({ value }) => value);
    return list.length ? list : null;
  },
};

const KINDS: Readonly<Record<string, Kind>> = {
  select: choice,
  radiobutton: choice,
  multiselect: several,
  checkbox: box,
  date,
  birthday: date,
  date_time: date,
  multitext: dial,
  textarea: long,
};

export function customField(field: CustomField, lang: string): CardField {
  const kind = KINDS[field.type] ?? plain;
  const valuesIn = (record: AccountRecord | undefined): Values =>
    (record && fieldsOf(record).find(({ field_id }) => field_id === field.id)?.values) || [];
  const pei = DIALS[field.code ?? ''];
  return {
    key: String(field.id),
    title: field.name,
    names: [nameOf(field)],
    ...(pei && { pei }),
    control: (record) => kind.control(field, valuesIn(record), lang),
    write: (values) => ({ custom_fields_values: [{ field_id: field.id, values: kind.write(field, values, lang) }] }),
  };
}
