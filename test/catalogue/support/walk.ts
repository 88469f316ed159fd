/** Pages that go from story to story, always with the same switches and size: opening a page costs more than a story. */
import type { Page } from 'playwright';
import { go, pathOf, remount, settled, type Catalogue, type Entry, type Switches } from './catalogue.js';
import { VIEWPORT, type Tab } from './tabs.js';

interface Walker extends Tab {
  /** The story that it shows. */
  readonly at: string;
}

export class Walk {
  readonly #catalogue: () => Catalogue;
  readonly #switches: Switches;
  readonly #viewport: typeof VIEWPORT;
  readonly #viewMode: Entry['type'];
  /** Those that nobody uses. */
  readonly #free: Walker[] = [];

  constructor(
    catalogue: () => Catalogue,
    switches: Switches,
    { viewport = VIEWPORT, viewMode = 'story' }: { viewport?: typeof VIEWPORT; viewMode?: Entry['type'] } = {},
  ) {
    this.#catalogue = catalogue;
    this.#switches = switches;
    this.#viewport = viewport;
    this.#viewMode = viewMode;
  }

  /** Shows a story, drawn and at rest. A page that something went wrong in is given up. */
  async show<T>(id: string, use: (page: Page) => Promise<T>): Promise<{ result: T; complaints: readonly string[] }> {
    const tab = this.#free.pop();
    const { page, complaints } = tab ?? (await this.#catalogue().open());
    const before = complaints.length;
    try {
      if (tab) await (tab.at === id ? remount(page, id) : go(page, id, this.#viewMode));
      else await this.#enter(page, id);
      const result = await use(page);
      this.#free.push({ page, complaints, at: id });
      return { result, complaints: complaints.slice(before) };
    } catch (error) {
      await page.close();
      throw error;
    }
  }

  async #enter(page: Page, id: string): Promise<void> {
    await page.setViewportSize(this.#viewport);
    await page.goto(this.#catalogue().address + pathOf(id, this.#switches, this.#viewMode));
    await settled(page);
  }
}
