/** The parts of a native menu that templates ask for by themselves: native markup in either mode, and alive. */
import '../../../src/entries/index.js';
import { expect } from '@open-wc/testing';
import { nativeCss } from '../../../src/controls/native-css.js';
import { startNativeRuntime } from '../../../src/native-runtime/runtime.js';
import { scope, type TwigModule } from '../../../src/entries/twig.js';
import { amd } from '../support/amd.js';
import { click } from '../support/commands.js';
import { jquery, type JQuery } from '../support/jquery.js';

const MENU = [
  { id: 1, text: 'Edit' },
  { id: 2, text: 'Notify me', checkable: true },
];
const PARTS: Readonly<Record<string, string>> = {
  'button/context_menu': '{{ self.render({ref: ref}, {context_menu: menu}) }}',
  'button/context_menu_inner':
    '<ul class="button-input__context-menu">{{ self.render({ref: ref}, {context_menu: menu}) }}</ul>',
};

describe('parts of a native menu', () => {
  const sheet = new CSSStyleSheet();
  let Twig: TwigModule;
  let $: JQuery;
  let box: HTMLElement;
  let stop: () => void;

  before(async () => {
    [Twig] = await amd<[TwigModule]>({ twigjs: '/node_modules/twig-0.8.9/twig' });
    $ = await jquery('2.1.3');
    sheet.replaceSync(nativeCss());
  });
  beforeEach(() => {
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    stop = startNativeRuntime($);
    box = document.createElement('div');
    box.style.cssText = 'position: absolute; top: 40px; left: 40px';
    document.body.append(box);
  });
  afterEach(() => {
    stop();
    box.remove();
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet);
  });

  for (const render of ['native', 'element'] as const)
    for (const [name, part] of Object.entries(PARTS))
      for (const ref of [`/tmpl/controls/${name}.twig`, `interface/controls/${name}`])
        it(`${ref} opens, chooses and closes, beside ${render} controls`, async () => {
          const button = '<button class="button-input button-input-with-menu">More</button>';
          const data = `<div class="button-input-wrapper">${button}${part}</div>{{ include_control('button', {text: 'Save'}) }}`;
          box.innerHTML = scope(Twig, { render }).render({ data }, { ref, menu: MENU });
          const [opener, list] = box.firstElementChild!.children as unknown as [HTMLElement, HTMLElement];
          const isOpen = (): boolean => list.offsetHeight > 0;
          const seen = [isOpen()];
          await click(opener);
          seen.push(isOpen());
          $(list.lastElementChild).trigger('context-menu:checkable:toggle');
          expect(list.lastElementChild!.getAttribute('data-checkable-checked')).to.equal('true');
          await click(list.firstElementChild!);
          expect([...seen, isOpen()]).to.eql([false, true, false]);
          expect(box.lastElementChild!.localName).to.equal(render === 'native' ? 'button' : 'amo-button');
        });
});
