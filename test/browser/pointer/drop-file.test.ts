/** Files that are dropped onto a choice of files; only Chromium can be dropped onto by a test. */
import '../../../src/entries/index.js';
import { expect } from '@open-wc/testing';
import type { AmoFile } from '../../../src/entries/index.js';
import { dragFiles, drop, frames, type Point } from '../support/commands.js';

const AWAY: Point = [600, 500];

describe('files that are dropped', () => {
  let form: HTMLFormElement;
  let file: AmoFile;
  let heard: string[];

  const inside = (selector: string): HTMLElement => file.shadowRoot!.querySelector<HTMLElement>(selector)!;
  const edge = (): string => getComputedStyle(inside('[part=button]')).borderTopColor;
  const sent = (): string[] => [...new FormData(form)].map(([, value]) => (value as File).name);

  /** Waits until the element has heard of something that is done. */
  async function heardOf(type: string, act: () => Promise<void>): Promise<void> {
    const told = new Promise((done) => file.addEventListener(type, done, { once: true }));
    await act();
    await told;
    await frames();
  }

  beforeEach(() => {
    form = document.createElement('form');
    form.style.cssText = 'position: absolute; top: 60px; left: 60px; width: 400px';
    form.innerHTML = '<amo-file name="n" text="up to 5 MB" multiple></amo-file>';
    document.body.append(form);
    file = form.querySelector('amo-file')!;
    heard = [];
    for (const type of ['input', 'change', 'controls:change']) form.addEventListener(type, () => heard.push(type));
  });
  afterEach(() => form.remove());

  for (const [part, width] of [
    ['button', 400],
    ['names', 400],
    ['text', 400],
    ['names', 130],
    ['text', 130],
  ] as const)
    it(`onto its ${part}, ${width} pixels wide: chosen, told once, sent`, async () => {
      form.style.width = `${width}px`;
      await heardOf('controls:change', () => drop(['a.txt', 'b.txt'], inside(`[part=${part}]`)));
      expect([sent(), heard]).to.eql([
        ['a.txt', 'b.txt'],
        ['input', 'change', 'controls:change'],
      ]);
      expect(inside('[part=names]').textContent).to.equal('a.txt, b.txt');
    });

  it('it shows that it takes them, until they are dropped or taken away', async () => {
    const before = edge();
    await heardOf('dragover', () => dragFiles(['a.txt'], file));
    expect(edge()).not.to.equal(before);
    await heardOf('dragleave', () => dragFiles(['a.txt'], file, AWAY));
    expect(edge()).to.equal(before);
    await heardOf('controls:change', () => drop(['a.txt'], file));
    expect(edge()).to.equal(before);
  });

  it('onto a disabled one: nothing', async () => {
    file.disabled = true;
    await file.updateComplete;
    const before = edge();
    await heardOf('dragover', () => dragFiles(['a.txt'], file));
    expect(edge()).to.equal(before);
    await heardOf('dragleave', () => dragFiles(['a.txt'], file, AWAY));
    expect([file.files.length, heard]).to.eql([0, []]);
  });
});
