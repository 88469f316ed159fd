/**
 * A story at twice the size: by the browser's zoom, which halves the page in CSS pixels, and by twice the type size of
 * the controls alone. Nothing may stand out of the page, no text may be cut, no line may lie on another, unless it was
 * so before: natively a label that is too long is cut at any size.
 */
import type { Page } from 'playwright';
import { foreign, NATIVE } from './axe.js';
import { look } from './misfits.js';
import { VIEWPORT } from './tabs.js';

/** The size of a page that is zoomed, in CSS pixels. */
export const HALF = { width: VIEWPORT.width / 2, height: VIEWPORT.height / 2 };
const LARGE = '400 30px/normal "PT Sans", Arial, sans-serif';

/** What does not fit in the story and its frames. */
export async function misfits(page: Page): Promise<string[]> {
  const all: string[] = [];
  for (const frame of page.frames().filter((one) => !foreign(one.url()))) {
    await frame.evaluate('globalThis.__name ??= (value) => value'); // the loader of the tests names inner functions
    await frame.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
    all.push(...(await frame.evaluate(look, NATIVE)));
  }
  return all;
}

const setFont = (page: Page, font: string): Promise<void> =>
  page.evaluate((value) => document.documentElement.style.setProperty('--amo-font', value), font);

/** What does not fit in the story and its frames while its controls have twice the type size. */
export async function enlarged(page: Page): Promise<string[]> {
  await setFont(page, LARGE);
  const found = await misfits(page);
  await setFont(page, '');
  return found;
}
