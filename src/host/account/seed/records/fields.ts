/** Custom fields: one of each kind at least. */
import type { Row } from '../../tables.js';
import { CATALOGS } from '../dictionaries.js';
import type { SeedContext } from '../options.js';

/** Name in the words, type, code, options. */
type FieldSpec = readonly [name: string, type: string, code: string | null, enums?: readonly string[]];

const MULTITEXT_KINDS = {
  PHONE: ['WORK', 'WORKDD', 'MOB', 'FAX', 'HOME', 'OTHER'],
  EMAIL: ['WORK', 'PRIV', 'OTHER'],
} as const;

const PHONE: FieldSpec = ['phone', 'multitext', 'PHONE', MULTITEXT_KINDS.PHONE];
const EMAIL: FieldSpec = ['email', 'multitext', 'EMAIL', MULTITEXT_KINDS.EMAIL];

/** Fields by entity; a number is a catalog. */
const FIELDS: readonly (readonly [entity: string, fields: readonly FieldSpec[]])[] = [
  [
    'leads',
    [
      ['source', 'select', null, ['search', 'friends', 'adverts']],
      ['budget', 'numeric', null],
      ['urgent', 'checkbox', null],
      ['services', 'multiselect', null, ['delivery', 'setup', 'warranty']],
      ['deadline', 'date', null],
      ['site', 'url', null],
      ['comment', 'textarea', null],
      ['payment', 'radiobutton', null, ['card', 'cash']],
      ['visit', 'date_time', null],
      ['position', 'text', null],
    ],
  ],
  [
    'contacts',
    [
      ['position', 'text', 'POSITION'],
      PHONE,
      EMAIL,
      ['birthday', 'birthday', null],
      ['source', 'select', null, ['search', 'friends', 'adverts']],
    ],
  ],
  ['companies', [PHONE, EMAIL, ['site', 'url', 'WEB'], ['address', 'textarea', 'ADDRESS']]],
  [
    'customers',
    [
      ['source', 'select', null, ['search', 'friends', 'adverts']],
      ['comment', 'text', null],
    ],
  ],
  [
    String(CATALOGS[0]),
    [
      ['sku', 'text', 'SKU'],
      ['price', 'price', 'PRICE'],
      ['amount', 'numeric', 'AMOUNT'],
    ],
  ],
  [String(CATALOGS[1]), [['price', 'numeric', 'BILL_PRICE']]],
];

const FIRST_FIELD = 6000001;
const FIRST_ENUM = 9000001;

export function fieldRows({ words: { texts } }: SeedContext): Row[] {
  let enumId = FIRST_ENUM;
  let id = FIRST_FIELD;
  return FIELDS.flatMap(([entity, fields]) =>
    fields.map(([name, type, code, enums], index) => ({
      id: id++,
      entity,
      name: texts[name]!,
      type,
      code,
      sort: 500 + index,
      group_id: null,
      is_api_only: false,
      enums:
        enums?.map((value, sort) => ({
          id: enumId++,
          value: type === 'multitext' ? value : texts[value]!,
          sort: type === 'multitext' ? sort * 2 : (sort + 1) * 500,
        })) ?? null,
    })),
  );
}

export const fieldGroupRows = ({ words: { texts } }: SeedContext): Row[] =>
  ['leads', 'contacts', 'companies', 'customers'].flatMap((entity, index) => [
    { id: index * 2 + 1, entity, key: 'default', name: texts.general!, sort: 0, type: 'leads' },
    { id: index * 2 + 2, entity, key: 'statistic', name: texts.statistics!, sort: 1, type: 'leads' },
  ]);
