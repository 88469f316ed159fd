/** A reporter of Web Test Runner that prints the counts of a run and leaves them, file by file, in `COUNT_FILE`. */
import { writeFileSync } from 'node:fs';
import { relative } from 'node:path';
import { ROOT } from '../../scripts/files.mjs';

function* tests(suite, above = []) {
  if (!suite) return;
  for (const test of suite.tests) yield { ...test, title: [...above, test.name].join(' > ') };
  for (const inner of suite.suites) yield* tests(inner, [...above, inner.name]);
}

/** What became of a test file; one that does not load or reports no test is one failure, without a title. */
function count(session) {
  const all = [...tests(session.testResults)].filter((test) => !test.skipped);
  const bad = all.filter((test) => !test.passed).map(({ title }) => title);
  const broken = session.errors.length > 0 || all.length === 0 || (!session.passed && bad.length === 0);
  return { passed: all.length - bad.length, failed: bad.length + (broken ? 1 : 0), bad };
}

const WHY = /\(skipped: (.*)\)$/;

/** Why tests were skipped, where their titles say so, and how many. */
function reasons(sessions) {
  const counts = new Map();
  for (const { testResults } of sessions)
    for (const { name, skipped } of tests(testResults)) {
      const why = skipped && WHY.exec(name)?.[1];
      if (why) counts.set(why, (counts.get(why) ?? 0) + 1);
    }
  return counts;
}

/** Notes how long each file takes, from the opening of its page on. */
function watch(sessions) {
  const start = Date.now();
  const times = new Map();
  sessions.on('session-status-updated', ({ testFile, status }) => {
    if (!times.has(testFile)) times.set(testFile, { start: status === 'INITIALIZING' ? Date.now() : start });
    if (status === 'FINISHED') times.get(testFile).end = Date.now();
  });
  return (file) => (times.get(file).end - times.get(file).start) / 1000;
}

export function countReporter() {
  let secondsOf;
  return {
    start({ sessions }) {
      secondsOf = watch(sessions);
    },
    onTestRunFinished({ sessions }) {
      const files = sessions.map((session) => ({
        file: relative(ROOT, session.testFile).replaceAll('\\', '/'),
        seconds: secondsOf(session.testFile),
        ...count(session),
      }));
      const sum = (what) => files.reduce((total, file) => total + file[what], 0);
      for (const [why, times] of reasons(sessions)) console.log(`Skipped, ${times}: ${why}.`);
      console.log(`${sum('passed')} tests passed, ${sum('failed')} failed.`);
      if (process.env.COUNT_FILE) writeFileSync(process.env.COUNT_FILE, JSON.stringify({ files }));
    },
  };
}
