/** Pages as their user has them: a lead's pipeline and history, controls by real clicks, narrow windows, the host's own bar. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'playwright';
import type { RunningHost } from '../../src/host/server/start-host.js';
import { go } from './support/driving.js';
import { closeAll, open, start } from './support/host.js';
import { widgetFolder } from './support/widget.js';
import './support/journal.js';

const BLOCK = `function () {
  self.render_template({ caption: { class_name: '' }, body: '', render: '<h3 class="probe-title">Title</h3><p class="probe-wide">Wide</p>' });
  return true;
}`;
/** Fills the window after it was placed. */
const LATE = `function ($body) {
  window.fill = function (height) { $body.append('<div style="height:' + height + 'px"></div>'); };
  return true;
}`;

let host: RunningHost;
let page: Page;
let complaints: string[];
const api = (path: string, init?: object): Promise<Record<string, unknown>> =>
  page.evaluate(async ([url, how]) => (await fetch(`/api/v4/${url}`, how)).json(), [path, init] as const);
const value = (name: string): Promise<string> => page.locator(`[name="${name}"]`).inputValue();
const chosen = (place: string): Promise<string> => page.locator(`.${place} .control--select--button`).innerText();
async function choose(place: string, index: number): Promise<void> {
  await page.locator(`.${place} .control--select--button`).click();
  await page.locator(`.${place} .control--select--list--item`).nth(index).click();
}
const patch = (path: string, body: object) =>
  api(path, { method: 'PATCH', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) });

before(async () => {
  const folder = widgetFolder({
    locations: ['lcard-1', 'llist-1', 'advanced_settings', 'widget_page', 'settings'],
    manifest: {
      advanced: { title: 'widget.name' },
      left_menu: { own: { title: 'widget.name', icon: 'images/own.svg', sort: { after: 'leads' } } },
    },
    callbacks: { render: BLOCK, settings: LATE, 'leads.selected': 'function () {}' },
  });
  host = await start({ folders: [folder] });
  ({ page, complaints } = await open(host, 'leads/detail/1'));
});
after(closeAll);

