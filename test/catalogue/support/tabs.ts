/** Pages of one profile: what the catalogue loads is fetched and compiled once. */
import type { Browser, BrowserContext, Page } from 'playwright';

export const VIEWPORT = { width: 1000, height: 800 };

/** Notes what a page complains of, except of what it asks for at `address`. */
function listen(page: Page, address: string, complain: (text: string) => void): void {
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complain(`${message.type()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => complain(`uncaught: ${error.message}`));
  page.on('request', (request) => {
    if (/^(https?|wss?):/.test(request.url()) && !request.url().startsWith(address))
      complain(`request to ${request.url()}`);
  });
  page.on('requestfailed', (request) => {
    const why = request.failure()?.errorText ?? '';
    // A page of the host that is left gives up what it was telling its journal.
    if (why === 'net::ERR_ABORTED' && request.url().endsWith('/@host/journal')) return;
    complain(`no answer: ${request.url()} ${why}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) complain(`${response.status()}: ${response.url()}`);
  });
}

export interface Tab {
  readonly page: Page;
  /** What it complained of so far. */
  readonly complaints: string[];
}

export class Tabs {
  readonly #address: string;
  readonly #browser: Browser;
  #context: Promise<BrowserContext> | undefined;

  /** @param address what may be asked for; a page that asks for anything else complains of it */
  constructor(browser: Browser, address: string) {
    this.#browser = browser;
    this.#address = address;
  }

  /** An empty page in a window of its own: one of several that stays open behind another would get a frame now and then. */
  async open(): Promise<Tab> {
    return this.#page(await this.#open());
  }

  /** An empty page, and a list to which is added what it complains of. */
  async #page(context: BrowserContext): Promise<Tab> {
    const page = await context.newPage();
    page.setDefaultTimeout(20_000);
    const complaints: string[] = [];
    listen(page, this.#address, (text) => complaints.push(text));
    return { page, complaints };
  }

  /** `use` gets a page of its own: one that has had another size is painted at that size for a while. */
  async use<T>(use: (page: Page, complaints: string[]) => Promise<T>): Promise<T> {
    const { page, complaints } = await this.#page(await (this.#context ??= this.#open()));
    try {
      return await use(page, complaints);
    } finally {
      await page.close();
    }
  }

  /** What the catalogue remembers, it remembers for the page alone. */
  async #open(): Promise<BrowserContext> {
    const context = await this.#browser.newContext({
      viewport: VIEWPORT,
      deviceScaleFactor: 1,
      reducedMotion: 'no-preference',
      locale: 'en-US',
      timezoneId: 'UTC',
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    await context.addInitScript(() => {
      if (location.protocol === 'http:' && window === top) localStorage.clear();
    });
    return context;
  }
}
