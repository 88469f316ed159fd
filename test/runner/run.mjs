/**
 * `npm test`: every step, going on after a failed one, and the sum in the last line.
 *
 *     npm test -- node chromium                   the named steps only
 *     npm test -- chromium keyboard/select        of a step the test files whose paths hold that
 *     npm test -- node twig                       the same of tests in Node
 *     npm test -- firefox webkit values/events    of several steps
 */
import { setup } from '../../scripts/setup.mjs';
import { node } from './program.mjs';
import { ABREAST, LINES, STEPS } from './steps.mjs';
import { summarize } from './summary.mjs';

/** Steps and patterns of the command line. */
function wanted(words) {
  const steps = words.filter((word) => STEPS[word]);
  const patterns = words.filter((word) => !STEPS[word]);
  const known = steps.flatMap((step) => STEPS[step].files());
  const unknown = patterns.filter((pattern) => !known.some((file) => file.includes(pattern)));
  if (unknown.length) throw new Error(`Unknown: ${unknown.join(', ')}. Known: ${Object.keys(STEPS).join(', ')}.`);
  return { steps: words.length ? steps : Object.keys(STEPS), patterns };
}

/** Runs a program for a step, timed; what it says is printed at once if nothing runs beside it. */
const runner = (aside) => async (name, args, env) => {
  const start = Date.now();
  if (!aside) console.log(`\n── ${name}`);
  const result = await node(name, args, { env, aside });
  const seconds = (Date.now() - start) / 1000;
  if (aside) console.log(`\n── ${name}, ${Math.round(seconds)} s\n${result.output}`);
  return { ...result, seconds };
};

async function main(words) {
  const start = Date.now();
  const { steps, patterns } = wanted(words);
  const lines = LINES.map((line) => line.filter((step) => steps.includes(step))).filter(({ length }) => length);
  const run = runner(lines.length > 1);
  const rows = new Map();
  const runLines = async () => {
    for (let line = lines.shift(); line; line = lines.shift())
      for (const step of line) rows.set(step, await STEPS[step].run(run, patterns));
  };
  await Promise.all(Array.from({ length: ABREAST }, runLines));
  const isWell = summarize(
    steps.flatMap((step) => rows.get(step)),
    (Date.now() - start) / 1000,
  );
  process.exitCode = isWell ? 0 : 1;
}

setup({ tests: true });
await main(process.argv.slice(2).filter((word) => !word.startsWith('-')));
