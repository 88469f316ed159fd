/** The installed package in pages: the three-line page, RequireJS widgets, a strict Content-Security-Policy. */
import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { build } from 'esbuild';
import type {} from '../../src/entries/index.js';
import { chromium as playwright, type Browser, type Page } from 'playwright';
import { chromium, CHROMIUM_ARGS } from '../../scripts/browsers.mjs';
import { elements } from '../../scripts/build/entries.mjs';
import { project, PROJECT } from './support/project.js';
import { serve, type Running } from './support/server.js';

const MODULES = '/node_modules/';
const IMPORTS = {
  'amo-elements': `${MODULES}amo-elements/dist/prod/index.js`,
  'amo-elements/': `${MODULES}amo-elements/dist/prod/`,
  lit: `${MODULES}lit/index.js`,
  'lit/': `${MODULES}lit/`,
  'lit-html': `${MODULES}lit-html/lit-html.js`,
  'lit-html/': `${MODULES}lit-html/`,
  'lit-element/': `${MODULES}lit-element/`,
  '@lit/context': `${MODULES}@lit/context/index.js`,
  '@lit/reactive-element': `${MODULES}@lit/reactive-element/reactive-element.js`,
  '@lit/reactive-element/': `${MODULES}@lit/reactive-element/`,
};

let browser: Browser;
let running: Running;

/** Everything that a page says went wrong. */
const wrong = (page: Page) => page.evaluate(() => (window as unknown as { wrong: string[] }).wrong);

/** Waits for a condition in the page; without eval, so that it works under a policy. */
async function until(page: Page, condition: () => unknown): Promise<void> {
  for (let tries = 0; !(await page.evaluate(condition)); tries++) {
    if (tries > 100) throw new Error(`In vain waited for ${condition}`);
    await page.waitForTimeout(50);
  }
}

const isReady = () => (window as unknown as { ready?: boolean }).ready;
const isDefined = () => customElements.get('amo-select') !== undefined;

async function open(path: string, ready: () => unknown = isReady): Promise<Page> {
  const page = await browser.newPage();
  const said: string[] = [];
  page.on('pageerror', (error) => said.push(String(error)));
  page.on('console', (message) => said.push(message.text()));
  await page.goto(running.address + path);
  await until(page, ready).catch((error: Error) => {
    throw new Error(`${path} does not get ready: ${said.join('\n') || error.message}`);
  });
  assert.deepEqual(said, []);
  return page;
}

/** Uses each control as a person does, and gives back what the form would send. */
async function use(page: Page): Promise<[string, unknown][]> {
  await page.evaluate(() => {
    const form = document.querySelector('form')!;
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      (window as unknown as { sent: unknown }).sent = [...new FormData(form)];
    });
  });
  await page.locator('amo-input').click();
  await page.keyboard.press('End');
  await page.keyboard.type(' Анна');
  await page.locator('amo-select').click();
  await page.getByRole('option', { name: 'Riga' }).click();
  await page.locator('amo-button[type=submit]').click();
  await page.locator('#more').click();
  await page.getByText('Copy').click();
  await page.evaluate(() => {
    const button = document.querySelector('amo-button')!;
    button.loading = true;
    button.fail();
    button.flashSaved();
  });
  return page.evaluate(() => (window as unknown as { sent: [string, unknown][] }).sent);
}

const SENT = [
  ['surname', 'Ким Анна'],
  ['city', '2'],
  ['way', 'post'],
];

/** Names of custom properties that the sheets of a page's document set. */
const customProperties = (page: Page) =>
  page.evaluate(() => {
    const rules = [...document.adoptedStyleSheets, ...document.styleSheets].flatMap((sheet) => [...sheet.cssRules]);
    return rules.flatMap((rule) => [...((rule as CSSStyleRule).style ?? [])]).filter((name) => name.startsWith('--'));
  });

async function bundle(): Promise<void> {
  await build({
    entryPoints: [join(PROJECT, 'bundle-entry.js')],
    bundle: true,
    format: 'esm',
    outfile: join(PROJECT, 'bundle.js'),
    logLevel: 'error',
  }).then(({ warnings }) => assert.deepEqual(warnings, []));
}

before(async () => {
  project();
  await bundle();
  const page = join(PROJECT, 'three-lines.html');
  writeFileSync(page, readFileSync(page, 'utf8').replace('IMPORTS', JSON.stringify(IMPORTS)));
  running = await serve(PROJECT);
  browser = await playwright.launch({ executablePath: chromium(), args: CHROMIUM_ARGS });
});

after(async () => {
  await browser?.close();
  running?.server.close();
});

