/** Tables of the pages about the documentation of widgets. */
import { createElement as h, type ReactElement, type ReactNode } from 'react';
import { REPAIRS } from '../../test/data/documented-examples/all.js';
import { SWITCHES } from '../../src/host/config/switches.js';
import { PARTS } from '../../test/data/platform/all.js';
import { DOCUMENTS } from '../../test/data/statements/all.js';
import shown from '../../test/data/statements/shown.json';

const SHOWN: Readonly<Record<string, readonly string[]>> = shown;

/** Words between backticks are code. */
const inCode = (text: string): ReactNode[] =>
  text.split('`').map((part, index) => (index % 2 ? h('code', { key: index }, part) : part));

function table(heads: readonly string[], rows: readonly (readonly ReactNode[])[]): ReactElement {
  const cells = (tag: 'th' | 'td', row: readonly ReactNode[]): ReactElement[] =>
    row.map((cell, index) => h(tag, { key: index, ...(tag === 'th' && { scope: 'col' }) }, cell));
  const body = rows.map((row, index) => h('tr', { key: index }, cells('td', row)));
  return h('table', null, h('thead', null, h('tr', null, cells('th', heads))), h('tbody', null, body));
}

const rowsOf = <T>(all: readonly (readonly [title: string, rows: readonly T[]])[], of: string): readonly T[] =>
  all.find(([title]) => title === of)![1];

/** Statements of a document, and the tests that show each. */
export function Statements({ of }: { of: string }): ReactElement {
  const tests = (id: string, later = ''): ReactNode =>
    (SHOWN[id] ?? [`Not yet: ${later}`]).map((test) => h('div', { key: test }, test));
  const rows = rowsOf(DOCUMENTS, of).map(({ id, says, later }) => [id, inCode(says), tests(id, later)]);
  return table(['no.', 'statement', 'shown by'], rows);
}

/** Examples of a document, and the smallest repair that makes each run. */
export const Repairs = ({ of }: { of: string }): ReactElement =>
  table(
    ['example', 'repair', 'why'],
    rowsOf(REPAIRS, of).map(({ name, repair, why }) => [inCode(name), inCode(repair), inCode(why)]),
  );

/** Rows of a part of the platform: the tests that show each, the switch that it rests on, why nothing does. */
export function PlatformRows({ of }: { of: string }): ReactElement {
  const rows = rowsOf(PARTS, of).map(({ id, says, shown: tests = [], assumed, later }) => {
    const why = [
      ...tests,
      ...(assumed ? [`Switch ${assumed}, assumed: ${SWITCHES[assumed].values.join(', ')}`] : []),
      ...(later ? [`Not yet: ${later}`] : []),
    ];
    return [id, says, why.map((one) => h('div', { key: one }, one))];
  });
  return table(['no.', 'row', 'shown by'], rows);
}

/** What {@link Statements} and {@link Repairs} can be of. */
export const documentTitles: readonly string[] = DOCUMENTS.map(([title]) => title);
export const repairTitles: readonly string[] = REPAIRS.map(([title]) => title);
export const platformTitles: readonly string[] = PARTS.map(([title]) => title);
