/** The commands that only Chromium has. */
import { expect } from '@open-wc/testing';
import { axTree, counters, tap } from './support/commands.js';

describe('harness in Chromium', () => {
  it('counts what the page holds', async () => {
    const before = await counters();
    document.body.append(...Array.from({ length: 50 }, () => document.createElement('s')));
    expect((await counters()).nodes - before.nodes).to.be.at.least(50);
    document.querySelectorAll('s').forEach((node) => node.remove());
  });

  it('taps with a finger', async () => {
    const button = document.createElement('button');
    const types: string[] = [];
    for (const type of ['pointerdown', 'touchstart', 'touchend', 'click'])
      button.addEventListener(type, (event) =>
        types.push(`${type} ${(event as PointerEvent).pointerType ?? ''}`.trim()),
      );
    document.body.append(button);
    const clicked = new Promise((done) => button.addEventListener('click', done));
    await tap(button);
    await clicked;
    button.remove();
    expect(types).to.eql(['pointerdown touch', 'touchstart', 'touchend', 'click touch']);
  });

  it('lists the accessibility nodes of a tree', async () => {
    const host = document.createElement('div');
    host.attachShadow({ mode: 'open' }).innerHTML =
      '<ul role="listbox" aria-label="Colours"><li role="option" aria-selected="true">Red</li></ul>';
    document.body.append(host);
    const nodes = await axTree(host);
    host.remove();
    const option = nodes.find((node) => node.role === 'option');
    expect(nodes.map((node) => node.role)).to.include.members(['listbox', 'option']);
    expect(option).to.include({ name: 'Red' });
    expect(option!.properties).to.include({ selected: true });
  });
});
