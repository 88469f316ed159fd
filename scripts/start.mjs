/**
 * `npm start`: sets up, then serves the catalogue, and the stand-in host with the sample widget; prints their addresses
 * once they answer. Ctrl+C ends both.
 */
import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { ROOT } from './files.mjs';
import { setup } from './setup.mjs';

/** Whether nobody listens on a port of this machine. */
function isFree(port) {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(false));
    server.listen(port, () => server.close(() => resolve(true)));
  });
}

async function freePort(first) {
  for (let port = first; port < first + 100; port++) if (await isFree(port)) return port;
  throw new Error(`No free port from ${first} on.`);
}

/** Waits until an address answers. */
async function answers(address, isOver) {
  while (!isOver()) {
    const response = await fetch(address).catch(() => undefined);
    if (response?.ok) return true;
    await new Promise((resolve) => setTimeout(resolve, 300));
  }
  return false;
}

const children = new Set();

/** A program that runs until all end; the exit code of the first that ends by itself is the command's. */
function run(args, stdio = ['ignore', 'inherit', 'inherit']) {
  const child = spawn(process.execPath, args, { cwd: ROOT, stdio });
  children.add(child);
  child.once('exit', (code) => {
    children.delete(child);
    process.exitCode ||= code ?? 0;
    end();
  });
  return child;
}

function end() {
  for (const child of children) child.kill('SIGTERM');
}

async function startCatalogue() {
  const port = await freePort(6006);
  const address = `http://localhost:${port}/`;
  console.log(`Starting the catalogue at ${address} …`);
  const bin = join(ROOT, 'node_modules/storybook/dist/bin/dispatcher.js');
  const quiet = ['--ci', '--no-open', '--quiet', '--disable-telemetry', '--no-version-updates'];
  const child = run([bin, 'dev', ...quiet, '--exact-port', '--port', String(port)]);
  if (await answers(`${address}index.json`, () => !children.has(child)))
    console.log(`\nThe catalogue is ready: ${address}\n`);
}

/** The host with the sample widget; what it says comes on. */
async function startHost() {
  const { buildHost } = await import('./build/host.mjs');
  const { makeSampleWidget } = await import('./sample-widget.mjs');
  const [folder, port] = await Promise.all([makeSampleWidget(), freePort(3700), buildHost()]);
  run(['dist/cli.js', 'dev', folder, '--port', String(port)]);
}

setup();
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, end);
await Promise.all([startCatalogue(), startHost()]);
