/** A finger on our controls and on HTML's: focus, events and entries have to be the same; only Chromium can be touched by a test. */
import '../../../src/entries/index.js';
import { expect } from '@open-wc/testing';
import { frames, middle, tap, touch, type } from '../support/commands.js';
import { kindOf, type KindName } from '../support/controls.js';
import { journal, onFixture, type Outcome, type Fixture } from '../support/fixture.js';

const KINDS: readonly KindName[] = ['input', 'textarea', 'checkbox', 'radio', 'button'];

/** A tap that becomes a click has been heard, or will not be. */
async function settle(): Promise<void> {
  await frames();
  await frames();
}

type Scene = (fixture: Fixture) => Promise<unknown>;
const tapped =
  (selector?: string): Scene =>
  async (fixture) => {
    await tap(selector ? fixture.find(selector) : fixture.inner());
    await settle();
  };

const ROWS: ReadonlyArray<readonly [title: string, scene: Scene, attrs?: string]> = [
  ['a tap', tapped()],
  ['two taps', (fixture) => tapped()(fixture).then(() => tapped()(fixture))],
  ['a tap on its label', tapped('#l')],
  ['a tap and a word', (fixture) => tapped()(fixture).then(() => type('x'))],
  ['a tap on a disabled one', tapped(), 'disabled'],
  ['a tap on the label of a disabled one', tapped('#l'), 'disabled'],
  [
    'a tap elsewhere',
    async (fixture) => {
      await tapped()(fixture);
      await tap([700, 500]);
      await settle();
    },
  ],
  [
    'a finger that moves on',
    async (fixture) => {
      const [x, y] = middle(fixture.inner());
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
    async (fixture) => {
      const [x, y] = middle(fixture.inner());
      await touch({ type: 'start', x, y }, { type: 'cancel' });
      await settle();
    },
  ],
];

const see =
  (scene: Scene, attrs = '') =>
  async (fixture: Fixture): Promise<Outcome> => {
    const still = fixture.kind === 'button' ? 'type="button"' : '';
    // Large: a tap close to a field is taken for one on the field.
    const labelled = (markup: string): string =>
      `<label for="c" id="l" style="display: inline-block; padding: 24px">Name</label> ${markup}`;
    fixture.form({ value: 'a', attrs: `id="c" ${still} ${attrs}` }, labelled);
    const notes = journal(fixture, 'click', 'input', 'change', 'focusin', 'submit');
    await scene(fixture);
    return [notes, fixture.label(document.activeElement), fixture.read(), fixture.data()];
  };

for (const name of KINDS)
  describe(`finger on the ${name}`, () => {
    const { html, ours } = kindOf(name);
    for (const [title, scene, attrs] of ROWS)
      for (const variant of ours)
        it(`${variant.name}: ${title}`, async () => {
          expect(await onFixture(name, variant, see(scene, attrs))).to.eql(
            await onFixture(name, html, see(scene, attrs)),
          );
        });

    it('a tap is heard at all', async () => {
      for (const variant of [html, ...ours]) expect(await onFixture(name, variant, see(tapped()))).to.deep.include('n');
    });
  });
