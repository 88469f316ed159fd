/** Templates that are written by guess: lists that hold what is no item, names of another spelling. */
import { warningsOf } from './setup.js';
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { renderElement } from '../../src/entries/twig.js';

const LISTS = [
  ['select', 'items'],
  ['multiselect', 'values'],
  ['checkboxes_dropdown', 'items'],
  ['pipeline_select', 'items'],
  ['suggest', 'items'],
  ['button', 'context_menu'],
] as const;

describe('the list of a template', () => {
  for (const [name, list] of LISTS)
    it(`of ${name}: warns once of an entry that is none`, () => {
      const said = warningsOf(() => {
        for (let count = 0; count < 2; count++) renderElement(name, { [list]: [{ id: 1 }, { id: 2 }, null] });
      });
      assert.deepEqual(said.filter((words) => words.includes(`${name}: ${list}[2] is null`)).length, 1, said.join());
    });

  for (const [name, written, right] of [
    ['date_field', 'dataFormat', 'data_format'],
    ['checkboxes_dropdown', 'titleEmpty', 'title_empty'],
    ['checkboxes_dropdown', 'isSearchAvailable', 'is_search_available'],
    ['suggest', 'valueId', 'value_id'],
    ['suggest', 'substr_search', 'substrSearch'],
  ] as const)
    it(`of parameters of ${name}: ${written} is ${right}`, () =>
      assert.deepEqual(
        warningsOf(() => renderElement(name, { [written]: 'x' })),
        [`${name}: unknown parameter "${written}". Did you mean "${right}"?`],
      ));

  it('of suggest: texts are items', () => {
    const said = warningsOf(() => {
      const drawn = renderElement('suggest', { items: ['One', 2], selected: 'One' });
      assert.match(drawn, / value="One"/);
      assert.match(drawn, /items='\[\{"value":"One"\},\{"value":2\}\]'/);
    });
    assert.deepEqual(said, []);
  });
});
