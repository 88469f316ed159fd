/** Guides from an author's folder to continuous integration, word for word, over the installed package. */
import assert from 'node:assert/strict';
import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { chromium as playwright, type Browser, type Page } from 'playwright';
import { chromium, CHROMIUM_ARGS } from '../../scripts/browsers.mjs';
import type { RunningHost } from '../../src/host/server/start-host.js';
import { filesOf, write } from './support/guide.js';
import { project, PROJECT } from './support/project.js';

const folderOf = (name: string): string => join(PROJECT, 'guides', name);
/** A program of the project's own packages, as `npx` runs it. */
const programOf = (name: string, file: string): string =>
  join(createRequire(import.meta.url).resolve(`${name}/package.json`), '..', file);

const running: (RunningHost | ChildProcess)[] = [];
let browser: Browser;
let startHost: typeof import('../../src/host/server/start-host.js').startHost;

/** Starts a program that goes on, in a guide's folder; settles when it has written a file. */
async function writes(folder: string, args: readonly string[], file: string): Promise<void> {
  const child = spawn(process.execPath, args, { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] });
  running.push(child);
  let said = '';
  child.stdout.on('data', (text: Buffer) => (said += text));
  child.stderr.on('data', (text: Buffer) => (said += text));
  let ended = false;
  child.once('exit', (code) => (ended = code !== 0));
  for (let tries = 0; !existsSync(join(folder, file)); tries++) {
    if (ended || tries > 400) throw new Error(`${args.join(' ')} wrote no ${file}: ${said}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** The lead's card in a host of a folder. */
async function cardOf(widget: string): Promise<Page> {
  const host = await startHost({ folders: [widget], port: 0, stateFolder: join(widget, '../state') });
  running.push(host);
  const page = await browser.newPage();
  await page.goto(`${host.url}leads/detail/1`);
  return page;
}
const block = (page: Page, text: string) => page.locator('.my-widget', { hasText: text }).waitFor();

function change(file: string, from: string, to: string): void {
  const text = readFileSync(file, 'utf8');
  assert.ok(text.includes(from), `${file} holds ${from}`);
  writeFileSync(file, text.replace(from, to));
}

before(async () => {
  project();
  rmSync(folderOf(''), { recursive: true, force: true });
  const built = join(PROJECT, 'node_modules/amo-elements/dist/host/index.js');
  ({ startHost } = (await import(built)) as typeof import('../../src/host/server/start-host.js'));
  browser = await playwright.launch({ executablePath: chromium(), args: [...CHROMIUM_ARGS] });
});
after(async () => {
  await browser?.close();
  await Promise.all(running.map((one) => ('kill' in one ? one.kill() : one.close())));
});

/** What `node --test` says in a folder. */
async function tested(folder: string): Promise<string> {
  const { NODE_TEST_CONTEXT: _, ...env } = process.env; // of the test that runs this one
  const child = spawn(process.execPath, ['--test'], { cwd: folder, env: { ...env, CHROME_PATH: chromium() } });
  let said = '';
  child.stdout.on('data', (text: Buffer) => (said += text));
  const code = await new Promise((resolve) => child.once('close', resolve));
  return `${said}exit ${String(code)}`;
}

/** Files that a widget has beside its script; with `images/` they would be all. */
const beside = (folder = ''): Record<string, string> => {
  const files = filesOf('run-your-widget');
  const names = ['manifest.json', 'i18n/ru.json', 'i18n/en.json'];
  return Object.fromEntries(names.map((name) => [folder + name, files[name]!]));
};

describe('the guides of an author', () => {
  it('Run your widget: a widget from nothing', async () => {
    const { 'script.js': script } = filesOf('run-your-widget');
    write(folderOf('plain/my_widget'), { ...beside(), 'script.js': script! });
    await block(await cardOf(folderOf('plain/my_widget')), 'Здравствуйте, линия');
  });

  it('From upload to host: a project with Vite is built at each save, and the page follows', async () => {
    const folder = folderOf('vite');
    write(folder, { ...filesOf('run-your-widget'), ...filesOf('from-upload-to-host'), ...beside('public/') });
    await writes(folder, [programOf('vite', 'bin/vite.js'), 'build', '--watch'], 'dist/script.js');
    const page = await cardOf(join(folder, 'dist'));
    await block(page, 'Здравствуйте, линия');
    await page.waitForFunction(() => getComputedStyle(document.querySelector('.my-widget')!).paddingTop === '8px');
    change(join(folder, 'src/widget.ts'), "String(self.i18n('hello'))", "'Changed'");
    await block(page, 'Changed');
  });

  it('From upload to host: Rollup and esbuild write the module that the product loads, with its source map', async () => {
    const folder = folderOf('others');
    write(folder, { ...filesOf('from-upload-to-host'), ...beside('widget/') });
    await writes(folder, [programOf('rollup', 'dist/bin/rollup'), '-c'], 'widget/script.js');
    const page = await cardOf(join(folder, 'widget'));
    await block(page, 'Здравствуйте, линия');
    assert.match(readFileSync(join(folder, 'widget/script.js'), 'utf8'), /^define\(\['jquery'\], /);
    rmSync(join(folder, 'widget/script.js'));
    change(join(folder, 'src/index.js'), "self.i18n('hello')", "'Of esbuild'");
    await writes(folder, ['esbuild.config.mjs'], 'widget/script.js');
    await block(page, 'Of esbuild');
    change(join(folder, 'src/index.js'), "'Of esbuild'", 'nothing.here');
    await page.waitForFunction(() => {
      const thrown = window.amoHost.journal.find(({ kind }) => kind === 'exception');
      return /^index\.js:\d+:\d+$/.test(String(thrown?.detail['at'] ?? ''));
    });
  });

  it('In CI: the test passes, and fails when the widget breaks a rule', async () => {
    const files = { ...filesOf('run-your-widget'), ...filesOf('in-ci') };
    const guard = "if (self.system().area !== 'lcard') return true;";
    write(folderOf('sound/my_widget'), files);
    write(folderOf('broken/my_widget'), { ...files, 'script.js': files['script.js']!.replace(guard, '') });
    const [sound, broken] = await Promise.all([
      tested(folderOf('sound/my_widget')),
      tested(folderOf('broken/my_widget')),
    ]);
    assert.match(sound, /pass 3\n[^]*fail 0\n[^]*exit 0$/);
    assert.match(broken, /render_template: my_widget: settings has no right column[^]*pass 2\n[^]*fail 1\n[^]*exit 1$/);
  });
});
