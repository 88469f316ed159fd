/** What runs while a test of the installed package does: its host, programs, pages in Chromium. */
import { spawn, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { chromium as playwright, type Browser, type Page } from 'playwright';
import { chromium, CHROMIUM_ARGS } from '../../../scripts/browsers.mjs';
import type { HostOptions } from '../../../src/host/server/options.js';
import type { RunningHost } from '../../../src/host/server/start-host.js';
import { project, PROJECT } from './project.js';

const running: { end(): unknown }[] = [];
let browser: Promise<Browser> | undefined;

/** A module of the package's tools. */
export const built = (file: string): string => join(PROJECT, 'node_modules/amo-elements/dist/host', file);

/** Starts the host of the package. @param folder where it keeps what is saved */
export async function startHost(folder: string, options: HostOptions): Promise<RunningHost> {
  project();
  const { startHost } = (await import(built('index.js'))) as typeof import('../../../src/host/server/start-host.js');
  const host = await startHost({ port: 0, stateFolder: join(folder, 'state'), reset: true, ...options });
  running.push({ end: () => host.close() });
  return host;
}

export async function openPage(url: string): Promise<Page> {
  browser ??= playwright.launch({ executablePath: chromium(), args: [...CHROMIUM_ARGS] });
  const page = await (await browser).newPage();
  await page.goto(url);
  return page;
}

/** A program that goes on, and what it has said so far. */
export interface Program {
  readonly child: ChildProcess;
  said(): string;
}

export function program(command: string, args: readonly string[], cwd: string, env = process.env): Program {
  const child = spawn(command, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text: Buffer) => (said += text));
  running.push({ end: () => child.kill() });
  return { child, said: () => said };
}

/** Waits for something. @throws with what the program said when it ended, or in vain */
export async function until({ child, said }: Program, isThere: () => boolean): Promise<void> {
  for (let tries = 0; !isThere(); tries++) {
    if (child.exitCode || tries > 400) throw new Error(`${child.spawnargs.join(' ')} in vain: ${said()}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** After the tests of a file. */
export async function endAll(): Promise<void> {
  await Promise.all([(await browser)?.close(), ...running.map((one) => one.end())]);
}
