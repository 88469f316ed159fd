/** The steps of `npm test`. Each gives rows: `{ name, passed, failed, seconds, files?, unsteady? }`. */
import { findBrowser, hasScreen } from '../../scripts/browsers.mjs';
import { filesUnder } from '../../scripts/files.mjs';
import { browserFiles } from './browser-files.mjs';
import { inBrowser } from './in-browser.mjs';

/** Files whose paths hold one of the patterns; all of them without patterns. */
const chosen = (files, patterns) =>
  patterns.length ? files.filter((file) => patterns.some((pattern) => file.includes(pattern))) : files;

/** One program as a row: the counts that it left, else its exit code as a test. */
async function row(run, name, args) {
  const { ok, left = { passed: ok ? 1 : 0, failed: 0 }, seconds } = await run(name, args);
  return { name, seconds, ...left, failed: left.failed || Number(!ok) };
}

/** A row of what is made for the tests after it: not counted unless it fails. */
const made = async (run, name, script) => ({ ...(await row(run, name, [script])), passed: 0 });

const NODE_TESTS = [
  '--import',
  'tsx',
  '--import',
  './test/runner/dev.mjs',
  '--test',
  '--test-reporter=./test/runner/node-reporter.mjs',
];

/** Files of a folder under node:test, sources as they are; `first` makes what they look at. */
const nodeTests = (name, first) => ({
  files: () => filesUnder(`test/${name}`, '.test.ts'),
  async run(run, patterns) {
    const files = chosen(this.files(), patterns);
    if (!files.length) return [];
    const before = first ? [await made(run, ...first)] : [];
    if (before.some(({ failed }) => failed)) return before;
    return [...before, await row(run, name, [...NODE_TESTS, ...files])];
  },
});

/** The browser tests in a browser, where it is installed. */
const browserTests = (name, isThere, missing) => ({
  files: () => browserFiles(name),
  async run(run, patterns) {
    if (isThere()) return [await inBrowser(run, name, chosen(this.files(), patterns))];
    console.log(`Left out: ${missing}.`);
    return [];
  },
});

export const STEPS = {
  check: { files: () => [], run: async (run) => [await row(run, 'check', ['scripts/check.mjs'])] },
  node: nodeTests('node'),
  chromium: browserTests('chromium', () => true),
  firefox: browserTests('firefox', () => findBrowser('firefox'), 'no Firefox was found (FIREFOX_PATH names one)'),
  webkit: browserTests(
    'webkit',
    () => findBrowser('webkit') && hasScreen(),
    'no WebKit was found, or no screen (Debian: apt install webkit2gtk-driver xvfb; WEBKIT_DRIVER_PATH names a driver)',
  ),
  package: nodeTests('package', ['build', 'scripts/build.mjs']),
  host: nodeTests('host', ['host', 'scripts/build/host.mjs']),
  catalogue: nodeTests('catalogue', ['storybook', 'scripts/catalogue.mjs']),
};

/** What runs beside each other, the longest first; steps of a line run one after the other. */
export const LINES = [['firefox'], ['webkit'], ['chromium'], ['check', 'node', 'package', 'host'], ['catalogue']];

/** Lines at a time: each waits for its browser now and then, and two would leave a core of two idle. */
export const ABREAST = 3;
