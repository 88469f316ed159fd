/** Programs of the test run: each says nothing before it ends where others run beside it, and leaves its counts. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../../scripts/files.mjs';

/** Of its own: a test of this runner runs it inside of a run. */
const COUNTS = join(ROOT, `.cache/counts/${process.pid}`);
process.once('exit', () => rmSync(COUNTS, { recursive: true, force: true }));

/** A program that takes longer than this hangs, in milliseconds. */
const TOO_LONG = 40 * 60_000;

/** What a program has left, if it came so far. */
function counts(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}

/**
 * Runs Node.
 * @param {string} name of the step
 * @param {string[]} args
 * @param {{env?: object, aside?: boolean}} options `aside` keeps what it prints until its end
 * @returns {Promise<{ok: boolean, output: string, left?: any}>} `left` is what it has left in COUNT_FILE
 */
export async function node(name, args, { env = {}, aside = false } = {}) {
  mkdirSync(COUNTS, { recursive: true });
  const file = join(COUNTS, `${name}.json`);
  rmSync(file, { force: true });
  const child = spawn(process.execPath, args, {
    cwd: ROOT,
    stdio: aside ? ['ignore', 'pipe', 'pipe'] : 'inherit',
    timeout: TOO_LONG,
    env: { ...process.env, ...env, COUNT_FILE: file },
  });
  const said = [];
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (data) => said.push(data));
  const [code] = await once(child, 'close');
  return { ok: code === 0, output: Buffer.concat(said).toString(), left: counts(file) };
}
