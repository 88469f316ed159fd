import type { Keeper, Kept } from '../../behind/state/kept.js';

/** Values of one state, in the browser's cache storage: it outlives the worker, which is ended whenever nothing asks it. */
export class KeptInCache {
  readonly #cache: Cache | undefined;
  readonly #place: URL;
  readonly #values: Map<string, string>;
  readonly #waiting = new Map<string, () => unknown>();
  #writing: Promise<unknown> = Promise.resolve();

  /** @param place address of the state, with a slash at the end */
  static async open(name: string, place: URL): Promise<KeptInCache> {
    try {
      return await KeptInCache.#read(await caches.open(name), place);
    } catch {
      return new KeptInCache(undefined, place, new Map()); // a browser that keeps nothing
    }
  }

  static async #read(cache: Cache, place: URL): Promise<KeptInCache> {
    const keys = (await cache.keys()).filter(({ url }) => url.startsWith(place.href));
    const pairs = keys.map(async (key) => {
      const text = await (await cache.match(key))!.text();
      return [decodeURIComponent(key.url.slice(place.href.length)), text] as const;
    });
    return new KeptInCache(cache, place, new Map(await Promise.all(pairs)));
  }

  private constructor(cache: Cache | undefined, place: URL, values: Map<string, string>) {
    this.#cache = cache;
    this.#place = place;
    this.#values = values;
  }

  readonly keep: Keeper = <Value>(name: string, widget?: { readonly code: string }): Kept<Value> => {
    const key = widget ? `${name} ${widget.code}` : name;
    return {
      read: () => (this.#values.has(key) ? (JSON.parse(this.#values.get(key)!) as Value) : undefined),
      write: (value) => this.#write(key, value),
      writeSoon: (value) => void this.#waiting.set(key, value),
      remove: () => this.#remove(key),
      flush: () => this.#flush(key),
    };
  };

  /** Writes what waits; settles when all is kept. */
  settled(): Promise<unknown> {
    for (const key of [...this.#waiting.keys()]) this.#flush(key);
    return this.#writing;
  }

  #flush(key: string): void {
    const value = this.#waiting.get(key);
    if (value) this.#write(key, value());
  }

  #write(key: string, value: unknown): void {
    this.#waiting.delete(key);
    const text = JSON.stringify(value);
    this.#values.set(key, text);
    this.#then(() => this.#cache?.put(this.#url(key), new Response(text)));
  }

  #remove(key: string): void {
    this.#waiting.delete(key);
    this.#values.delete(key);
    this.#then(() => this.#cache?.delete(this.#url(key)));
  }

  #url(key: string): string {
    return this.#place.href + encodeURIComponent(key);
  }

  /** One after the other; a storage that is full or shut keeps nothing, and the page goes on. */
  #then(act: () => Promise<unknown> | undefined): void {
    this.#writing = this.#writing.then(act).catch(() => undefined);
  }
}
