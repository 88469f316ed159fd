import type { HostConfig } from '../../config/config.js';
import type { Entry } from '../../journal/entry.js';
import type { Journal } from '../../journal/journal.js';

/** Frames of one page share the tab's storage. */
const keyOf = (base: string): string => `amo-host:journal${base}`;
/** Characters; browsers give a page about five million. */
const LIMIT = 2_000_000;

/** The newest entries that fit. */
function fitting(entries: readonly Entry[]): string {
  const texts: string[] = [];
  let length = 2;
  for (let at = entries.length - 1; at >= 0; at -= 1) {
    const text = JSON.stringify(entries[at]);
    length += text.length + 1;
    if (length > LIMIT) break;
    texts.unshift(text);
  }
  return `[${texts.join(',')}]`;
}

/** Keeps the tab's journal over a reload. @returns entries of before */
export function remember(view: Window, journal: Journal, { base }: Pick<HostConfig, 'base'>): void {
  const key = keyOf(base);
  try {
    for (const entry of JSON.parse(view.sessionStorage.getItem(key) ?? '[]') as Entry[]) journal.add(entry);
  } catch {
    view.sessionStorage.removeItem(key);
  }
  view.addEventListener('pagehide', () => {
    try {
      view.sessionStorage.setItem(key, fitting(journal.entries));
    } catch {
      // A widget has filled the storage: then the journal begins anew.
      view.sessionStorage.removeItem(key);
    }
  });
}
