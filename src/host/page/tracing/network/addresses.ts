import type { HostConfig } from '../../../config/config.js';
import { accountNames } from '../../../config/own-account.js';

const LOOPBACK = /^(localhost|127(\.\d+){3}|\[::1\]|.+\.localhost)$/;

/** Makes an address of the stand-in's own account one of this host; others stay as they are, and so does what is no address. */
export class Addresses {
  readonly #own: ReadonlySet<string>;
  readonly #here: Location | URL;

  constructor(config: Pick<HostConfig, 'subdomain'>, here: Location | URL) {
    this.#own = new Set(accountNames(config.subdomain));
    this.#here = here;
  }

  /** Absolute address that a widget's text means. */
  absolute(text: string, base = document.baseURI): string {
    return URL.canParse(text, base) ? new URL(text, base).href : text;
  }

  /** @returns undefined when nothing is to be changed */
  rewritten(address: string): string | undefined {
    if (!URL.canParse(address)) return undefined;
    const url = new URL(address);
    const socket = /^wss?:$/.test(url.protocol);
    const here = socket ? this.#here.origin.replace(/^http/, 'ws') : this.#here.origin;
    const own = this.#own.has(url.hostname) || url.host === this.#here.host;
    return own && url.origin !== here ? here + url.pathname + url.search + url.hash : undefined;
  }

  isHere(address: string): boolean {
    return URL.canParse(address) && new URL(address).host === this.#here.host;
  }

  /** True for `http://` and `ws://` to other than this machine. */
  isInsecure(address: string): boolean {
    if (!URL.canParse(address)) return false;
    const { protocol, hostname } = new URL(address);
    return /^(http|ws):$/.test(protocol) && !LOOPBACK.test(hostname);
  }
}
