/** The kit's elements under the jQueries that widgets meet. */
import '../../../src/controls/button/define.js';
import '../../../src/controls/cancel-button/define.js';
import '../../../src/controls/delete-button/define.js';
import '../../../src/controls/input/define.js';
import '../../../src/controls/pipeline-select/define.js';
import '../../../src/controls/select/define.js';
import { expect } from '@open-wc/testing';
import type { AmoButton } from '../../../src/controls/button/element.js';
import type { AmoSelect } from '../../../src/controls/select/element.js';
import { BRAND, ENTRIES } from '../../../src/core/brand.js';
import { installJQuery } from '../../../src/interop/jquery.js';
import { click, press } from '../support/commands.js';
import { jquery, JQUERY_VERSIONS, type JQuery } from '../support/jquery.js';

/** A checkbox of the kit, as far as a brand and a property go. */
class Checkbox extends HTMLElement {
  static readonly [BRAND] = { name: 'checkbox', version: '0' };
  checked = false;
}
customElements.define('test-checkbox', Checkbox);

const FORM = `<form>
  <input name="a" value="1"><amo-input name="b" value="two &amp; three"></amo-input>
  <amo-input name="c" value="x" disabled></amo-input><amo-input value="no name"></amo-input>
  <fieldset disabled><amo-input name="d" value="x"></amo-input><input name="e" value="x"></fieldset>
  <fieldset><amo-select name="f" items='[{"id":1},{"id":2}]' value="2"></amo-select></fieldset>
  <amo-button type="submit" name="g" value="x"></amo-button><button name="h" value="x"></button>
  <input type="checkbox" name="i" checked><input type="checkbox" name="j">
  <select name="k" multiple><option selected>l</option><option selected>m</option></select>
</form>`;
const SENT = 'a=1&b=two%20%26%20three&f=2&i=on&k=l&k=m';

