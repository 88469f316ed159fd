/** Plugins for masks that know fields of HTML alone, called on the element: it is said, and nothing is lost. */
import '../../../../src/entries/index.js';
import { expect } from '@open-wc/testing';
import { fieldOf } from '../../../../src/interop/plugins/field-of.js';
import { click, press, type } from '../../support/commands.js';
import { load, type JQuery } from '../../support/jquery.js';

const PLUGINS: ReadonlyArray<readonly [file: string, call: (field: JQuery) => unknown, says: RegExp]> = [
  [
    'inputmask/dist/jquery.inputmask.js',
    (field) => field.inputmask('99-99'),
    /^amo-elements: amo-\w+: \.inputmask\(\) .*fieldOf/,
  ],
  [
    'inputmask-4/dist/jquery.inputmask.bundle.js',
    (field) => field.inputmask('99-99'),
    /^amo-elements: amo-\w+: \.inputmask\(\) .*fieldOf/,
  ],
  [
    'inputmask-3/dist/jquery.inputmask.bundle.js',
    (field) => field.inputmask('99-99'),
    /^amo-elements: amo-\w+: \.inputmask\(\) .*fieldOf/,
  ],
  [
    'jquery-mask-plugin/dist/jquery.mask.js',
    (field) => field.mask('00-00'),
    /^amo-elements: amo-\w+: \.mask\(\) .*fieldOf/,
  ],
];

const said = new Set<string>();

for (const [file, call, says] of PLUGINS)
  for (const tag of ['amo-input', 'amo-textarea'])
    describe(`${file} on ${tag}`, () => {
      let $: JQuery;
      let form: HTMLFormElement;
      const { warn } = console;
      before(async () => {
        console.warn = (message: string) => said.add(message);
        $ = await load('2.1.3', [file]);
        Object.assign(window, { jQuery: $ });
      });
      after(() => {
        console.warn = warn;
        delete (window as { jQuery?: JQuery }).jQuery;
      });
      beforeEach(() => {
        form = document.createElement('form');
        form.innerHTML = `<${tag} name="n" style="width: 200px"></${tag}>`;
        document.body.prepend(form);
      });
      afterEach(() => $(form).remove());

      const control = (): HTMLInputElement => form.firstElementChild as HTMLInputElement;
      const seen = (): unknown[] => [
        control().value,
        new FormData(form).get('n'),
        control().shadowRoot!.querySelector<HTMLInputElement>('[part=input]')!.value,
      ];

      it('what is typed is its value and is sent', async () => {
        call($(control()));
        await click(control());
        await type('12');
        const [value, entry, shown] = seen();
        expect([value, entry]).to.eql([shown, shown]);
        expect(shown).to.match(/1.*2|2.*1/);
        await press('Tab');
        expect([...said].filter((message) => says.test(message) && message.includes(tag)).length).to.equal(1);
      });

      it('what was there and what a script sets is, too', () => {
        control().value = '1234';
        call($(control()));
        expect(control().value).not.to.equal('');
        control().value = '5678';
        const [value, entry, shown] = seen();
        expect([value, entry]).to.eql([shown, shown]);
      });

      it('its field is given, once, and anything else as it is', () => {
        const field = fieldOf(control());
        expect(field).to.equal(control().shadowRoot!.querySelector('[part=input]'));
        expect(fieldOf(control())).to.equal(field);
        expect(fieldOf(form)).to.equal(form);
        const select = document.createElement('amo-select');
        expect(fieldOf(select)).to.equal(select);
      });
    });
