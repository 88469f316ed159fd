/** Which browser tests run where. */
import { filesUnder } from '../../scripts/files.mjs';

/** Files that cannot run in WebKit. */
const NOT_IN_WEBKIT = [
  'life/leaks', // no collection of garbage
  'a11y/errors', // no description of a node
  'a11y/states', // no states of a node
  'look/file-line', // lines of text are rounded to other pixels
  'look/hostile-css',
  'look/parity', // the same letters and edges are smoothed now so, now so
].map((name) => `test/browser/${name}.cross.test.ts`);

/** All of them in Chromium, those named `*.cross.test.ts` elsewhere. `TEST_FOLDER` has others, to test the runner by. */
export function browserFiles(browser) {
  const folder = process.env.TEST_FOLDER ?? 'test/browser';
  if (browser === 'chromium') return filesUnder(folder, '.test.ts');
  const files = filesUnder(folder, '.cross.test.ts');
  return browser === 'webkit' ? files.filter((file) => !NOT_IN_WEBKIT.includes(file)) : files;
}
