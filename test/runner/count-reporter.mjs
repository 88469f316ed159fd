/** A reporter of Web Test Runner that prints the counts of a run and leaves them in the file named by `COUNT_FILE`. */
import { writeFileSync } from 'node:fs';

function* tests(suite) {
  if (!suite) return;
  yield* suite.tests;
  for (const inner of suite.suites) yield* tests(inner);
}

/** Passed and failed of one test file; a file that does not load or reports no test is one failure. */
function count(session) {
  const all = [...tests(session.testResults)].filter((test) => !test.skipped);
  const failed = all.filter((test) => !test.passed).length;
  const broken = session.errors.length > 0 || all.length === 0 || (!session.passed && failed === 0);
  return { passed: all.length - failed, failed: failed + (broken ? 1 : 0) };
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

export function countReporter() {
  return {
    onTestRunFinished({ sessions }) {
      const total = { passed: 0, failed: 0 };
      for (const session of sessions) {
        const { passed, failed } = count(session);
        total.passed += passed;
        total.failed += failed;
      }
      for (const [why, times] of reasons(sessions)) console.log(`Skipped, ${times}: ${why}.`);
      console.log(`${total.passed} tests passed, ${total.failed} failed.`);
      if (process.env.COUNT_FILE) writeFileSync(process.env.COUNT_FILE, JSON.stringify(total));
    },
  };
}
