/** The entries of a button's menu that copy a text: what a user can paste after that, and what the menu says. */
import { expect, waitUntil } from '@open-wc/testing';
import type { AmoButton } from '../../../src/entries/index.js';
import '../../../src/entries/index.js';
import { click, frames, press } from '../support/commands.js';

describe('a menu entry that copies', () => {
  let box: HTMLElement;
  beforeEach(() => {
    box = document.createElement('div');
    box.style.cssText = 'position: absolute; top: 10px; left: 10px';
    document.body.append(box);
  });
  afterEach(() => {
    box.remove();
    Reflect.deleteProperty(navigator, 'clipboard');
  });

  async function open(): Promise<{ button: AmoButton; field: HTMLInputElement; entry: HTMLElement }> {
    box.innerHTML = '<amo-button text="More"></amo-button><input style="margin-left: 200px">';
    const button = box.querySelector('amo-button')!;
    button.menu = [{ text: 'Link', copy: 'https://example.com/?a=1&b=2' }];
    button.toggleMenu(true);
    await frames();
    const entry = button.shadowRoot!.querySelector<HTMLElement>('[part~=item]')!;
    return { button, field: box.querySelector('input')!, entry };
  }
  const says = (button: AmoButton): string => button.shadowRoot!.querySelector('[role=menu]')!.textContent!.trim();
  const isOpen = (button: AmoButton): boolean => button.matches(':state(open)');

  const PAGES: ReadonlyArray<readonly [page: string, clipboard: unknown]> = [
    ['without the right to the clipboard', { writeText: () => Promise.reject(new Error('no')) }],
    ['without a clipboard: plain http', undefined],
  ];
  for (const [page, clipboard] of PAGES)
    it(`on a page ${page}: the text can be pasted, the menu says so and keeps the focus`, async () => {
      const { button, field, entry } = await open();
      Object.defineProperty(navigator, 'clipboard', { value: clipboard, configurable: true });
      await press('ArrowDown');
      await click(entry);
      await waitUntil(() => says(button) === 'Copied');
      expect(isOpen(button)).to.equal(true);
      expect(box.querySelector('amo-button'), 'nothing else has the focus').to.equal(document.activeElement);
      await click(field);
      await press('Control+v');
      expect(field.value).to.equal('https://example.com/?a=1&b=2');
    });

  it('says nothing and closes where nothing can be copied', async () => {
    const { button, entry } = await open();
    Object.defineProperty(navigator, 'clipboard', { value: undefined, configurable: true });
    const { execCommand } = document;
    document.execCommand = () => false;
    try {
      await click(entry);
      await waitUntil(() => !isOpen(button));
      expect(says(button)).not.to.equal('Copied');
    } finally {
      document.execCommand = execCommand;
    }
  });
});
