/** Runs the rows of a plugin in fields of HTML and in elements: the outcome has to be the same, or other where it is said so. */
import '../../../../src/entries/index.js';
import { expect } from '@open-wc/testing';
import { fieldOf, installPlugins } from '../../../../src/entries/jquery-plugins.js';
import { installJQuery } from '../../../../src/interop/jquery.js';
import { elementForm, htmlForm } from '../../../data/jquery-plugins/page.js';
import type { Plugin, PluginRow } from '../../../data/jquery-plugins/row.js';
import { click, frames, press, type } from '../../support/commands.js';
import { load, type JQuery } from '../../support/jquery.js';

/** Plugins put the caret by timers of 10 ms; one that is set later is due later. */
const timers = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 30));

async function act(step: string): Promise<void> {
  const [what, ...rest] = step.split(' ');
  const target = rest.join(' ');
  if (what === 'click') await click(document.querySelector(target)!);
  else if (what === 'press') await press(target);
  else
    for (const letter of target) {
      await type(letter);
      await timers();
    }
  await frames();
  await timers();
}

/** Plain data of whatever an expression comes to. */
const plain = (value: unknown): unknown =>
  typeof value === 'object' && !Array.isArray(value) && Object.getPrototypeOf(value ?? {}) !== Object.prototype
    ? 'an object'
    : value;

async function see($: JQuery, html: string, code: string, { user, see }: PluginRow): Promise<unknown> {
  const box = document.createElement('div');
  box.style.cssText = 'position: absolute; top: 0; left: 60px; width: 400px';
  box.innerHTML = html;
  document.body.append(box);
  box.firstElementChild!.addEventListener('submit', (event) => event.preventDefault());
  const noted: unknown[] = [];
  const log = (value: unknown): unknown => noted.push(value);
  const run = (expression: string): unknown => {
    // eslint-disable-next-line no-new-func -- the code that is printed is the code that is run
    const made = new Function('$', 'log', 'fieldOf', `return (${expression});`);
    return plain(made($, log, fieldOf));
  };
  try {
    const gives = run(code);
    for (const step of user ?? []) await act(step);
    return { gives: see ? run(see) : gives, noted };
  } finally {
    (document.activeElement as HTMLElement | null)?.blur();
    $('#phone').unmask?.(); // a plugin goes on looking for what a selector finds
    $(box).remove();
  }
}

export function tryPlugin({ name, versions, rows }: Plugin): void {
  for (const { version, file, jquery } of versions)
    for (const on of jquery)
      describe(`${name} ${version} on jQuery ${on}`, () => {
        let $: JQuery;
        let undo: Array<() => void>;
        before(async () => {
          $ = await load(on, [file]);
          undo = [installJQuery($), installPlugins($)];
        });
        after(() => undo.forEach((uninstall) => uninstall()));

        for (const row of rows.filter(({ only }) => !only || only.includes(version)))
          it(row.what, async () => {
            const wanted = await see($, htmlForm, row.write, row);
            const found = await see($, elementForm, row.instead ?? row.write, row);
            if (row.fails) expect(found).not.to.eql(wanted);
            else expect(found).to.eql(wanted);
          });
      });
}
