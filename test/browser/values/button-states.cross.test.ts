/** A button that is busy, saved, and saved again: one look at a time, each word for its own time. */
import '../../../src/entries/index.js';
import { expect } from '@open-wc/testing';
import type { AmoButton } from '../../../src/entries/index.js';

describe('looks of a button that works', () => {
  const { setTimeout } = window;
  let button: AmoButton;
  let timers: Array<() => void>;

  beforeEach(() => {
    timers = [];
    window.setTimeout = ((end: () => void) => timers.push(end)) as typeof window.setTimeout;
    button = document.createElement('amo-button');
    button.text = 'Save';
    document.body.append(button);
  });
  afterEach(() => {
    window.setTimeout = setTimeout;
    button.remove();
  });

  /** Looks, and what the button says. */
  async function seen(): Promise<string[]> {
    await button.updateComplete;
    const inner = button.shadowRoot!.querySelector('button')!;
    const states = ['loading', 'saved'].filter((name) => inner.classList.contains(`button-input-${name}`));
    const told = ['loading', 'saved'].filter((name) => button.matches(`:state(${name})`));
    expect(told).to.eql(states);
    return [...states, inner.querySelector('.button-input__saved')?.textContent ?? ''];
  }

  it('a saved one does not look busy until its word is gone', async () => {
    const saved = button.flashSaved('Done');
    button.loading = true;
    expect(await seen()).to.eql(['saved', 'Done']);
    timers[0]!();
    await saved;
    expect(await seen()).to.eql(['loading', '']);
    button.saved = true;
    expect(await seen()).to.eql(['saved', 'Saved']);
  });

  it('a second word shows for its whole time', async () => {
    const ended: string[] = [];
    const first = button.flashSaved('One').then(() => ended.push('first'));
    const second = button.flashSaved('Two').then(() => ended.push('second'));
    timers[0]!();
    await first;
    expect([await seen(), ended]).to.eql([['saved', 'Two'], ['first']]);
    timers[1]!();
    await second;
    expect([await seen(), ended]).to.eql([[''], ['first', 'second']]);
  });
});
