/** The JS SDK in a widget, with the documentation's examples as they are written. */
import assert from 'node:assert/strict';
import { appendFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { BrowserContext, Page } from 'playwright';
import { violations } from './support/axe.js';
import { closeAll, context, open, ready, start } from './support/host.js';
import { entryOf } from './support/journal.js';
import { script, widgetFolder } from './support/widget.js';
import type { RunningHost } from '../../src/host/server/start-host.js';

const CALL = `
self.add_call_notify = function (mess) {
  var w_name = self.i18n('widget').name,
    date_now = Math.ceil(Date.now() / 1000),
    lang = self.i18n('settings'),
    n_data = {
      from: mess.from,
      to: mess.to,
      duration: mess.duration,
      link: mess.link,
      text: w_name + ': ' + mess.text,
      date: date_now
    };
  if (mess.element && mess.element.id && mess.element.type) {
    n_data.element = mess.element;
  }
  APP.notifications.add_call(n_data);
};
window.example = {
  call: function () {
    var notify_data = {};
    notify_data.from = '+7 (999) 111 22 33';
    notify_data.to = 'User Name';
    notify_data.duration = 65;
    notify_data.link = 'https://example.com/dialog.mp3';
    notify_data.text = 'Widget text';
    notify_data.element = { id: 1003619, type: 'contact' };
    self.add_call_notify(notify_data);
  },
  error: function (text) {
    window.heard = [];
    var errors = APP.notifications,
      date_now = Math.ceil(Date.now() / 1000),
      header = self.get_settings().widget_code;
    var n_data = { header: header, text: '<p>' + text + '</p>', date: date_now },
      callbacks = {
        done: function (answer) { heard.push('done ' + typeof answer.id); },
        fail: function () { heard.push('fail'); },
        always: function () { heard.push('always'); }
      };
    errors.add_error(n_data, callbacks);
  }
};`;

interface Phone {
  readonly APP: {
    constant(key: 'managers'): Readonly<Record<string, { readonly online: boolean }>>;
    readonly sdk: {
      setCallingStatus(status: boolean): void;
      getCallingStatus(): boolean;
      showUserStatus(which?: unknown): unknown;
    };
  };
}

interface Example {
  readonly example: { call(): void; error(text: string): void };
  readonly heard: readonly string[];
}

describe('the JS SDK', () => {
  let host: RunningHost;
  let within: BrowserContext;
  let page: Page;
  let folder: string;
  before(async () => {
    folder = widgetFolder({ code: 'phone', script: script({}, CALL) });
    host = await start({ folders: [folder], locale: 'en' });
    within = await context();
    ({ page } = await open(host, 'leads/detail/1', within));
  });
  after(closeAll);

  const notice = (text: string) => page.locator('#popups_inbox .notification__item', { hasText: text });
  const error = (text: string): Promise<void> =>
    page.evaluate((words) => (window as unknown as Example).example.error(words), text);
  const heard = async (length: number): Promise<readonly string[]> => {
    await page.waitForFunction((count) => (window as unknown as Example).heard.length >= count, length);
    return page.evaluate(() => (window as unknown as Example).heard);
  };

  it('S4.1 S4.2 S4.3 S4.4 a call is shown in the lower left corner, with its recording and a link to the card', async () => {
    await page.evaluate(() => (window as unknown as Example).example.call());
    const own = notice('Probe: Widget text');
    await own.waitFor();
    const text = await own.innerText();
    for (const part of ['+7 (999) 111 22 33', 'User Name', '1:05'])
      assert.ok(text.includes(part), `${part} in ${text}`);
    assert.equal(
      (await own.locator('[src="https://example.com/dialog.mp3"], [href="https://example.com/dialog.mp3"]').count()) >
        0,
      true,
    );
    assert.equal(await own.locator('a[href="/contacts/detail/1003619"]').count(), 1);
    const box = (await own.boundingBox())!;
    assert.ok(box.x < 720 && box.y + box.height > 450, JSON.stringify(box));
  });

  it('S4.5 S4.7 S4.8 S4.9 S4.10 an error has the widget in its heading and markup in its text; the server answers with its number', async () => {
    await error('No connection');
    await notice('No connection').waitFor();
    assert.equal(
      (await notice('No connection')
        .locator('p', { hasText: /^No connection$/ })
        .count()) > 0,
      true,
    );
    assert.match(await notice('No connection').innerText(), /phone/i);
    assert.deepEqual(await heard(2), ['done number', 'always']);
  });

  it('S4.9 an inbox that fails calls fail and always', async () => {
    await page.evaluate(() => window.amoHost.setSwitch('inbox', 'fails'));
    await error('Not kept');
    assert.deepEqual(await heard(2), ['fail', 'always']);
    await page.evaluate(() => window.amoHost.setSwitch('inbox', 'works'));
  });

  it('S4.6 an error that was closed is not shown again, nor after a reload', async () => {
    await page.locator('.popup-inbox', { hasText: 'No connection' }).locator('.popup-inbox__close').click();
    await notice('No connection').waitFor({ state: 'detached' });
    for (const reload of [false, true]) {
      if (reload) ({ page } = await open(host, 'leads/detail/1', within));
      await error('No connection');
      await heard(2);
      await error('Another one');
      await notice('Another one').first().waitFor();
      assert.equal(await notice('No connection').count(), 0);
    }
  });

  it('S4.14 S4.16 while a call is on, a change does not reload the page; it does when the call is over', async () => {
    const call = (on: boolean): Promise<void> =>
      page.evaluate((status) => (window as unknown as Phone).APP.sdk.setCallingStatus(status), on);
    await call(true);
    appendFileSync(join(folder, 'script.js'), '\n');
    await entryOf(page, { kind: 'host', name: 'reload waits' });
    assert.equal(await page.evaluate(() => (window as unknown as Phone).APP.sdk.getCallingStatus()), true);
    const loaded = page.waitForEvent('load');
    await call(false);
    await loaded;
    await ready(page);
    assert.equal(await page.evaluate(() => (window as unknown as Phone).APP.sdk.getCallingStatus()), false);
  });

  describe('who is on line', () => {
    /** What the documented forms answer: all, the ids on line, whether one is, what a wrong id gives. */
    const status = (on: Page, id: number) =>
      on.evaluate((user) => {
        const { sdk, constant } = (window as unknown as Phone).APP;
        const all = sdk.showUserStatus() as Record<string, { id: number; online: boolean }>;
        const wrong = Object.keys(sdk.showUserStatus(1) as object).length;
        const inAll = [all[user]!.id, all[user]!.online];
        return {
          inAll,
          online: sdk.showUserStatus('online'),
          one: sdk.showUserStatus(user),
          wrong,
          manager: constant('managers')[user]!.online,
        };
      }, id);
    const users = (on: Page) => on.getByRole('region', { name: 'Users' });
    const seen = (on: Page, id: number, online: boolean) =>
      on.waitForFunction(([user, is]) => (window as unknown as Phone).APP.sdk.showUserStatus(user) === is, [
        id,
        online,
      ] as const);

    it('S4.11 to S4.13 users go on and off line by the panel Users, in all tabs, and the server keeps it', async () => {
      const { page: other } = await open(host, 'leads/detail/2', within);
      const [first, second, third, fourth] = [8_000_001, 8_000_002, 8_000_003, 8_000_004] as const;
      await page.getByRole('button', { name: 'Users' }).click();
      const boxes = users(page).getByRole('checkbox');
      assert.deepEqual(await boxes.evaluateAll((all) => all.map((box) => (box as HTMLInputElement).checked)), [
        true,
        true,
        true,
        false,
        false,
        false,
      ]);
      assert.equal(await boxes.first().isDisabled(), true, 'the own user is on line');
      await boxes.nth(3).click();
      await boxes.nth(2).click();
      for (const on of [page, other]) {
        await seen(on, fourth, true);
        await seen(on, third, false);
        const is = { online: [first, second, fourth], wrong: 6 };
        assert.deepEqual(await status(on, fourth), { ...is, inAll: [fourth, true], one: true, manager: true });
        assert.deepEqual(await status(on, third), { ...is, inAll: [third, false], one: false, manager: false });
      }
      assert.deepEqual(await violations(page, '.amo-host-panel'), []);
      await page.keyboard.press('Escape');
      await other.close();
    });

    it('S4.11 a page that is open as the manager lets that user be on line', async () => {
      await page.evaluate(() => window.amoHost.setOnline(8_000_002, false));
      await seen(page, 8_000_002, false);
      const { page: other } = await open(host, 'leads/detail/2?user=manager');
      await seen(page, 8_000_002, true);
      await page.getByRole('button', { name: 'Users' }).click();
      await users(page).getByText('8000002 · has a page open').waitFor();
      assert.equal(await users(page).getByRole('checkbox').nth(1).isDisabled(), true);
      await other.close();
      await seen(page, 8_000_002, false);
      await page.keyboard.press('Escape');
    });
  });
});
