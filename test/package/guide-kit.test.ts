/** The guides' lines that use the kit in a widget, word for word, as widgets of one page in the host of the installed package. */
import assert from 'node:assert/strict';
import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { build } from 'esbuild';
import type { Page } from 'playwright';
import { ROOT } from '../../scripts/files.mjs';
import { blockOf, guidesWidget, write } from './support/guide.js';
import { project, PROJECT } from './support/project.js';
import { endAll, openPage, startHost } from './support/running.js';

const FOLDER = join(PROJECT, 'kit');
const TEXTS = { panel: { title: 'Deals', hint: 'Where to?' }, hello: 'Hello, line %line%', widget: { name: 'Kit' } };

/** A constructor whose callback `render` is these lines. */
const constructor = (lines: string): string => `return function () {
    var self = this, yes = function () { return true; };
    this.callbacks = { init: yes, bind_actions: yes, onSave: yes, render: function () {
      ${lines}
      return true;
    } };
    return this;
  };`;
const module = (needs: string, names: string, lines: string): string =>
  `define([${needs}], function (${names}) {\n${constructor(lines)}\n});`;

const DRAWN = `self.render_template({ caption: { class_name: 'kit__caption' }, body: '', render: '<div class="twig-box"></div>' });
  var $box = $('.twig-box'), cities = [{ id: 1, option: 'Riga' }], template = `;

/** Twig's guide: the scope, and each way to ask for a control with it. */
function ofTwig(): string {
  const ways = blockOf('twig', 'twig');
  const body = /function \(\$, Twig, kit\) \{\n([^]*)\}\);/.exec(blockOf('twig', 'js', 'kit.scope'))![1]!;
  const more = blockOf('twig', 'js', 'ui.twig(').replace(/^(ui\..*);$/gm, '$box.append($1);');
  return module(
    "'jquery', 'twigjs', './amo-elements.min.js'",
    '$, Twig, kit',
    `${DRAWN}${JSON.stringify(ways)};\n${body}\n${more}`,
  );
}

/** The panel's guide with Lit: modules at the head, the rest where a widget draws. */
async function ofLit(): Promise<string> {
  const lines = blockOf('panel', 'js', 'class MyHello');
  const [head, rest] = [lines.match(/^import .*$/gm)!.join('\n'), lines.replace(/^import .*$/gm, '')];
  const { outputFiles } = await build({
    stdin: { contents: `${head}\nexport default function (self) {\n${rest}\n}`, resolveDir: PROJECT },
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'lit',
    logLevel: 'error',
  });
  return `${outputFiles[0]!.text}\n${module('', '', 'lit.default(self);')}`;
}

/** README: both files, without a build. */
const ofReadme = (): string =>
  blockOf('README.md', 'js', 'surfaces(kit)').replace(
    /\}\);\s*$/,
    `${constructor('widgetPanel(self).render({ caption: "README", content: "<amo-input name=own></amo-input>" });')}\n});`,
  );

describe('the guides of the kit', () => {
  let page: Page;
  before(async () => {
    project();
    rmSync(FOLDER, { recursive: true, force: true });
    const scripts = {
      panel_twig: blockOf('panel', 'js', "define(['twigjs'"),
      twig: ofTwig(),
      lit: await ofLit(),
      readme: ofReadme(),
    };
    for (const [code, script] of Object.entries(scripts)) {
      const texts = JSON.stringify(TEXTS);
      write(join(FOLDER, code), {
        ...guidesWidget(),
        'i18n/ru.json': texts,
        'i18n/en.json': texts,
        'script.js': script,
      });
      for (const file of ['amo-elements', 'surfaces'])
        for (const end of ['.js', '.min.js'])
          cpSync(join(ROOT, `dist/amd/${file}${end}`), join(FOLDER, code, file + end));
    }
    const host = await startHost(FOLDER, {
      folders: Object.keys(scripts).map((code) => join(FOLDER, code)),
      reload: false,
    });
    page = await openPage(`${host.url}leads/detail/1`);
    await page.evaluate(() => window.amoHost.ready);
  });
  after(endAll);
  const block = (code: string) => page.locator(`.card-widgets__widget-${code}`);

  // Each widget brings a copy of the kit: the first that comes owns the plain tags.
  it('Panel: twig', async () => {
    const body = block('panel_twig').locator('.card-widgets__widget__body', { hasText: 'Where to?' });
    await body.locator('[name=city]').waitFor({ state: 'attached' });
    assert.match(await block('panel_twig').locator('.js-widget-caption-block').innerText(), /Deals/);
  });

  it('Panel: Lit', async () => {
    await block('lit').locator('my-hello', { hasText: 'Hello, line' }).waitFor({ state: 'attached' });
    const button = block('lit').locator('[blue]');
    await button.evaluate((element: HTMLElement) => element.click());
    await block('lit').locator('[blue][text="1"]').waitFor({ state: 'attached' });
  });

  it('Twig: a scope, and each way to ask for a control', async () => {
    assert.equal(await block('twig').locator('[name=city]').count(), 5);
  });

  it('README: both files without a build', async () => {
    await block('readme').locator('[name=own]').waitFor({ state: 'attached' });
  });

  it('no one throws', async () => {
    const thrown = await page.evaluate(() =>
      window.amoHost.journal.filter(({ kind }) => kind === 'exception').map(({ name }) => name),
    );
    assert.deepEqual(thrown, []);
  });
});