describe('a page with the ESM entry', () => {
  it('works in three lines', async () => {
    const page = await open('/three-lines.html', isDefined);
    await page.locator('amo-select').click();
    await page.getByRole('option', { name: 'Riga' }).click();
    assert.deepEqual(await page.evaluate(() => [...new FormData(document.forms[0])]), [['city', '2']]);
    await page.close();
  });

  it('imports class entries that register nothing', async () => {
    const page = await open('/three-lines.html', isDefined);
    const html = readFileSync(join(PROJECT, 'three-lines.html'), 'utf8').replace("import 'amo-elements';", '');
    await page.route('**/bare.html', (route) => route.fulfill({ contentType: 'text/html', body: html }));
    await page.goto(`${running.address}/bare.html`);
    for (const name of elements()) {
      const tags = await page.evaluate(async (control) => {
        const tag = `amo-${control}`;
        await import(`amo-elements/elements/${control}.js`);
        const before = customElements.get(tag) !== undefined;
        await import(`amo-elements/define/${control}.js`);
        return [before, customElements.get(tag) !== undefined];
      }, name);
      assert.deepEqual(tags, [false, true], name);
    }
    await page.close();
  });
});

for (const policy of ['', '/strict'])
  describe(`a page ${policy ? 'under a strict policy' : 'without a policy'}`, () => {
    it('runs a bundled author script', async () => {
      const page = await open(`${policy}/bundled.html`);
      assert.deepEqual(await use(page), SENT);
      assert.deepEqual(await wrong(page), []);
      await page.close();
    });

    it('runs two widgets with a copy of the AMD file each', async () => {
      const page = await open(`${policy}/widget.html`);
      const values = await page.evaluate(() =>
        (window as unknown as { kits: Record<string, unknown>[] }).kits.map((kit) => Object.keys(kit).sort()),
      );
      const functions = ['defineElements', 'installControls', 'installJQuery', 'renderNative', 'scope'];
      const names = ['VERSION', ...functions, 'shared', 'tag'];
      assert.deepEqual(values, [names, names]);
      assert.deepEqual(await use(page), SENT);
      assert.deepEqual(await wrong(page), []);
      await page.close();
    });

    it('runs their surfaces over the first file, and says what does not belong together', async () => {
      const page = await open(`${policy}/widget.html`);
      const found = await page.evaluate(() => {
        const { kits, surfaces } = window as unknown as {
          kits: object[];
          surfaces: ((kit: unknown) => Record<string, unknown>)[];
        };
        const given = surfaces.map((of, at) => Object.keys(of(kits[at])).sort().join());
        const refused = [undefined, { VERSION: '0.0.1' }].map((kit) => {
          try {
            surfaces[0]!(kit);
            return '';
          } catch (error) {
            return String(error);
          }
        });
        const modal = document.createElement('amo-modal');
        modal.innerHTML = '<amo-input name="inside" value="1"></amo-input>';
        document.body.append(modal);
        (modal as unknown as { show(): void }).show();
        return { given, refused };
      });
      assert.equal(found.given[0], found.given[1]);
      for (const name of ['Modal', 'widgetPanel', 'defineSurfaces', 'confirmModal'])
        assert.match(found.given[0]!, new RegExp(name));
      assert.match(found.refused[0]!, /was given undefined\. Give it the value of amo-elements\.js/);
      assert.match(found.refused[1]!, /was given version 0\.0\.1/);
      await page.locator('amo-modal amo-input').click();
      await page.keyboard.type('2');
      assert.equal(await page.locator('amo-modal amo-input').evaluate((one) => (one as HTMLInputElement).value), '12');
      await page.keyboard.press('Escape');
      await page.locator('amo-modal [role=dialog]').waitFor({ state: 'hidden' });
      assert.deepEqual(await wrong(page), []);
      await page.close();
    });

    it('gets custom properties with the prefix only', async () => {
      const page = await open(`${policy}/widget.html`);
      const names = await customProperties(page);
      assert.ok(names.length > 10);
      assert.deepEqual(
        names.filter((name) => !name.startsWith('--amo-')),
        [],
      );
      await page.close();
    });
  });

describe('the policy', () => {
  it('is one that the browser enforces', async () => {
    const page = await open('/strict/bundled.html');
    await page.evaluate(() => document.body.setAttribute('style', 'color: red'));
    await until(page, () => (window as unknown as { wrong: string[] }).wrong.length);
    assert.match((await wrong(page)).join(), /style-src/);
    await page.close();
  });
});

