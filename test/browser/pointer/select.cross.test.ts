/** The mouse on a select, what moves under an open list, and what changes while it is open. */
import '../../../src/entries/index.js';
import { expect, waitUntil } from '@open-wc/testing';
import type { AmoSelect, PipelineItem, SelectItem } from '../../../src/entries/index.js';
import { click, doubleClick, drag, frames, hover, press, middle, wheel } from '../support/commands.js';
import { view } from '../support/keys.js';

const ITEMS: readonly SelectItem[] = [
  { id: 'a', option: 'Alpha' },
  { option: 'Heading', disabled: true },
  { id: 'b', option: 'Beta' },
  { id: 'c', option: 'Gamma' },
];
/** The same, two of them as steps of a pipeline. */
const PIPELINES: readonly PipelineItem[] = [
  ITEMS[0]!,
  {
    id: 1,
    name: 'Heading',
    statuses: [
      { id: 'b', name: 'Beta' },
      { id: 'c', name: 'Gamma' },
    ],
  },
];

for (const [tag, items] of [
  ['amo-select', ITEMS],
  ['amo-pipeline-select', PIPELINES],
] as const)
  describe(`mouse on ${tag}`, () => {
    let box: HTMLElement;
    let select: AmoSelect;
    let heard: string[];
    beforeEach(() => {
      box = document.createElement('div');
      box.style.cssText = 'position: absolute; top: 100px; left: 60px; width: 200px';
      box.innerHTML = `<${tag}></${tag}><button style="position: absolute; left: 300px; top: 0">Elsewhere</button>`;
      document.body.append(box);
      select = box.querySelector(tag)!;
      select.items = items;
      heard = [];
      for (const type of ['input', 'change', 'controls:open', 'controls:close'])
        select.addEventListener(type, () => heard.push(type));
    });
    afterEach(() => {
      box.remove();
      window.scrollTo(0, 0);
    });

    const list = (): HTMLUListElement => select.shadowRoot!.querySelector('ul')!;
    const row = (text: string): HTMLElement =>
      [...list().querySelectorAll('li')].find((item) => item.textContent!.trim() === text)!;
    const isOpen = (): boolean => select.matches(':state(open)');

    it('a click opens, a click on an option chooses, closes, and the button keeps the focus', async () => {
      await click(select);
      expect(view(select)).to.eql({ value: 'a', open: true, active: 'Alpha', focus: true });
      await click(row('Gamma'));
      expect(view(select)).to.eql({ value: 'c', open: false, active: '', focus: true });
      expect(heard).to.eql(['controls:open', 'input', 'change', 'controls:close']);
    });

    it('a click on the chosen option fires change again', async () => {
      await click(select);
      await click(row('Alpha'));
      expect(heard).to.eql(['controls:open', 'input', 'change', 'controls:close']);
    });

    it('of two options of one value the one that is clicked, or stood on by the keys, is chosen', async () => {
      select.items = [
        { id: 'a', option: 'Alpha' },
        { id: 'b', option: 'Beta' },
        { id: 'b', option: 'Beta again' },
      ];
      const shown = (): Array<string | undefined> => {
        const chosen = list().querySelector('[aria-selected=true]');
        return [select.value, select.shadowRoot!.querySelector('button')!.textContent!, chosen?.textContent?.trim()];
      };
      await click(select);
      await click(row('Beta again'));
      await click(select);
      expect(shown()).to.eql(['b', 'Beta again', 'Beta again']);
      await press('ArrowUp', 'Enter', 'ArrowDown');
      expect(shown()).to.eql(['b', 'Beta', 'Beta']);
      await press('ArrowDown', 'Enter', 'ArrowDown');
      expect(shown()).to.eql(['b', 'Beta again', 'Beta again']);
    });

    it('a click on a disabled option closes without choosing', async () => {
      await click(select);
      await click(row('Heading'));
      expect(view(select)).to.eql({ value: 'a', open: false, active: '', focus: true });
      expect(heard).to.eql(['controls:open', 'controls:close']);
    });

    it('a click elsewhere closes without choosing, and acts there', async () => {
      let clicks = 0;
      const elsewhere = box.querySelector('button')!;
      elsewhere.addEventListener('click', () => clicks++);
      await click(select);
      await click(elsewhere);
      expect([isOpen(), clicks, document.activeElement === elsewhere]).to.eql([false, 1, true]);
      await click(select);
      await click([700, 500]);
      expect([isOpen(), select.value]).to.eql([false, 'a']);
    });

    it('other buttons of the mouse choose nothing', async () => {
      await click(select);
      for (const which of ['middle', 'right'] as const) await click(row('Gamma'), which);
      expect([isOpen(), select.value]).to.eql([true, 'a']);
    });

    it('a button that is pressed on one option and let go elsewhere chooses nothing', async () => {
      await click(select);
      await drag(row('Beta'), [700, 500]);
      expect(select.value).to.equal('a');
    });

    it('a double click opens, and the second click is on the list: it chooses what was chosen', async () => {
      await doubleClick(select);
      expect(view(select)).to.eql({ value: 'a', open: false, active: '', focus: true });
    });

    it('a button that is pressed on the closed control and let go elsewhere opens nothing', async () => {
      await drag(select, [700, 500]);
      await drag([700, 500], select);
      await click(select, 'right');
      expect([isOpen(), heard]).to.eql([false, []]);
    });

    it('the wheel over the closed control, which has the focus, changes nothing', async () => {
      select.focus();
      await wheel(select, 40);
      await frames();
      expect([select.value, heard]).to.eql(['a', []]);
    });

    it('the keys go on from where the mouse has not chosen', async () => {
      await click(select);
      await hover(row('Gamma'));
      await press('ArrowDown', 'Enter');
      expect(select.value).to.equal('b');
    });

    it('one list is open at a time', async () => {
      const other = document.createElement('amo-select');
      other.items = ITEMS;
      other.style.cssText = 'position: absolute; left: 300px; top: 60px; width: 100px';
      box.append(other);
      await click(select);
      await click(other);
      expect([isOpen(), other.matches(':state(open)')]).to.eql([false, true]);
      select.showPicker();
      expect([isOpen(), other.matches(':state(open)')]).to.eql([true, false]);
    });

    it('the list lies over the button, and follows it when the page or a box around it scrolls', async () => {
      document.body.style.height = '3000px';
      box.style.cssText += '; height: 120px; overflow: auto';
      box.insertAdjacentHTML('beforeend', '<div style="height: 900px"></div>');
      await click(select);
      const over = (): number[] => {
        const [a, b] = [list().getBoundingClientRect(), select.getBoundingClientRect()];
        return [a.top - b.top, a.left - b.left].map(Math.round);
      };
      expect(over()).to.eql([0, -13]);
      box.scrollTop = 30;
      await frames();
      expect(over()).to.eql([0, -13]);
      box.scrollTop = 0;
      const before = select.getBoundingClientRect().top;
      await wheel([700, 500], 40);
      await waitUntil(() => window.scrollY >= 40 || select.getBoundingClientRect().top < before);
      await frames();
      expect(over()).to.eql([0, -13]);
      expect(isOpen()).to.equal(true);
      document.body.style.height = '';
    });

    it('the list goes up where there is no room below', async () => {
      box.style.top = `${innerHeight - 50}px`;
      select.items = Array.from({ length: 20 }, (_, id) => ({ id, option: `Option ${id}` }));
      await click(select);
      const [a, b] = [list().getBoundingClientRect(), select.getBoundingClientRect()];
      expect([a.bottom <= innerHeight, Math.round(a.bottom - b.bottom)]).to.eql([true, 0]);
    });

    it('taken away while open', async () => {
      await click(select);
      select.remove();
      expect([isOpen(), heard.at(-1)]).to.eql([false, 'controls:close']);
      box.prepend(select);
      await click(select);
      expect(isOpen()).to.equal(true);
      await click(row('Beta'));
      expect(select.value).to.equal('b');
    });

    it('a listener that takes it away, or chooses something else, is let have its way', async () => {
      select.addEventListener('change', () => select.remove(), { once: true });
      await click(select);
      await click(row('Beta'));
      expect([select.isConnected, isOpen(), select.value]).to.eql([false, false, 'b']);
      box.prepend(select);
      select.addEventListener('change', () => (select.value = 'a'), { once: true });
      await click(select);
      await click(row('Gamma'));
      expect([select.value, isOpen()]).to.eql(['a', false]);
    });

    it('items that change while it is open', async () => {
      select.value = 'a';
      await click(select);
      select.items = [
        { id: 'x', option: 'Xi' },
        { id: 'a', option: 'Alpha' },
      ];
      await frames();
      expect([...list().querySelectorAll('li')].map((item) => item.textContent!.trim())).to.eql(['Xi', 'Alpha']);
      expect(view(select)).to.eql({ value: 'a', open: true, active: 'Alpha', focus: true });
      await click(row('Xi'));
      expect([select.value, isOpen()]).to.eql(['x', false]);
      await click(select);
      select.items = [];
      await frames();
      await press('ArrowDown', 'Enter', 'Escape');
      expect([isOpen(), select.value]).to.eql([false, '']);
    });

    it('a value that is set while it is open', async () => {
      await click(select);
      select.value = 'c';
      await frames();
      const chosen = list().querySelectorAll('[aria-selected=true]');
      expect([chosen.length, chosen[0]!.textContent!.trim(), isOpen()]).to.eql([1, 'Gamma', true]);
    });
  });

