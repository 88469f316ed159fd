/** The command: what it prints, and how it ends. */
import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { get } from 'node:https';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { setInterval } from 'node:timers/promises';
import type { TLSSocket } from 'node:tls';
import { ROOT } from '../../scripts/files.mjs';
import { readCommand, type DevCommand } from '../../src/cli/command.js';
import { whoHolds } from '../../src/host/server/http/listen.js';
import type { HostError } from '../../src/host/server/host-error.js';
import { closeAll, start } from './support/host.js';
import { widgetFolder } from './support/widget.js';

const CLI = `${ROOT}dist/cli.js`;
const state = mkdtempSync(join(tmpdir(), 'amo-state-'));
const env = { ...process.env, XDG_STATE_HOME: state };
after(async () => {
  await closeAll();
  rmSync(state, { recursive: true, force: true });
});

interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** The command until it ends by itself. */
const run = (...args: string[]): Ended => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [CLI, ...args], {
    encoding: 'utf8',
    env,
    timeout: 20_000,
  });
  return { code: status, out: stdout, err: stderr };
};

/** The command until it has said what is waited for; then it is ended as Ctrl+C does. */
const until = (wanted: RegExp, ...args: string[]): Promise<Ended> => untilIn(env, { out: wanted }, ...args);

function untilIn(within: NodeJS.ProcessEnv, wanted: { out?: RegExp; err?: RegExp }, ...args: string[]): Promise<Ended> {
  const child = spawn(process.execPath, [CLI, ...args, '--port', '0'], { env: within });
  let [out, err, asked] = ['', '', false];
  const end = (): void => {
    if (!asked && (wanted.out?.test(out) || wanted.err?.test(err))) asked = child.kill('SIGINT');
  };
  child.stderr.on('data', (text: Buffer) => {
    err += String(text);
    end();
  });
  child.stdout.on('data', (text: Buffer) => {
    out += String(text);
    end();
  });
  return new Promise((resolve) => child.on('exit', (code) => resolve({ code, out, err })));
}

function without(file: string): string {
  const folder = widgetFolder();
  rmSync(join(folder, file));
  return folder;
}

const file = (text: string): string => {
  const path = join(mkdtempSync(join(state, 'file-')), 'file.json');
  writeFileSync(path, text);
  return path;
};
const sound = widgetFolder();

/** What a command line fails with, without a process of its own. */
async function failure(args: readonly string[]): Promise<HostError> {
  try {
    const command = readCommand(args);
    assert.equal(command.name, 'dev');
    await start({ port: 0, ...(command as DevCommand).options, stateFolder: state });
  } catch (error) {
    return error as HostError;
  }
  throw new Error('It started.');
}

