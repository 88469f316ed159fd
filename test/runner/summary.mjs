/** The end of a test run: the time of each step, the slowest files, what is unsteady, and the sum in the last line. */

/** More unsteady tests than this are failures. */
const FEW = 3;

const SLOWEST = 10;

const line = ({ name, passed, failed, seconds }) =>
  `${name.padEnd(10)} ${String(passed).padStart(6)} ok ${String(failed).padStart(4)} bad ${Math.round(seconds)} s`;

function slowest(rows) {
  const files = rows.flatMap(({ name, files = [] }) => files.map((file) => ({ step: name, ...file })));
  const worst = files.sort((a, b) => b.seconds - a.seconds).slice(0, SLOWEST);
  return worst.map(({ step, file, seconds }) => `${seconds.toFixed(1).padStart(7)} s  ${step} ${file}`);
}

/** Prints the summary of rows; gives back whether everything is well. */
export function summarize(rows, seconds) {
  const unsteady = rows.flatMap((row) => row.unsteady ?? []);
  const many = unsteady.length > FEW ? unsteady.length : 0; // they have passed at last, and are not let through
  const sum = (what) => rows.reduce((total, row) => total + row[what], 0);
  const [passed, failed] = [Math.max(0, sum('passed') - many), sum('failed') + many];
  const parts = [[...rows.map(line), `in all ${Math.round(seconds)} s`], slowest(rows)];
  if (unsteady.length) parts.push([...unsteady, `${unsteady.length} unsteady`]);
  for (const part of parts.filter(({ length }) => length)) console.log(`\n${part.join('\n')}`);
  console.log(`\n${passed} passed, ${failed} failed`);
  return failed === 0 && passed > 0;
}
