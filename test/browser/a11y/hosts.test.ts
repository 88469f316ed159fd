/**
 * A label names the control inside, and nothing else: the host around it is no box of the same name. An `aria-label` or
 * `aria-labelledby` is the host's own attribute, so a box with that name stays.
 */
import { expect } from '@open-wc/testing';
import { defineElements } from '../../../src/controls/all.js';
import { KINDS } from '../support/controls.js';
import { onFixture } from '../support/fixture.js';
import { axTree, frames } from '../support/commands.js';

const NAMED: Readonly<Record<string, (control: string) => string>> = {
  'a label for it': (control) => `<label for="c">Name</label>${control}`,
  'a label around it': (control) => `<label>Name ${control}</label>`,
  'a title': (control) => control.replace('id="c"', '$& title="Name"'),
};
/** Text is no box. */
const TEXTS = ['StaticText', 'InlineTextBox'];

describe('who bears the name', () => {
  before(() => void defineElements());

  for (const { name, ours } of KINDS)
    for (const [title, around] of Object.entries(NAMED))
      it(`${name}: ${title}`, () =>
        onFixture(name, ours[0]!, async (fixture) => {
          fixture.form({ attrs: 'id="c"' }, around);
          await frames();
          const nodes = await axTree(fixture.box);
          const bearers = nodes.filter(
            (node) => `${node.name}${node.description}`.includes('Name') && !TEXTS.includes(node.role),
          );
          expect(bearers.map(({ role }) => role))
            .to.have.length(1)
            .and.not.include('generic');
        }));
});
