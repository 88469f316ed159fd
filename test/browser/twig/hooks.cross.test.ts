/** What widgets do with the classes and texts of controls that a template drew: the same in both modes. */
import '../../../src/entries/index.js';
import { expect } from '@open-wc/testing';
import { installJQuery } from '../../../src/interop/jquery.js';
import { renderNative } from '../../../src/controls/native.js';
import { startNativeRuntime } from '../../../src/native-runtime/runtime.js';
import { renderElement } from '../../../src/twig/draw/render-element.js';
import { click, press, type } from '../support/commands.js';
import { jquery, type JQuery } from '../support/jquery.js';
import type { AmoButton } from '../../../src/entries/index.js';

type Field = HTMLElement & Pick<HTMLInputElement, 'value' | 'size' | 'select'>;

const TYPED: ReadonlyArray<readonly [classes: string, typed: string, kept: string]> = [
  ['js-control-allow-numeric', 'a1b2', '12'],
  ['js-control-allow-numeric-float', 'x1,2.3', '1,23'],
  ['js-control-allow-numeric-float-price', '1.2345', '1.23'],
  ['js-control-allow-numeric-negative', '-1-2.', '-12'],
  ['js-control-allow-numeric-negative js-control-allow-numeric-float', '-1.5-', '-1.5'],
  ['js-control-allow-percentage', '1001', '100'],
  ['js-control-allow-zip', 'EC1A-1Б <1>', 'EC1A-1Б 1'],
  ['js-control-allow-mine', 'a1', 'a1'],
];

