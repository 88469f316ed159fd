/** The commands in WebKit, as far as WebDriver goes: no forced colours, collection, touch or chooser of files. */
import { PNG } from 'pngjs';
import { resize } from './webkit-launcher.mjs';

/** Role and name of `window.__ax`, where the client has put the element; WebDriver tells no more. */
export async function ax(page, { tree = false }) {
  if (tree) throw new Error('axTree works in Chromium only.');
  const element = await page.run('return window.__ax');
  if (!element) throw new Error('ax: there is no such element.');
  const [id] = Object.values(element);
  const [role, name] = await Promise.all(
    ['computedrole', 'computedlabel'].map((what) => page.send('GET', `/element/${id}/${what}`)),
  );
  return { ignored: role === 'none', role, name, value: null, description: '', properties: {} };
}

/** PNG of a piece of the viewport, in base64. */
export async function screenshot(page, { clip: { x, y, width, height } }) {
  const whole = PNG.sync.read(Buffer.from(await page.send('GET', '/screenshot'), 'base64'));
  const part = new PNG({ width, height });
  PNG.bitblt(whole, part, x, y, width, height);
  return PNG.sync.write(part).toString('base64');
}

export async function emulate(page, { viewport, ...media }) {
  const [unknown] = Object.keys(media);
  if (unknown) throw new Error(`WebKit cannot emulate: ${unknown}.`);
  await resize(page, viewport);
}

/** Two frames: what has just been drawn hears of no wheel before. */
const FRAMES = 'requestAnimationFrame(() => requestAnimationFrame(arguments[0]))';

/** Turns the wheel over a point, by pixels. The driver takes them as counted from the start, not from the last time. */
export async function wheel(page, { x, y, by }) {
  await page.send('POST', '/execute/async', { script: FRAMES, args: [] });
  page.turned += by;
  await page.act({ type: 'wheel', id: 'wheel' }, { type: 'scroll', x, y, deltaX: 0, deltaY: page.turned, duration: 0 });
}

/** Presses chords, one after the other. */
export async function press(page, { chords }) {
  await page.keyboard.chords(chords);
}

/** Keys of any alphabet. */
export async function letters(page, { text }) {
  await page.keyboard.type(text);
}

export async function doubleClick(page, { x, y }) {
  await page.mouse.click(x, y, { count: 2 });
}
