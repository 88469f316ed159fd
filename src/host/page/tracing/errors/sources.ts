import type { TraceMap } from '@jridgewell/trace-mapping';
import { OWN_HEADER } from '../../../config/endpoints.js';
import type { Frame } from '../origin/frames.js';

const LINK = /\/\/[#@]\s*sourceMappingURL=(\S+)\s*$/gm;

/** Where the places of scripts lie in what they were built from: by their source maps, fetched when asked for. */
export class Sources {
  readonly #maps = new Map<string, Promise<TraceMap | undefined>>();
  readonly #fetch: typeof window.fetch;

  constructor(fetch: typeof window.fetch) {
    this.#fetch = fetch;
  }

  /** The place in the source; the same one where there is no map. */
  async original(frame: Frame): Promise<Frame> {
    const map = await this.#mapOf(frame.url);
    if (!map) return frame;
    const { originalPositionFor } = await import('@jridgewell/trace-mapping');
    const { source, line, column, name } = originalPositionFor(map, { line: frame.line, column: frame.column - 1 });
    if (source === null || line === null) return frame;
    return { call: name ?? frame.call, url: source, line, column: column + 1 };
  }

  #mapOf(url: string): Promise<TraceMap | undefined> {
    const known = this.#maps.get(url) ?? this.#load(url).catch(() => undefined);
    this.#maps.set(url, known);
    return known;
  }

  async #load(url: string): Promise<TraceMap | undefined> {
    const script = await this.#text(url);
    const link = Array.from(script.matchAll(LINK)).at(-1)?.[1];
    if (!link) return undefined;
    const address = new URL(link, url).href;
    const json = await this.#text(address);
    const { AnyMap } = await import('@jridgewell/trace-mapping');
    return new AnyMap(json, address.startsWith('data:') ? url : address);
  }

  async #text(url: string): Promise<string> {
    const response = await this.#fetch(url, url.startsWith('data:') ? {} : { headers: { [OWN_HEADER]: '1' } });
    if (!response.ok) throw new Error(`${url}: ${response.status}`);
    return response.text();
  }
}
