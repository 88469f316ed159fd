/** Where an open list or menu stands, whatever happens around it: zoom, edges of the window, scrolling, a page that shifts. */
import '../../../src/entries/index.js';
import { expect, waitUntil } from '@open-wc/testing';
import type { AmoSelect } from '../../../src/entries/index.js';
import { click, emulate, frames, hover, isWebKit, middle, press, wheel } from '../support/commands.js';
import { PLACES, type Place } from '../support/hostile-places.js';

interface Host extends HTMLElement {
  items: readonly object[];
  menu: readonly object[];
  dropdownAutoWidth?: boolean;
  showPicker(): void;
  toggleMenu?(open: boolean): void;
}

interface Kind {
  readonly tag: string;
  /** What is opened. */
  readonly layer: string;
  /** What the keys go to. */
  readonly anchor: string;
  /** Rows that a text can be given to; a calendar has none. */
  fill?(host: Host, words: readonly string[]): void;
  /** Where it stands: over its control or below it. */
  readonly from: 'top' | 'bottom';
}

const options = (host: Host, words: readonly string[]): void => {
  host.items = words.map((option, id) => ({ id: id + 1, option }));
};
const KINDS: readonly Kind[] = [
  { tag: 'amo-select', layer: 'ul', anchor: 'button', fill: options, from: 'top' },
  { tag: 'amo-pipeline-select', layer: 'ul', anchor: 'button', fill: options, from: 'top' },
  {
    tag: 'amo-button',
    layer: 'ul',
    anchor: 'button',
    fill: (host, words) => (host.menu = words.map((text, id) => ({ id, text }))),
    from: 'bottom',
  },
  {
    tag: 'amo-checkboxes-dropdown',
    layer: '.checkboxes_dropdown__list',
    anchor: '.checkboxes_dropdown__title_wrapper',
    fill: options,
    from: 'top',
  },
  {
    tag: 'amo-suggest',
    layer: 'ul',
    anchor: 'input',
    fill: (host, words) => (host.items = words.map((value, id) => ({ id: id + 1, value }))),
    from: 'bottom',
  },
  { tag: 'amo-date-field', layer: '.kalendae', anchor: 'input', from: 'bottom' },
];

function open(host: Host): void {
  if (host.toggleMenu) host.toggleMenu(true);
  else host.showPicker();
}

const isOpen = (host: Host): boolean => host.matches(':state(open)');
const many = (count: number): string[] => Array.from({ length: count }, (_, id) => `Entry ${id}`);

