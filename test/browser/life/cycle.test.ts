/** What the browser counts of controls that come and go; only Chromium gives the counts. */
import '../../../src/entries/index.js';
import { expect } from '@open-wc/testing';
import { counters } from '../support/commands.js';

const SPANS = 3;
const ROUNDS = 20;

/**
 * Runs a round often, and gives what the page holds more than before: the least of several spans, since what is kept in
 * each round is kept in every span, while a node that the browser keeps once, say for the bubble of a message, is in one.
 */
async function grown(round: () => void): Promise<{ listeners: number; nodes: number }> {
  round(); // the first round draws what is kept
  const held = [await counters()];
  for (let span = 0; span < SPANS; span++) {
    for (let index = 0; index < ROUNDS; index++) round();
    held.push(await counters());
  }
  const least = (kind: 'listeners' | 'nodes') =>
    Math.min(...held.slice(1).map((now, span) => now[kind] - held[span]![kind]));
  return { listeners: least('listeners'), nodes: least('nodes') };
}

describe('what the page holds', () => {
  const select = document.createElement('amo-select');
  const button = document.createElement('amo-button');
  const input = document.createElement('amo-input');
  select.items = [{ id: 1, option: 'One' }];
  button.menu = [{ text: 'One' }];
  beforeEach(() => document.body.append(select, button, input));
  after(() => [select, button, input].forEach((element) => element.remove()));

  it('grows by nothing when a list and a menu open and close', async () => {
    const more = await grown(() => {
      select.showPicker();
      select.hidePicker();
      button.toggleMenu(true);
      button.toggleMenu(false);
    });
    expect(more.listeners).to.be.at.most(0);
    expect(more.nodes).to.be.at.most(0);
  });

  it('grows by nothing when elements that are open leave the page and come back', async () => {
    const more = await grown(() => {
      document.body.append(select, button, input);
      select.showPicker();
      select.remove();
      button.toggleMenu(true);
      button.remove();
      input.focus();
      input.remove();
    });
    expect(more.listeners).to.be.at.most(0);
    expect(more.nodes).to.be.at.most(0);
  });

  it('grows by nothing when values, items and states change', async () => {
    let count = 0;
    const more = await grown(() => {
      count++;
      select.items = [
        { id: count, option: 'One' },
        { id: 'b', option: 'Two' },
      ];
      select.value = 'b';
      select.setCustomValidity(count % 2 ? 'No' : '');
      button.loading = count % 2 === 0;
      button.text = `Text ${count}`;
      input.value = String(count);
      input.disabled = count % 2 === 0;
      input.reportValidity();
    });
    expect(more.listeners).to.be.at.most(0);
    expect(more.nodes).to.be.at.most(0);
  });

  it('grows by nothing when choices, groups and a text area come, are used and go', async () => {
    const box = document.createElement('form');
    const item = { id: 'a', option: 'One', value: 'One' };
    box.innerHTML = `<amo-textarea autosize></amo-textarea><amo-checkbox text="One"></amo-checkbox>
      <amo-radio name="n" checked></amo-radio><amo-radio name="n" required></amo-radio>
      <amo-radio-group></amo-radio-group><amo-multiselect></amo-multiselect>`;
    const [area, ...others] = box.children as unknown as [HTMLTextAreaElement, ...HTMLElement[]];
    let count = 0;
    const more = await grown(() => {
      document.body.append(box);
      area.value = 'a\n'.repeat(++count % 5);
      for (const control of others) {
        Object.assign(control, { checked: count % 2 === 0, items: [{ ...item }] });
        control.focus();
      }
      box.reset();
      box.remove();
    });
    expect(more.listeners).to.be.at.most(0);
    expect(more.nodes).to.be.at.most(0);
  });
});
