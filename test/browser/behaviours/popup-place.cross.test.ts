/** Where an open list or menu stands, whatever happens around it: zoom, edges of the window, scrolling, a page that shifts. */
import '../../../src/entries/index.js';
import { expect, waitUntil } from '@open-wc/testing';
import type { AmoButton, AmoPipelineSelect, AmoSelect } from '../../../src/entries/index.js';
import { click, emulate, frames, hover, isWebKit, middle, press, wheel } from '../support/commands.js';

const KINDS = ['amo-select', 'amo-pipeline-select', 'amo-button'] as const;
type Host = AmoSelect | AmoPipelineSelect | AmoButton;

/** Entries of a list or a menu. */
function fill(host: Host, words: readonly string[]): void {
  if (host.localName === 'amo-button') (host as AmoButton).menu = words.map((text, id) => ({ id, text }));
  else (host as AmoSelect).items = words.map((option, id) => ({ id, option }));
}

function open(host: Host): void {
  if ('toggleMenu' in host) host.toggleMenu(true);
  else host.showPicker();
}

const isOpen = (host: Host): boolean => host.matches(':state(open)');
const layer = (host: Host): HTMLElement => host.shadowRoot!.querySelector('ul')!;
const button = (host: Host): HTMLElement => host.shadowRoot!.querySelector('button')!;
const many = (count: number): string[] => Array.from({ length: count }, (_, id) => `Entry ${id}`);

for (const kind of KINDS)
  describe(`the layer of ${kind}`, () => {
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
      box.innerHTML = around(`<${kind} text="More" style="width: 200px"></${kind}>`);
      box.style.cssText = style;
      const host = box.querySelector<Host>(kind)!;
      fill(host, words);
      return host;
    }

    /** Where the layer is, seen from its button. */
    function offset(host: Host): number[] {
      const [a, b] = [layer(host).getBoundingClientRect(), button(host).getBoundingClientRect()];
      return [a.left - b.left, a.top - (kind === 'amo-button' ? b.bottom : b.top), a.width].map(Math.round);
    }

    function within(host: Host): boolean {
      const { left, top, right, bottom } = layer(host).getBoundingClientRect();
      return left >= 0 && top >= 0 && right <= innerWidth + 0.5 && bottom <= innerHeight + 0.5;
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
        const [x, y] = middle(layer(zoomed).querySelectorAll('li')[1]!).map((at) => (at * zoom) / seen);
        await click([x!, y!]);
        expect(isOpen(zoomed)).to.equal(false);
      });

    for (const zoom of [1, 1.5])
      it(`more than the window can show can be brought into it, zoomed by ${zoom}`, async () => {
        const host = put(`position: absolute; left: 60px; top: 60px; zoom: ${zoom}`, many(45));
        open(host);
        await frames();
        expect(within(host)).to.equal(true);
        const last = layer(host).querySelector('li:last-child')!;
        last.scrollIntoView({ block: 'nearest' });
        expect(last.getBoundingClientRect().bottom).to.be.at.most(innerHeight);
        expect(within(host)).to.equal(true);
      });

    for (const [where, style] of [
      ['at the lower edge', 'bottom: 0; left: 60px'],
      ['at the right edge', 'right: 0; top: 200px'],
      ['at the left edge', 'left: 0; top: 200px'],
      ['in a zoomed corner', 'right: 0; bottom: 0; zoom: 1.3'],
    ] as const)
      it(`${where} it is in the window`, async () => {
        const host = put(`position: fixed; ${style}`, ['One', 'A longer entry than the button '.repeat(2)]);
        open(host);
        await frames();
        expect(within(host)).to.equal(true);
      });

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
      await click(host);
      if (kind === 'amo-button') await press('ArrowDown');
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

    it('the wheel moves nothing behind it, with and without more to show', async () => {
      document.body.style.height = '4000px';
      for (const words of [['One', 'Two'], many(20)]) {
        const host = put('position: absolute; left: 60px; top: 60px', words);
        open(host);
        await frames();
        await hover(layer(host));
        for (let count = 0; count < 8; count++) await wheel(layer(host), 200);
        await frames();
        const rest = layer(host).scrollHeight - layer(host).clientHeight;
        await waitUntil(() => layer(host).scrollTop >= rest - 1);
        expect(window.scrollY).to.equal(0);
      }
      document.body.style.height = '';
    });
  });

describe('a list as wide as its texts', () => {
  it('is as wide as the button at least, and no wider than the longest text', async () => {
    document.body.insertAdjacentHTML('beforeend', '<amo-select style="width: 200px" dropdown-auto-width></amo-select>');
    const select = document.body.lastElementChild as AmoSelect;
    fill(select, ['One']);
    select.showPicker();
    const short = layer(select).getBoundingClientRect().width;
    select.items = [{ id: 1, option: 'A text of three hundred pixels or a little more, no less' }];
    await frames();
    const long = layer(select).getBoundingClientRect().width;
    select.remove();
    expect([short, long > 300, long < 600]).to.eql([213, true, true]);
  });
});
