/** Runs browser tests in WebKit, a browser for each file: one that has run many comes to a halt, or crashes. */
import { readFileSync } from 'node:fs';
import { startWebKit } from './webdriver.mjs';
import { chordActions, keyDown, keyUp } from './webdriver-keys.mjs';

const BUTTONS = { left: 0, middle: 1, right: 2 };

const moveTo = (x, y) => ({ type: 'pointerMove', duration: 0, origin: 'viewport', x, y });
const pointerDown = ({ button = 'left' } = {}) => ({ type: 'pointerDown', button: BUTTONS[button] });
const pointerUp = ({ button = 'left' } = {}) => ({ type: 'pointerUp', button: BUTTONS[button] });

/** A page with the keys and the mouse of Puppeteer's, which is what the stock commands ask for. */
class WebKitPage {
  #browser;
  /** How far the wheel has been turned, in pixels. */
  turned = 0;

  constructor(browser) {
    this.#browser = browser;
  }
  send(method, path, body) {
    return this.#browser.send(method, path, body);
  }
  /** Runs the body of a function in the page. */
  run(script, ...args) {
    return this.send('POST', '/execute/sync', { script, args });
  }
  act(source, ...actions) {
    return this.send('POST', '/actions', { actions: [{ ...source, actions }] });
  }
  #keys(...actions) {
    return this.act({ type: 'key', id: 'keyboard' }, ...actions);
  }
  #pointer(...actions) {
    return this.act({ type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' } }, ...actions);
  }
  keyboard = {
    down: (key) => this.#keys(keyDown(key)),
    up: (key) => this.#keys(keyUp(key)),
    press: (key) => this.#keys(keyDown(key), keyUp(key)),
    chords: (all) => this.#keys(...all.flatMap(chordActions)),
    type: (text) => this.#keys(...[...text].flatMap((key) => [keyDown(key), keyUp(key)])),
  };
  mouse = {
    move: (x, y) => this.#pointer(moveTo(x, y)),
    down: (options) => this.#pointer(pointerDown(options)),
    up: (options) => this.#pointer(pointerUp(options)),
    click: (x, y, { count = 1, ...options } = {}) =>
      this.#pointer(
        moveTo(x, y),
        ...Array(count)
          .fill([pointerDown(options), pointerUp(options)])
          .flat(),
      ),
    reset: () => {
      this.turned = 0;
      return this.send('DELETE', '/actions');
    },
  };
}

/** The size that the window of Chromium's tests has. */
const VIEWPORT = { width: 1280, height: 720 };

/** Makes the window so large that the page gets the wanted size: the browser's own bars take their part. */
export async function resize(page, { width, height }) {
  const window = await page.send('GET', '/window/rect');
  const [innerWidth, innerHeight] = await page.run('return [innerWidth, innerHeight]');
  const rect = { width: window.width + width - innerWidth, height: window.height + height - innerHeight };
  await page.send('POST', '/window/rect', rect);
}

/** True for a test file that takes pictures. */
const takesPictures = (file) => /\b(?:screenshot|pixels)\b/.test(readFileSync(file, 'utf8'));

export function webkitLauncher() {
  let browser;
  let page;
  let active;
  /** Files that no browser has been started for: the runner takes them one after the other. */
  let files = [];
  /** The browser of the next file, which starts while this one runs. */
  let next;
  const start = () => startWebKit(takesPictures(files.shift()));
  return {
    name: 'WebKit',
    type: 'puppeteer', // by this the stock commands choose how to press a key
    concurrency: 1,
    initialize(config, testFiles) {
      files = [...testFiles];
    },
    async startSession(id, url) {
      const started = next ?? start();
      next = files.length ? start() : undefined;
      next?.catch(() => undefined); // told by the file that gets it
      browser = await started;
      page = new WebKitPage(browser);
      await resize(page, VIEWPORT);
      active = id;
      await page.send('POST', '/url', { url });
    },
    startDebugSession() {
      throw new Error('There is no debugging in WebKit.');
    },
    async stopSession() {
      active = undefined;
      await browser.close();
      return {};
    },
    isActive: (id) => active === id,
    getBrowserUrl: () => page.send('GET', '/url').catch(() => undefined), // it may have crashed: the file fails, not the run
    getPage: () => page,
    async stop() {
      await browser?.close();
      const spare = await next?.catch(() => undefined);
      await spare?.close();
    },
  };
}
