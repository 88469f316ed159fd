/** The panel's HTML and Lit texts, run as they stand in an empty page: the element is the one of the story. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { build } from 'esbuild';
import type { Page } from 'playwright';
import { rows, type Contract, type ParamValues } from '../../src/contract/contract.js';
import { markupOf } from '../../stories/support/markup.js';
import { ROOT } from '../../scripts/files.mjs';
import { SAMPLES } from './support/args.js';
import { Catalogue, resetArgs, setArgs } from './support/catalogue.js';
import { Walk } from './support/walk.js';

/** Bundles a module with the package's names pointing at the sources. */
async function bundle(contents: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: ROOT, loader: 'js' },
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2022',
    define: { __DEV__: 'false' },
    conditions: ['production'],
    logLevel: 'error',
    alias: Object.fromEntries(
      ['button', 'cancel-button', 'delete-button', 'input', 'pipeline-select', 'select'].map((name) => [
        `amo-elements/define/${name}`,
        `${ROOT}src/controls/${name}/define.ts`,
      ]),
    ),
  });
  return outputFiles[0]!.text;
}

/** What a control is: its properties, attributes of the host, and what a form around it would send. */
type Description = Readonly<Record<string, unknown>>;

const HOST = ['id', 'class', 'title', 'tabindex', 'style', 'data-id', 'data-sort'];

function describeControl(page: Page, contract: Contract): Promise<Description> {
  const properties = rows(contract).flatMap(({ property }) => (property && property !== 'form' ? [property] : []));
  return page.evaluate(
    ({ tag, names, host }) => {
      const element = document.querySelector<HTMLElement>(tag)!;
      const form = document.createElement('form');
      element.before(form);
      form.append(element);
      const values = Object.fromEntries(names.map((name) => [name, Reflect.get(element, name)]));
      const attributes = Object.fromEntries(host.map((name) => [name, element.getAttribute(name)]));
      return { ...values, ...attributes, entries: [...new FormData(form)] };
    },
    { tag: `amo-${contract.name.replace('_', '-')}`, names: properties, host: HOST },
  );
}

describe('the texts of the panel', { concurrency: 2 }, () => {
  let catalogue: Catalogue;
  before(async () => {
    catalogue = await Catalogue.start();
  });
  after(() => catalogue.close());

  /** The control as the story draws it with these args. */
  const walk = new Walk(() => catalogue, { theme: 'light', lang: 'en' });
  const drawn = async (story: string, contract: Contract, args: ParamValues): Promise<Description> => {
    const { result } = await walk.show(story, async (page) => {
      await setArgs(page, story, args);
      const description = await describeControl(page, contract);
      await resetArgs(page, story);
      return description;
    });
    return result;
  };

  const run = (script: string, markup: string, contract: Contract): Promise<Description> =>
    catalogue.visit(undefined, async (page, complaints) => {
      await page.setContent('<!doctype html><html lang="en"><body></body></html>');
      await page.evaluate(script);
      if (markup) await page.evaluate((text) => (document.body.innerHTML = text), markup);
      assert.deepEqual(complaints, []);
      return describeControl(page, contract);
    });

  for (const { contract, story, what, args } of SAMPLES)
    it(`${contract.name}: ${what}`, async () => {
      const texts = Object.fromEntries(
        markupOf(`amo-${contract.name.replace('_', '-')}`, args).map((text) => [text.id, text.code]),
      );
      const wanted = await drawn(story, contract, args);
      const define = await bundle(`import 'amo-elements/define/${contract.name.replace('_', '-')}';`);
      assert.deepEqual(await run(define, texts['html']!, contract), wanted, 'HTML');
      assert.deepEqual(await run(await bundle(texts['lit']!), '', contract), wanted, 'Lit');
    });
});
