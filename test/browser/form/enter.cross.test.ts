/** Enter in a text field, of HTML and ours, in forms with buttons of HTML and ours: what HTML does with its own. */
import '../../../src/entries/index.js';
import { expect } from '@open-wc/testing';
import { isException } from './compare.js';
import { kindOf, type Variant } from '../support/controls.js';
import { ENTER, htmlButton, ourButton, pressEnter, type Button, type EnterRow } from './rows/enter.js';
import { onFixture } from '../support/fixture.js';

const kind = kindOf('input');
const see = (variant: Variant, row: EnterRow, button: Button) =>
  onFixture('input', variant, (fixture) => pressEnter(fixture, row, button));

/** Tests of one way to combine fields and buttons. */
function combination(title: string, variant: Variant, button: Button, rows: readonly EnterRow[]): void {
  describe(title, () => {
    for (const row of rows)
      it(row.title, async () => expect(await see(variant, row, button)).to.eql(await see(kind.html, row, htmlButton)));
  });
}

describe('Enter in a field', () => {
  const withButtons = ENTER.filter(({ plain }) => !plain);
  combination('our field, HTML buttons', kind.ours[0]!, htmlButton, ENTER);
  combination('our field, our buttons', kind.ours[0]!, ourButton, withButtons);
  for (const tag of ['amo-cancel-button', 'amo-delete-button'])
    combination(`our field, ${tag}`, kind.ours[0]!, (attrs) => `<${tag} ${attrs}>Go</${tag}>`, withButtons.slice(0, 5));
  combination(
    'HTML field, our buttons',
    kind.html,
    ourButton,
    withButtons.filter(({ aside }) => aside),
  );

  it('HTML field, our submit button: a known exception', async () => {
    expect(isException(kindOf('button'), { title: 'Enter in an HTML field beside it' })).to.equal(true);
    const row = withButtons.find(({ aside }) => !aside)!;
    expect(await see(kind.html, row, ourButton)).not.to.eql(await see(kind.html, row, htmlButton));
  });

  it('every row tells a field from a hollow one, or is about what must not happen', async () => {
    const blind: string[] = [];
    for (const row of ENTER) {
      const [wanted, found] = [await see(kind.html, row, htmlButton), await see(kind.hollow, row, htmlButton)];
      if (JSON.stringify(wanted) === JSON.stringify(found) && !row.idle) blind.push(row.title);
    }
    expect(blind).to.eql([]);
  }).timeout(60_000);
});
