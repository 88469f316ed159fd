/** An author's project: a typed widget, built by the plugin of the installed package, run in its host. */
import assert from 'node:assert/strict';
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { chromium as playwright, type Browser } from 'playwright';
import { build } from 'vite';
import { chromium, CHROMIUM_ARGS } from '../../scripts/browsers.mjs';
import { ROOT } from '../../scripts/files.mjs';
import { project, PROJECT } from './support/project.js';
import type { RunningHost } from '../../src/host/server/start-host.js';

const FOLDER = join(PROJECT, 'author');
const WIDGET = join(FOLDER, 'dist');
const SOURCE = `
import $ from 'jquery';
import Modal from 'lib/components/base/modal';
import { defineWidget } from 'amo-elements/sdk';
import { hello } from './hello';
import './style.css';

export default defineWidget({
  render(self) {
    self.render_template({ caption: { class_name: 'author__caption' }, body: '', render: hello(self.get_version()) });
    return true;
  },
  bind_actions(): boolean {
    $(document).on('click.author', '.author', () => {
      new Modal({ init: ($body: any) => $body.trigger('modal:loaded').html('<p>Opened</p>').trigger('modal:centrify') });
    });
    return true;
  },
});
`;

describe('a widget that is built', () => {
  let browser: Browser;
  let host: RunningHost;
  before(async () => {
    project();
    const at = (name: string): string => join(PROJECT, 'node_modules/amo-elements/dist/host', name);
    const { amoWidget } = (await import(at('vite.js'))) as typeof import('../../src/vite/widget-plugin.js');
    mkdirSync(join(FOLDER, 'src'), { recursive: true });
    cpSync(join(ROOT, 'stories/widget/sample/manifest.json'), join(FOLDER, 'public/manifest.json'));
    cpSync(join(ROOT, 'stories/widget/sample/i18n'), join(FOLDER, 'public/i18n'), { recursive: true });
    writeFileSync(join(FOLDER, 'src/widget.ts'), SOURCE);
    writeFileSync(
      join(FOLDER, 'src/hello.ts'),
      'export const hello = (name: string) => `<i class="author">Hello, ${name}</i>`;',
    );
    writeFileSync(join(FOLDER, 'src/style.css'), '.author { color: rgb(1, 2, 3); }');
    await build({
      root: FOLDER,
      configFile: false,
      logLevel: 'error',
      plugins: [amoWidget()],
      build: { emptyOutDir: true },
    });
    const { startHost } = (await import(at('index.js'))) as typeof import('../../src/host/server/start-host.js');
    host = await startHost({ folders: [WIDGET], port: 0, stateFolder: join(FOLDER, 'state') });
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

  it('runs in the host', async () => {
    const page = await browser.newPage();
    const said: string[] = [];
    page.on('pageerror', (error) => said.push(String(error)));
    await page.goto(`${host.url}leads/detail/1`);
    await page.locator('.author', { hasText: 'Hello, 1.0.0' }).click();
    await page.locator('.modal .modal-body', { hasText: 'Opened' }).waitFor();
    assert.deepEqual(said, []);
  });
});
