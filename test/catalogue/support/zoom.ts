/**
 * A story at twice the size: by the browser's zoom, which halves the page in CSS pixels, and by twice the type size of
 * the controls alone. Nothing may stand out of the page, no text may be cut, no line may lie on another, unless it was
 * so before: natively a label that is too long is cut at any size.
 */
import type { Page } from 'playwright';
import { foreign, NATIVE } from './axe.js';
import { look } from './misfits.js';
import { VIEWPORT } from './tabs.js';

const HALF = { width: VIEWPORT.width / 2, height: VIEWPORT.height / 2 };
const LARGE = '400 30px/normal "PT Sans", Arial, sans-serif';

/** What does not fit in the story and its frames. */
async function misfits(page: Page): Promise<string[]> {
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

/**
 * What fits a story, but not at twice the size.
 * @param use is called while the page is zoomed
 */
export async function tooLarge(
  page: Page,
  use: () => Promise<void>,
): Promise<{ zoomed: string[]; enlarged: string[] }> {
  const before = new Set(await misfits(page));
  const fresh = async (): Promise<string[]> => (await misfits(page)).filter((problem) => !before.has(problem));
  await page.setViewportSize(HALF);
  const zoomed = await fresh();
  await use();
  await page.setViewportSize(VIEWPORT);
  await setFont(page, LARGE);
  const enlarged = await fresh();
  await setFont(page, '');
  return { zoomed, enlarged };
}