for (const version of JQUERY_VERSIONS)
  describe(`jQuery ${version}`, () => {
    let $: JQuery;
    let box: HTMLElement;
    let uninstall: () => void;

    before(async () => {
      $ = await jquery(version);
    });
    beforeEach(() => {
      uninstall = installJQuery($);
      box = document.createElement('div');
      document.body.append(box);
    });
    afterEach(() => {
      uninstall();
      box.remove();
    });
    const put = <T extends Element>(html: string): T => {
      box.innerHTML = html;
      return box.firstElementChild as T;
    };

    describe('serialize', () => {
      it('a form, in the order of its fields', () => {
        const form = put<HTMLFormElement>(FORM);
        // Older ones write a blank as a plus.
        expect($(form).serialize().replaceAll('+', '%20')).to.equal(SENT);
        expect($(form).serializeArray()).to.eql([...new FormData(form)].map(([name, value]) => ({ name, value })));
      });
      it('elements by themselves', () => {
        put(FORM);
        expect($(box).find('[name=f], [name=a], [name=c]').serialize()).to.equal('a=1&f=2');
        expect($(box).find('fieldset').serialize()).to.equal('f=2');
      });
      it('line ends as a form sends them', () => {
        const element = Object.assign(document.createElement('i'), { [ENTRIES]: [['a', 'b\nc\r\nd']] });
        expect($(element).serializeArray()).to.eql([{ name: 'a', value: 'b\r\nc\r\nd' }]);
      });
    });

    describe(':checked', () => {
      const ids = (collection: JQuery) => collection.toArray().map((element: Element) => element.id);
      beforeEach(() => {
        put<HTMLElement>(`<div title=":checked">
          <test-checkbox id="a"></test-checkbox><test-checkbox id="b"></test-checkbox>
          <input type="checkbox" id="c" checked><input type="checkbox" id="d"><i id="e"></i></div>`);
        box.querySelector<Checkbox>('#b')!.checked = true;
      });
      it('find', () => expect(ids($(box).find(':checked'))).to.eql(['b', 'c']));
      it('find by the document', () => expect(ids($('#a:checked, #b:checked'))).to.eql(['b']));
      it('filter', () => expect(ids($(box).find('[id]').filter(':checked'))).to.eql(['b', 'c']));
      it('not checked', () => expect(ids($(box).find('test-checkbox').filter(':not(:checked)'))).to.eql(['a']));
      it('is', () => {
        const found = ['a', 'b', 'c', 'd', 'e'].filter((id) => $(`#${id}`).is(':checked'));
        expect(found).to.eql(['b', 'c']);
      });
      it('leaves a text in quotes alone', () => expect($(box).find('[title=":checked"]').length).to.equal(1));
      it('leaves functions and elements alone', () => {
        expect($(box).find('#a').is((_index: number, element: Element) => element.id === 'a')).to.equal(true);
        expect($(box).find('i').is($('#e'))).to.equal(true);
      });
    });

    describe('trigger on a button', () => {
      type State = Partial<Pick<AmoButton, 'blue' | 'disabled' | 'loading' | 'saved'>>;
      const TABLE: [event: string, args: unknown[], before: string, after: State][] = [
        ['button:load:start', [], '', { loading: true }],
        ['button:save:start', ['white'], 'blue', { loading: true, blue: true }],
        ['button:load:start', [], 'saved', { loading: false, saved: true }],
        ['button:load:start', [], 'class="button-cancel"', { loading: false }],
        ['button:load:stop', [], 'loading', { loading: false }],
        ['button:save:stop', [], 'loading', { loading: false }],
        ['button:load:error', [], 'loading', { loading: false }],
        ['button:save:error', [], 'loading', { loading: false }],
        ['button:enable', [], 'disabled', { disabled: false }],
        ['button:disable', [], '', { disabled: true }],
        ['button:save:enable', [], 'disabled', { disabled: false, blue: true }],
        ['button:save:disable', [], 'blue', { disabled: true, blue: false }],
        ['controls:disable', [], '', { disabled: true }],
        ['controls:disable', [false], 'disabled', { disabled: false }],
      ];
      for (const [event, args, attributes, after] of TABLE)
        it(`${event} ${JSON.stringify(args)} on <amo-button ${attributes}>`, () => {
          const button = put<AmoButton>(`<amo-button text="a" ${attributes}></amo-button>`);
          $(button).trigger(event, args);
          expect(button).to.include(after);
        });

      const SIBLINGS: [event: string, args: unknown[], attributes: string, disabled: boolean][] = [
        ['button:disable', [], '', true],
        ['button:enable', [], 'disabled', false],
        ['controls:disable', [], '', true],
        ['controls:disable', [false], 'disabled', false],
        ['button:load:start', [], '', false],
        ['button:saved', [], '', false],
      ];
      for (const tag of ['amo-cancel-button', 'amo-delete-button'])
        for (const [event, args, attributes, disabled] of SIBLINGS)
          it(`${event} ${JSON.stringify(args)} on <${tag} ${attributes}>`, () => {
            const button = put<AmoButton>(`<${tag} text="a" ${attributes}></${tag}>`);
            const before = button.shadowRoot!.innerHTML;
            $(button).trigger(event, args);
            expect(button.disabled).to.equal(disabled);
            if (/load|saved/.test(event)) expect(button.shadowRoot!.innerHTML).to.equal(before);
          });

      for (const event of ['button:load:error', 'button:save:error'])
        it(`${event} shakes`, () => {
          const button = put<AmoButton>('<amo-button text="a"></amo-button>');
          $(button).trigger(event);
          expect([...button.shadowRoot!.querySelector('button')!.classList]).to.include.members(['animated', 'shake']);
        });

      it('button:saved says so, then goes to button:save:disable and calls back', async () => {
        const button = put<AmoButton>('<amo-button text="a" loading></amo-button>');
        const heard: string[] = [];
        $(box).on('button:save:disable', () => heard.push('disable'));
        const done = new Promise<void>((resolve) => {
          $(button).trigger('button:saved', [() => (heard.push('callback'), resolve()), 'Ready']);
        });
        expect(button).to.include({ saved: true, blue: true, loading: false, disabled: false });
        expect(button.shadowRoot!.querySelector('.button-input__saved')!.textContent).to.equal('Ready');
        $(button).trigger('button:saved', [() => heard.push('a second time')]);
        await done;
        expect(button).to.include({ saved: false, blue: false, disabled: true });
        expect(heard).to.eql(['disable', 'callback']);
      });

      it('button:menu:toggle', () => {
        const button = put<AmoButton>(`<amo-button text="a" menu='[{"text":"b"}]'></amo-button>`);
        const isOpen = () => button.matches(':state(open)');
        const states = [[], [], [{ visible: true }], [{ visible: true }], [{ visible: false }]].map((args) => {
          $(button).trigger('button:menu:toggle', args);
          return isOpen();
        });
        expect(states).to.eql([true, false, true, true, false]);
      });

      it('reaches a button outside of the document, after its handlers, unless one prevents it', () => {
        const button = document.createElement('amo-button') as AmoButton;
        const heard: boolean[] = [];
        $(button).on('button:disable', () => heard.push(button.disabled));
        $(button).trigger('button:disable');
        expect([heard, button.disabled]).to.eql([[false], true]);
        $(button).on('button:enable', (event: Event) => event.preventDefault());
        $(button).trigger('button:enable');
        expect(button.disabled).to.equal(true);
      });

      it('leaves other elements alone', () => {
        const button = put<HTMLButtonElement>('<button class="button-input"></button>');
        $(button).trigger('button:disable').trigger('controls:disable');
        expect(button.disabled).to.equal(false);
      });
    });

    describe('trigger on a select', () => {
      const SELECT = `<amo-select name="a" items='[{"id":1,"option":"One"},{"id":2,"option":"Two"}]'></amo-select>`;
      function hear(select: AmoSelect): string[] {
        const heard: string[] = [];
        select.addEventListener('change', () => heard.push('dom change'));
        for (const type of ['controls:change', 'controls:change:visual', 'change'])
          $(box).on(type, () => heard.push(type));
        return heard;
      }
      afterEach(() => $(box).off());

      const STEPS = '[{"id":1,"name":"A","statuses":[{"id":1,"name":"One"},{"id":2,"name":"Two"}]}]';
      const PIPELINES = `<amo-pipeline-select name="a" items='${STEPS}'></amo-pipeline-select>`;
      for (const markup of [SELECT, PIPELINES]) it(`controls:change after val(): shown, then heard as change: ${markup.slice(0, 20)}`, () => {
        const select = put<AmoSelect>(markup);
        const heard = hear(select);
        $(select).val('2').trigger('controls:change');
        expect([select.value, $(select).val(), heard]).to.eql(['2', '2', ['controls:change', 'dom change', 'change']]);
      });
      it('controls:change:visual and change by themselves bring nothing more', () => {
        const select = put<AmoSelect>(SELECT);
        const heard = hear(select);
        $(select).val('2').trigger('controls:change:visual').trigger('change');
        expect(heard).to.eql(['controls:change:visual', 'change']);
        expect(select.value).to.equal('2');
      });
      it("a user's choice is heard once", async () => {
        const select = put<AmoSelect>(SELECT);
        const heard = hear(select);
        await click(select);
        await press('ArrowDown', 'Enter');
        expect([select.value, heard]).to.eql(['2', ['dom change', 'change', 'controls:change']]);
      });
    });
  });

