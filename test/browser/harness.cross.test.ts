/** The harness itself: keys, mouse and the accessibility tree reach the page, shadow roots included. */
import { expect } from '@open-wc/testing';
import { ax, click, emulate, gc, hover, press, screenshot, type } from './support/commands.js';
import { differingPixels, pixels } from './support/pixels.js';

describe('harness', () => {
  let host: HTMLElement;
  let field: HTMLInputElement;

  beforeEach(() => {
    host = document.createElement('div');
    host.style.cssText = 'position: fixed; left: 20px; top: 20px; width: 200px; height: 40px; background: #fff';
    const root = host.attachShadow({ mode: 'open' });
    root.innerHTML = `
      <label for="field">Surname</label> <input id="field" required aria-describedby="hint" style="width: 80px">
      <i id="hint">As in the passport</i>
      <button aria-expanded="false">More</button>`;
    document.body.append(host);
    field = root.querySelector('input')!;
  });

  afterEach(() => host.remove());

  it('types with real keys', async () => {
    await click(field);
    expect(host.shadowRoot!.activeElement).to.equal(field);
    await type('Анна');
    await press('Shift+Home', 'Delete');
    expect(field.value).to.equal('');
  });

  it('moves a real mouse', async () => {
    await hover(field);
    expect(field.matches(':hover')).to.equal(true);
  });

  it("reads the browser's accessibility tree", async () => {
    field.value = 'Ким';
    const node = await ax(field);
    expect(node.ignored).to.equal(false);
    expect(node.name).to.equal('Surname');
    expect(node.role).to.equal('textbox');
    expect(node.value).to.equal('Ким');
    expect(node.description).to.equal('As in the passport');
    expect(node.properties).to.include({ required: true, disabled: false, invalid: false });
    field.setAttribute('aria-invalid', 'true');
    expect((await ax(field)).properties).to.include({ invalid: true });
    const button = await ax(host.shadowRoot!.querySelector('button')!);
    expect(button).to.include({ name: 'More', role: 'button' });
    expect(button.properties).to.include({ expanded: false });
  });

  it('takes pictures', async () => {
    const box = document.createElement('div');
    box.style.cssText = 'position: fixed; left: 300px; top: 20px; width: 4px; height: 4px; background: rgb(255, 0, 0)';
    document.body.append(box);
    expect((await screenshot({ x: 20, y: 20, width: 2, height: 2 })).type).to.equal('image/png');
    const red = await pixels(box);
    expect(Array.from(red.data.slice(0, 4))).to.eql([255, 0, 0, 255]);
    expect(differingPixels(red, await pixels(box))).to.equal(0);
    box.style.background = 'rgb(254, 0, 0)';
    expect(differingPixels(red, await pixels(box))).to.equal(16);
    box.remove();
  });

  it('collects garbage', async () => {
    const gone = new WeakRef(document.createElement('i'));
    await gc();
    expect(gone.deref()).to.equal(undefined);
  });

  it('emulates media features and the viewport', async () => {
    await emulate({
      colorScheme: 'dark',
      forcedColors: 'active',
      reducedMotion: 'reduce',
      viewport: { width: 500, height: 300 },
    });
    for (const query of ['prefers-color-scheme: dark', 'forced-colors: active', 'prefers-reduced-motion: reduce'])
      expect(matchMedia(`(${query})`).matches, query).to.equal(true);
    expect(innerWidth).to.equal(500);
    await emulate({
      colorScheme: null,
      forcedColors: null,
      reducedMotion: null,
      viewport: { width: 800, height: 600 },
    });
    expect(matchMedia('(forced-colors: active)').matches).to.equal(false);
  });
});