/** Each control as markup, and how a person gets to what it draws later. */
const DRAWN = `<form><amo-input name="a" value="1"></amo-input><amo-textarea name="b">2</amo-textarea>
  <amo-select name="c"><option value="1">One</option><option value="2">Two</option></amo-select>
  <amo-multiselect name="d"><option value="1">First</option></amo-multiselect>
  <amo-checkbox name="e" text="Tick"></amo-checkbox><amo-radio name="f" label="Pick"></amo-radio>
  <amo-radio-group name="g"><option value="1">Post</option></amo-radio-group><amo-switcher name="h"></amo-switcher>
  <amo-file name="i"></amo-file><amo-suggest name="k" items='[{"id":1,"value":"Town"}]'></amo-suggest><amo-pipeline-select name="j"
  items='[{"id":1,"name":"Sales","statuses":[{"id":7,"name":"Talks"},{"id":8,"name":"Deal"}]}]'></amo-pipeline-select>
  <amo-button text="Menu" menu='[{"id":1,"text":"Entry","icon":"x"}]'></amo-button>
  <amo-date-field name="k" value="2025-03-05"></amo-date-field><amo-cancel-button></amo-cancel-button><amo-delete-button></amo-delete-button>
  <amo-checkboxes-dropdown name="l" is-search-available><option value="9">Ninth</option></amo-checkboxes-dropdown></form>`;

describe('a page that trusts no markup and no policy', () => {
  it('gets every element drawn and used', async () => {
    const html = readFileSync(join(PROJECT, 'three-lines.html'), 'utf8').replace(
      /<amo-select[^]*<\/amo-select>/,
      DRAWN,
    );
    const headers = { 'Content-Security-Policy': "require-trusted-types-for 'script'; trusted-types 'none'" };
    const page = await browser.newPage();
    await page.route('**/trusted.html', (route) => route.fulfill({ contentType: 'text/html', body: html, headers }));
    const said: string[] = [];
    page.on('pageerror', (error) => said.push(String(error)));
    page.on('console', (message) => said.push(message.text()));
    await page.goto(`${running.address}/trusted.html`);
    await until(page, isDefined);
    const drawn = await page.evaluate(() =>
      Array.from(document.forms[0]!.children, ({ localName, shadowRoot }) => [
        localName,
        Number(shadowRoot?.childElementCount) > 0,
      ]),
    );
    assert.equal(drawn.length, elements().length);
    assert.deepEqual(
      drawn.filter(([, isDrawn]) => !isDrawn),
      [],
    );
    for (const [tag, name] of [
      ['select', 'Two'],
      ['multiselect', 'First'],
      ['radio-group', 'Post'],
      ['pipeline-select', 'Deal'],
      ['suggest', 'Town'],
      ['button', 'Entry'],
      ['date-field', '20'],
      ['checkboxes-dropdown', 'Ninth'],
    ]) {
      if (!/multi|radio/.test(tag!)) await page.locator(`amo-${tag}`).click();
      await page.locator(`amo-${tag} [part]`).filter({ hasText: name! }).last().click();
    }
    for (const tag of ['checkbox', 'radio', 'switcher input']) await page.locator(`amo-${tag}`).click();
    assert.deepEqual(
      await page.evaluate(() => [...new FormData(document.forms[0])].map(([, value]) => String(value))),
      [...['1', '2', '2', '1', 'on', 'on', '1', 'Y', '[object File]', 'Town', '8', '2025-03-20', '9']],
    );
    assert.deepEqual(said, []);
    const isEnforced = await page.evaluate(() => {
      try {
        document.body.innerHTML = '<p>';
      } catch {
        return true;
      }
      return false;
    });
    assert.ok(isEnforced);
    await page.close();
  });
});

describe('the production styles', () => {
  it('say the same as the readable ones', async () => {
    const page = await open('/three-lines.html', isDefined);
    for (const name of elements()) {
      const [dev, prod] = await page.evaluate(async (control) => {
        const sets: string[][] = [];
        for (const set of ['dev', 'prod']) {
          const module = await import(
            `${location.origin}/node_modules/amo-elements/dist/${set}/elements/${control}.js`
          );
          const { styles } = Object.values(module)[0] as { styles: readonly string[] };
          const sheet = new CSSStyleSheet();
          sheet.replaceSync(styles.join('\n'));
          // What is known only with its variables is told as it was written, with its spaces.
          sets.push(Array.from(sheet.cssRules, ({ cssText }) => cssText.replace(/,?\s+/g, (gap) => gap.trim() || ' ')));
        }
        return sets;
      }, name);
      assert.ok(dev!.length > 3);
      assert.deepEqual(prod, dev, name);
    }
    await page.close();
  });
});
