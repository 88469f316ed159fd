/** The built catalogue, served to a Chromium: pages that note what should not happen. */
import { existsSync, readFileSync } from 'node:fs';
import { chromium as playwright, type Browser, type Page } from 'playwright';
import { serve, type Running } from '../../package/support/server.js';
import { chromium, CHROMIUM_ARGS } from '../../../scripts/browsers.mjs';
import { ROOT } from '../../../scripts/files.mjs';
import { Tabs, type Tab } from './tabs.js';

const FOLDER = `${ROOT}.cache/storybook`;

/** An entry of the catalogue's list. */
export interface Entry {
  readonly id: string;
  readonly title: string;
  readonly name: string;
  readonly type: 'story' | 'docs';
  /** `host`: it is a page of the stand-in host. */
  readonly tags: readonly string[];
}

export interface Switches {
  readonly theme: 'light' | 'dark';
  readonly lang: 'en' | 'ru';
}

export const globalsOf = ({ theme, lang }: Switches): string => `theme:${theme};lang:${lang}`;

/** Path of a story or a page without what is around it. */
export const pathOf = (id: string, switches: Switches, viewMode: Entry['type'] = 'story'): string =>
  `/iframe.html?id=${id}&viewMode=${viewMode}&globals=${globalsOf(switches)}`;

/** Stories and docs pages of the build, in the order of the sidebar. */
export function entries(type: Entry['type']): readonly Entry[] {
  if (!existsSync(`${FOLDER}/index.json`))
    throw new Error('There is no built catalogue. Run: node scripts/catalogue.mjs');
  const index = JSON.parse(readFileSync(`${FOLDER}/index.json`, 'utf8')) as { entries: Record<string, Entry> };
  return Object.values(index.entries).filter((entry) => entry.type === type);
}

/** What a page complained of: messages of its console, errors, requests that failed or went elsewhere. */
export type Complaints = string[];

/** A browser on the catalogue. */
export class Catalogue {
  readonly address: string;
  readonly #running: Running;
  readonly #browser: Browser;
  readonly #tabs: Tabs;

  private constructor(running: Running, browser: Browser) {
    this.address = running.address;
    this.#running = running;
    this.#browser = browser;
    this.#tabs = new Tabs(browser, running.address);
  }

  static async start(): Promise<Catalogue> {
    const running = await serve(FOLDER);
    const browser = await playwright.launch({ executablePath: chromium(), args: CHROMIUM_ARGS });
    return new Catalogue(running, browser);
  }

  /** A page at an address of the catalogue, empty without one; `use` gets it and what it complains of. */
  visit<T>(path: string | undefined, use: (page: Page, complaints: Complaints) => Promise<T>): Promise<T> {
    return this.#tabs.use(async (page, complaints) => {
      if (path !== undefined) await page.goto(this.address + path);
      return use(page, complaints);
    });
  }

  /** An empty page to keep. */
  open(): Promise<Tab> {
    return this.#tabs.open();
  }

  /** A story in a page of its own, drawn and at rest. */
  story<T>(id: string, switches: Switches, use: (page: Page, complaints: Complaints) => Promise<T>): Promise<T> {
    return this.visit(pathOf(id, switches), async (page, complaints) => {
      await settled(page);
      return use(page, complaints);
    });
  }

  async close(): Promise<void> {
    await this.#browser.close();
    this.#running.server.close();
  }
}

interface Preview {
  readonly currentRender?: { readonly type: string; readonly phase?: string };
  readonly channel: { emit(event: string, data: object): void; once(event: string, done: () => void): void };
}

/** Waits until the story is drawn, its frames too, and nothing is under way. */
export async function settled(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const { __STORYBOOK_PREVIEW__: preview } = globalThis as unknown as { __STORYBOOK_PREVIEW__?: Preview };
    const { type, phase = '' } = preview?.currentRender ?? {};
    return type === 'docs' || ['finished', 'completed'].includes(phase);
  });
  await page.waitForFunction(() =>
    Array.from(document.querySelectorAll<HTMLElement>('.host-frame iframe')).every((frame) => 'ready' in frame.dataset),
  );
  for (const frame of page.frames()) {
    await frame.evaluate(async () => {
      await document.fonts.ready;
      await Promise.all(Array.from(document.images, (image) => image.decode().catch(() => undefined)));
      await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    });
  }
}

/** Sends an event to the preview, and waits until it has drawn the story anew. */
async function send(page: Page, event: string, data: object): Promise<void> {
  await page.evaluate(
    ([name, value]) => {
      const { channel } = (globalThis as unknown as { __STORYBOOK_PREVIEW__: Preview }).__STORYBOOK_PREVIEW__;
      return new Promise<void>((resolve) => {
        for (const end of ['storyRendered', 'docsRendered', 'storyErrored', 'storyThrewException', 'storyMissing'])
          channel.once(end, resolve);
        channel.emit(name, value);
      });
    },
    [event, data] as const,
  );
  await settled(page);
}

/** Goes to another story or page, as the sidebar does. */
export const go = (page: Page, storyId: string, viewMode: Entry['type'] = 'story'): Promise<void> =>
  send(page, 'setCurrentStory', { storyId, viewMode });

/** Turns the toolbar's switches, as the toolbar does. */
export const turn = (page: Page, globals: Partial<Switches>): Promise<void> => send(page, 'updateGlobals', { globals });

/** Starts the story again, with what it does by itself. */
export const remount = (page: Page, storyId: string): Promise<void> => send(page, 'forceRemount', { storyId });

/** Changes args of a story, as the table of controls does. */
export const setArgs = (page: Page, storyId: string, updatedArgs: object): Promise<void> =>
  send(page, 'updateStoryArgs', { storyId, updatedArgs });

/** Gives a story the args back that it began with. */
export const resetArgs = (page: Page, storyId: string): Promise<void> => send(page, 'resetStoryArgs', { storyId });
