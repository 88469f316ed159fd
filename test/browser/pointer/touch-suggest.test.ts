/** A finger and an input method on the suggestions; only Chromium has both in a test. */
import '../../../src/entries/index.js';
import { expect } from '@open-wc/testing';
import type { AmoSuggest } from '../../../src/entries/index.js';
import { compose, tap } from '../support/commands.js';

describe('on the suggestions', () => {
  let control: AmoSuggest;
  const row = (index: number): HTMLElement => control.shadowRoot!.querySelectorAll('li')[index]!;
  const isOpen = (): boolean => control.matches(':state(open)');
  const heardClick = (): Promise<unknown> =>
    new Promise((done) => document.addEventListener('click', done, { once: true }));
  async function tapped(target: Element | readonly [number, number]): Promise<void> {
    const click = heardClick();
    await tap(target);
    await click;
  }

  beforeEach(() => {
    control = document.createElement('amo-suggest');
    control.style.cssText = 'position: absolute; top: 60px; left: 60px; width: 200px';
    control.items = [
      { id: 1, value: '日本' },
      { id: 2, value: '日光' },
      { id: 3, value: 'Nikko' },
    ];
    document.body.append(control);
  });
  afterEach(() => control.remove());

  it('a tap opens, a tap chooses, a tap elsewhere closes', async () => {
    await tapped(control);
    expect(isOpen()).to.equal(true);
    await tapped(row(1));
    expect([control.value, control.valueId, isOpen()]).to.eql(['日光', '2', false]);
    await tapped(control);
    await tapped([600, 400]);
    expect(isOpen()).to.equal(false);
  });

  it('what is being composed is not looked for, but what comes of it', async () => {
    const asked: string[] = [];
    control.source = (query) => {
      asked.push(query);
      return [];
    };
    control.focus();
    await compose('n', 'に', 'にち', '日');
    expect(control.value).to.equal('日');
    expect(asked).to.eql(['', '日']);
    control.source = null;
    control.value = '';
    await compose('に', '日');
    expect(Array.from(control.shadowRoot!.querySelectorAll('li'), ({ textContent }) => textContent)).to.eql([
      '日本',
      '日光',
    ]);
  });
});
