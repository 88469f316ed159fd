/** Pages of a Chromium with counters of their renderer. */
import { chromium as playwright } from 'playwright';
import { chromium, CHROMIUM_ARGS } from '../../scripts/browsers.mjs';

const ORIGIN = 'http://bench.test/';
const STYLE = `
  body { margin: 0; font: 14px/20px system-ui, sans-serif; }
  .field { display: inline-block; margin: 2px; }
  .field > span { display: block; color: #666; font-size: 12px; }
  .box {
    box-sizing: border-box; height: 36px; padding: 0 9px; border: 1px solid #d4d5d8; border-radius: 3px;
    background: #fff; font: inherit;
  }
  .box:hover { border-color: #999; }
  .box:focus { border-color: #4c8bf7; }
  .box:disabled { opacity: .5; }
  .anchor { position: relative; }
  .rows {
    position: absolute; width: 300px; max-height: 300px; margin: 0; padding: 0; overflow: auto; border: 1px solid #ccc;
    background: #fff; list-style: none;
  }
  .rows > div { position: relative; }
  .rows li { height: 30px; padding: 0 9px; line-height: 30px; }
  .rows li:hover { background: #f2f2f2; }`;
const DOCUMENT = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Bench</title><style>${STYLE}</style><body>
  <script type="module" src="/script.js"></script>`;

/** Starts Chromium. */
export function startBrowser() {
  return playwright.launch({ executablePath: chromium(), args: CHROMIUM_ARGS });
}

/**
 * Opens pages side by side, each in a context and a process of its own.
 * @param {Record<string, string>} scripts what the pages run, by subject
 * @param use gets a {@link Meter} by subject; the pages are closed after it
 */
export async function withPages(browser, scripts, use) {
  const contexts = [];
  try {
    const meters = {};
    let fail;
    const failed = new Promise((_, reject) => (fail = reject));
    for (const [id, script] of Object.entries(scripts)) {
      const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
      contexts.push(context);
      meters[id] = await openPage(context, script, (error) => fail(new Error(`${id}: ${error.stack}`)));
    }
    return await Promise.race([use(meters), failed]);
  } finally {
    for (const context of contexts) await context.close();
  }
}

async function openPage(context, script, fail) {
  await context.route('**', (route) => {
    const { pathname } = new URL(route.request().url());
    if (pathname === '/script.js') return route.fulfill({ contentType: 'text/javascript', body: script });
    return route.fulfill({ contentType: 'text/html', body: pathname === '/' ? DOCUMENT : '' });
  });
  const page = await context.newPage();
  page.setDefaultTimeout(60_000);
  page.on('pageerror', fail);
  await page.goto(ORIGIN);
  await page.waitForFunction(() => 'stage' in window);
  const cdp = await context.newCDPSession(page);
  await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
  return new Meter(page, cdp);
}

/** Reads what the renderer has used. CPU is the main thread's own time: work of other processes is not in it. */
class Meter {
  constructor(page, cdp) {
    this.page = page;
    this.cdp = cdp;
  }

  /** Calls a method of the page's stage. */
  stage(method, ...args) {
    return this.page.evaluate(([name, values]) => window.stage[name](...values), [method, args]);
  }

  async counters() {
    const { metrics } = await this.cdp.send('Performance.getMetrics');
    return Object.fromEntries(metrics.map(({ name, value }) => [name, value]));
  }

  /** Counters once the garbage is gone. */
  async settledCounters() {
    for (let pass = 0; pass < 3; pass++) await this.cdp.send('HeapProfiler.collectGarbage');
    return this.counters();
  }

  /** CPU in microseconds and layouts of something. */
  async cost(action) {
    const before = await this.counters();
    await action();
    const after = await this.counters();
    return { cpu: 1e6 * (after.ThreadTime - before.ThreadTime), layouts: after.LayoutCount - before.LayoutCount };
  }
}
