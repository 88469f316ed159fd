/**
 * Pictures of stories against the ones that are kept beside the tests. Kept are pictures of Chromium on Linux, with the
 * catalogue's own typeface and at one device pixel per CSS pixel. A point counts as different when its colour is
 * further off than three steps of a channel (`threshold` 0.01 of pixelmatch) and it is no smoothed edge of a glyph;
 * of a picture a twentieth of a percent may differ, so that another version of Chromium does not break it, while a
 * border of another colour does. `UPDATE=1` writes the pictures anew.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import pixelmatch from 'pixelmatch';
import type { Page } from 'playwright';
import { PNG } from 'pngjs';
import { filesUnder, ROOT } from '../../../scripts/files.mjs';

const KEPT = `${ROOT}test/catalogue/baselines`;
/** Where the pictures of a failed comparison are left: `NAME.png` and `NAME.diff.png`. */
const FAILED = `${ROOT}.cache/pictures`;
const COLOUR = 0.01;
const SHARE = 0.0005;
/** Chromium makes a window higher for a picture of all of a page, and now and then paints it before it has laid it out. */
const SHOTS = 3;
/** Space around the story that a popup may lie over, in pixels. */
const AROUND = 16;

/** Names of the kept pictures. */
export const keptNames = (): string[] =>
  filesUnder('test/catalogue/baselines', '.png').map((file) => file.slice('test/catalogue/baselines/'.length, -4));

/** Why pictures are not compared on this system; undefined where they are. */
export const unlike =
  process.platform === 'linux' ? undefined : `pictures are kept for Linux, this is ${process.platform}`;

/** A picture of the story, animations at their start, without a caret. */
async function picture(page: Page): Promise<PNG> {
  await page.mouse.move(0, 0);
  const box = (await page.locator('.story').boundingBox())!;
  const [x, y] = [Math.max(0, box.x - AROUND), Math.max(0, box.y - AROUND)];
  const clip = { x, y, width: box.x + box.width + AROUND - x, height: box.y + box.height + AROUND - y };
  return PNG.sync.read(await page.screenshot({ clip, fullPage: true, animations: 'disabled', caret: 'hide' }));
}

/** Writes a picture as small as PNG makes flat colours. */
function keep(folder: string, name: string, picture: PNG): void {
  mkdirSync(folder, { recursive: true });
  const data = PNG.sync.write(picture, { colorType: 2, filterType: 0, deflateLevel: 9, deflateStrategy: 0 });
  writeFileSync(`${folder}/${name}.png`, data);
}

/** Number of points that differ, and a picture of them; undefined when the sizes do. */
function compare(a: PNG, b: PNG): { count: number; diff: PNG } | undefined {
  if (a.width !== b.width || a.height !== b.height) return undefined;
  const diff = new PNG({ width: a.width, height: a.height });
  return { count: pixelmatch(a.data, b.data, diff.data, a.width, a.height, { threshold: COLOUR }), diff };
}

/**
 * Compares a story with its kept picture.
 * @returns what is wrong; undefined when they are alike
 */
export async function difference(page: Page, name: string): Promise<string | undefined> {
  if (process.env['UPDATE'] === '1') return (keep(KEPT, name, await picture(page)), undefined);
  const file = `${KEPT}/${name}.png`;
  if (!existsSync(file)) return `There is no kept picture. Look at the story, then: UPDATE=1 npm test -- catalogue`;
  const kept = PNG.sync.read(readFileSync(file));
  let now: PNG;
  let result: ReturnType<typeof compare>;
  for (let shot = 1; shot <= SHOTS; shot++) {
    now = await picture(page);
    result = compare(kept, now);
    if (result && result.count <= now.width * now.height * SHARE) return undefined;
  }
  keep(FAILED, name, now!);
  if (!result)
    return `${kept.width} by ${kept.height} became ${now!.width} by ${now!.height}. See .cache/pictures/${name}.png`;
  keep(FAILED, `${name}.diff`, result.diff);
  return `${result.count} points differ. See .cache/pictures/${name}.png and ${name}.diff.png`;
}
