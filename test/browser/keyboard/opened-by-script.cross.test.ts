/** Keys of a list or menu: one that a script opened takes them, what it acts on is seen to be used, and focus is the page's. */
import '../../../src/entries/index.js';
import { expect } from '@open-wc/testing';
import type { AmoButton, AmoSelect } from '../../../src/entries/index.js';
import { click, press } from '../support/commands.js';

const OPTIONS = '<option>1</option><option>2</option><option>3</option>';
const STEPS = JSON.stringify([{ id: 9, name: 'P', statuses: [1, 2, 3].map((id) => ({ id, name: id })) }]);
const KINDS: Readonly<Record<string, string>> = {
  'amo-select': `<amo-select>${OPTIONS}</amo-select>`,
  'amo-pipeline-select': `<amo-pipeline-select items='${STEPS}'></amo-pipeline-select>`,
  'amo-button': `<amo-button text="Menu" menu='[{"id":1,"text":"1"},{"id":2,"text":"2"}]'></amo-button>`,
};

for (const [kind, markup] of Object.entries(KINDS))
  describe(`keys of an open ${kind}`, () => {
    const isMenu = kind === 'amo-button';
    let box: HTMLFormElement;
    let host: AmoSelect | AmoButton;
    let chosen: string[];
    const row = (index: number): Element =>
      host.shadowRoot!.querySelectorAll('li')[index + Number(kind === 'amo-pipeline-select')]!;
    const open = (): void => ('toggleMenu' in host ? host.toggleMenu(true) : host.showPicker());
    const isOpen = (): boolean => host.matches(':state(open)');

    beforeEach(() => {
      box = document.createElement('form');
      box.style.cssText = 'position: absolute; left: 60px; top: 100px';
      box.innerHTML = `<button type="button">Open</button>${markup}<input>`;
      document.body.append(box);
      host = box.querySelector(kind)!;
      chosen = [];
      const chose = (event: Event): void =>
        void chosen.push(isMenu ? (event as CustomEvent).detail.item.text : (host as AmoSelect).value);
      host.addEventListener(isMenu ? 'button:menu:choose' : 'change', chose);
    });
    afterEach(() => box.remove());

    it('a click on something else that opens it hands it the keys', async () => {
      box.querySelector('button')!.addEventListener('click', open);
      await click(box.querySelector('button')!);
      expect([isOpen(), document.activeElement === host]).to.eql([true, true]);
      await press('ArrowDown', ...(isMenu ? ['ArrowDown'] : []), 'Enter');
      expect([chosen, isOpen()]).to.eql([['2'], false]);
    });

    it('whoever closes it as it takes the focus has their way', () => {
      const close = (): void => ('toggleMenu' in host ? host.toggleMenu(false) : host.hidePicker());
      host.addEventListener('focusin', close, { once: true });
      open();
      expect([isOpen(), host.shadowRoot!.querySelector('button')!.ariaExpanded]).to.eql([false, 'false']);
      open();
      expect(isOpen()).to.equal(true);
    });

    for (const way of ['mouse', 'keys'])
      it(`a focus that the page moves when something is chosen stays there: ${way}`, async () => {
        host.addEventListener(isMenu ? 'button:menu:choose' : 'change', () => box.querySelector('input')!.focus());
        await click(host);
        if (way === 'mouse') await click(row(1));
        else await press('ArrowDown', 'Enter');
        expect([chosen.length, isOpen(), document.activeElement === box.querySelector('input')]).to.eql([
          1,
          false,
          true,
        ]);
      });

    it('what it acts on is seen to be used, from the form up; what it does not is free', async () => {
      const heard: string[] = [];
      const hear = (event: KeyboardEvent): void =>
        void heard.push(`${event.key} ${event.defaultPrevented ? 'used' : 'free'}`);
      for (const target of [box, document]) target.addEventListener('keydown', hear as EventListener);
      await click(host);
      await press('ArrowDown', 'ArrowUp', 'x', 'Shift', 'Enter');
      document.removeEventListener('keydown', hear);
      const keys = ['ArrowDown used', 'ArrowUp used', 'x used', 'Shift free', 'Enter used'];
      expect(heard).to.eql(keys.flatMap((key) => [key, key]));
      expect(chosen.length).to.equal(1);
    });

    for (const [where, target] of [
      ['at the control', () => host],
      ['above', () => box],
      ['on its way down', () => window],
    ] as const)
      it(`a key that is prevented ${where} does nothing`, async () => {
        await click(host);
        await press('ArrowDown');
        const prevent = (event: Event): void => event.preventDefault();
        target().addEventListener('keydown', prevent, where === 'on its way down');
        await press('Enter');
        target().removeEventListener('keydown', prevent, where === 'on its way down');
        expect([chosen, isOpen()]).to.eql([[], true]);
        await press('Enter');
        expect(chosen.length).to.equal(1);
      });
  });

for (const kind of ['amo-select', 'amo-pipeline-select'])
  it(`${kind}: a letter on the closed control that moves the focus leaves it there`, async () => {
    document.body.insertAdjacentHTML('beforeend', `<form>${KINDS[kind]}<input></form>`);
    const form = document.body.lastElementChild as HTMLFormElement;
    form.addEventListener('change', () => form.querySelector('input')!.focus());
    form.querySelector<AmoSelect>(kind)!.focus();
    await press('2');
    const focused = document.activeElement === form.querySelector('input');
    form.remove();
    expect(focused).to.equal(true);
  });
