/**
 * `npm test`: every step, going on after a failed one, and the sum in the last line. `npm test -- node chromium` runs
 * the named steps only.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { findBrowser, hasScreen } from '../../scripts/browsers.mjs';
import { filesUnder, ROOT } from '../../scripts/files.mjs';
import { setup } from '../../scripts/setup.mjs';

const COUNTS = join(ROOT, '.cache/counts');
const WTR = 'node_modules/@web/test-runner/dist/bin.js';

/** A step that takes longer than this hangs, in milliseconds. */
const TOO_LONG = 25 * 60_000;

/** Runs Node; the counts are what the program has left in COUNT_FILE, else its exit code as one test. */
function node(name, args, env = {}) {
  const file = join(COUNTS, `${name}.json`);
  rmSync(file, { force: true });
  const { status } = spawnSync(process.execPath, args, {
    cwd: ROOT,
    stdio: 'inherit',
    timeout: TOO_LONG,
    env: { ...process.env, ...env, COUNT_FILE: file },
  });
  let count = { passed: status === 0 ? 1 : 0, failed: 0 };
  try {
    count = JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    // the program ended before it could count
  }
  if (status !== 0 && count.failed === 0) count.failed = 1;
  return count;
}

/** Files of a folder under node:test, sources as they are. */
function nodeTests(name, folder) {
  const files = filesUnder(folder, '.test.ts');
  if (!files.length) return { passed: 0, failed: 0 };
  const flags = [
    '--import',
    'tsx',
    '--import',
    './test/runner/dev.mjs',
    '--test',
    '--test-reporter=./test/runner/node-reporter.mjs',
  ];
  return node(name, [...flags, ...files]);
}

/** A step that makes what the tests after it look at: silent in the counts unless it fails. */
function prepare(name, args) {
  const { failed } = node(name, args);
  return { passed: 0, failed };
}

const add = (a, b) => ({ passed: a.passed + b.passed, failed: a.failed + b.failed });

/** Tests over something that has to be made first; not run when it could not be made. */
function after(made, tests) {
  return made.failed ? made : add(made, tests());
}

/** The browser tests in another browser, where it is installed. */
function inBrowser(name, missing, isThere = findBrowser(name)) {
  if (isThere) return node(name, [WTR], { BROWSER: name });
  console.log(`Left out: ${missing}.`);
  return { passed: 0, failed: 0 };
}

const STEPS = {
  check: () => node('check', ['scripts/check.mjs']),
  node: () => nodeTests('node', 'test/node'),
  chromium: () => node('chromium', [WTR]),
  firefox: () => inBrowser('firefox', 'no Firefox was found (FIREFOX_PATH names one)'),
  webkit: () =>
    inBrowser(
      'webkit',
      'no WebKit was found, or no screen (Debian: apt install webkit2gtk-driver xvfb; WEBKIT_DRIVER_PATH names a driver)',
      findBrowser('webkit') && hasScreen(),
    ),
  package: () => after(prepare('build', ['scripts/build.mjs']), () => nodeTests('package', 'test/package')),
  catalogue: () => {
    if (!filesUnder('test/catalogue', '.test.ts').length) return { passed: 0, failed: 0 };
    return after(prepare('storybook', ['scripts/catalogue.mjs']), () => nodeTests('catalogue', 'test/catalogue'));
  },
};

function main(names) {
  const unknown = names.filter((name) => !STEPS[name]);
  if (unknown.length) throw new Error(`Unknown: ${unknown.join(', ')}. Known: ${Object.keys(STEPS).join(', ')}.`);
  mkdirSync(COUNTS, { recursive: true });
  let total = { passed: 0, failed: 0 };
  const lines = [];
  for (const name of names.length ? names : Object.keys(STEPS)) {
    console.log(`\n── ${name}`);
    const start = Date.now();
    const count = STEPS[name]();
    total = add(total, count);
    const seconds = Math.round((Date.now() - start) / 1000);
    lines.push(
      `${name.padEnd(10)} ${String(count.passed).padStart(6)} ok ${String(count.failed).padStart(4)} bad ${seconds} s`,
    );
  }
  console.log(`\n${lines.join('\n')}\n\n${total.passed} passed, ${total.failed} failed`);
  process.exitCode = total.failed || total.passed === 0 ? 1 : 0;
}

setup({ tests: true });
main(process.argv.slice(2).filter((name) => !name.startsWith('-')));
