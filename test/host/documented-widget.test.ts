/** A folder as the documentation lays it out, with its script as it is printed there. */
import assert from 'node:assert/strict';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'playwright';
import { called, closeAll, open, start } from './support/host.js';
import { widgetFolder } from './support/widget.js';
import type { RunningHost } from '../../src/host/server/start-host.js';

const SCRIPT = `define(['jquery'], function($){
  var CustomWidget = function () {
    var self = this, system = self.system;
    this.callbacks = {
      render: function(){
        self.render({
          href: 'templates/page.twig',
          base_path: self.params.path + '/',
          v: self.get_version(),
          load: function (template) {
            self.render_template({
              caption: { class_name: 'documented-caption', html: '' },
              body: '',
              render: template.render({ hello: self.langs.hello })
            });
          }
        });
        return true;
      },
      init: function(){ return true; },
      bind_actions: function(){ return true; },
      advancedSettings: function() { $('#list_page_holder').html('<p class="documented-page">' + self.i18n('advanced').title + '</p>'); },
      settings: function(){ return true; },
      onSave: function(){ return true; },
      destroy: function(){}
    };
    return this;
  };
  return CustomWidget;
});
`;
const PNG = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

const texts = { hello: 'Здравствуйте', settings: { line: 'Линия' }, advanced: { title: 'Моя страница' } };

function folder(): string {
  const root = widgetFolder({
    code: 'documented',
    locations: ['lcard-1', 'settings', 'advanced_settings'],
    manifest: {
      settings: { line: { name: 'settings.line', type: 'text', required: false } },
      advanced: { title: 'advanced.title' },
    },
    script: SCRIPT,
    i18n: texts,
    files: {
      'style.css': '.documented { color: rgb(4, 5, 6); }',
      'templates/page.twig': '<div class="documented">{{ hello }}</div>',
      'images/logo.png': '',
    },
  });
  for (const name of ['logo', 'logo_min', 'logo_medium'])
    writeFileSync(join(root, `images/${name}.png`), Buffer.from(PNG, 'base64'));
  return root;
}

describe('a documented folder', () => {
  let root: string;
  let host: RunningHost;
  let page: Page;
  before(async () => {
    root = folder();
    host = await start({ folders: [root], reload: false });
  });
  after(closeAll);

  it('S2.1 S2.2 S2.9 S2.11 S2.13 S2.35 runs: script, texts of the language, template, block with its logos', async () => {
    let complaints: string[];
    ({ page, complaints } = await open(host, 'leads/detail/1'));
    await page.locator('.card-widgets__widget-documented .documented', { hasText: 'Здравствуйте' }).waitFor();
    assert.deepEqual(await called(page), ['render', 'bind_actions', 'init']);
    for (const logo of ['logo', 'logo_min']) {
      const image = page.locator(`.card-widgets__widget-documented .card-widgets__widget__caption__${logo}`);
      assert.ok(await image.evaluate((one) => (one as HTMLImageElement).complete));
    }
    assert.deepEqual(complaints, []);
  });

  it('S2.2 the fields of the manifest are in its settings', async () => {
    await page.evaluate(() => window.amoHost.openSettings('documented'));
    assert.equal(await page.locator('.modal.documented .modal-body input[name=line]').count(), 1);
    await page.keyboard.press('Escape');
  });

  it('S3.30 its own page in the settings, by location, title and callback', async () => {
    await page.evaluate(() => window.amoHost.go('/settings/widgets/documented/'));
    await page.locator('#list_page_holder .documented-page', { hasText: 'Моя страница' }).waitFor();
    assert.match(await page.locator('.aside').innerText(), /Моя страница/);
  });

  it('S2.10 S2.19 it runs without templates, which the journal misses by name', async () => {
    rmSync(join(root, 'templates'), { recursive: true });
    ({ page } = await open(host, 'leads/detail/1'));
    assert.deepEqual(await called(page), ['render', 'bind_actions', 'init']);
    await page.waitForFunction(() =>
      window.amoHost.journal.some(({ detail }) => JSON.stringify(detail).includes('page.twig')),
    );
  });
});
