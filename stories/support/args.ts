/** Storybook's arg types, made from the contract tables so that they cannot drift from the code. */
import type { ArgTypes } from '@storybook/web-components-vite';
import { rows, type Contract, type Row } from '../../src/contract/contract.js';
import { contractOf } from './contracts.js';

const CATEGORIES = { both: 'Parameter and property', element: 'Element only', native: 'Template only' } as const;
/** Rows whose effect is the page's, not the control's. */
const PAGE = new Set(['form', 'autofocus']);
/** Rows of the template that have their place on an element's host. */
export const HOST: Readonly<Record<string, string>> = {
  id: 'id',
  class_name: 'class',
  class: 'class',
  title: 'title',
  tab_index: 'tabindex',
  style: 'style',
  data_id: 'data-id',
  sort: 'data-sort',
};
const CONTROLS = {
  string: 'text',
  number: 'number',
  boolean: 'boolean',
  list: 'object',
  map: 'object',
  raw: 'text',
} as const;
const SUMMARY = { ...CONTROLS, string: 'string', list: 'array', raw: 'markup' } as const;

function control(row: Row): object | false {
  if (PAGE.has(row.name) || (row.face === 'native' && !(row.name in HOST))) return false;
  return { type: row.values ? 'select' : CONTROLS[row.type] };
}

/** Where the parameter stands on the element: "Attribute `maxlength`, property `maxLength`." */
function placeOf(row: Row): string {
  if (row.face === 'native') return '';
  const attribute = row.attribute && `attribute \`${row.attribute}\``;
  const property = row.property && `property \`${row.property}\``;
  const place = [attribute, property].filter(Boolean).join(', ');
  return place && ` ${place[0]!.toUpperCase()}${place.slice(1)}.`;
}

function argType(row: Row): ArgTypes[string] {
  const isEmpty = row.default === '' || row.default === null || row.default === -1 || row.type === 'list';
  return {
    name: row.name,
    description: row.doc + placeOf(row),
    control: control(row) as ArgTypes[string]['control'],
    options: row.values,
    table: {
      category: CATEGORIES[row.face ?? 'both'],
      type: { summary: row.shape ?? row.values?.join(' | ') ?? SUMMARY[row.type] },
      defaultValue: isEmpty ? undefined : { summary: String(row.default) },
    },
  };
}

const ORDER = ['both', 'element', 'native'];
const rank = (row: Row): number => ORDER.indexOf(row.face ?? 'both');

function argTypes(contract: Contract): ArgTypes {
  const sorted = [...rows(contract)].sort((a, b) => rank(a) - rank(b));
  return Object.fromEntries(sorted.map((row) => [row.name, argType(row)]));
}

/** Arg types of a tag: one row for each parameter of its contract. */
export function argTypesOf(component: string): ArgTypes {
  return argTypes(contractOf(component));
}

/** What a control is, in one sentence, and where it comes from; nothing for a page of no component. */
export function describe(component: string | undefined): string {
  if (!component) return '';
  const { name, summary } = contractOf(component);
  const twin = `Twin of \`include_control('${name}')\``;
  return `${summary} ${twin}: one contract, the product's own markup and \`<${component}>\`.`;
}
