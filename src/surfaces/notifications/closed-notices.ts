/** How many are remembered; the oldest are forgotten first, a cookie being small. */
const MOST = 40;
const YEAR = 31_536_000;

/** A short number of a text; two texts share one about once in four thousand million. */
function hashOf(words: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < words.length; at += 1) hash = Math.imul(hash ^ words.charCodeAt(at), 0x01000193);
  return (hash >>> 0).toString(36);
}

/** Errors that a user has closed, in a cookie of that user: they are not shown again. */
export class ClosedNotices {
  readonly #document: Document;
  readonly #name: string;

  constructor(document: Document, user: string) {
    this.#document = document;
    this.#name = `amo_closed_notices_${encodeURIComponent(user)}`;
  }

  has(words: string): boolean {
    return this.#all.includes(hashOf(words));
  }

  add(words: string): void {
    const all = [...this.#all.filter((one) => one !== hashOf(words)), hashOf(words)].slice(-MOST);
    this.#document.cookie = `${this.#name}=${all.join('.')}; path=/; max-age=${YEAR}; samesite=lax`;
  }

  get #all(): string[] {
    const entries = this.#document.cookie.split('; ').map((entry) => entry.split('='));
    const [, value = ''] = entries.find(([name]) => name === this.#name) ?? [];
    return value.split('.').filter(Boolean);
  }
}
