/** Browser tests: all of them in Chromium; with `BROWSER=firefox` or `webkit` those named `*.cross.test.ts` there. */
import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { playwrightLauncher } from '@web/test-runner-playwright';
import { puppeteerLauncher } from '@web/test-runner-puppeteer';
import { chromium, CHROMIUM_ARGS, firefox } from './scripts/browsers.mjs';
import { copies } from './test/runner/copies.mjs';
import { commands } from './test/runner/commands.mjs';
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

/** Files that cannot run in WebKit. */
const NOT_IN_WEBKIT = [
  'contract/leaks', // no collection of garbage
  'a11y/errors', // no description of a node
  'a11y/states', // no states of a node
  'look/file-line', // lines of text are rounded to other pixels
  'look/parity', // the same letters and edges are smoothed now so, now so
];

const { BROWSER = 'chromium' } = process.env;

function files() {
  if (BROWSER === 'chromium') return ['test/browser/**/*.test.ts'];
  const out = BROWSER === 'webkit' ? NOT_IN_WEBKIT : [];
  return ['test/browser/**/*.cross.test.ts', ...out.map((name) => `!test/browser/${name}.cross.test.ts`)];
}

export default {
  files: files(),
  rootDir: fileURLToPath(new URL('.', import.meta.url)),
  browsers: [LAUNCHERS[BROWSER]()],
  concurrentBrowsers: 1,
  nodeResolve: { browser: true, exportConditions: ['development'] },
  plugins: [
    esbuildPlugin({ ts: true, json: true, target: 'es2022', tsconfig: 'tsconfig.json', define: { __DEV__: 'true' } }),
    commands(),
    copies(),
  ],
  testFramework: { config: { ui: 'bdd', timeout: 10_000 } },
  browserStartTimeout: 240_000, testsStartTimeout: 240_000,
  testsFinishTimeout: 900_000,
  filterBrowserLogs: ({ args }) => !args.some((arg) => String(arg).includes('Lit is in dev mode')),
  reporters: [defaultReporter({ reportTestResults: true, reportTestProgress: false }), countReporter()],
};
