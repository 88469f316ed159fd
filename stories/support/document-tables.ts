/** Tables of the pages about the documentation of widgets. */
import { createElement as h, type ReactElement, type ReactNode } from 'react';
import { REPAIRS } from '../../test/data/documented-examples/all.js';
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

/** What {@link Statements} and {@link Repairs} can be of. */
export const documentTitles: readonly string[] = DOCUMENTS.map(([title]) => title);
export const repairTitles: readonly string[] = REPAIRS.map(([title]) => title);
