/** The keyboard and the mouse of the text area, beside HTML's, and its growth with the text. */
import '../../../src/entries/index.js';
import { expect, oneEvent } from '@open-wc/testing';
import type { AmoTextarea } from '../../../src/entries/index.js';
import { click, doubleClick, drag, frames, press, type, wheel } from '../support/commands.js';
import { compareScenes, keys, type Scene, type SceneRow } from './typing.js';

const TABLE: ReadonlyArray<readonly [title: string, scene: Scene, attrs?: string, value?: string]> = [
  ['Enter starts a line and submits nothing', keys('a Enter b')],
  ["Enter with Ctrl is the page's", keys('a Control+Enter')],
  ['Tab leaves, and the change is heard', keys('a Tab')],
  ['Shift+Tab leaves', keys('Shift+Tab')],
  ['Backspace and Delete', keys('a b Backspace Home Delete')],
  ['arrows and Home go through lines', keys('a Enter b ArrowUp Home x ArrowDown End y')],
  ['Shift and arrows select, typing replaces', keys('a b Shift+ArrowLeft Shift+ArrowLeft c')],
  ['Ctrl+A selects all', keys('a Control+a')],
  ['no more than maxlength', keys('a b c d'), 'maxlength="5"', 'xyz'],
  ['what is taken back is no change', keys('a Backspace Tab')],
  ['read-only', keys('a Enter Control+a Delete'), 'readonly'],
  ['disabled', keys('a'), 'disabled'],
  ['select()', (_stage, area) => area.select()],
  [
    'setSelectionRange and typing',
    async (_stage, area) => {
      area.focus();
      area.setSelectionRange(1, 2);
      await press('x');
    },
  ],
  [
    'a value that is set while the user types',
    async (_stage, area) => {
      area.focus();
      await press('Control+End', 'a');
      area.value = 'set';
      await press('b', 'Tab');
    },
  ],
  [
    'the mouse puts the caret',
    async (stage) => {
      await click(stage.inner());
      await press('x');
    },
    '',
    'a\nb',
  ],
  ['a double click beside the text', (stage) => doubleClick(stage.inner())],
  ['pressed in it and let go elsewhere', (stage) => drag(stage.inner(), [700, 500])],
  ['the right button changes nothing', (stage) => click(stage.inner(), 'right')],
  [
    'the wheel scrolls the text, and the caret stays',
    async (stage, area) => {
      area.focus();
      await press('Control+Home');
      await wheel(stage.inner(), 40);
      await press('x');
    },
    '',
    'a\n'.repeat(40),
  ],
  [
    'a double press of the mouse on a disabled one',
    async (stage) => {
      await click(stage.inner());
      await click(stage.inner());
      await type('x');
    },
    'disabled',
  ],
];

const ROWS: readonly SceneRow[] = TABLE.map(([title, scene, attrs = '', value = 'one']) => ({
  title,
  scene,
  attrs,
  value,
  ...(attrs === 'disabled' ? { idle: true as const } : {}),
}));

describe('keyboard and mouse of the text area', () => compareScenes('textarea', ROWS));

