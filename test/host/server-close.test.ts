/** A host that is closed leaves nothing open: its process ends by itself. */
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { it } from 'node:test';
import { ROOT } from '../../scripts/files.mjs';
import { widgetFolder } from './support/widget.js';

/** Starts the host, leaves in it what hangs, and closes it; nobody ends the process. */
const PROGRAM = `
import { createServer, request } from 'node:http';
import { connect } from 'node:net';
import { startHost } from '${new URL(`file://${ROOT}dist/host/index.js`).href}';

const [folder, stateFolder] = process.argv.slice(1);
const silent = createServer(() => {}); // never answers
silent.on('connection', (socket) => socket.unref());
await new Promise((done) => silent.listen(0, '127.0.0.1', done));
silent.unref();
const target = 'http://127.0.0.1:' + silent.address().port + '/';
const host = await startHost({ folders: [folder], stateFolder, port: 0, maps: [{ prefix: 'https://api.example.com/', target }] });
const { port } = new URL(host.url);
const secret = /"secret":"([^"]+)"/.exec(await (await fetch(host.url + 'leads/detail/1')).text())[1];
const headers = { 'X-Amo-Host': secret, 'content-type': 'application/json' };
const asked = (path, body, method = 'POST') => {
  const one = request({ port, host: '127.0.0.1', path, method, headers });
  one.on('error', () => {});
  one.end(JSON.stringify(body));
};
/** Says something to the host and never hangs up. */
const said = (text) => {
  const socket = connect({ port, host: '127.0.0.1', allowHalfOpen: true });
  socket.on('error', () => {});
  socket.write(text);
};
const upgrade = (path, more = '') =>
  said('GET ' + path + ' HTTP/1.1\\r\\nHost: localhost:' + port + '\\r\\nConnection: Upgrade\\r\\nUpgrade: websocket\\r\\n' + more + '\\r\\n');

said('');
said('GET /leads/detail/1 HTTP/1.1\\r\\nHost: localh');
upgrade('/@host/none');
upgrade('/@host/socket', 'Sec-WebSocket-Version: 13\\r\\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\\r\\n');
await fetch(host.url + '@host/answer/1', { method: 'PUT', headers, body: '{"action":"answer","ms":3600000}' });
asked('/@host/answer/1', {});
asked('/@host/map/' + encodeURIComponent('https://api.example.com/stream'), {}, 'GET');
for (let i = 0; i < 3; i += 1) asked('/@host/crm-post', { code: 'probe', url: target });
asked('/@host/probe', { method: 'GET', url: target, origin: 'http://localhost', headers: [] });
await new Promise((done) => setTimeout(done, 300));
await host.close();
console.log('closed');
`;

it('ends the process by itself whatever is under way: sockets, answers that wait, posts in the queue', async () => {
  const args = [widgetFolder(), mkdtempSync(join(tmpdir(), 'amo-state-'))];
  const child = spawn(process.execPath, ['--input-type=module', '-e', PROGRAM, ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const limit = setTimeout(() => child.kill('SIGKILL'), 30_000);
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text: Buffer) => (said += String(text)));
  const code = await new Promise((resolve) => child.on('exit', (status, signal) => resolve(status ?? signal)));
  clearTimeout(limit);
  assert.deepEqual([code, said], [0, 'closed\n']);
});
