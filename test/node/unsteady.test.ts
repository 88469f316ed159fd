/** A browser test that fails is run once more in a fresh browser: what passes then is named, and few may do so. */
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, describe, it } from 'node:test';
import { ROOT } from '../../scripts/files.mjs';

const FOLDER = `.cache/unsteady-${process.pid}`;

/** Says `first` to who comes first for a name: tests that fail the first time only ask it. */
const met = new Set<string | undefined>();
const server = createServer(({ url }, response) => {
  response.setHeader('access-control-allow-origin', '*');
  response.end(met.has(url) ? 'again' : 'first');
  met.add(url);
});

/** Runs with the server's address in place of ORIGIN. */
const ONCE = `
  const first = async (name) => (await (await fetch('ORIGIN/' + name)).text()) === 'first';
  const once = (title) => it(title, async () => { if (await first(title)) throw new Error('once'); });
`;

const FILES: Readonly<Record<string, string>> = {
  once: `${ONCE} describe('b', () => { once('c'); it('d', () => {}); });`,
  gone: `${ONCE} it('e', async () => { if (await first('f')) { location.href = 'about:blank'; await new Promise(() => {}); } });`,
  always: "it('g', () => { throw new Error('always'); });",
  many: `${ONCE} for (const title of 'hijk') once(title);`,
};

/** Runs some of the files; the lines that say how it ended. */
async function run(...names: string[]): Promise<{ status: number | null; end: string[] }> {
  const { port } = server.address() as AddressInfo;
  rmSync(`${ROOT}${FOLDER}`, { recursive: true, force: true });
  mkdirSync(`${ROOT}${FOLDER}`, { recursive: true });
  for (const name of names) {
    const code = FILES[name]!.replace('ORIGIN', `http://localhost:${port}`);
    writeFileSync(`${ROOT}${FOLDER}/${name}.test.ts`, code);
  }
  const { NODE_TEST_CONTEXT: _, COUNT_FILE: __, ...inherited } = process.env;
  const child = spawn(process.execPath, ['test/runner/run.mjs', 'chromium'], {
    cwd: ROOT,
    env: { ...inherited, TEST_FOLDER: FOLDER },
  });
  let output = '';
  child.stdout.on('data', (data) => (output += data));
  const [status] = (await once(child, 'close')) as [number | null];
  const isEnd = (line: string): boolean => /^chromium .*test\.ts|unsteady$|^\d+ passed, /.test(line);
  const end = output.replaceAll(`${FOLDER}/`, '').split('\n').filter(isEnd);
  return { status, end };
}

describe('a browser test that fails', () => {
  before(async () => void (await once(server.listen(0), 'listening')));
  after(() => {
    server.close();
    rmSync(`${ROOT}${FOLDER}`, { recursive: true, force: true });
  });

  it('and passes when run once more is unsteady, a file that came to no end likewise', async () => {
    const { status, end } = await run('once', 'gone');
    assert.deepEqual(end.slice(-4), [
      'chromium gone.test.ts',
      'chromium once.test.ts: b > c',
      '2 unsteady',
      '3 passed, 0 failed',
    ]);
    assert.equal(status, 0);
  });

  it('and fails again has failed once, and so has what is unsteady, if it is more than three', async () => {
    const { status, end } = await run('always', 'many');
    assert.deepEqual(end.slice(-2), ['4 unsteady', '0 passed, 5 failed']);
    assert.equal(status, 1);
  });
});
