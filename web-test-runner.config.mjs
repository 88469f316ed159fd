/** Browser tests: in Chromium, or where `BROWSER` says: `firefox`, `webkit`. `TEST_FILES` are some of them, in lines. */
import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { playwrightLauncher } from '@web/test-runner-playwright';
import { puppeteerLauncher } from '@web/test-runner-puppeteer';
import { chromium, CHROMIUM_ARGS, firefox } from './scripts/browsers.mjs';
import { freePort } from './scripts/free-port.mjs';
import { browserFiles } from './test/runner/browser-files.mjs';
import { bundles } from './test/runner/bundles.mjs';
import { copies } from './test/runner/copies.mjs';
import { commands } from './test/runner/commands.mjs';
import { windows } from './test/runner/drivers/chromium-windows.mjs';
import { FIREFOX_ARGS, FIREFOX_PREFS } from './test/runner/drivers/firefox.mjs';
import { countReporter } from './test/runner/count-reporter.mjs';
import { webkitLauncher } from './test/runner/drivers/webkit-launcher.mjs';

/** Painting a part again smooths its edges differently than painting the whole does. */
const WHOLE_PICTURES = '--disable-partial-raster';

const LAUNCHERS = {
  chromium: () =>
    playwrightLauncher({
      product: 'chromium',
      concurrency: 2,
      launchOptions: { executablePath: chromium(), args: [...CHROMIUM_ARGS, WHOLE_PICTURES] },
      ...windows(),
    }),
  firefox: () =>
    puppeteerLauncher({
      concurrency: 1,
      launchOptions: {
        browser: 'firefox',
        executablePath: firefox(),
        args: FIREFOX_ARGS,
        extraPrefsFirefox: FIREFOX_PREFS,
      },
    }),
  webkit: webkitLauncher,
};

const { BROWSER = 'chromium', TEST_FILES } = process.env;

export default {
  files: TEST_FILES?.split('\n') ?? browserFiles(BROWSER),
  rootDir: fileURLToPath(new URL('.', import.meta.url)),
  // Of its own: runs that start side by side would find the same one free.
  port: await freePort(),
  browsers: [LAUNCHERS[BROWSER]()],
  concurrentBrowsers: 1,
  nodeResolve: { browser: true, exportConditions: ['development'] },
  middleware: process.argv.includes('--watch') ? [] : [bundles()], // a watcher has to see each file
  plugins: [
    esbuildPlugin({ ts: true, json: true, target: 'es2022', tsconfig: 'tsconfig.json', define: { __DEV__: 'true' } }),
    commands(),
    copies(),
  ],
  testFramework: { config: { ui: 'bdd', timeout: 10_000 } },
  testsStartTimeout: 60_000,
  testsFinishTimeout: 300_000,
  filterBrowserLogs: ({ args }) => !args.some((arg) => String(arg).includes('Lit is in dev mode')),
  reporters: [defaultReporter({ reportTestResults: true, reportTestProgress: false }), countReporter()],
};