describe('a lead in its card', () => {
  it('reads the account once for APP and the first page, and anew for the next', async () => {
    const reads = (): Promise<number> =>
      page.evaluate(() => performance.getEntriesByName(new URL('/api/v4/leads/pipelines', location.href).href).length);
    assert.equal(await reads(), 1);
    await go(page, '/leads/detail/2');
    assert.equal(await reads(), 2);
    await go(page, '/leads/detail/1');
  });

  it('goes to another pipeline: its stages take the place of the others, its first one is chosen', async () => {
    const before = [await value('lead[PIPELINE_ID]'), await value('lead[STATUS]')];
    await choose('js-card-pipeline', 1);
    assert.equal(await value('lead[PIPELINE_ID]'), '5000002');
    assert.equal(await value('lead[STATUS]'), '50000021');
    await choose('js-card-stage', 2);
    assert.notEqual(await value('lead[STATUS]'), '50000021');
    await page.click('.js-trigger-cancel');
    assert.deepEqual([await value('lead[PIPELINE_ID]'), await value('lead[STATUS]')], before);
    assert.equal(await chosen('js-card-pipeline'), 'Воронка');
    assert.equal(await chosen('js-card-stage'), 'Первичный контакт');
  });

  it('keeps a stage that a widget writes with its pipeline', async () => {
    await page.evaluate(() => {
      const $ = (
        window as unknown as { jQuery: (selector: string) => { val(value: string): { trigger(name: string): void } } }
      ).jQuery;
      $('[name="lead[PIPELINE_ID]"]').val('5000002').trigger('change');
    });
    assert.equal(await value('lead[STATUS]'), '50000021');
    await page.click('.js-trigger-cancel');
  });

  it('is saved with pipeline and stage in one PATCH, and its feed tells who moved it', async () => {
    const sent = page.waitForRequest((request) => request.method() === 'PATCH');
    await choose('js-card-pipeline', 1);
    await page.click('.js-trigger-save');
    assert.deepEqual((await sent).postDataJSON(), { status_id: 50_000_021, pipeline_id: 5_000_002 });
    const line = page.locator('.feed-note-wrapper-history').last();
    await line.waitFor();
    assert.match(
      await line.innerText(),
      /^\d\d\.\d\d\.\d{4} \d\d:\d\d Алиса Тестова Новый этап: Первичный контакт \(Воронка\) → Первичный контакт \(Повторные продажи\)$/,
    );
  });

  it('tells of changes from outside: sums, names, users, fields, each with what was there before', async () => {
    await patch('leads/2', {
      name: 'Renamed <b>',
      price: 8000,
      responsible_user_id: 8_000_003,
      custom_fields_values: [{ field_id: 6_000_002, values: [{ value: '77' }] }],
    });
    await go(page, '/leads/detail/2');
    const lines = await page.locator('.feed-note-wrapper-history .feed-note__text').allInnerTexts();
    assert.deepEqual(
      lines.map((line) => line.replaceAll(/\s/g, ' ')),
      [
        'Бюджет: 7 500 ₽ → 8 000 ₽',
        'Ответственный: Борис Пробнов → Вера Примерова',
        'Название: Ремонт офиса № 2 → Renamed <b>',
        'Бюджет проекта: 10500 → 77',
      ],
    );
    const { _embedded } = await api('events?filter[entity]=lead&filter[entity_id]=2&filter[type]=sale_field_changed');
    const [{ value_before, value_after }] = (_embedded as { events: [Record<string, unknown>] }).events;
    assert.deepEqual(
      [value_before, value_after],
      [[{ sale_field_value: { sale: 7500 } }], [{ sale_field_value: { sale: 8000 } }]],
    );
  });

  it('takes a day from the calendar of a field, and a due day of a task', async () => {
    const field = page.locator('.linked-form__field', { has: page.locator('.date_field') }).first();
    await field.locator('.date_field').click();
    const days = page.locator('.kalendae .k-days span');
    const tops = await days.evaluateAll((all) =>
      all.slice(0, 8).map((one) => Math.round(one.getBoundingClientRect().top)),
    );
    assert.deepEqual([new Set(tops.slice(0, 7)).size, tops[7]! > tops[0]!], [1, true], 'a week is a row of seven');
    await page.locator('.kalendae .k-days .k-in-month').nth(14).click();
    assert.match(await field.locator('.date_field').inputValue(), /^15\.03\.2026$/);
    await page.click('.js-trigger-save');
    await page.locator('.js-card-save-bar').waitFor({ state: 'hidden' });
    assert.match(JSON.stringify(await api('leads/2')), new RegExp(`"value":${Date.UTC(2026, 2, 15) / 1000}`));
    await page.locator('[name=feed_compose_mode][value=task]').check();
    await page.locator('[name=complete_till]').fill('17.03.2026');
    await page.locator('.task-edit__body__form [name=text]').fill('By that day');
    await page.click('.js-task-submit');
    await page.locator('.feed-note-task', { hasText: 'By that day' }).waitFor();
    assert.match(await page.locator('.feed-note-task', { hasText: 'By that day' }).innerText(), /^17\.03\.2026 23:59/);
  });

  it('has tasks around today when nobody says which day it is', async () => {
    const today = await start({ folders: [widgetFolder()], now: undefined as never });
    const answer = (await (await fetch(`${today.url}api/v4/tasks?limit=250`)).json()) as {
      _embedded: { tasks: { complete_till: number }[] };
    };
    const days = answer._embedded.tasks.map(({ complete_till: till }) => (till * 1000 - Date.now()) / 86_400_000);
    assert.ok(Math.min(...days) < 0 && Math.max(...days) > 1 && Math.max(...days) < 9, days.join(' '));
  });

  it('that is not there leads back to the list', async () => {
    await go(page, '/leads/detail/99999?theme=light');
    assert.equal(await page.locator('#page_holder code').innerText(), '/leads/detail/99999');
    await page.locator('#page_holder .js-navigate-link').click();
    await page.locator('#list_page_holder').waitFor();
  });
});

describe('what a widget draws', () => {
  it('has the boxes of the browser and no margins of headings, as in the product; a switch gives those back', async () => {
    await go(page, '/leads/detail/1');
    const look = (): Promise<string[]> =>
      page.evaluate(() => {
        const [title, wide] = ['.probe-title', '.probe-wide'].map((one) =>
          getComputedStyle(document.querySelector(one)!),
        );
        return [title!.marginTop, title!.fontSize, title!.fontWeight, wide!.boxSizing, wide!.marginTop];
      });
    assert.deepEqual(await look(), ['0px', '15px', '400', 'content-box', '0px']);
    await page.evaluate(() => window.amoHost.setSwitch('pageDefaults', 'browser'));
    assert.equal((await look())[2], '700');
    assert.notEqual((await look())[4], '0px');
    await page.evaluate(() => window.amoHost.setSwitch('pageDefaults', 'reset'));
  });

  it('into the window of its settings, later, keeps that in the middle', async () => {
    await page.evaluate(() => window.amoHost.openSettings('probe'));
    const middle = (): Promise<number> =>
      page.locator('.modal.probe .modal-body').evaluate((body) => {
        const { top, height } = body.getBoundingClientRect();
        return Math.round(top + height / 2);
      });
    const before = await middle();
    await page.evaluate(() => (window as unknown as { fill(height: number): void }).fill(450));
    await page.waitForFunction((wanted) => {
      const { top, height } = document.querySelector('.modal.probe .modal-body')!.getBoundingClientRect();
      return height > 450 && Math.abs(top + height / 2 - wanted) < 2;
    }, before);
    await page.keyboard.press('Escape');
    await page.locator('.modal.probe').waitFor({ state: 'detached' });
  });
});

