/** The guide's panel in React, word for word, over the installed package. */
import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { build } from 'esbuild';
import { chromium as playwright, type Browser } from 'playwright';
import { chromium, CHROMIUM_ARGS } from '../../scripts/browsers.mjs';
import { ROOT } from '../../scripts/files.mjs';
import { project, PROJECT } from './support/project.js';
import { serve, type Running } from './support/server.js';

const [, GUIDE] = /```jsx\n([^]*?)```/.exec(readFileSync(`${ROOT}stories/guides/panel.mdx`, 'utf8'))!;

/** What a widget has around the guide's lines: itself, and a component of its own. */
const AROUND = `
import { useEffect, useState } from 'react';
const self = {
  langs: { panel: { title: 'Deals' } },
  params: { widget_code: 'probe', path: '/widgets/first', version: '1.0.0' },
  i18n: (key) => key.split('.').reduce((at, name) => at[name], self.langs),
  get_settings: () => ({ line: '101' }),
  get_version: () => '1.0.0',
  system: () => ({ area: 'lcard', amouser_id: '1', amouser: 'user@example.com' }),
  render_template: ({ caption, body, render }) => {
    document.body.insertAdjacentHTML('beforeend', '<div class="card-widgets__widget card-widgets__widget-probe">' +
      '<div class="js-widget-caption-block ' + caption.class_name + '">' + caption.html + '</div>' +
      '<div class="card-widgets__widget__body">' + (body || '') + (render || '') + '</div></div>');
  },
};
function Panel({ widget }) {
  const [count, setCount] = useState(0);
  useEffect(() => () => void (window.ended = true), []);
  return <amo-button text={widget.code + ' ' + widget.settings.line + ': ' + count} onClick={() => setCount(count + 1)} />;
}
`;

describe('the guide in React', () => {
  let browser: Browser;
  let running: Running;
  before(async () => {
    project();
    await build({
      stdin: {
        contents: `${AROUND}${GUIDE}\nwindow.panel = panel;`,
        loader: 'jsx',
        resolveDir: PROJECT,
      },
      nodePaths: [join(ROOT, 'node_modules')],
      jsx: 'automatic',
      bundle: true,
      format: 'esm',
      define: { 'process.env.NODE_ENV': '"production"' },
      outfile: join(PROJECT, 'react.js'),
      logLevel: 'error',
    });
    writeFileSync(join(PROJECT, 'react.html'), '<!doctype html><body><script type="module" src="/react.js"></script>');
    running = await serve(PROJECT);
    browser = await playwright.launch({ executablePath: chromium(), args: CHROMIUM_ARGS });
  });
  after(async () => {
    await browser?.close();
    running?.server.close();
  });

  it('draws, hears and ends', async () => {
    const page = await browser.newPage();
    const said: string[] = [];
    page.on('pageerror', (error) => said.push(String(error)));
    await page.goto(`${running.address}/react.html`);
    await page.getByRole('button', { name: 'probe 101: 0' }).click();
    await page.getByRole('button', { name: 'probe 101: 1' }).waitFor();
    assert.match(await page.locator('.js-widget-caption-block').innerText(), /Deals/);
    await page.evaluate(() => (window as unknown as { panel: { destroy(): void } }).panel.destroy());
    await page.locator('.card-widgets__widget').waitFor({ state: 'detached' });
    assert.equal(await page.evaluate(() => (window as unknown as { ended?: boolean }).ended), true);
    assert.deepEqual(said, []);
  });
});
