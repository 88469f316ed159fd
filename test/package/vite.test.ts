/** An author's project: a typed widget, built by the plugin of the installed package, run in its host. */
import assert from 'node:assert/strict';
import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { chromium as playwright, type Browser, type Page } from 'playwright';
import { build, type BuildOptions, type Rolldown } from 'vite';
import { chromium, CHROMIUM_ARGS } from '../../scripts/browsers.mjs';
import { ROOT } from '../../scripts/files.mjs';
import { project, PROJECT } from './support/project.js';
import type { Manifest } from '../../src/sdk/manifest.js';
import type { RunningHost } from '../../src/host/server/start-host.js';

const FOLDER = join(PROJECT, 'author');
const WIDGET = join(FOLDER, 'dist');
const SOURCE = `
import $ from 'jquery';
import Modal from 'lib/components/base/modal';
import { defineWidget } from 'amo-elements/sdk';
import { fail, hello } from './hello';
import './style.css';

export default defineWidget({
  render(self) {
    const text: string = hello(self.get_version()) + self.i18n('settings.line');
    self.render_template({ caption: { class_name: 'author__caption' }, body: '', render: text });
    return true;
  },
  bind_actions(): boolean {
    $(document).on('click.author', '.author', () => {
      new Modal({ init: ($body) => $body.trigger('modal:loaded').html('<p>Opened</p>').trigger('modal:centrify') });
      fail();
    });
    return true;
  },
});
`;
const HELLO = `interface Failing {
  (): never;
}
export const hello = (name: string) => \`<i class="author">Hello, \${name}</i>\`;
export const fail: Failing = () => {
  throw new Error('from the sources');
};
`;
const SAMPLE = join(ROOT, 'stories/widget/sample');
const manifest = JSON.parse(readFileSync(join(SAMPLE, 'manifest.json'), 'utf8')) as Manifest;
const TEXTS = 'public/i18n/en.json';

describe('a widget that is built', () => {
  let browser: Browser;
  let host: RunningHost;
  let run: (options: BuildOptions) => ReturnType<typeof build>;
  before(async () => {
    project();
    const at = (name: string): string => join(PROJECT, 'node_modules/amo-elements/dist/host', name);
    const { amoWidget } = (await import(at('vite.js'))) as typeof import('../../src/vite/widget-plugin.js');
    mkdirSync(join(FOLDER, 'src'), { recursive: true });
    cpSync(join(SAMPLE, 'i18n'), join(FOLDER, 'public/i18n'), { recursive: true });
    writeFileSync(join(FOLDER, 'src/widget.ts'), SOURCE);
    writeFileSync(join(FOLDER, 'src/hello.ts'), HELLO);
    writeFileSync(join(FOLDER, 'src/style.css'), '.author { color: rgb(1, 2, 3); }');
    run = (options) =>
      build({
        root: FOLDER,
        configFile: false,
        logLevel: 'error',
        plugins: [amoWidget({ manifest })],
        build: { emptyOutDir: true, ...options },
      });
    await run({});
    const { startHost } = (await import(at('index.js'))) as typeof import('../../src/host/server/start-host.js');
    host = await startHost({ folders: [WIDGET], port: 0, stateFolder: join(FOLDER, 'state'), locale: 'en' });
    browser = await playwright.launch({ executablePath: chromium(), args: [...CHROMIUM_ARGS] });
  });
  after(async () => {
    await browser?.close();
    await host?.close();
  });

  it('is one anonymous AMD module that asks for the product’s modules, not minified, with style.css beside it', () => {
    const code = readFileSync(join(WIDGET, 'script.js'), 'utf8');
    assert.match(code, /^define\(\["jquery", ?"lib\/components\/base\/modal"\], function ?\(/);
    assert.ok(code.split('\n').length > 20);
    assert.match(readFileSync(join(WIDGET, 'style.css'), 'utf8'), /\.author/);
  });

  it('has the manifest that the plugin was given, the copied texts, and no source map', () => {
    assert.deepEqual(JSON.parse(readFileSync(join(WIDGET, 'manifest.json'), 'utf8')), manifest);
    assert.deepEqual(readdirSync(WIDGET).sort(), ['i18n', 'manifest.json', 'script.js', 'style.css']);
  });

  it('runs in the host', async () => {
    const page = await browser.newPage();
    await page.goto(`${host.url}leads/detail/1`);
    await page.locator('.author', { hasText: 'Hello, 1.0.0' }).click();
    await page.locator('.modal .modal-body', { hasText: 'Opened' }).waitFor();
    await page.close();
  });

  it('is built anew while it is watched: sources with their map, and what is copied; the open page follows', async () => {
    const watcher = (await run({ watch: {} })) as Rolldown.RolldownWatcher;
    await built(watcher);
    const page = await browser.newPage();
    try {
      await Promise.all([following(page), page.goto(`${host.url}leads/detail/1`)]);
      const texts = JSON.parse(readFileSync(join(FOLDER, TEXTS), 'utf8')) as { settings: { line: string } };
      const again = following(page);
      writeFileSync(join(FOLDER, TEXTS), JSON.stringify({ ...texts, settings: { ...texts.settings, line: 'Copied' } }));
      await again;
      await page.locator('.card-widgets__widget__body', { hasText: 'Copied' }).waitFor();
      writeFileSync(join(FOLDER, 'src/hello.ts'), HELLO.replace('Hello', 'Again'));
      await page.locator('.author', { hasText: 'Again, 1.0.0' }).click();
      const at = await page.waitForFunction(`amoHost.journal.find(({ detail }) =>
        /from the sources/.test(detail.message) && /hello/.test(detail.at))?.detail.at`);
      assert.match(String(await at.jsonValue()), /^hello\.ts:6:\d+$/);
    } finally {
      await page.close();
      await watcher.close();
    }
  });
});

/** The page, or the next one that is loaded in its place, hears of changes. */
const following = (page: Page): Promise<unknown> =>
  page.waitForEvent('websocket').then((socket) => socket.waitForEvent('framereceived'));

/** The first build of a watcher has ended. */
const built = (watcher: Rolldown.RolldownWatcher): Promise<void> =>
  new Promise((resolve) => {
    watcher.on('event', (event) => {
      if (event.code === 'BUNDLE_END') void event.result.close();
      if (event.code === 'END') resolve();
    });
  });
