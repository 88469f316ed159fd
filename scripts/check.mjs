/** `npm run check`: types, lint, floors and the manifest; each is one test for `npm test`. */
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { ROOT } from './files.mjs';
import { manifestProblems } from './manifest/problems.mjs';
import { writeManifest } from './manifest/write.mjs';

/** Runs a tool of the project's packages; true when it has nothing to say against the sources. */
function tool(args) {
  return spawnSync(process.execPath, args, { cwd: ROOT, stdio: 'inherit' }).status === 0;
}

/** Set by `npm test`. */
const count = process.env.COUNT_FILE;
delete process.env.COUNT_FILE; // the tools have none of their own

const FLOORS = [
  '--import',
  'tsx',
  '--test',
  '--test-reporter=./test/runner/node-reporter.mjs',
  'test/node/floors.test.ts',
];

const CHECKS = {
  types: () => tool(['node_modules/typescript/bin/tsc', '-p', '.']),
  lint: () => tool(['node_modules/oxlint/bin/oxlint', '--deny-warnings', '--report-unused-disable-directives']),
  format: () => tool(['node_modules/prettier/bin/prettier.cjs', '--check', '--log-level', 'warn', '.']),
  // One of the node tests: `npm test` runs it there.
  ...(count ? {} : { floors: () => tool(FLOORS) }),
  manifest: async () => {
    const problems = await manifestProblems(await writeManifest());
    for (const problem of problems) console.error(problem);
    return problems.length === 0;
  },
};

const total = { passed: 0, failed: 0 };
for (const [name, check] of Object.entries(CHECKS)) {
  const passed = await check();
  total[passed ? 'passed' : 'failed']++;
  console.log(`${passed ? 'ok  ' : 'FAIL'} ${name}`);
}
if (count) writeFileSync(count, JSON.stringify(total));
process.exitCode = total.failed ? 1 : 0;
