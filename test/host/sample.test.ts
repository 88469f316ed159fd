/** The sample widget in the host, as `npm start` shows it. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { join } from 'node:path';
import { ROOT } from '../../scripts/files.mjs';
import { makeSampleWidget } from '../../scripts/sample-widget.mjs';
import type { RunningHost } from '../../src/host/server/start-host.js';
import { closeAll, open, start } from './support/host.js';

describe('the sample widget', () => {
  let host: RunningHost;
  before(async () => {
    const folder = await makeSampleWidget('.cache/widgets-of-tests/callback_request');
    host = await start({ folders: [join(ROOT, folder)], locale: 'en' });
  });
  after(closeAll);

  it('plans a call from the card: the task is in the account', async () => {
    const { page, complaints } = await open(host, 'leads/detail/1');
    const block = page.locator('.card-widgets__widget-callback_request');
    await block.locator('[name=comment]').click();
    await page.keyboard.type('About the offer');
    const posted = page.waitForResponse(
      (response) => response.url().includes('/api/v4/tasks') && response.request().method() === 'POST',
    );
    await block.locator('.callback-request__plan').click();
    assert.ok((await posted).ok());
    await block.locator('.callback-request__status', { hasText: /The task is set/ }).waitFor();
    assert.deepEqual(complaints, []);
    await page.close();
  });

  it('plans a call for each ticked row of a list', async () => {
    const { page, complaints } = await open(host, 'contacts/list/contacts/');
    for (const index of [0, 2])
      await page.locator('.js-list-row input[type=checkbox]').nth(index).setChecked(true, { force: true });
    await page.locator('.js-list-more > summary').click();
    await page.locator('.js-list-widget[data-code=callback_request]').click();
    const block = page.locator('.card-widgets__widget-callback_request');
    await block.locator('.callback-request__count', { hasText: 'Clients: 2' }).waitFor();
    const posted = page.waitForRequest((request) => request.method() === 'POST' && request.url().endsWith('/tasks'));
    await block.locator('.callback-request__plan').click();
    const ids = await page
      .locator('.js-list-row:has(:checked)')
      .evaluateAll((rows) => rows.map((row) => Number(row.querySelector('input')!.value)));
    assert.deepEqual(
      ((await posted).postDataJSON() as object[]).map((task) => Object.entries(task).slice(0, 2)),
      ids.map((id) => [
        ['entity_type', 'contacts'],
        ['entity_id', id],
      ]),
    );
    await block.locator('.callback-request__status', { hasText: /The task is set/ }).waitFor();
    assert.deepEqual(complaints, []);
    await page.close();
  });

  it('draws its own settings, and saves them', async () => {
    const { page, complaints } = await open(host, 'settings/widgets/?open=callback_request');
    const body = page.locator('.modal.callback_request .modal-body');
    await body.locator('[name=line]').fill('102');
    await body.locator('.js-widget-save:not(.button-input-disabled)').click();
    await body
      .locator('.js-widget-save', { hasText: 'Saved' })
      .or(page.locator('body:not(:has(.modal.callback_request))'))
      .first()
      .waitFor();
    assert.deepEqual(complaints, []);
  });
});
