/** `npm start`: sets up, then serves the catalogue and prints its address once it answers. */
import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { ROOT } from './files.mjs';
import { setup } from './setup.mjs';

const FIRST_PORT = 6006;

/** Whether nobody listens on a port of this machine. */
function isFree(port) {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(false));
    server.listen(port, () => server.close(() => resolve(true)));
  });
}

async function freePort() {
  for (let port = FIRST_PORT; port < FIRST_PORT + 100; port++) if (await isFree(port)) return port;
  throw new Error(`No free port from ${FIRST_PORT} on.`);
}

/** Waits until the catalogue answers with its list of stories. */
async function answers(address, isOver) {
  while (!isOver()) {
    const response = await fetch(`${address}index.json`).catch(() => undefined);
    if (response?.ok) return true;
    await new Promise((resolve) => setTimeout(resolve, 300));
  }
  return false;
}

setup();
const port = await freePort();
const address = `http://localhost:${port}/`;
console.log(`Starting the catalogue at ${address} …`);
const bin = join(ROOT, 'node_modules/storybook/dist/bin/dispatcher.js');
const args = [
  'dev',
  '--ci',
  '--no-open',
  '--quiet',
  '--exact-port',
  '--disable-telemetry',
  '--no-version-updates',
  '--port',
  String(port),
];
const child = spawn(process.execPath, [bin, ...args], { cwd: ROOT, stdio: ['ignore', 'inherit', 'inherit'] });
let over = false;
child.once('exit', (code) => {
  over = true;
  process.exitCode = code ?? 0;
});
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => child.kill(signal));
if (await answers(address, () => over)) console.log(`\nThe catalogue is ready: ${address}\n`);