describe('a long list', () => {
  const COUNT = 10_000;
  let select: AmoSelect;
  const items = Array.from({ length: COUNT }, (_, index): SelectItem =>
    index % 100 === 0 ? { option: `Group ${index / 100}`, disabled: true } : { id: index, option: `Option ${index}` },
  );
  beforeEach(() => {
    select = document.createElement('amo-select');
    select.style.cssText = 'position: absolute; top: 100px; left: 60px; width: 200px';
    select.items = items;
    document.body.append(select);
  });
  afterEach(() => select.remove());

  const list = (): HTMLUListElement => select.shadowRoot!.querySelector('ul')!;
  const nodes = (): number => list().querySelectorAll('*').length;
  const active = (): HTMLElement =>
    select.shadowRoot!.querySelector<HTMLElement>('.control--select--list--item-key_selected')!;
  /** The row that stands at the middle of the list. */
  const inSight = (): HTMLElement => {
    const { left, top, width, height } = list().getBoundingClientRect();
    return select.shadowRoot!.elementFromPoint(left + width / 2, top + height / 2)!.closest('li')!;
  };
  const isWithin = (row: HTMLElement): boolean => {
    const [a, b] = [row.getBoundingClientRect(), list().getBoundingClientRect()];
    return a.top >= b.top - 1 && a.bottom <= b.bottom + 1;
  };

  it('draws what is in sight: at most 80 nodes', async () => {
    await click(select);
    expect(nodes()).to.be.within(10, 80);
    expect(active().textContent!.trim()).to.equal('Option 1');
    expect([active().getAttribute('aria-setsize'), active().getAttribute('aria-posinset')]).to.eql([
      String(COUNT),
      '2',
    ]);
  });

  it('End reaches the last, Home the first, PageDown goes by a view', async () => {
    await click(select);
    await press('End');
    expect([active().textContent!.trim(), active().getAttribute('aria-posinset'), isWithin(active())]).to.eql([
      'Option 9999',
      '10000',
      true,
    ]);
    expect(nodes()).to.be.at.most(80);
    await press('ArrowDown');
    expect([active().textContent!.trim(), isWithin(active())], 'wraps').to.eql(['Option 1', true]);
    await press('PageDown', 'PageDown');
    const index = Number(active().dataset['index']);
    expect(index).to.be.within(7, 20);
    expect(isWithin(active())).to.equal(true);
    await press('Enter');
    expect(select.value).to.equal(String(index));
  });

  it('opens with the chosen one in the middle', async () => {
    select.value = '5050';
    await click(select);
    expect(active().textContent!.trim()).to.equal('Option 5050');
    expect(Math.abs(middle(active())[1] - middle(list())[1])).to.be.at.most(20);
    expect(nodes()).to.be.at.most(80);
  });

  it('the wheel draws further rows, and a click chooses the one under it', async () => {
    await click(select);
    for (const by of [500, 3000, 20_000]) {
      const before = list().scrollTop;
      await wheel(list(), by);
      await waitUntil(() => list().scrollTop > before);
      await frames();
      expect(nodes()).to.be.within(10, 80);
      expect(inSight().textContent!.trim()).to.match(/^(Option|Group) \d+$/);
    }
    let row = inSight();
    if (row.ariaDisabled) row = row.nextElementSibling as HTMLElement;
    const { index } = row.dataset;
    await click(row);
    expect(select.value).to.equal(String(items[Number(index)]!.id));
  });

  it('rows keep their places: each drawn row is where its number says', async () => {
    await click(select);
    list().scrollTop = list().scrollHeight;
    await frames();
    const rows = [...list().querySelectorAll<HTMLElement>('[role=option]')];
    expect(rows.at(-1)!.textContent!.trim()).to.equal('Option 9999');
    expect(
      Math.round(rows.at(-1)!.getBoundingClientRect().bottom - list().getBoundingClientRect().bottom),
    ).to.be.within(-2, 1);
    for (const [a, b] of rows.slice(1).map((row, at) => [rows[at]!, row] as const))
      expect(Number(b.dataset['index']) - Number(a.dataset['index'])).to.equal(1);
  });

  it('Tab leaves a list that scrolls, in both directions', async () => {
    for (const key of ['Tab', 'Shift+Tab']) {
      const [before, after] = [document.createElement('button'), document.createElement('button')];
      select.before(before);
      select.after(after);
      await click(select);
      await press(key);
      expect([select.matches(':state(open)'), document.activeElement === (key === 'Tab' ? after : before)], key).to.eql(
        [false, true],
      );
      before.remove();
      after.remove();
    }
  });

  it('fifty rows are drawn whole', async () => {
    select.items = items.slice(1, 51);
    await click(select);
    expect(list().querySelectorAll('[role=option]').length).to.equal(50);
    expect(active().hasAttribute('aria-setsize')).to.equal(false);
  });
});
