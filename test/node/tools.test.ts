/** The commands of the project: they count right, and they fail when they should. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { loadContracts } from '../../scripts/manifest/contracts.mjs';
import { ROOT } from '../../scripts/files.mjs';
import { manifestProblems } from '../../scripts/manifest/problems.mjs';
import { makeManifest } from '../../scripts/manifest/write.mjs';

interface Outcome {
  readonly status: number | null;
  readonly output: string;
}

function node(args: readonly string[], env: NodeJS.ProcessEnv = {}): Outcome {
  const inherited = Object.fromEntries(Object.entries(process.env).filter(([name]) => name !== 'NODE_TEST_CONTEXT'));
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    cwd: ROOT,
    encoding: 'utf8',
    env: { ...inherited, ...env },
  });
  return { status, output: stdout + stderr };
}

describe('the set-up', () => {
  it('names the variable that is wrong', () => {
    const { status, output } = node(['scripts/setup.mjs', '--tests'], { CHROME_PATH: '/no/such/chrome' });
    assert.equal(status, 1);
    assert.match(output, /CHROME_PATH is \/no\/such\/chrome/);
  });
});

describe('the run of all tests', () => {
  it('knows its steps', () => {
    const { status, output } = node(['test/runner/run.mjs', 'nonsense']);
    assert.notEqual(status, 0);
    assert.match(
      output,
      /Unknown: nonsense\. Known: check, node, chromium, firefox, webkit, package, host, catalogue\./,
    );
  });
});

describe('the count of node tests', () => {
  let folder: string;
  before(() => (folder = mkdtempSync(join(tmpdir(), 'count-'))));
  after(() => rmSync(folder, { recursive: true }));

  const CASES: readonly (readonly [what: string, code: string, passed: number, failed: number])[] = [
    ['what passes and fails', "it('a', () => {}); it('b', () => { throw new Error('no'); });", 1, 1],
    [
      'tests and no suites',
      "describe('s', () => { it('a', () => {}); describe('t', () => it('b', () => { throw 1; })); });",
      1,
      1,
    ],
    ['nothing that is skipped', "it('a', () => {}); it.skip('b', () => {}); it('c', { skip: true }, () => {});", 1, 0],
    [
      'a hook that throws',
      "describe('s', () => { before(() => { throw new Error('no'); }); it('a', () => {}); });",
      0,
      1,
    ],
    ['a file that does not load', 'it(', 0, 1],
    ['an exit in the middle', "it('a', () => process.exit(3));", 0, 1],
  ];

  for (const [what, code, passed, failed] of CASES)
    it(`counts ${what}`, () => {
      const file = join(folder, 'case.mjs');
      const counts = join(folder, 'counts.json');
      writeFileSync(file, `import { before, describe, it } from 'node:test';\n${code}\n`);
      const { status } = node(['--test', '--test-reporter=./test/runner/node-reporter.mjs', file], {
        COUNT_FILE: counts,
      });
      const { files, ...sum } = JSON.parse(readFileSync(counts, 'utf8')) as { files: unknown[] };
      assert.deepEqual(sum, { passed, failed });
      assert.equal(files.length, 1);
      assert.equal(status, failed ? 1 : 0);
    });
});

describe('the manifest check', () => {
  type Item = { name: string; description?: string };
  type Declaration = { name: string; summary?: string } & Record<
    'cssParts' | 'cssStates' | 'events' | 'attributes',
    Item[]
  >;
  let manifest: string;
  before(async () => void (manifest = JSON.stringify(await makeManifest())));

  /** Problems of the manifest once a class in it was changed. */
  async function problemsAfter(name: string, change: (declaration: Declaration) => void): Promise<string[]> {
    const copy = JSON.parse(manifest) as { modules: { declarations: Declaration[] }[] };
    change(copy.modules.flatMap(({ declarations }) => declarations).find((declaration) => declaration.name === name)!);
    return manifestProblems(copy);
  }
  const without = (list: Item[], gone: string) => list.filter(({ name }) => name !== gone);

  it('is content with the sources', async () => assert.deepEqual(await problemsAfter('AmoInput', () => {}), []));

  const CHANGES: readonly (readonly [problem: string, change: (declaration: Declaration) => void])[] = [
    ['@summary is missing', (it) => delete it.summary],
    ['@csspart list is used and not documented', (it) => (it.cssParts = without(it.cssParts, 'list'))],
    ['@cssstate open is used and not documented', (it) => (it.cssStates = without(it.cssStates, 'open'))],
    ['@fires controls:open is used and not documented', (it) => (it.events = without(it.events, 'controls:open'))],
    [
      'attributes: name has no description',
      (it) => delete it.attributes.find(({ name }) => name === 'name')!.description,
    ],
  ];
  for (const [problem, change] of CHANGES)
    it(`finds that ${problem}`, async () =>
      assert.deepEqual(await problemsAfter('AmoSelect', change), [`AmoSelect: ${problem}`]));

  it('finds an attribute that stands in no row', async () => {
    const contracts = await loadContracts();
    const { rows, ...select } = contracts['src/controls/select']!;
    const less = {
      ...contracts,
      'src/controls/select': {
        ...select,
        rows: rows.filter(({ attribute }: { attribute: string }) => attribute !== 'value'),
      },
    };
    const problems = await manifestProblems(JSON.parse(manifest), less);
    assert.deepEqual(problems, ['AmoSelect: the attribute value stands in no row of the contract']);
  });

  it('misses a control without a class', async () => {
    const copy = JSON.parse(manifest) as { modules: { path: string }[] };
    copy.modules = copy.modules.filter(({ path }) => !path.includes('elements/input'));
    assert.deepEqual(await manifestProblems(copy), ['src/controls/input/element.ts: no class that the manifest knows']);
  });
});
