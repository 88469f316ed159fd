/** The choice of a file has no native look; its texts stand on one line with that of its button. */
import '../../../src/entries/index.js';
import { expect } from '@open-wc/testing';
import { clear, preparePage } from './faces.js';
import { pixels } from '../support/pixels.js';

/** The lowest row of the viewport in which an element has ink. */
async function foot(element: Element): Promise<number> {
  const { data, width, height } = await pixels(element);
  const inked = (y: number): boolean =>
    Array.from({ length: width }, (_, x) => data[(y * width + x) * 4]!).some((red) => red < 120);
  const rows = Array.from({ length: height }, (_, y) => y).filter(inked);
  return Math.floor(element.getBoundingClientRect().y) + rows.at(-1)!;
}

describe('texts of the choice of a file', () => {
  before(preparePage);
  after(clear);

  it('stand on the line of the text of its button', async () => {
    const box = document.createElement('div');
    box.style.cssText = 'position: absolute; top: 10px; left: 10px; width: 500px';
    box.innerHTML = '<amo-file text="H"></amo-file>';
    document.body.append(box);
    const file = box.querySelector('amo-file')!;
    const chosen = new DataTransfer();
    chosen.items.add(new File([], 'H'));
    file.files = chosen.files;
    await file.updateComplete;
    const [button, names, text] = ['.button-input-inner', '[part=names]', '[part=text]'].map((selector) =>
      file.shadowRoot!.querySelector<HTMLElement>(selector)!,
    );
    button!.textContent = 'H';
    const line = await foot(button!);
    expect([await foot(names!), await foot(text!)]).to.eql([line, line]);
    box.remove();
  });
});
