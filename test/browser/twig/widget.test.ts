/** A widget's template in both modes, put into the page and read back with the jQuery of the product. */
import '../../../src/controls/button/define.js';
import '../../../src/controls/input/define.js';
import '../../../src/controls/select/define.js';
import { expect } from '@open-wc/testing';
import { scope, type ScopedTwig, type Template, type TwigModule } from '../../../src/entries/twig.js';
import { amd } from '../support/amd.js';
import { click, type } from '../support/commands.js';

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- jQuery has no types here
type JQuery = any;
type TwigJs = { twig(options: object): Template };

/** `twigjs` as a page may have it. */
const SHAPES: Record<string, (Twig: TwigJs) => TwigModule> = {
  'twig.js itself': (Twig) => Twig,
  'a bare function': (Twig) => (options: object) => Twig.twig(options),
};

const DATA = `<form>{{ include_control('input', {name: 'city', value: city, class_name: 'js-city'}) }}
{{ self.render({ref: '/tmpl/controls/select.twig'}, {name: 'pick', items: items, selected: 2, id: 'pick'}) }}
{% include 'interface/controls/button.twig' with {text: 'Go', class_name: 'js-go'} only %}</form>`;
const PARAMS = {
  city: 'Минск',
  items: [
    { id: 1, option: 'One' },
    { id: 2, option: 'Two' },
  ],
};

describe('a template of a widget', () => {
  let $: JQuery;
  let Twig: TwigJs;
  let box: HTMLElement;

  before(async () => {
    [$, Twig] = await amd<[JQuery, TwigJs]>({
      jquery: '/node_modules/jquery/dist/jquery',
      twigjs: '/node_modules/twig-0.8.9/twig',
    });
  });
  beforeEach(() => {
    box = document.createElement('div');
    document.body.append(box);
  });
  afterEach(() => box.remove());

  for (const [shape, of] of Object.entries(SHAPES))
    for (const render of ['native', 'element'] as const)
      for (const autoescape of [false, true])
        describe(`${shape}, ${render}, autoescape ${autoescape ? 'on' : 'off'}`, () => {
          let ui: ScopedTwig;
          beforeEach(() => {
            ui = scope(of(Twig), { render });
            $(box).html(ui.render({ data: DATA, autoescape }, PARAMS));
          });

          it('is read and written by name, class and id at once', () => {
            const selectors = ['[name=city]', '.js-city', '[name=pick]', '#pick'];
            const values = () => selectors.map((selector) => $(box).find(selector).val());
            expect(values()).to.eql(['Минск', 'Минск', '2', '2']);
            $(box).find('[name=city]').val('Рига');
            $(box).find('#pick').val('1');
            expect(values()).to.eql(['Рига', 'Рига', '1', '1']);
            expect([...new FormData(box.querySelector('form')!)]).to.eql([
              ['city', 'Рига'],
              ['pick', '1'],
            ]);
          });

          it('is heard through jQuery', async () => {
            const heard: string[] = [];
            $(box).on('input change', '[name=city]', (event: Event) => heard.push(event.type));
            $(box).on('click', '.js-go', (event: Event) => heard.push(event.type));
            await click(box.querySelector('.js-city')!);
            await type('!');
            await click(box.querySelector('.js-go')!);
            expect(heard).to.eql(['input', 'change', 'click']);
          });
        });

  it('two widgets keep their own output while the product keeps its function', () => {
    const ours = [scope(Twig as TwigModule, { render: 'native' }), scope(Twig as TwigModule, { render: 'element' })];
    const data = "{{ include_control('input', {name: 'a'}) }}";
    const tags = () => ours.map((ui) => $(ui.render({ data }))[0].localName);
    expect(tags()).to.eql(['input', 'amo-input']);
    const boom = () => {
      throw new Error('boom');
    };
    const throws = () => ours[0]!.render({ data: `${data}{{ boom() }}`, rethrow: true }, { boom });
    expect(throws).to.throw('boom');
    expect(tags()).to.eql(['input', 'amo-input']);
    expect(() => Twig.twig({ data, rethrow: true }).render()).to.throw('include_control');
  });

  it('survives a second realm and a clone', () => {
    const { control } = scope(Twig as TwigModule, { render: 'element' });
    const html = control('select', { name: 'a', items: PARAMS.items, selected: 2 });
    const frame = document.createElement('iframe');
    box.append(frame);
    frame.contentDocument!.body.innerHTML = html;
    const moved = document.adoptNode(frame.contentDocument!.body.firstElementChild!);
    box.append(moved, moved.cloneNode(true));
    expect(Array.from(box.querySelectorAll<HTMLInputElement>('[name=a]'), (select) => select.value)).to.eql(['2', '2']);
  });
});