for (const [mode, draw] of Object.entries({ native: renderNative, element: renderElement }))
  describe(`hooks of a widget, ${mode}`, () => {
    let $: JQuery;
    let box: HTMLElement;
    let stop: () => void;
    let uninstall: () => void;
    before(async () => {
      $ = await jquery('2.1.3');
      stop = startNativeRuntime($);
      uninstall = installJQuery($);
    });
    after(() => {
      stop();
      uninstall();
    });
    beforeEach(() => {
      box = document.createElement('div');
      document.body.append(box);
    });
    afterEach(() => {
      (document.activeElement as HTMLElement | null)?.blur();
      box.remove();
    });

    async function put<T extends Element = HTMLElement>(name: string, params: Record<string, unknown>): Promise<T> {
      $(box).html(draw(name, params));
      await Promise.resolve(); // the native runtime hears of new markup
      return box.firstElementChild as T;
    }
    const inner = (control: Element): HTMLElement =>
      control.shadowRoot?.querySelector('input') ?? (control as HTMLElement);

    for (const [class_name, typed, kept] of TYPED)
      it(`${class_name} keeps ${kept} of ${typed}`, async () => {
        const field = await put<Field>('input', { class_name });
        field.focus();
        await type(typed);
        expect(field.value).to.equal(kept);
      });

    it('what is pasted is held back, what a script sets is not', async () => {
      const field = await put<Field>('input', { class_name: 'js-control-allow-numeric', value: 'ab' });
      expect(field.value).to.equal('ab');
      field.focus();
      field.select();
      await press('Control+c', 'Delete', 'Control+v');
      expect(field.value).to.equal('');
      $(field).val('12');
      field.select();
      await press('Control+c', 'End', 'Control+v');
      expect(field.value).to.equal('1212');
      $(field).val('x1');
      expect(field.value).to.equal('x1');
    });

    it('a field whose rule is taken away takes any text', async () => {
      const class_name = 'js-control-allow-numeric';
      const field = await put<Field>('input', { class_name });
      $(field).removeClass(class_name).removeAttr('allow');
      await Promise.resolve();
      field.focus();
      await type('a1');
      expect(field.value).to.equal('a1');
    });

    it('is as wide as its text', async () => {
      const field = await put<Field>('input', { class_name: 'js-control-autosized_input', value: 'abc' });
      const size = (): number => (inner(field) as HTMLInputElement).size;
      const sizes = [size()];
      field.focus();
      await press('End');
      await type('defg');
      sizes.push(size());
      $(field).val('a').trigger('change');
      expect([...sizes, size()]).to.eql([3, 7, 1]);
    });

    it("the widget's own classes are found", async () => {
      for (const [name, class_name] of [
        ['input', 'js-control-task_entity'],
        ['button', 'button-input-CODE'],
        ['radio', 'control-radio__label-CODE'],
        ['select', 'control--select--CODE'],
      ] as const) {
        await put(name, { class_name });
        expect($(box).find(`.${class_name}`).length, class_name).to.equal(1);
      }
    });

    const states = {
      'its class': { class_name: 'button-input-disabled my' },
      'its parameter': { class_name: 'my', disabled: true },
    };
    for (const [what, params] of Object.entries(states))
      for (const isInserted of [true, false])
        it(`a button that is disabled by ${what} is enabled when a script takes the class away${isInserted ? '' : ' before it is inserted'}`, async () => {
          const $button = $(draw('button', { text: 'Go', ...params }));
          if (isInserted) $(box).append($button);
          expect($button.hasClass('button-input-disabled')).to.equal(true);
          $button.removeClass('button-input-disabled');
          if (!isInserted) $(box).append($button);
          let clicks = 0;
          $button.on('click', () => (clicks += 1));
          await click($button[0]);
          expect(clicks).to.equal(1);
          expect($button.is(':disabled')).to.equal(false);
        });

    const changes: Record<string, ($button: JQuery) => unknown> = {
      text: ($button: JQuery) => $button.text('New'),
      html: ($button: JQuery) => $button.html('N<b>ew</b>'),
      textContent: ($button: JQuery) => ($button[0].textContent = 'New'),
      innerHTML: ($button: JQuery) => ($button[0].innerHTML = 'N<i>ew</i>'),
      'empty and append': ($button: JQuery) => $button.empty().append('Ne', '<b>w</b>'),
    };
    for (const [what, change] of Object.entries(changes))
      for (const [name, params] of [
        ['button', { text: 'Go' }],
        ['button', { text: 'Go', text_bold: 'on', icon_class_name: 'icon-plus' }],
        ['button', {}],
        ['cancel_button', {}],
        ['cancel_button', { text: 'No' }],
        ['delete_button', { text: 'Away' }],
      ] as const)
        it(`${what} of a ${name} with ${JSON.stringify(params)} shows`, async () => {
          const $button = $(await put(name, params));
          change($button);
          expect($button.text()).to.equal('New');
          const control = $button[0] as HTMLElement;
          const words = document.createRange();
          words.selectNodeContents(control);
          expect(words.getBoundingClientRect().width).to.be.greaterThan(10);
        });

    it('the text is read, and what is appended stands after it', async () => {
      const $button = $(await put('button', { text: 'Go', text_bold: 'on' }));
      expect($button.text().trim()).to.equal('Go on');
      $button.append('<i>!</i>');
      expect($button.find('i')[0].getBoundingClientRect().width).to.be.greaterThan(0);
      expect($button.text().trim()).to.equal('Go on!');
    });
  });

describe('a class of a disabled button, on the element', () => {
  let button: AmoButton;
  beforeEach(() => {
    button = document.createElement('amo-button');
    button.text = 'Go';
    document.body.append(button);
  });
  afterEach(() => button.remove());
  const disabled = (): boolean[] => [button.disabled, button.classList.contains('button-input-disabled')];

  it('comes and goes with it', () => {
    button.classList.add('button-input-disabled');
    expect(disabled()).to.eql([true, true]);
    button.className = 'mine';
    expect(disabled()).to.eql([false, false]);
  });

  it('goes when a script enables the button', () => {
    button.classList.add('button-input-disabled');
    button.disabled = false;
    expect(disabled()).to.eql([false, false]);
    button.classList.add('button-input-disabled');
    button.removeAttribute('disabled');
    expect(disabled()).to.eql([false, false]);
  });

  it('is not what the property needs, and other classes are not it', () => {
    button.disabled = true;
    expect(disabled()).to.eql([true, false]);
    button.className = 'mine button-input-disabled-2';
    expect(disabled()).to.eql([true, false]);
  });
});
