/**
 * Pages of one browser that are used one after the other: what the catalogue loads is fetched and compiled once. Between
 * two uses a page is emptied, with what it had stored. One whose use failed is not used again.
 */
import type { Browser, BrowserContext, Page } from 'playwright';

export const VIEWPORT = { width: 1000, height: 800 };

/** A page, and who hears what it complains of. */
interface Tab {
  readonly page: Page;
  complain: (text: string) => void;
}

const silent = (): void => undefined;

function listen(tab: Tab, address: string): void {
  const { page } = tab;
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning')
      tab.complain(`${message.type()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => tab.complain(`uncaught: ${error.message}`));
  page.on('request', (request) => {
    if (/^(https?|wss?):/.test(request.url()) && !request.url().startsWith(address))
      tab.complain(`request to ${request.url()}`);
  });
  page.on('requestfailed', (request) =>
    tab.complain(`no answer: ${request.url()} ${request.failure()?.errorText ?? ''}`),
  );
  page.on('response', (response) => {
    if (response.status() >= 400) tab.complain(`${response.status()}: ${response.url()}`);
  });
}

/** As a new page is. */
async function empty(page: Page): Promise<void> {
  await page.evaluate(() => {
    if (location.protocol !== 'http:') return;
    localStorage.clear();
    sessionStorage.clear();
  });
  await page.goto('about:blank');
  await page.emulateMedia({ forcedColors: null, reducedMotion: 'no-preference' });
  await page.setViewportSize(VIEWPORT);
  await page.mouse.move(0, 0);
}

export class Tabs {
  readonly #address: string;
  readonly #browser: Browser;
  #context: Promise<BrowserContext> | undefined;
  readonly #free: Tab[] = [];

  /** @param address what may be asked for; a page that asks for anything else complains of it */
  constructor(browser: Browser, address: string) {
    this.#browser = browser;
    this.#address = address;
  }

  /** `use` gets an empty page, and a list to which is added what the page complains of. */
  async use<T>(use: (page: Page, complaints: string[]) => Promise<T>): Promise<T> {
    const tab = this.#free.pop() ?? (await this.#open());
    const complaints: string[] = [];
    tab.complain = (text) => complaints.push(text);
    let isWell = false;
    try {
      const result = await use(tab.page, complaints);
      isWell = true;
      return result;
    } finally {
      tab.complain = silent;
      if (isWell) {
        await empty(tab.page);
        this.#free.push(tab);
      } else await tab.page.close();
    }
  }

  async #open(): Promise<Tab> {
    this.#context ??= this.#browser.newContext({
      viewport: VIEWPORT,
      deviceScaleFactor: 1,
      reducedMotion: 'no-preference',
      locale: 'en-US',
      timezoneId: 'UTC',
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    const page = await (await this.#context).newPage();
    page.setDefaultTimeout(20_000);
    const tab: Tab = { page, complain: silent };
    listen(tab, this.#address);
    return tab;
  }
}
