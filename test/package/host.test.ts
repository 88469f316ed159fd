/** The stand-in host of the installed package: its entry and its command. */
import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { before, describe, it } from 'node:test';
import { filesUnder, ROOT } from '../../scripts/files.mjs';
import { project, PROJECT } from './support/project.js';

const state = mkdtempSync(join(tmpdir(), 'amo-state-'));
const widget = mkdtempSync(join(tmpdir(), 'amo-widget-'));
cpSync(join(ROOT, 'stories/widget/sample'), widget, { recursive: true });

describe('the host of the package', () => {
  before(() => void project());

  it('starts from amo-elements/host, and leaves nothing open when it is closed: the process ends by itself', () => {
    const source = `import { startHost } from 'amo-elements/host';
      const host = await startHost({ folders: [${JSON.stringify(widget)}], port: 0, stateFolder: ${JSON.stringify(state)} });
      const get = async (path) => { const { status, headers } = await fetch(new URL(path, host.url)); return [status, headers.get('content-type')]; };
      const got = [await get(''), await get('@host/page.js'), await get('@host/vendor/require.js'), await get('@host/vendor/moment.js'), await get('api/v4/account')];
      await host.reset();
      const entries = host.journal().length;
      new WebSocket(host.url.replace('http', 'ws') + '@host/socket').onerror = () => {};
      await host.close();
      console.log(JSON.stringify([got, entries]));`;
    const flags = ['--experimental-websocket', '--input-type=module', '--eval', source];
    const { stdout, stderr, status } = spawnSync(process.execPath, flags, {
      cwd: PROJECT,
      encoding: 'utf8',
      timeout: 60_000,
    });
    assert.equal(status, 0, stderr);
    assert.deepEqual(JSON.parse(stdout), [
      [
        [200, 'text/html; charset=utf-8'],
        [200, 'text/javascript'],
        [200, 'text/javascript'],
        [200, 'text/javascript'],
        [200, 'application/json'],
      ],
      0,
    ]);
  });

  it('runs by its command, and ends on Ctrl+C', async () => {
    const cli = join(PROJECT, 'node_modules/.bin/amo-elements');
    const child = spawn(process.platform === 'win32' ? `${cli}.cmd` : cli, ['dev', widget, '--port', '0'], {
      cwd: PROJECT,
      env: { ...process.env, XDG_STATE_HOME: state },
    });
    let out = '';
    const address = new Promise<string>((resolve) => {
      child.stdout.on('data', (text: Buffer) => {
        const [found] = /http:\/\/localhost:\d+\//.exec((out += String(text))) ?? [];
        if (found) resolve(found);
      });
    });
    const ended = new Promise((resolve) => child.once('exit', resolve));
    const { status } = await fetch(`${await address}leads/detail/1`);
    child.kill('SIGINT');
    assert.deepEqual([status, await ended], [200, 0], out);
  });

  it('is no part of what a page loads', () => {
    for (const file of filesUnder('dist/prod', '.js'))
      assert.doesNotMatch(readFileSync(ROOT + file, 'utf8'), /from\s*['"](?:node:|ws|jose|chokidar|sirv|fflate)/, file);
  });

  it('has the licences of all that is inside of its files', () => {
    const text = (file: string): string => readFileSync(join(ROOT, 'dist/host', file), 'utf8');
    for (const name of ['chokidar', 'fflate', 'jose', 'jsonc-parser', 'open', 'selfsigned', 'sirv', 'ws'])
      assert.match(text('LICENSES.txt'), new RegExp(`^${name} \\d+\\.\\d+`, 'm'));
    for (const name of ['requirejs', 'jquery', 'underscore', 'backbone', 'moment', 'twig'])
      assert.match(text('page/vendor/LICENSES.txt'), new RegExp(`^[\\w-]+\\.js: ${name} \\d`, 'm'));
  });
});
