/** A finger on our controls and on HTML's: focus, events and entries have to be the same; only Chromium can be touched by a test. */
import '../../../src/entries/index.js';
import { expect } from '@open-wc/testing';
import { frames, middle, tap, touch, type } from '../support/commands.js';
import { kindOf, type KindName } from '../support/controls.js';
import { journal, onStage, type Outcome, type Stage } from '../support/fixture.js';

const KINDS: readonly KindName[] = ['input', 'textarea', 'checkbox', 'radio', 'button'];

/** A tap that becomes a click has been heard, or will not be. */
async function settle(): Promise<void> {
  await frames();
  await frames();
}

type Scene = (stage: Stage) => Promise<unknown>;
const tapped =
  (selector?: string): Scene =>
  async (stage) => {
    await tap(selector ? stage.find(selector) : stage.inner());
    await settle();
  };

const ROWS: ReadonlyArray<readonly [title: string, scene: Scene, attrs?: string]> = [
  ['a tap', tapped()],
  ['two taps', (stage) => tapped()(stage).then(() => tapped()(stage))],
  ['a tap on its label', tapped('#l')],
  ['a tap and a word', (stage) => tapped()(stage).then(() => type('x'))],
  ['a tap on a disabled one', tapped(), 'disabled'],
  ['a tap on the label of a disabled one', tapped('#l'), 'disabled'],
  [
    'a tap elsewhere',
    async (stage) => {
      await tapped()(stage);
      await tap([700, 500]);
      await settle();
    },
  ],
  [
    'a finger that moves on',
    async (stage) => {
      const [x, y] = middle(stage.inner());
      await touch(
        { type: 'start', x, y },
        { type: 'move', x, y: y + 40 },
        { type: 'move', x, y: y + 120 },
        { type: 'end' },
      );
      await settle();
    },
  ],
  [
    'a touch that the browser takes',
    async (stage) => {
      const [x, y] = middle(stage.inner());
      await touch({ type: 'start', x, y }, { type: 'cancel' });
      await settle();
    },
  ],
];

const see =
  (scene: Scene, attrs = '') =>
  async (stage: Stage): Promise<Outcome> => {
    const still = stage.kind === 'button' ? 'type="button"' : '';
    const labelled = (markup: string): string => `<label for="c" id="l">Name</label> ${markup}`;
    stage.form({ value: 'a', attrs: `id="c" ${still} ${attrs}` }, labelled);
    const notes = journal(stage, 'click', 'input', 'change', 'focusin', 'submit');
    await scene(stage);
    return [notes, stage.label(document.activeElement), stage.read(), stage.data()];
  };

for (const name of KINDS)
  describe(`finger on the ${name}`, () => {
    const { html, ours } = kindOf(name);
    for (const [title, scene, attrs] of ROWS)
      for (const face of ours)
        it(`${face.name}: ${title}`, async () => {
          expect(await onStage(name, face, see(scene, attrs))).to.eql(await onStage(name, html, see(scene, attrs)));
        });

    it('a tap is heard at all', async () => {
      for (const face of [html, ...ours]) expect(await onStage(name, face, see(tapped()))).to.deep.include('n');
    });
  });
