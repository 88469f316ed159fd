/** Lists and menus in an author's shadow root, open or closed, on a plain page and beside the product's closing protocol. */
import '../../../src/entries/index.js';
import { expect } from '@open-wc/testing';
import type { AmoButton, AmoPipelineSelect, AmoSelect } from '../../../src/entries/index.js';
import { startNativeRuntime } from '../../../src/native-runtime/runtime.js';
import { click, press } from '../support/commands.js';
import { jquery } from '../support/jquery.js';

const CONTROLS = `<div style="display: flex; flex-direction: column; align-items: start; gap: 40px; height: 420px">
  <amo-select style="width: 200px"></amo-select><amo-pipeline-select style="width: 200px"></amo-pipeline-select>
  <amo-button text="Menu"></amo-button><input></div>`;

/** Fills a box with the controls, below roots of these modes. */
function fill(box: HTMLElement, modes: readonly ShadowRootMode[]): ParentNode {
  let place: ParentNode = box;
  for (const mode of modes) {
    const host = document.createElement('div');
    host.style.padding = '20px';
    place.append(host);
    place = host.attachShadow({ mode });
  }
  (place as Element).innerHTML = CONTROLS;
  place.querySelector<AmoSelect>('amo-select')!.items = [
    { id: 'a', option: 'First' },
    { id: 'b', option: 'Second' },
  ];
  place.querySelector<AmoPipelineSelect>('amo-pipeline-select')!.items = [
    { id: 1, name: 'Sales', statuses: [{ id: 2, name: 'Talks' }] },
  ];
  place.querySelector<AmoButton>('amo-button')!.menu = [{ id: 1, text: 'Entry' }];
  return place;
}

const PLACES: ReadonlyArray<readonly [place: string, modes: readonly ShadowRootMode[]]> = [
  ['on the page', []],
  ['in an open root', ['open']],
  ['in a closed root', ['closed']],
  ['in a closed root in an open one', ['open', 'closed']],
  ['in an open root in a closed one', ['closed', 'open']],
  ['in two closed roots', ['closed', 'closed']],
];

for (const page of ['plain', "product's"])
  for (const [title, modes] of PLACES)
    describe(`a list ${title}, ${page} page`, () => {
      let box: HTMLElement;
      let place: ParentNode;
      let stop: (() => void) | undefined;

      beforeEach(async () => {
        if (page !== 'plain') {
          const $ = await jquery('2.1.3');
          Object.assign(window, { jQuery: $ });
          stop = startNativeRuntime($);
        }
        box = document.createElement('div');
        box.style.cssText = 'position: absolute; top: 20px; left: 60px; width: 320px';
        document.body.append(box);
        place = fill(box, modes);
      });
      afterEach(() => {
        box.remove();
        stop?.();
        stop = undefined;
        Reflect.deleteProperty(window, 'jQuery');
      });

      const find = (tag: string): HTMLElement => place.querySelector<HTMLElement>(tag)!;
      const open = (): string[] =>
        ['select', 'pipeline-select', 'button'].filter((name) => find(`amo-${name}`).matches(':state(open)'));
      const row = (tag: string, text: string): Element =>
        [...find(tag).shadowRoot!.querySelectorAll('li')].find((item) => item.textContent!.trim() === text)!;

      for (const name of ['select', 'pipeline-select', 'button']) {
        it(`a click opens that of ${name}, and one beside it closes it`, async () => {
          await click(find(`amo-${name}`));
          expect(open()).to.eql([name]);
          await click(find('input'));
          expect(open()).to.eql([]);
        });

        it(`Enter opens that of ${name}, and a click on the page closes it`, async () => {
          find(`amo-${name}`).focus();
          await press('Enter');
          expect(open()).to.eql([name]);
          await click([500, 500]);
          expect(open()).to.eql([]);
        });
      }

      it('a click chooses', async () => {
        await click(find('amo-select'));
        await click(row('amo-select', 'Second'));
        expect([open(), (find('amo-select') as AmoSelect).value]).to.eql([[], 'b']);
        let chosen = 0;
        find('amo-button').addEventListener('button:menu:choose', () => chosen++);
        await click(find('amo-button'));
        await click(row('amo-button', 'Entry'));
        expect([open(), chosen]).to.eql([[], 1]);
      });

      it('without the focus, too: a click beside it closes it, one inside does not', async () => {
        const button = find('amo-button') as AmoButton;
        button.addEventListener('button:menu:choose', (event) => event.preventDefault());
        find('input').addEventListener('pointerdown', (event) => event.preventDefault());
        button.toggleMenu();
        expect(open()).to.eql(['button']);
        await click(find('input'));
        expect(open()).to.eql([]);
        button.toggleMenu();
        await click(row('amo-button', 'Entry'));
        expect(open()).to.eql(['button']);
      });

      it('one closes the other', async () => {
        await click(find('amo-button'));
        await click(find('amo-pipeline-select'));
        expect(open()).to.eql(['pipeline-select']);
        await press('Escape');
        expect(open()).to.eql([]);
      });
    });
