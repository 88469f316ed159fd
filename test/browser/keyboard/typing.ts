/** Scenes of a user in a text control, played in HTML's and in ours: text, selection, events and focus have to be the same. */
import { expect } from '@open-wc/testing';
import { press } from '../support/commands.js';
import { kindOf } from '../support/controls.js';
import { pressAll } from '../support/keys.js';
import { journal, onFixture, type Outcome, type Fixture } from '../support/fixture.js';

export type Field = HTMLInputElement | HTMLTextAreaElement;
export type Scene = (fixture: Fixture, field: Field, notes: string[]) => Promise<unknown> | unknown;

export interface SceneRow {
  readonly title: string;
  readonly scene: Scene;
  /** Attributes of the control. */
  readonly attrs?: string;
  readonly value?: string;
  /** The scene is about what must not happen: a control without a form passes it, too. */
  readonly idle?: true;
}

/** What a scene leaves; beside the control stand two links and a button that submits. */
const see =
  ({ scene, attrs = '', value = 'one' }: SceneRow) =>
  async (fixture: Fixture): Promise<Outcome> => {
    const around = (markup: string): string =>
      `<a href="#" id="before">Before</a> ${markup} <a href="#" id="after">After</a><button>Go</button>`;
    const field = fixture.form({ value, attrs }, around) as unknown as Field;
    const notes = journal(fixture, 'input', 'change', 'submit', 'click', 'dblclick', 'invalid');
    const more = await scene(fixture, field, notes);
    const { selectionStart, selectionEnd, validity } = field;
    return {
      value: field.value,
      data: fixture.data(),
      selection: [selectionStart, selectionEnd],
      valid: [validity.valid, validity.badInput],
      focus: fixture.label(document.activeElement),
      notes,
      more,
    };
  };

/** A key after another, from the end of the text. */
export const keys =
  (words: string): Scene =>
  async (_stage, field) => {
    field.focus();
    // From no place on the page Shift+Tab goes to the browser's own bars, and every test after is without the focus.
    if (words.includes('Shift+Tab') && document.activeElement === document.body) return;
    await press('Control+End');
    await pressAll(words);
  };

/** A test per row and variant, and one that the rows tell a control from a hollow one. */
export function compareScenes(name: 'input' | 'textarea', rows: readonly SceneRow[]): void {
  const { html, ours, hollow } = kindOf(name);
  for (const row of rows)
    for (const variant of ours)
      it(`${variant.name}: ${row.title}`, async () => {
        expect(await onFixture(name, variant, see(row))).to.eql(await onFixture(name, html, see(row)));
      });

  it('the rows tell a control from a hollow one', async () => {
    for (const row of rows) {
      if (row.idle) continue;
      const found = await onFixture(name, hollow, see(row)).catch(String);
      expect(found, row.title).not.to.eql(await onFixture(name, html, see(row)));
    }
  }).timeout(60_000);
}
