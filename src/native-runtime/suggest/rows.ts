import type { Matching } from '../../behaviours/search/begins-with.js';
import { text } from '../../contract/markup/text.js';

const ITEM = 'control--suggest--list--item';

/** An item of an answer. */
export type ResultItem = Readonly<Record<string, unknown>>;

export function textOf({ value, text: other, name }: ResultItem): string {
  return text(value ?? other ?? name);
}

/** The row of an item: its ids, its class, its text with what matches in bold. */
export function rowOf(document: Document, item: ResultItem, { place }: Matching): HTMLElement {
  const row = document.createElement('li');
  const inner = document.createElement('span');
  const words = textOf(item);
  row.className = `${ITEM} ${text(item['custom_class'])}`.trim();
  row.dataset['valueId'] = text(item['id']) || words;
  for (const [key, name] of [
    ['company_id', 'companyId'],
    ['contact_id', 'contactId'],
  ] as const)
    if (item[key] != null) row.dataset[name] = text(item[key]);
  inner.className = `${ITEM}-inner`;
  inner.title = words;
  const [start, end] = place(words) ?? [0, 0];
  const bold = document.createElement('b');
  bold.textContent = words.slice(start, end);
  inner.append(words.slice(0, start), ...(end ? [bold] : []), words.slice(end));
  row.append(inner);
  return row;
}
