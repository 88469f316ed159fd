/** Elements from templates, with the modules of a widget's page: RequireJS, twig.js 0.8.9. */
import '../../../src/entries/index.js';
import { expect } from '@open-wc/testing';
import { scope, type ScopedTwig, type TwigModule } from '../../../src/entries/twig.js';
import observed from '../../data/native-dom.json';
import { amd } from '../support/amd.js';

interface Case {
  control: string;
  params: Record<string, unknown>;
}

const TEMPLATE = { data: '{{ include_control(name, p) }}' };

/** Entries of a form that holds a control. */
function entries(ui: ScopedTwig, { control, params }: Case): Array<[string, FormDataEntryValue]> {
  const form = document.createElement('form');
  if (params.form) form.id = String(params.form);
  document.body.append(form);
  form.innerHTML = ui.render(TEMPLATE, { name: control, p: params });
  const found = [...new FormData(form)];
  form.remove();
  return found;
}

describe('what a form sends right after a render', () => {
  const cases = observed as Case[];
  let native: ScopedTwig;
  let element: ScopedTwig;

  before(async () => {
    const [Twig] = await amd<[TwigModule & { VERSION: string }]>({ twigjs: '/node_modules/twig-0.8.9/twig' });
    expect(Twig.VERSION).to.equal('0.8.9');
    native = scope(Twig, { render: 'native' });
    element = scope(Twig, { render: 'element' });
  });

  /** The entries that all cases send together, at least: the rest of the boxes is not ticked. */
  const SENT = { input: 40, select: 40, textarea: 40, checkbox: 12, radio: 10, multiselect: 2, date_field: 20 };
  for (const [control, least] of Object.entries(SENT))
    it(`${control}: the element sends what the native control sends, in every observed case`, () => {
      const own = cases.filter((one) => one.control === control);
      expect(own.length).to.be.at.least(/^(?:multiselect|date_field)$/.test(control) ? 15 : 30);
      let sent = 0;
      for (const { params } of own)
        for (const name of [params.name, 'always']) {
          const expected = entries(native, { control, params: { ...params, name } });
          sent += expected.length;
          expect(entries(element, { control, params: { ...params, name } }), JSON.stringify(params)).to.eql(expected);
        }
      expect(sent).to.be.at.least(least);
    });

  const WON = { id: 142, name: 'Won', sort: 9 };
  const PIPELINES = [
    { id: 1, name: 'One', statuses: [{ id: 0, name: 'New' }, WON] },
    { id: 2, name: '142', statuses: { 142: WON, 7: { id: 7, name: '' } } },
  ];
  const SIBLINGS: Record<string, Record<string, unknown>[]> = {
    pipeline_select: [
      {},
      { items: [] },
      { items: 'none', selected: 2 },
      { items: PIPELINES },
      { items: PIPELINES, selected: 142 },
      { items: PIPELINES, selected: '7' },
      { items: PIPELINES, selected: 'One' },
      { items: PIPELINES, selected: '0' },
      { items: PIPELINES, selected: 0, disabled: true },
      { items: PIPELINES, selected: 7, form: 'f' },
      { items: [{ id: 'any', option: 'Any' }, ...PIPELINES] },
      { items: { a: PIPELINES[1] } },
    ],
    'pipeline_select/index': [{ items: PIPELINES, selected: 142 }],
    cancel_button: [{ text: 'No' }, {}],
    delete_button: [{ text: 'Delete' }],
  };
  for (const [control, list] of Object.entries(SIBLINGS))
    it(`${control}: the element sends what the native control sends`, () => {
      const name = control.startsWith('pipeline') ? { name: 'n' } : {};
      for (const params of list) {
        const expected = entries(native, { control, params: { ...params, ...name } });
        expect(entries(element, { control, params: { ...params, ...name } }), JSON.stringify(params)).to.eql(expected);
        expect(expected).to.have.length(Object.keys(name).length);
      }
    });

  /** Parameters of controls of which no case was observed. */
  const OWN: Record<string, Array<Record<string, unknown>>> = {
    switcher: [
      {},
      { checked: true },
      { checked: 1, value: 'v' },
      { checked: true, value: 0 },
      { checked: true, value: '' },
      { checked: 'N', disabled: true },
      { checked: true, disabled: 0, custom_class_name: 'switcher_blue' },
      { checked: true, value: '<"&amp;\'>' },
      { checked: true, additional_data: 'value="x" name="y" checked' },
      { additional_data: 'checked' },
    ],
    date_field: [
      ...['05.03.2025', '5.3.25', '2025-03-05', '31.02.2025', 'soon', ' 05.03.2025 ', '<"&amp;\'>', 0, null].flatMap(
        (value) => [{ type: 'single', value, data_format: 'DD.MM.YYYY' }, { type: 'single', value }, { value }],
      ),
      { type: 'single', value: '05.03.2025', disabled: true },
      { type: 'single', value: '05.03.2025', readonly: true, max_length: 3, direction: 'future' },
      ...['05.03.2025 - 08.03.2025', '08.03.2025 - 05.03.2025', '1.2.25 - 3.2.25', '05.03.2025', 'a - b', ''].flatMap(
        (value) =>
          [{ from: 'f', to: 't' }, { from: 'f' }, { to: 'a"b[]' }].flatMap((range) => [
            { type: 'range', value, range },
            { type: 'range', value, range, disabled: true },
          ]),
      ),
    ],
    file: [{}, { text: 'Text' }, { class: 'a', size: 9, style: 'width:9px' }],
  };
  const plain = ([name, value]: [string, FormDataEntryValue]) =>
    value instanceof File ? [name, value.name, value.size, value.type] : [name, value];
  for (const [control, all] of Object.entries(OWN))
    it(`${control}: the element sends what the native control sends`, () => {
      let sent = 0;
      for (const { range, ...params } of all)
        for (const name of [range, '', 'always', 'a"b[]']) {
          const one = { control, params: { ...params, ...(name === undefined ? {} : { name }) } };
          const expected = entries(native, one).map(plain);
          sent += expected.length;
          expect(entries(element, one).map(plain), JSON.stringify(one.params)).to.eql(expected);
        }
      expect(sent).to.be.at.least(2 * (control === 'file' ? 3 : 7));
    });

  it('select: once a disabled one is enabled, it sends its own value alone', () => {
    const form = document.createElement('form');
    const params = { name: 'a', items: [{ id: 1 }, { id: 2 }], selected: 2, disabled: true };
    form.innerHTML = element.control('select', params);
    document.body.append(form);
    const select = form.querySelector<HTMLInputElement>('[name=a]')!;
    const sent = () => new FormData(form).getAll('a');
    expect([select.disabled, sent()]).to.eql([true, ['2']]);
    select.disabled = false;
    select.value = '1';
    expect(sent()).to.eql(['1']);
    select.disabled = true;
    expect(sent()).to.eql([]);
    form.remove();
  });

  it('select: a disabled option that a template chose is sent, until the user chooses', () => {
    const form = document.createElement('form');
    const params = { name: 'a', items: [{ id: 1, disabled: true }, { id: 2 }] };
    form.innerHTML = element.control('select', params);
    document.body.append(form);
    const select = form.querySelector<HTMLInputElement>('amo-select')!;
    const sent = () => new FormData(form).getAll('a');
    expect([select.value, sent()]).to.eql(['1', ['1']]);
    select.value = '2';
    expect(sent()).to.eql(['2']);
    select.value = '1';
    expect(sent()).to.eql([]);
    form.remove();
  });

  it('select: without options it shows nothing, whatever was selected', () => {
    const box = document.createElement('div');
    box.innerHTML = element.control('select', { name: 'a', items: [], selected: 3 });
    document.body.append(box);
    const select = box.firstElementChild as HTMLInputElement;
    expect([select.value, select.shadowRoot!.querySelector('button')!.textContent]).to.eql(['false', '']);
    box.remove();
  });
});
