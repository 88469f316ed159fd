/** What the widgets of a page are called with, and in which order. */
import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import { called, closeAll, open, start } from './support/host.js';
import { widgetFolder } from './support/widget.js';

describe('life cycle', () => {
  after(closeAll);

  it('calls render, bind_actions, init in a card', async () => {
    const host = await start({ folders: [widgetFolder()] });
    const { page, complaints } = await open(host, 'leads/detail/1');
    assert.deepEqual(await called(page), ['render', 'bind_actions', 'init']);
    assert.deepEqual(complaints, []);
  });
});