for (const { tag, layer: layerOf, anchor, fill, from } of KINDS)
  describe(`the layer of ${tag}`, () => {
    const layer = (host: Host): HTMLElement => host.shadowRoot!.querySelector(layerOf)!;
    const button = (host: Host): HTMLElement => host.shadowRoot!.querySelector(anchor)!;
    /** What scrolls in the layer. */
    const scroller = (host: Host): HTMLElement => host.shadowRoot!.querySelector('[role=listbox], [role=menu]')!;
    const rows = (host: Host): HTMLElement[] =>
      Array.from(scroller(host).querySelectorAll('[data-index], [role^=menuitem]'));

    let box: HTMLElement;
    before(() => emulate({ viewport: { width: 800, height: 600 } }));
    beforeEach(() => {
      box = document.createElement('div');
      document.body.append(box);
    });
    afterEach(() => {
      box.remove();
      window.scrollTo(0, 0);
    });

    function put(style: string, words: readonly string[], around = (control: string) => control): Host {
      box.innerHTML = around(`<${tag} text="More" style="width: 200px"></${tag}>`);
      box.style.cssText = style;
      const host = box.querySelector<Host>(tag)!;
      fill?.(host, words);
      return host;
    }

    /** Where the layer is, seen from its button. */
    function offset(host: Host): number[] {
      const [a, b] = [layer(host).getBoundingClientRect(), button(host).getBoundingClientRect()];
      return [a.left - b.left, a.top - b[from], a.width].map(Math.round);
    }

    /** @param zoom around it: WebKit measures in zoomed pixels, but for the window */
    function within(host: Host, zoom = 1): boolean {
      const { x, y, width, height } = layer(host).getBoundingClientRect();
      const [left, top, right, bottom] = [x, y, x + width, y + height].map((at) => (isWebKit ? at * zoom : at));
      const { innerWidth, innerHeight } = host.ownerDocument.defaultView!;
      return left! >= 0 && top! >= 0 && right! <= innerWidth + 0.5 && bottom! <= innerHeight + 0.5;
    }

    for (const zoom of [1.5, 0.8])
      it(`zoomed by ${zoom}`, async () => {
        const place = 'position: absolute; left: 60px; top: 60px;';
        const plain = put(place, ['One', 'Two']);
        open(plain);
        const seen = isWebKit ? 1 : zoom; // WebKit measures in zoomed pixels
        const wanted = offset(plain).map((length) => length * seen);
        const zoomed = put(`${place} zoom: ${zoom}`, ['One', 'Two']);
        open(zoomed);
        await frames();
        offset(zoomed).forEach((length, at) => expect(length).to.be.closeTo(wanted[at]!, 2));
        const entries = fill ? rows(zoomed) : layer(zoomed).querySelectorAll('[role=gridcell]');
        const [x, y] = middle(entries[1]!).map((at) => (at * zoom) / seen);
        await click([x!, y!]);
        // A list of boxes stays open.
        expect(isOpen(zoomed)).to.equal(tag === 'amo-checkboxes-dropdown');
        if (tag === 'amo-checkboxes-dropdown') expect(zoomed).to.have.property('value').eql(['1']);
      });

    for (const zoom of fill ? [1, 1.5] : [])
      it(`more than the window can show can be brought into it, zoomed by ${zoom}`, async () => {
        const host = put(`position: absolute; left: 60px; top: 60px; zoom: ${zoom}`, many(45));
        open(host);
        await frames();
        expect(within(host, zoom)).to.equal(true);
        const last = rows(host).at(-1)!;
        last.scrollIntoView({ block: 'nearest' });
        expect(last.getBoundingClientRect().bottom).to.be.at.most(innerHeight);
        expect(within(host, zoom)).to.equal(true);
      });

    for (const [where, style, zoom] of [
      ['at the lower edge', 'bottom: 0; left: 60px'],
      ['at the right edge', 'right: 0; top: 200px'],
      ['at the left edge', 'left: 0; top: 200px'],
      ['in a zoomed corner', 'right: 0; bottom: 0; zoom: 1.3', 1.3],
    ] as const)
      it(`${where} it is in the window`, async () => {
        const host = put(`position: fixed; ${style}`, ['One', 'A longer entry than the button '.repeat(2)]);
        open(host);
        await frames();
        expect(within(host, zoom)).to.equal(true);
      });

    if (fill)
      it('a text that is longer than the window', async () => {
        const host = put('position: absolute; left: 60px; top: 60px', ['A very long entry '.repeat(30), 'Two']);
        if ('dropdownAutoWidth' in host) host.dropdownAutoWidth = true;
        open(host);
        await frames();
        expect(within(host)).to.equal(true);
      });

    it('a window of little height', async () => {
      await emulate({ viewport: { width: 800, height: 150 } });
      const host = put('position: absolute; left: 60px; top: 20px', many(20));
      open(host);
      await frames();
      const isWithin = within(host);
      await emulate({ viewport: { width: 800, height: 600 } });
      expect(isWithin).to.equal(true);
    });

    it('closes when its button is scrolled out of its container, which stays where it is', async () => {
      const around = (control: string): string =>
        `<div style="height: 200px; overflow: auto">${control}<div style="height: 900px"></div></div>`;
      const host = put('position: absolute; left: 60px; top: 90px', ['One', 'Two'], around);
      const container = box.querySelector('div')!;
      host.toggleAttribute('is-search-available', true);
      await click(host);
      await press('ArrowDown'); // the keys are in a menu, a calendar, a search then
      await frames();
      container.scrollTop = 10;
      await frames();
      expect(isOpen(host), 'still in sight').to.equal(true);
      container.scrollTop = 160;
      await waitUntil(() => !isOpen(host));
      await frames();
      expect([container.scrollTop > 150, document.activeElement === host]).to.eql([true, true]);
    });

    it('closes when its button is hidden', async () => {
      const host = put('position: absolute; left: 60px; top: 90px', ['One', 'Two']);
      await click(host);
      await frames();
      box.style.display = 'none';
      await waitUntil(() => !isOpen(host));
    });

    it('one that a script opens out of sight stays open', async () => {
      const host = put('position: fixed; left: -900px; top: 90px', ['One', 'Two']);
      open(host);
      for (let count = 0; count < 3; count++) await frames();
      expect([isOpen(host), within(host)]).to.eql([true, true]);
    });

    it('follows when what stands above gets another height', async () => {
      const host = put(
        'position: absolute; left: 60px; top: 0',
        ['One', 'Two'],
        (c) => `<p style="margin: 0"></p>${c}`,
      );
      open(host);
      const before = offset(host);
      box.querySelector('p')!.style.height = '120px';
      await frames();
      expect(offset(host)).to.eql(before);
    });

    it('stands at its control, on top, and has the keys, wherever that is', async () => {
      const plain = put('position: absolute; left: 60px; top: 60px', ['One', 'Two']);
      await click(plain);
      if (!isOpen(plain)) await press('ArrowDown'); // a menu
      await frames();
      const wanted = offset(plain);
      const wrong: unknown[] = [];
      for (const place of PLACES) {
        const found = await tried(place).catch((error: unknown) => [String(error)]);
        if (found.length) wrong.push([place.title, ...found]);
      }
      expect(wrong).to.eql([]);

      async function tried(place: Place): Promise<unknown[]> {
        box.style.cssText = '';
        const host = document.createElement(tag) as Host;
        host.style.width = '200px';
        host.textContent = tag === 'amo-button' ? 'More' : '';
        fill?.(host, ['One', 'Two']);
        const leave = await place.put(box, host);
        const faults: unknown[] = [];
        const hits: unknown[] = [];
        host.shadowRoot!.addEventListener('click', ({ target }) => hits.push(target), true);
        await frames();
        await click(button(host));
        if (!isOpen(host)) await press('ArrowDown');
        await place.shift?.(box);
        await frames();
        if (!isOpen(host)) return (leave?.(), ['is not open']);
        const scale = isWebKit ? 1 : (place.zoom ?? 1);
        const found = offset(host);
        const isFree = !place.isTight;
        if (isFree && [0, 1].some((at) => Math.abs(found[at]! - wanted[at]! * scale) > 2)) faults.push(found, wanted);
        if (!within(host, place.zoom)) faults.push('leaves the window');
        await press('ArrowDown');
        await press('ArrowDown');
        const entries = fill ? rows(host) : layer(host).querySelectorAll('[role=gridcell]');
        const marked = host.shadowRoot!.querySelector<HTMLElement>('input, [role=combobox]');
        const active = marked?.ariaActiveDescendantElement ?? host.shadowRoot!.activeElement;
        if (!layer(host).contains(active)) faults.push('the keys are not in it');
        const entry = entries[1]!;
        entry.scrollIntoView({ block: 'nearest' });
        const [x, y] = middle(entry).map((at) => (isWebKit ? at * (place.zoom ?? 1) : at));
        await click([x!, y!]);
        if (!entry.contains(hits.at(-1) as Node)) faults.push('is not on top', middle(entry));
        if (isOpen(host)) await press('Escape');
        if (isOpen(host)) faults.push('does not close');
        leave?.();
        box.replaceChildren();
        return faults;
      }
    }).timeout(60_000); // many places, one after the other

    it('the wheel moves nothing behind it, with and without more to show', async () => {
      document.body.style.height = '4000px';
      for (const words of fill ? [['One', 'Two'], many(20)] : [[]]) {
        const host = put('position: absolute; left: 60px; top: 60px', words);
        open(host);
        await frames();
        await hover(layer(host));
        for (let count = 0; count < 8; count++) await wheel(layer(host), 200);
        await frames();
        const moved = fill ? scroller(host) : layer(host);
        const rest = moved.scrollHeight - moved.clientHeight;
        await waitUntil(() => moved.scrollTop >= rest - 1);
        expect(window.scrollY).to.equal(0);
      }
      document.body.style.height = '';
    });
  });

describe('a list as wide as its texts', () => {
  it('is as wide as the button at least, and no wider than the longest text', async () => {
    document.body.insertAdjacentHTML('beforeend', '<amo-select style="width: 200px" dropdown-auto-width></amo-select>');
    const select = document.body.lastElementChild as AmoSelect;
    const layer = (host: AmoSelect): HTMLElement => host.shadowRoot!.querySelector('ul')!;
    select.items = [{ id: 1, option: 'One' }];
    select.showPicker();
    const short = layer(select).getBoundingClientRect().width;
    select.items = [{ id: 1, option: 'A text of three hundred pixels or a little more, no less' }];
    await frames();
    const long = layer(select).getBoundingClientRect().width;
    select.remove();
    expect([short, long > 300, long < 600]).to.eql([213, true, true]);
  });
});
