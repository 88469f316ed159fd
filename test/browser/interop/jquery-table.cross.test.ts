/** The table of the documentation: each row in native markup, in elements, and in elements with the extension. */
import '../../../src/entries/index.js';
import { expect } from '@open-wc/testing';
import { renderNative } from '../../../src/controls/native.js';
import { installJQuery } from '../../../src/interop/jquery.js';
import { startNativeRuntime } from '../../../src/native-runtime/runtime.js';
import { renderElement } from '../../../src/twig/draw/render-element.js';
import { jqueryTable } from '../../data/jquery-table.js';
import type { Panel } from '../../data/jquery-table/panel.js';
import type { JQueryRow } from '../../data/jquery-table/row.js';
import { click, frames, press, type } from '../support/commands.js';
import { jquery, JQUERY_VERSIONS, type JQuery } from '../support/jquery.js';

type Draw = (name: string, params: Readonly<Record<string, unknown>>) => string;

/** What a row comes to. */
interface Outcome {
  gives: unknown;
  draws?: boolean;
  says?: string;
}

/** Roots of native controls, around the element that a name or an id finds. */
const ROOTS = '.control--select, .control-checkbox, .control-radio__label, .checkboxes_dropdown';

/** What is drawn for an element: the element, or what it has inside. */
function drawn(element: Element): Element[] {
  const root = element.shadowRoot ?? element.closest(ROOTS) ?? element;
  return [...(root instanceof Element ? [root] : []), ...root.querySelectorAll('*')];
}

/** The text that an element shows: that of what holds no list, or its content. */
function shown(element: Element): string {
  const words = drawn(element).find((part) => part.matches('button'));
  return (words?.textContent || element.textContent!).trim();
}

function visible(selector: string): Element {
  const element = document.querySelector(selector)!;
  return element.getClientRects().length ? element : element.closest(ROOTS)!.querySelector('button')!;
}

async function act(step: string): Promise<void> {
  const [what, ...rest] = step.split(' ');
  const target = rest.join(' ');
  if (what === 'click') await click(visible(target));
  else if (what === 'press') await press(target);
  else await type(target);
}

class Scene {
  readonly #form = document.createElement('form');
  readonly #$: JQuery;

  constructor($: JQuery, draw: Draw, panel: Panel) {
    this.#$ = $;
    this.#form.id = 'panel';
    this.#form.style.cssText = 'position: absolute; top: 0; left: 60px; width: 400px';
    this.#form.innerHTML = `<label for="city">City</label>${panel.map(([name, params]) => draw(name, params)).join('')}`;
    document.body.append(this.#form);
  }

  clear(): void {
    (document.activeElement as HTMLElement | null)?.blur();
    this.#$(document).off('change');
    this.#$(this.#form).remove();
  }

  async run(code: string, { user, draws, says }: JQueryRow): Promise<Outcome> {
    const heard: unknown[] = [];
    const log = (event: { type?: string } | boolean): unknown => heard.push((event as { type?: string }).type ?? event);
    // eslint-disable-next-line no-new-func -- the code that is printed is the code that is run
    const result: unknown = new Function('$', 'log', `return (${code});`)(this.#$, log);
    for (const step of user ?? []) await act(step);
    const outcome: Outcome = { gives: code.includes('log') ? heard : result };
    if (draws || says) await frames();
    if (draws) outcome.draws = drawn(document.querySelector(draws[0])!).some((part) => part.matches(draws[1]));
    if (says) outcome.says = shown(document.querySelector(says[0])!);
    return outcome;
  }
}

async function inScene($: JQuery, draw: Draw, panel: Panel, code: string, row: JQueryRow): Promise<Outcome> {
  const scene = new Scene($, draw, panel);
  try {
    await Promise.resolve(); // the native runtime hears of new markup
    return await scene.run(code, row);
  } finally {
    scene.clear();
  }
}

async function natively($: JQuery, panel: Panel, row: JQueryRow): Promise<Outcome> {
  const stop = startNativeRuntime($);
  try {
    return await inScene($, renderNative, panel, row.write, row);
  } finally {
    stop();
  }
}

async function withElements(
  $: JQuery,
  panel: Panel,
  code: string,
  row: JQueryRow,
  isInstalled: boolean,
): Promise<Outcome> {
  const uninstall = isInstalled ? installJQuery($) : undefined;
  try {
    return await inScene($, renderElement, panel, code, row);
  } catch (error) {
    return { gives: error };
  } finally {
    uninstall?.();
  }
}

function wanted({ gives, draws, says }: JQueryRow): Outcome {
  return { gives, ...(draws && { draws: true }), ...(says && { says: says[1] }) };
}

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

for (const version of JQUERY_VERSIONS)
  describe(`jQuery ${version}`, () => {
    let $: JQuery;
    before(async () => {
      $ = await jquery(version);
    });

    for (const [part, rows, panel] of jqueryTable)
      describe(part, () => {
        for (const row of rows)
          it(`${row.write}${row.user ? `, ${row.user.join(', ')}` : ''}: ${row.works}`, async () => {
            const { write, works, instead, but } = row;
            expect(await natively($, panel, row), 'native markup').to.eql(wanted(row));
            for (const isInstalled of [false, true]) {
              const mode = isInstalled ? 'elements, installed' : 'elements';
              const found = await withElements($, panel, write, row, isInstalled);
              if (works === 'always' || (works === 'installed' && isInstalled)) expect(found, mode).to.eql(wanted(row));
              else expect(same(found, wanted(row)), `${mode}: ${JSON.stringify(found)}`).to.equal(false);
              if (but !== undefined) expect(found.gives, mode).to.eql(but);
              if (instead)
                expect(await withElements($, panel, instead, row, isInstalled), `${mode}, instead`).to.eql(wanted(row));
            }
          });
      });
  });
