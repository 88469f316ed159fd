/** Browser tests. A file that fails is run once more, in a fresh browser; what passes then is unsteady. */

const WTR = 'node_modules/@web/test-runner/dist/bin.js';

/** Runs files in a browser; one of which nothing is heard is a failure. */
async function once(run, browser, files) {
  const { left, seconds } = await run(browser, [WTR], { BROWSER: browser, TEST_FILES: files.join('\n') });
  const heard = new Map(left?.files.map((one) => [one.file, one]));
  const nothing = { passed: 0, failed: 1, bad: [], seconds: 0 };
  return { seconds, files: files.map((file) => heard.get(file) ?? { file, ...nothing }) };
}

/** What failed at first and does not any more: titles, or the file itself where it did not get as far as that. */
function steadied(first, second) {
  if (!first.bad.length) return second.failed ? [] : [first.file];
  return first.bad.filter((title) => !second.bad.includes(title)).map((title) => `${first.file}: ${title}`);
}

/** The row of a browser. */
export async function inBrowser(run, browser, files) {
  const first = await once(run, browser, files);
  const bad = first.files.filter(({ failed }) => failed);
  const again = bad.length
    ? await once(
        run,
        browser,
        bad.map(({ file }) => file),
      )
    : { seconds: 0, files: [] };
  const second = new Map(again.files.map((one) => [one.file, one]));
  const last = first.files.map((one) => second.get(one.file) ?? one);
  const sum = (what) => last.reduce((total, one) => total + one[what], 0);
  return {
    name: browser,
    passed: sum('passed'),
    failed: sum('failed'),
    seconds: first.seconds + again.seconds,
    files: last,
    unsteady: bad.flatMap((one) => steadied(one, second.get(one.file))).map((what) => `${browser} ${what}`),
  };
}