/** Command lines that cannot be, the exit code, and what the message names: culprit and remedy. */
const WRONG: readonly (readonly [what: string, args: readonly string[], code: number, says: readonly RegExp[]])[] = [
  ['an unknown command', ['serve'], 2, [/"serve"/, /amo-elements dev/]],
  ['no command', ['--port', '1'], 2, [/amo-elements dev/]],
  ['no folder given', ['dev'], 2, [/path\/to\/widget/]],
  ['an unknown flag', ['dev', sound, '--locle', 'ru'], 2, [/--locle/, /--locale/]],
  ['an unknown short flag', ['dev', sound, '-x'], 2, [/-x/, /--help/]],
  ['a port that is none', ['dev', sound, '--port', 'abc'], 2, [/--port abc/, /65535/]],
  ['a port too high', ['dev', sound, '--port', '70000'], 2, [/--port 70000/]],
  ['a value that is not in the list', ['dev', sound, '--brand', 'other'], 2, [/--brand other/, /amocrm, kommo/]],
  ['a flag without its value', ['dev', sound, '--locale'], 2, [/--locale needs a value/]],
  ['an unknown switch', ['dev', sound, '--switch', 'x=y'], 2, [/"x"/, /order/]],
  ['an unknown value of a switch', ['dev', sound, '--switch', 'order=y'], 2, [/"order"/, /render-bind-init/]],
  ['a map without a target', ['dev', sound, '--map', 'https://api.example.com/'], 2, [/PREFIX=FOLDER/]],
  ['a certificate without its key', ['dev', sound, '--https', '--cert', 'x'], 2, [/--cert and --key/]],
  [
    'a certificate that is not there',
    ['dev', sound, '--cert', '/nowhere/a.pem', '--key', '/nowhere/a.key'],
    10,
    [/--cert \/nowhere\/a\.pem cannot be read/],
  ],
  [
    'a certificate that is none',
    ['dev', sound, '--cert', file('no PEM'), '--key', file('no PEM')],
    10,
    [/--cert .*file\.json and --key .*file\.json are no certificate/],
  ],
  ['no folder there', ['dev', '/nowhere/at/all'], 3, [/\/nowhere\/at\/all/, /manifest\.json/]],
  ['no manifest', ['dev', without('manifest.json')], 4, [/no manifest\.json/, /dist or build/]],
  [
    'a broken manifest, with line and column',
    ['dev', widgetFolder({ files: { 'manifest.json': '{\n  "widget": {},\n  "locations": [,]\n}' } })],
    5,
    [/manifest\.json:3:17/],
  ],
  [
    'a manifest with a comma too many',
    ['dev', widgetFolder({ files: { 'manifest.json': '{\n  "widget": {},\n}' } })],
    5,
    [/manifest\.json:\d:\d+/],
  ],
  ['no script', ['dev', without('script.js')], 6, [/no script\.js/, /build/]],
  ['an archive that is none', ['dev', file('no zip')], 8, [/no zip archive/]],
  ['two widgets of one code', ['dev', widgetFolder(), widgetFolder()], 9, [/"probe"/, /widget\.code/]],
  ['settings that are not there', ['dev', sound, '--settings', '/nowhere.json'], 10, [/--settings \/nowhere\.json/]],
  ['broken settings', ['dev', sound, '--settings', file('{\n"a": }')], 10, [/file\.json:2:6/]],
  ['settings that are a list', ['dev', sound, '--settings', file('[]')], 10, [/has to hold an object/]],
  [
    'with --ci, a broken file of texts',
    ['dev', '--ci', '--port', '0', widgetFolder({ files: { 'i18n/ru.json': '{"a":\n}' } })],
    11,
    [/i18n\/ru\.json:2:1/],
  ],
];
/** Only the command itself knows `--ci`. */
const IN_CI = WRONG.at(-1)!;

