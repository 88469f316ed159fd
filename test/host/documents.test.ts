/** The folders with the examples of the documentation, driven by clicks as their pages in the catalogue are. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright';
import { ROOT } from '../../scripts/files.mjs';
import type { RunningHost } from '../../src/host/server/start-host.js';
import { entries } from './support/driving.js';
import { closeAll, open, start } from './support/host.js';
import { listener, type Listener } from './support/listener.js';

const DOCUMENTS = ['task-sync', 'integrations', 'mechanics', 'js-sdk'];
const CORS = {
  'Access-Control-Allow-Origin': '*',
  'Access-Control-Allow-Headers': 'X-Auth-Token',
};

describe('documents', () => {
  let host: RunningHost;
  let backEnd: Listener;
  let page: Page;
  let complaints: string[];
  before(async () => {
    backEnd = await listener((_request, response) => response.writeHead(200, CORS).end('the answer'));
    host = await start({
      folders: DOCUMENTS.map((name) => join(ROOT, 'stories/widget/documents', name)),
      locale: 'en',
      maps: [{ prefix: 'https://example.com/', target: backEnd.url }],
    });
    ({ page, complaints } = await open(host, 'leads/detail/1'));
  });
  after(async () => {
    backEnd.close();
    await closeAll();
  });

  const enter = async (where: string): Promise<void> => {
    assert.deepEqual(await page.evaluate((to) => window.amoHost.go(to), where), []);
  };
  /** Opens a block of the panel; the first that was drawn is open already. */
  const expand = async (block: Locator): Promise<void> => {
    await block.locator('button').first().waitFor({ state: 'attached' });
    if (!(await block.locator('button').first().isVisible())) await block.locator('.js-widget-caption-block').click();
  };
  /** Nothing went wrong so far that a document did not mean. */
  const quiet = async (): Promise<void> => {
    assert.deepEqual(complaints, []);
    const bad = (await entries(page)).filter(({ level }) => level === 'error' || level === 'warning');
    assert.deepEqual(
      bad.map(({ widget, name, detail }) => `${widget} ${name} ${JSON.stringify(detail)}`),
      [],
    );
  };

  describe('mechanics', () => {
    const block = (): Locator => page.locator('.card-widgets__widget-mechanics');
    const gives = async (name: string, output: string | RegExp): Promise<void> => {
      await block().getByRole('button', { name, exact: true }).click();
      await block().locator('output', { hasText: output }).waitFor();
    };
    const CUPCAKE = 'The cupcake is a lie.';

    it('S2.40 S2.41 S2.44 S2.49 draws its block: the form of the example, the template by templates.js, the control in it', async () => {
      await expand(block());
      assert.equal(await block().locator('.js-widget-caption-block.js-zoom-caption').count(), 1);
      assert.equal(await block().locator('.zoom-form-button.create_meeting').innerText(), 'Create a meeting');
      assert.equal(await block().locator('.zoom-form > .zoom-text').count(), 3);
      const input = block().locator('input.text-input.widget_custom_class_name[name=widget_input]');
      assert.equal(await input.inputValue(), 'Сохраненное значение');
      assert.equal(await input.getAttribute('placeholder'), 'Поле для заполнения');
    });

    for (const [ids, name, output] of [
      ['S2.21 S2.22', 'system', /^\{"area":"lcard","amouser_id":"\d+","amouser":"[^"@]+@example\.com"/],
      ['S2.23 S2.24', 'settings', 'text'],
      ['S2.26', 'status', 'installed'],
      ['S2.28', 'i18n', '{"hello":"Hello"}'],
      ['S2.29', 'version', '1.0.0'],
      ['S2.30', 'account', /\w/],
      ['S2.36', 'data', CUPCAKE],
      ['S2.50 S2.52', 'contacts', /^\[\{"id":\d+,"name":"[^"]+","first_name":"[^"]+","last_name":"[^"]+","phones":\["/],
      ['S2.37 S2.38', 'href', CUPCAKE],
      ['S2.53 S2.54 S2.55', 'ajax', 'success the answer'],
      ['S2.39', 'promised', CUPCAKE],
    ] as const)
      it(`${ids} ${name}`, () => gives(name, output));

    it('S2.53 the request of the example came with a token', () => {
      const { headers } = backEnd.heard.find(({ method }) => method === 'GET')!;
      assert.match(String(headers['x-auth-token']), /^[\w-]+\.[\w-]+\.[\w-]+$/);
    });

    it('S2.56 S2.57 S2.60 hears its channel until it unsubscribes', async () => {
      const output = block().locator('output');
      const changed = (old_value: string): Promise<void> =>
        page.evaluate(
          (value) =>
            window.amoHost.emit('leads:card:1', { body: { payload: { data: { params: { old_value: value } } } } }),
          old_value,
        );
      await block().getByRole('button', { name: 'subscribe', exact: true }).click();
      await changed('was 500');
      await output.getByText('was 500', { exact: true }).waitFor();
      await block().getByRole('button', { name: 'unsubscribe' }).click();
      await changed('was 600');
      assert.equal(await output.innerText(), 'was 500');
      await quiet();
    });
  });

  describe('JS SDK', () => {
    const block = (): Locator => page.locator('.card-widgets__widget-js_sdk');
    const press = (name: string): Promise<void> => block().locator(`[name=${name}]`).click();
    const answers = (): Promise<string[]> => block().locator('.js-sdk-example__output li').allInnerTexts();
    const notice = (text: string): Locator => page.locator('#popups_inbox .notification__item', { hasText: text });

    it('S4.2 S4.3 S4.4 tells of a call', async () => {
      await expand(block());
      await press('add_call');
      const text = await notice('Telephony: Widget text').innerText();
      for (const part of ['+7 (999) 111 22 33', 'User Name', '1:05']) assert.ok(text.includes(part), text);
    });

    it('S4.5 S4.9 tells of an error, and hears that it was kept', async () => {
      await press('add_error');
      await notice('error').waitFor();
      await block().locator('li', { hasText: 'always' }).last().waitFor();
      assert.deepEqual((await answers()).slice(-2), ['done', 'always']);
    });

    it('S4.11 to S4.15 knows who is online, and whether there is a call', async () => {
      const before = (await answers()).length;
      for (const name of ['all_users', 'online_users', 'one_user', 'call_begins', 'is_calling']) await press(name);
      for (const name of ['call_ends', 'is_calling']) await press(name);
      const [all, online, own, during, later] = (await answers()).slice(before);
      const users = Object.values(JSON.parse(all!) as Record<string, { id: number; online: boolean }>);
      assert.deepEqual(
        JSON.parse(online!),
        users.filter((user) => user.online).map(({ id }) => id),
      );
      assert.deepEqual([own, during, later], ['true', 'calling', 'free']);
      // They lie over the menu.
      await page.evaluate(() =>
        document.querySelectorAll<HTMLElement>('.popup-inbox__close').forEach((close) => close.click()),
      );
      await page.locator('.popup-inbox__close').first().waitFor({ state: 'detached' });
      await quiet();
    });
  });

  describe('integrations', () => {
    const window = (): Locator => page.locator('.modal.integrations');
    const reopened = async (): Promise<void> => {
      await page.locator('[data-code=integrations]').first().click();
      await window().locator('.integrations-note').waitFor();
    };

    it('S1.1 S1.2 S1.3 S1.12 S1.13 draws into its settings, and is saved when its promise has come true', async () => {
      await enter('/settings/widgets/');
      await reopened();
      assert.equal(
        await window().locator('.integrations-note').innerText(),
        'The login is in your account of the service.',
      );
      await window().locator('[name=login]').fill('depot');
      await window().locator('.js-widget-save:not(.button-input-disabled)').click();
      await window().waitFor({ state: 'detached' });
      await reopened();
      assert.equal(await window().locator('[name=login]').inputValue(), 'depot');
    });

    it('S1.16 S1.17 S1.20 S1.21 draws its own page of the settings, and that of its item in the menu', async () => {
      await enter('/settings/widgets/');
      await page.locator('.aside').getByRole('link', { name: 'Rules of delivery' }).click();
      await page.locator('#list_page_holder', { hasText: 'Настройки виджета здесь' }).waitFor();
      await page.locator('#nav_menu').getByRole('link', { name: 'Parcels' }).click();
      await page.locator('#work-area-integrations', { hasText: 'widget_page, own' }).waitFor();
    });

    it('S1.15 is asked when it is switched off', async () => {
      await enter('/settings/widgets/');
      await reopened();
      await window().locator('.js-widget-uninstall').click();
      await page.locator('[data-code=integrations] .host-integration__status', { hasNotText: /^Installed/ }).waitFor();
      const asked = (await entries(page)).filter(({ kind, name }) => kind === 'callback' && name === 'onSave');
      assert.deepEqual(
        asked.map(({ detail }) => (detail['args'] as { active: string }[])[0]!.active),
        ['Y', 'N'],
      );
      await quiet();
    });
  });

  describe('task synchronisation', () => {
    const row = (): Locator => page.locator('.js-calendar-sync-item[data-calendar-id=task_sync]');
    const is = (state: string): Promise<void> => row().and(page.locator(state)).waitFor({ state: 'attached' });
    /** Presses the switch, and answers what it asks. */
    const toggle = async (answer: string | boolean): Promise<void> => {
      page.once(
        'dialog',
        (box) => void (answer === false ? box.dismiss() : box.accept(answer === true ? undefined : answer)),
      );
      await row().locator('.js-calendar-sync-toggler').click();
    };

    it('S0.1 S0.3 S0.5 S0.10 S0.12 S0.20 waits two seconds for its server, then is off; it has a gear', async () => {
      await enter('/todo/line/');
      await page.getByRole('button', { name: 'Synchronization' }).click();
      await is('.js-loading');
      assert.match(await row().innerText(), /Team calendar[^]*Tasks with a date/);
      await is(':not(.js-loading):not(.js-active)');
      await row().locator('.js-calendar-sync-setup').click();
    });

    it('S0.13 to S0.19 asks by confirm before it is switched on, by prompt before it is switched off', async () => {
      await toggle(false);
      await page.getByText('Вы отказались от установки виджета').waitFor();
      await page.locator('.modal-calendar-sync .modal-body__close').last().click();
      await page.getByRole('button', { name: 'Synchronization' }).click();
      await is(':not(.js-loading):not(.js-active)');
      await toggle(true);
      await is('.js-active');
      await toggle('Super manager!');
      await is(':not(.js-active)');
      await toggle(true);
      await is('.js-active');
      await toggle('a guess');
      await page.getByText('Неверный секретный ключ.').waitFor();
      await is('.js-active');
      await quiet();
    });
  });
});
