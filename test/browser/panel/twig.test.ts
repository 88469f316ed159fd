/** A block with controls of `include_control`, with the twig.js that the product ships, in both modes. */
import '../../../src/controls/input/define.js';
import '../../../src/controls/select/define.js';
import { expect } from '@open-wc/testing';
import { panelForm, widgetPanel, type TwigRenderer } from '../../../src/entries/panel.js';
import { scope, type TwigModule } from '../../../src/entries/twig.js';
import { amd } from '../support/amd.js';
import { standIn, type StandIn } from './stand-in.js';

const FIELDS = `{{ include_control('input', { name: 'city', value: city }) }}
{{ self.render({ ref: '/tmpl/controls/select.twig' }, { name: 'pick', items: items, selected: 2 }) }}`;
const PARAMS = {
  city: `"><img src=x>{{ city }}'`,
  items: [
    { id: 1, option: 'One' },
    { id: 2, option: '<b>Two</b>' },
  ],
};

describe('a block in twig 0.8.9', () => {
  let Twig: TwigModule;
  let page: StandIn;
  before(async () => {
    [Twig] = await amd<[TwigModule]>({ twigjs: '/node_modules/twig-0.8.9/twig' });
  });
  beforeEach(async () => (page = await standIn()));
  afterEach(() => page.clear());

  for (const render of ['native', 'element'] as const)
    for (const how of ['a scope', 'self.render'] as const)
      it(`${render}, by ${how}: the values come back as they were`, async () => {
        const ui = scope(Twig, { render }) as TwigRenderer;
        const self = page.widget();
        const widget = how === 'a scope' ? self : { ...self, render: ui.render.bind(ui) };
        const panel = widgetPanel(widget, { $: page.$, style: false, ...(how === 'a scope' && { twig: ui }) });
        const saved: string[][] = [];
        void panel.render({
          content: { twig: panelForm({ id: 'f', content: FIELDS }) },
          params: PARAMS,
          forms: { f: (data) => void saved.push([...data].map(([name, value]) => `${name}=${String(value)}`)) },
        });
        const [city] = page.$(panel.box!).find('[name=city]').toArray();
        expect([city!.localName, page.$(city!).val()]).to.eql([
          render === 'native' ? 'input' : 'amo-input',
          PARAMS.city,
        ]);
        panel.box!.querySelector('form')!.requestSubmit();
        expect(saved).to.eql([[`city=${PARAMS.city}`, 'pick=2']]);
        expect(page.box.querySelectorAll('img, b').length).to.equal(0);
        panel.destroy();
      });
});