describe('the command', () => {
  for (const [what, args, code, says] of WRONG.filter((row) => row !== IN_CI))
    it(`has the exit code ${code} and a message for ${what}`, async () => {
      const error = await failure(args);
      assert.equal(error.exitCode, code, error.message);
      for (const wanted of says) assert.match(error.message, wanted);
    });

  it('ends with that code and says the message alone', () => {
    for (const row of [WRONG[3]!, WRONG[13]!, IN_CI]) {
      const [, args, code, says] = row;
      const ended = run(...args);
      assert.equal(ended.code, code, ended.err + ended.out);
      for (const wanted of says) assert.match(ended.err, wanted);
      assert.doesNotMatch(ended.err, /\bat .*\.js:\d+/, 'no stack');
      assert.equal(ended.out, '');
    }
  });

  it('ends with 7 when the port is taken, and says what frees it', async () => {
    const taken = createServer();
    await new Promise<void>((done) => taken.listen(0, '127.0.0.1', done));
    const { port } = taken.address() as AddressInfo;
    const child = spawn(process.execPath, [CLI, 'dev', sound, '--port', String(port)], { env });
    let err = '';
    child.stderr.on('data', (text: Buffer) => (err += String(text)));
    const code = await new Promise((resolve) => child.on('exit', resolve));
    taken.close();
    assert.equal(code, 7);
    assert.match(err, new RegExp(`Port ${port} is taken`));
    assert.match(err, /--port 0/);
    assert.match(err, process.platform === 'win32' ? /taskkill/ : /lsof -ti tcp:\d+ \| xargs kill/);
  });

  it('--help names each flag, switch and exit code; so does no argument at all', () => {
    const { code, out } = run('--help');
    assert.equal(code, 0);
    for (const word of ['--port', '--map', '--secret', '--install-state', 'order=', 'amo-host.json', ' 11 '])
      assert.ok(out.includes(word), word);
    assert.equal(run().out, out);
    assert.equal(run('dev', '-h').out, out);
  });

  it('--version prints the version', () => assert.match(run('--version').out, /^\d+\.\d+\.\d+\n$/));

  it('prints address and codes, warns of what it lives with, and ends by itself on Ctrl+C', async () => {
    const other = widgetFolder({ code: 'other', files: { 'i18n/en.json': '{' } });
    const { code, out, err } = await until(/en\.json/, 'dev', sound, other, '--ci');
    assert.equal(code, 11, out + err);
    const ended = await until(/en\.json/, 'dev', sound, other);
    assert.equal(ended.code, 0, ended.err);
    assert.match(ended.out, /http:\/\/localhost:\d+\//);
    assert.match(ended.out, /probe .*\/probe\n/);
    assert.match(ended.out, /other .*\/other\n/);
    assert.match(ended.out, /error \[other\] contract folder: .*i18n\/en\.json:1:2/);
  });

  it('--json prints a line an entry and nothing else', async () => {
    const { code, out } = await until(/en\.json/, 'dev', widgetFolder({ files: { 'i18n/en.json': '{' } }), '--json');
    assert.equal(code, 0);
    const entries = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    assert.deepEqual(
      entries.map(({ kind, name }) => [kind, name]),
      [
        ['host', 'ready'],
        ['contract', 'folder'],
      ],
    );
    assert.deepEqual(Object.keys(entries[1]!).sort(), ['detail', 'kind', 'level', 'name', 'time', 'widget']);
  });

  it('--open shows the page in the system’s browser, and says what to do where there is none', async (context) => {
    if (process.platform !== 'linux') return context.skip('there the browser is started by no name of a path');
    const bin = mkdtempSync(join(state, 'bin-'));
    const opened = join(bin, 'opened');
    // Renamed in place: whoever sees the file sees all of it.
    const browser = `#!/bin/sh\necho "$1" > ${opened}.part && mv ${opened}.part ${opened}\n`;
    const path = { ...env, PATH: bin };
    const without = await untilIn(path, { err: /no browser was started/ }, 'dev', sound, '--open');
    assert.match(without.err, /xdg-open.*Open http:\/\/localhost:\d+\/ yourself/);
    writeFileSync(join(bin, 'xdg-open'), browser, { mode: 0o755 });
    const { out } = await untilIn({ ...path, PATH: `${bin}:/usr/bin:/bin` }, { out: /ready/ }, 'dev', sound, '--open');
    for await (const _ of setInterval(20)) if (existsSync(opened)) break;
    assert.ok(out.includes(readFileSync(opened, 'utf8').trim()));
    assert.match(readFileSync(opened, 'utf8'), /^http:\/\/localhost:\d+\/\n$/);
  });

  it('--open does nothing with --ci', () => {
    assert.equal((readCommand(['dev', sound, '--open']) as DevCommand).open, true);
    assert.equal((readCommand(['dev', sound, '--open', '--ci']) as DevCommand).open, false);
  });

  for (const [platform, says] of [
    ['win32', /^netstat .*:3700 .*taskkill/],
    ['darwin', /^lsof -ti tcp:3700 \| xargs kill/],
    ['linux', /^lsof -ti tcp:3700 \| xargs kill/],
  ] as const)
    it(`says what frees a port on ${platform}`, () => assert.match(whoHolds(3700, platform), says));

  it('--cert and --key are what it shows', async () => {
    const { generate } = await import('selfsigned');
    const { cert, private: key } = await generate([{ name: 'commonName', value: 'localhost' }], { keyType: 'ec' });
    const host = await start({ folders: [sound], cert: file(cert), key: file(key), reload: false });
    assert.match(host.url, /^https:/);
    const shown = await new Promise<string>((resolve) => {
      const asked = get(host.url, { ca: cert, agent: false }, (answer) => {
        resolve((answer.socket as TLSSocket).getPeerX509Certificate()!.toString());
        answer.resume();
      });
      asked.on('error', (error) => resolve(String(error)));
    });
    assert.equal(shown.trim(), cert.trim().replaceAll('\r', ''));
  });

  it('--https speaks https with a certificate of its own, made once', async () => {
    const ended = await until(/ready/, 'dev', sound, '--https');
    assert.equal(ended.code, 0, ended.err);
    assert.match(ended.out, /https:\/\/localhost:\d+\//);
  });
});