describe('installJQuery', () => {
  const snapshot = ($: JQuery) =>
    [$.fn, $.expr.pseudos, $.event.special, $].map((object) =>
      Reflect.ownKeys(object).map((key) => [key, object[key]]),
    );

  for (const version of JQUERY_VERSIONS)
    it(`once, and out again without a trace: ${version}`, async () => {
      const $ = await jquery(version);
      const before = snapshot($);
      const first = installJQuery($);
      const installed = snapshot($);
      expect(installed).not.to.eql(before);
      expect(installJQuery($)).to.equal(first);
      expect(snapshot($)).to.eql(installed);
      first();
      first();
      expect(snapshot($)).to.eql(before);
      installJQuery($)();
      expect(snapshot($)).to.eql(before);
    });

  it('two copies of the kit share one extension', async () => {
    const $ = await jquery('3');
    const before = snapshot($);
    const address = '../../../src/interop/jquery.ts?copy';
    const copy = (await import(address)) as { installJQuery: typeof installJQuery };
    const out = [installJQuery($), copy.installJQuery($)];
    expect(out[0]).not.to.equal(out[1]);
    const select = document.createElement('amo-select');
    let changes = 0;
    select.addEventListener('change', () => changes++);
    $(select).trigger('controls:change');
    out[0]!();
    $(select).trigger('controls:change');
    expect(changes).to.equal(2);
    out[1]!();
    expect(snapshot($)).to.eql(before);
  });
});