describe('a text area that grows with its text', () => {
  let area: AmoTextarea;
  const height = (): number => area.getBoundingClientRect().height;
  const inner = (): HTMLTextAreaElement => area.shadowRoot!.querySelector('textarea')!;
  const resized = (): Promise<CustomEvent> => oneEvent(area, 'controls:textarea:resized') as Promise<CustomEvent>;
  const grow = async (act: () => unknown): Promise<void> => void (await Promise.all([resized(), act()]));
  beforeEach(async () => {
    area = document.createElement('amo-textarea');
    area.style.width = '200px';
    area.autosize = true;
    document.body.append(area);
    await frames();
  });
  afterEach(() => area.remove());

  it('by typing, and shrinks again', async () => {
    const start = height();
    area.focus();
    await press('a', 'Enter', 'b', 'Enter', 'c');
    await grow(() => press('Enter'));
    const grown = height();
    expect(grown).to.be.above(start);
    expect(inner().scrollHeight).to.be.at.most(inner().clientHeight);
    await grow(() => press('Control+a', 'Delete'));
    expect(height()).to.be.below(grown);
  });

  it('by script, and by a narrower place', async () => {
    const start = height();
    await grow(() => (area.value = 'word '.repeat(60)));
    const wide = height();
    expect(wide).to.be.above(start);
    await grow(() => (area.style.width = '120px'));
    expect(height()).to.be.above(wide);
    await grow(() => (area.value = ''));
    expect(height()).to.equal(start);
  });

  it('once it is shown', async () => {
    area.style.display = 'none';
    area.value = 'a\n'.repeat(20);
    await frames();
    await grow(() => (area.style.display = ''));
    expect(inner().scrollHeight).to.be.at.most(inner().clientHeight);
  });

  const HIDDEN: ReadonlyArray<readonly [how: string, hide: (box: HTMLElement) => () => void]> = [
    ['display: none', (box) => ((box.style.display = 'none'), () => (box.style.display = ''))],
    ['visibility: hidden', (box) => ((box.style.visibility = 'hidden'), () => (box.style.visibility = ''))],
    ['no width', (box) => ((box.style.cssText = 'width: 0; overflow: hidden'), () => (box.style.cssText = ''))],
    ['out of the page', (box) => (box.remove(), () => document.body.append(box))],
    [
      'closed details',
      (box) => {
        const details = document.createElement('details');
        details.append(...box.childNodes);
        box.append(details);
        return () => (details.open = true);
      },
    ],
    [
      'closed dialog',
      (box) => {
        const dialog = document.createElement('dialog');
        dialog.append(...box.childNodes);
        box.append(dialog);
        return () => dialog.showModal();
      },
    ],
  ];
  for (const [how, hide] of HIDDEN)
    it(`filled where nobody sees it, and shown: ${how}`, async () => {
      const box = document.createElement('div');
      document.body.append(box);
      area.style.width = '';
      box.append(area);
      const show = hide(box);
      await frames();
      area.value = 'a\n'.repeat(20);
      await frames();
      show();
      await frames();
      await frames();
      expect([inner().scrollHeight <= inner().clientHeight, height() > 200]).to.eql([true, true]);
      box.remove();
    });

  it('a reset gives the height of the default back', async () => {
    const form = document.createElement('form');
    document.body.append(form);
    form.append(area);
    await frames();
    const start = height();
    await grow(() => (area.value = 'a\n'.repeat(20)));
    await grow(() => form.reset());
    expect(height()).to.equal(start);
    form.remove();
  });

  it('neither the page nor a box around it scrolls while it is measured', async () => {
    const box = document.createElement('div');
    box.innerHTML = '<div style="height: 2000px"></div><div style="height: 300px; overflow: auto"></div>';
    document.body.append(box);
    const scroller = box.lastElementChild as HTMLElement;
    for (const place of [scroller, box]) {
      place.append(area);
      area.value = 'a\n'.repeat(100);
      await frames();
      await frames();
      window.scrollTo(0, 1e6);
      scroller.scrollTop = 1e6;
      const before = [window.scrollY, scroller.scrollTop];
      expect(before[0]).to.be.above(500);
      area.focus({ preventScroll: true });
      area.value += 'x';
      await frames();
      await frames();
      expect([window.scrollY, scroller.scrollTop]).to.eql(before);
    }
    box.remove();
    window.scrollTo(0, 0);
  });

  it('says nothing when the height stays, and stops with autosize', async () => {
    await frames();
    let count = 0;
    area.addEventListener('controls:textarea:resized', () => count++);
    area.value = 'a';
    await frames();
    area.value = 'b';
    await frames();
    expect(count).to.equal(0);
    area.value = 'a\n'.repeat(20);
    await frames();
    expect(count).to.equal(1);
    const grown = height();
    area.autosize = false;
    await frames();
    expect(height()).to.be.below(grown);
    area.value = '';
    await frames();
    expect(count).to.equal(1);
  });

  it('a change of its content counts, also of a text alone', async () => {
    const text = document.createTextNode('one');
    const control = document.createElement('amo-textarea');
    control.append(text);
    document.body.append(control);
    expect(control.value).to.equal('one');
    text.data = 'two';
    await frames();
    expect([control.value, control.defaultValue]).to.eql(['two', 'two']);
    control.value = 'mine';
    text.data = 'three';
    await frames();
    expect([control.value, control.defaultValue]).to.eql(['mine', 'three']);
    control.remove();
  });

  it('the line end after the tag is no text', () => {
    const box = document.createElement('div');
    box.innerHTML = '<amo-textarea>\n one\r\n two\n</amo-textarea><textarea>\n one\r\n two\n</textarea>';
    document.body.append(box);
    const [mine, of] = box.children as unknown as [AmoTextarea, HTMLTextAreaElement];
    expect(mine.value).to.equal(of.value);
    box.remove();
  });
});
