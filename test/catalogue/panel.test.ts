/** The catalogue as one uses it: the panel of markup, the toolbar's switches, the pages of documentation. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Frame, Page } from 'playwright';
import { jqueryTable } from '../data/jquery-table.js';
import { Catalogue, entries, globalsOf, settled, type Switches } from './support/catalogue.js';
import { Walk } from './support/walk.js';

const DARK_RU: Switches = { theme: 'dark', lang: 'ru' };

/** The story's own frame, once it has drawn. */
async function preview(page: Page): Promise<Frame> {
  const frame = (await (await page.waitForSelector('#storybook-preview-iframe')).contentFrame())!;
  await frame.waitForSelector('.story');
  return frame;
}

/** Waits for a text of the panel that holds some words, and returns it whole. */
async function code(page: Page, words: string): Promise<string> {
  const block = page.locator('[role=tabpanel] pre', { hasText: words }).last();
  await block.waitFor();
  return (await block.innerText()).trim();
}

async function choose(page: Page, control: string, option: string): Promise<void> {
  await page.getByRole('button', { name: control }).first().click();
  await page
    .getByRole('option', { name: option })
    .or(page.getByRole('menuitem', { name: option }))
    .first()
    .click();
}

const hasStories = (title: string): boolean => entries('story').some((story) => story.title === title);

describe('the panel and the pages', { concurrency: 2 }, () => {
  let catalogue: Catalogue;
  before(async () => {
    catalogue = await Catalogue.start();
  });
  after(() => catalogue.close());

  it('shows twig, HTML and Lit of the current args, and copies them', async () => {
    await catalogue.visit('/index.html?path=/story/controls-input--playground', async (page) => {
      await preview(page);
      assert.match(
        await code(page, 'include_control'),
        /^\{\{ include_control\('input', \{\n {2}name: 'phone',[\s\S]*\}\) \}\}$/,
      );
      await page.getByRole('tab', { name: 'HTML' }).click();
      assert.equal(
        await code(page, '<amo-input'),
        '<amo-input name="phone" type="tel" placeholder="+1 555 010 0199"></amo-input>',
      );
      await page.getByRole('tab', { name: 'Lit' }).click();
      const lit = await code(page, 'render(');
      assert.match(lit, /import 'amo-elements\/define\/input';/);
      await page.getByRole('button', { name: 'Copy' }).last().click();
      assert.equal((await page.evaluate(() => navigator.clipboard.readText())).trim(), lit);
      await page.getByRole('tab', { name: 'Controls' }).click();
      await page
        .getByRole('textbox', { name: 'placeholder' })
        .or(page.locator('#control-placeholder'))
        .first()
        .fill('Mobile');
      await page.getByRole('tab', { name: 'Markup' }).click();
      assert.match(await code(page, 'Mobile'), /Mobile/);
    });
  });

  it('goes with theme and language of the toolbar', async () => {
    await catalogue.visit('/index.html?path=/story/controls-button--playground', async (page) => {
      const frame = await preview(page);
      const state = (): Promise<unknown> =>
        frame.evaluate(() => [
          document.documentElement.lang,
          document.documentElement.dataset['colorScheme'] ?? 'light',
          document.querySelector('amo-button')!.text,
        ]);
      assert.deepEqual(await state(), ['en', 'light', 'Save']);
      await choose(page, 'Language', 'Русский');
      await frame.waitForSelector('html[lang=ru]');
      await choose(page, 'Theme', 'Dark');
      await frame.waitForSelector('html[data-color-scheme=dark]');
      assert.deepEqual(await state(), ['ru', 'dark', 'Сохранить']);
      assert.match(await code(page, 'Сохранить'), /text: 'Сохранить'/);
    });
  });

  it('keeps what was edited when the language changes', async () => {
    const address = `/iframe.html?id=controls-button--playground&viewMode=story&args=text:Mine`;
    await catalogue.visit(`${address}&globals=${globalsOf(DARK_RU)}`, async (page) => {
      await page.waitForSelector('amo-button');
      assert.equal(await page.evaluate(() => document.querySelector('amo-button')!.text), 'Mine');
    });
  });

  const pages = new Walk(() => catalogue, DARK_RU, { viewMode: 'docs' });
  for (const { id, title } of entries('docs'))
    it(`shows the page of ${title} in the theme of the toolbar`, async () => {
      const { complaints } = await pages.show(id, async (page) => {
        await page.waitForSelector(hasStories(title) ? '.docs-story .story' : '#storybook-docs h1');
        await settled(page);
        const background = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
        assert.equal(background, 'rgb(11, 26, 38)');
        assert.doesNotMatch(await page.locator('#storybook-docs').innerText(), /\|-{3}/, 'a table of Markdown as text');
        const links = page.locator('#storybook-docs a[href*="path=/docs/"]');
        const named = await links.evaluateAll((all) => all.map((one) => one.getAttribute('href')!.split('/docs/')[1]!));
        for (const name of named)
          assert.ok(
            entries('docs').some((one) => one.id === name),
            `the page ${name}`,
          );
        if (id === 'guides-jquery--docs') {
          const printed = await page.locator('td:first-child').allInnerTexts();
          for (const { write } of jqueryTable.flatMap(([, rows]) => rows)) assert.ok(printed.includes(write), write);
        }
        if (id.startsWith('controls-')) {
          for (const section of ['Attributes', 'Properties', 'Methods', 'Events', 'CSS parts', 'CSS states'])
            await page.getByTitle(`Hide ${section} items`).waitFor();
          if (!id.endsWith('button--docs'))
            await page.getByRole('cell', { name: 'controls:change', exact: true }).first().waitFor();
          await code(page, 'include_control');
        }
      });
      assert.deepEqual(
        complaints.filter((text) => !/amo-select: the value "archived"/.test(text)),
        [],
      );
    });
});
