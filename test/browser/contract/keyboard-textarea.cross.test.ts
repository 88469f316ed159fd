/** The keyboard and the mouse of the text area, beside HTML's, and its growth with the text. */
import '../../../src/index.js';
import { expect, oneEvent } from '@open-wc/testing';
import type { AmoTextarea } from '../../../src/index.js';
import { click, frames, press, type } from '../support/commands.js';
import { kindOf } from './support/faces.js';
import { pressAll } from './support/keys.js';
import { journal, onStage, type Outcome, type Stage } from './support/stage.js';

type Area = HTMLTextAreaElement;
type Scene = (stage: Stage, area: Area, notes: string[]) => Promise<void> | void;

const { html, ours } = kindOf('textarea');

/** What a scene leaves: text, selection, events, focus. */
const see =
  (scene: Scene, attrs: string, value: string) =>
  async (stage: Stage): Promise<Outcome> => {
    const area = stage.form({ value, attrs }, (markup) => `${markup}<button>Go</button>`) as unknown as Area;
    const notes = journal(stage, 'input', 'change', 'submit', 'click');
    await scene(stage, area, notes);
    const { selectionStart, selectionEnd, textLength } = area;
    return [
      area.value,
      stage.data(),
      selectionStart,
      selectionEnd,
      textLength,
      stage.label(document.activeElement),
      notes,
    ];
  };

/** A key after another, from the end of the text. */
const keys =
  (words: string): Scene =>
  async (_stage, area) => {
    area.focus();
    await press('Control+End');
    await pressAll(words);
  };

const ROWS: ReadonlyArray<readonly [title: string, scene: Scene, attrs?: string, value?: string]> = [
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

describe('keyboard and mouse of the text area', () => {
  for (const [title, scene, attrs = '', value = 'one'] of ROWS)
    for (const face of ours)
      it(`${face.name}: ${title}`, async () => {
        expect(await onStage('textarea', face, see(scene, attrs, value))).to.eql(
          await onStage('textarea', html, see(scene, attrs, value)),
        );
      });

  it('the rows tell a text area from a hollow one', async () => {
    for (const [title, scene, attrs = '', value = 'one'] of ROWS) {
      if (attrs === 'disabled') continue;
      const found = await onStage('textarea', kindOf('textarea').hollow, see(scene, attrs, value)).catch(String);
      expect(found, title).not.to.eql(await onStage('textarea', html, see(scene, attrs, value)));
    }
  }).timeout(30_000);
});

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
