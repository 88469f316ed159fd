/** A finger on the select; only Chromium can be touched by a test. */
import '../../../src/entries/index.js';
import { expect } from '@open-wc/testing';
import type { AmoSelect } from '../../../src/entries/index.js';
import { middle, tap, touch } from '../support/commands.js';

describe('finger on the select', () => {
  let select: AmoSelect;
  const row = (index: number): HTMLElement => select.shadowRoot!.querySelectorAll('li')[index]!;
  const isOpen = (): boolean => select.matches(':state(open)');
  const heardClick = (): Promise<unknown> =>
    new Promise((done) => document.addEventListener('click', done, { once: true }));
  async function tapped(target: Element | readonly [number, number]): Promise<void> {
    const click = heardClick();
    await tap(target);
    await click;
  }

  beforeEach(() => {
    select = document.createElement('amo-select');
    select.style.cssText = 'position: absolute; top: 60px; left: 60px; width: 200px';
    select.items = [
      { id: 'a', option: 'Alpha' },
      { option: 'Heading', disabled: true },
      { id: 'b', option: 'Beta' },
    ];
    document.body.append(select);
  });
  afterEach(() => select.remove());

  it('a tap opens, a tap chooses', async () => {
    await tapped(select);
    expect(isOpen()).to.equal(true);
    await tapped(row(2));
    expect([select.value, isOpen()]).to.eql(['b', false]);
  });

  it('a tap elsewhere closes', async () => {
    await tapped(select);
    await tapped([600, 400]);
    expect([isOpen(), select.value]).to.eql([false, 'a']);
  });

  it('a finger that goes down elsewhere to scroll the page closes nothing', async () => {
    await tapped(select);
    await touch({ type: 'start', x: 600, y: 400 }, { type: 'move', x: 600, y: 300 }, { type: 'cancel' });
    expect(isOpen()).to.equal(true);
  });

  it('a finger that scrolls the list chooses nothing', async () => {
    await tapped(select);
    const [x, y] = middle(row(2));
    await touch({ type: 'start', x, y }, { type: 'move', x, y: y - 40 }, { type: 'end' });
    expect([isOpen(), select.value]).to.eql([true, 'a']);
  });
});
