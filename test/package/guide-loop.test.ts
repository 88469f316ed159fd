/** Guides from an author's folder to continuous integration, word for word, over the installed package. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'playwright';
import { chromium } from '../../scripts/browsers.mjs';
import { filesOf, guidesWidget, write } from './support/guide.js';
import { project, PROJECT } from './support/project.js';
import { endAll, openPage, program, startHost, until } from './support/running.js';

const folderOf = (name: string): string => join(PROJECT, 'guides', name);
/** A program of the project's own packages, as `npx` runs it. */
const programOf = (name: string, file: string): string =>
  join(createRequire(import.meta.url).resolve(`${name}/package.json`), '..', file);

/** Starts a script of Node's in a guide's folder; settles when it has written a file. */
const writes = (folder: string, args: readonly string[], file: string): Promise<void> =>
  until(program(process.execPath, args, folder), () => existsSync(join(folder, file)));

/** The lead's card in a host of a folder. */
async function cardOf(widget: string): Promise<Page> {
  const host = await startHost(join(widget, '..'), { folders: [widget] });
  return openPage(`${host.url}leads/detail/1`);
}
const block = (page: Page, text: string) => page.locator('.my-widget', { hasText: text }).waitFor();

function change(file: string, from: string, to: string): void {
  const text = readFileSync(file, 'utf8');
  assert.ok(text.includes(from), `${file} holds ${from}`);
  writeFileSync(file, text.replace(from, to));
}

before(() => {
  project();
  rmSync(folderOf(''), { recursive: true, force: true });
});
after(endAll);

/** What `node --test` says in a folder. */
async function tested(folder: string): Promise<string> {
  const { NODE_TEST_CONTEXT: _, ...env } = process.env; // of the test that runs this one
  const test = program(process.execPath, ['--test'], folder, { ...env, CHROME_PATH: chromium() });
  const code = await new Promise((resolve) => test.child.once('close', resolve));
  return `${test.said()}exit ${String(code)}`;
}

describe('the guides of an author', () => {
  it('Run your widget: a widget from nothing, a state that is shared, data of one’s own', async () => {
    const { 'data.json': data, ...files } = filesOf('run-your-widget');
    write(folderOf('plain/my_widget'), files);
    write(folderOf('plain'), { 'data.json': data! });
    const host = await startHost(folderOf('plain'), {
      folders: [folderOf('plain/my_widget')],
      data: folderOf('plain/data.json'),
    });
    const page = await openPage(host.url);
    await block(page, 'Здравствуйте, линия 102');
    assert.equal(new URL(page.url()).pathname, '/leads/detail/2');
    const told = await page.evaluate(async () => {
      const [lead, own] = await Promise.all(
        ['/api/v4/leads/1', '/ajax/my_widget/7'].map(async (path) => (await fetch(path)).json()),
      );
      return [window.amoHost.switches.order, (lead as { name: string }).name, own];
    });
    assert.deepEqual(told, ['render-init-bind', 'Office chairs', { ok: true }]);
    assert.equal(await page.locator('#amo-host-bar [data-name=user]').inputValue(), 'manager');
  });

  it('From upload to host: a project with Vite is built at each save, and the page follows', async () => {
    const folder = folderOf('vite');
    write(folder, { ...filesOf('in-typescript'), ...guidesWidget('public/', { script: false }) });
    await writes(folder, [programOf('vite', 'bin/vite.js'), 'build', '--watch'], 'dist/script.js');
    const page = await cardOf(join(folder, 'dist'));
    await block(page, 'Здравствуйте, линия');
    await page.waitForFunction(() => getComputedStyle(document.querySelector('.my-widget')!).paddingTop === '8px');
    change(join(folder, 'src/widget.ts'), "String(self.i18n('hello'))", "'Changed'");
    await block(page, 'Changed');
  });

  it('From upload to host: Rollup and esbuild write the module that the product loads, with its source map', async () => {
    const folder = folderOf('others');
    write(folder, { ...filesOf('from-upload-to-host'), ...guidesWidget('widget/', { script: false }) });
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
      const thrown = 'amoHost' in window && window.amoHost.journal.find(({ kind }) => kind === 'exception');
      return thrown && /^index\.js:\d+:\d+$/.test(String(thrown.detail['at']));
    });
  });

  it('In CI: the test passes, and fails when the widget breaks a rule', async () => {
    const files = { ...guidesWidget(), ...filesOf('in-ci') };
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