describe('the frame', () => {
  it('says which page is open, of other records, too, and marks the item of a menu page', async () => {
    const area = (): Promise<string> =>
      page
        .locator('#amo-host-bar [data-name=area]')
        .evaluate((box) => (box as HTMLSelectElement).selectedOptions[0]!.text);
    const shown: string[] = [];
    for (const url of ['/leads/detail/7', '/contacts/add/', '/nowhere/', '/widget_page/probe/']) {
      await go(page, url);
      shown.push(await area());
    }
    assert.deepEqual(shown, ['lcard', 'ccard', 'elsewhere', 'widget_page: probe']);
    assert.equal(await page.locator('.nav__menu__item-selected').getAttribute('data-entity'), 'probe-own');
  });

  it('makes room for the journal', async () => {
    await go(page, '/leads/detail/1');
    const bottom = (): Promise<number> =>
      page.locator('#card_holder').evaluate((one) => Math.round(one.getBoundingClientRect().bottom));
    const before = await bottom();
    await page.locator('#amo-host-bar').getByText('Journal').click();
    const top = (await page.locator('#amo-host-journal .panel').boundingBox())!.y;
    assert.equal(await bottom(), Math.round(top));
    await page.keyboard.press('Escape');
    assert.equal(await bottom(), before);
  });

  it('closes menus by Escape, with the focus on what opened them, and by a press beside', async () => {
    await go(page, '/contacts/detail/1');
    const menu = page.locator('.js-dial-menu').first();
    await menu.locator('summary').focus();
    await page.keyboard.press('Enter');
    assert.equal(await menu.getAttribute('open'), '');
    await page.keyboard.press('Escape');
    assert.equal(await menu.getAttribute('open'), null);
    assert.equal(await page.evaluate(() => document.activeElement!.className), 'tips__toggle');
    await menu.locator('summary').click();
    await page.locator('.js-card-feed').click();
    assert.equal(await menu.getAttribute('open'), null);
  });

  it('shows where the focus is on the way of Tab, never behind a bar', async () => {
    const faults: string[] = [];
    for (const [url, stops] of TABS) {
      await go(page, url);
      await page.locator('#nav_menu a').last().focus();
      for (let stop = 0; stop < stops; stop++) {
        await page.keyboard.press('Tab');
        const fault = await page.evaluate(() => {
          const active = document.activeElement!;
          const { left, top, width, height } = active.getBoundingClientRect();
          const hit = document.elementFromPoint(left + width / 2, top + Math.min(height / 2, 20));
          const isSeen =
            hit !== null && (active.contains(hit) || hit.contains(active) || hit.closest('label')?.contains(active));
          const box = active.closest('.control-checkbox')?.querySelector('.control-checkbox__helper') ?? active;
          const isShown = getComputedStyle(box).outlineStyle !== 'none';
          return isSeen && isShown ? '' : `${active.outerHTML.slice(0, 90)} seen: ${isSeen}, shown: ${isShown}`;
        });
        if (fault) faults.push(`${url} ${stop}: ${fault}`);
      }
    }
    assert.deepEqual(faults, []);
  });

  it('fits 768 and 640 pixels, and texts without end: no page scrolls sideways, all of the bar is there', async () => {
    const long = 'Несколькосложносоставноедлинноеслово'.repeat(6);
    await patch('leads/1', { name: long });
    await patch('contacts/1', { name: `${long} ${long}` });
    const wide: string[] = [];
    for (const width of [768, 640]) {
      await page.setViewportSize({ width, height: 800 });
      for (const url of NARROW) {
        await go(page, url);
        const [scroll, bar] = await page.evaluate(() => {
          const inner = document.getElementById('amo-host-bar')!.shadowRoot!.querySelector('.bar')!;
          return [document.documentElement.scrollWidth - innerWidth, inner.scrollWidth - inner.clientWidth];
        });
        if (scroll! > 0 || bar! > 0) wide.push(`${url} at ${width}: ${scroll}, its bar ${bar}`);
      }
    }
    assert.deepEqual(wide, []);
  });

  it('told no error in all of this', () => assert.deepEqual(complaints, []));
});

/** Address, how often Tab is pressed behind the left menu. */
const TABS = [
  ['/leads/detail/3', 34],
  ['/leads/list/', 9],
  ['/todo/line/', 4],
  ['/settings/widgets/', 3],
] as const;

const NARROW = [
  '/leads/pipeline/',
  '/leads/detail/1',
  '/contacts/detail/1',
  '/leads/list/',
  '/todo/line/',
  '/todo/calendar/',
  '/settings/widgets/',
  '/settings/widgets/probe/',
  '/widget_page/probe/',
  '/dashboard/',
  '/stats/',
  '/settings/',
];
