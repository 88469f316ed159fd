/** The own pages of a widget: in the settings, and of an item of the menu on the left. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'playwright';
import { go, run, said, says, traced, TRACE } from './support/driving.js';
import { closeAll, open, start } from './support/host.js';
import { script, widgetFolder } from './support/widget.js';

const I18N = { advanced: { title: 'Own page' } };
let page: Page;

after(closeAll);

describe('own pages of a widget', () => {
  const menu = (where: string) => `/widget_page/menu_item${where}`;

  before(async () => {
    const host = await start({
      locale: 'en',
      folders: [
        widgetFolder({
          code: 'own_page',
          locations: ['advanced_settings', 'settings'],
          manifest: { advanced: { title: 'advanced.title' } },
          i18n: I18N,
          script: script(
            {
              render: says('render'),
              bind_actions: says('bind_actions'),
              init: says('init'),
              destroy: says('destroy'),
              advancedSettings: `function () { $('#list_page_holder').addClass('found'); $('#work-area-own_page').html('<b>mine</b>'); return say('advancedSettings ' + self.system().area); }`,
            },
            TRACE,
          ),
        }),
        widgetFolder({
          code: 'another',
          locations: ['advanced_settings'],
          i18n: I18N,
          script: script({ render: says('render'), advancedSettings: says('advancedSettings') }, TRACE),
        }),
        widgetFolder({
          code: 'menu_item',
          locations: ['widget_page'],
          script: script(
            {
              initMenuPage: `function (place) { $('#work-area-menu_item').text('menu'); return say('initMenuPage ' + JSON.stringify(place)); }`,
            },
            TRACE,
          ),
        }),
      ],
    });
    ({ page } = await open(host, 'settings/widgets/own_page/'));
  });

  it('S1.17, S1.20, S1.21: its page: advancedSettings after init, #list_page_holder and #work-area-CODE; no other widget runs', async () => {
    assert.deepEqual(await traced(page, 'another'), []);
    await go(page, '/settings/widgets/own_page/');
    assert.deepEqual((await traced(page, 'own_page')).slice(-4), [
      'render',
      'bind_actions',
      'init',
      'advancedSettings advanced_settings',
    ]);
    assert.equal(await page.locator('#list_page_holder.found #work-area-own_page b').textContent(), 'mine');
    assert.equal(await page.locator('.content__top__preset__caption').textContent(), 'Probe');
  });

  it('S1.18, S1.19: the menu has an item with advanced.title and the name to its right, while the widget is installed', async () => {
    const items = () => page.locator('.aside__list-item').allTextContents();
    assert.deepEqual(await items(), ['Integrations', 'Own pageProbe', 'ProbeProbe']);
    const box = async (part: string) =>
      (await page
        .locator(`.aside__list-item-${part}`)
        .nth(part === 'text' ? 1 : 0)
        .boundingBox())!;
    assert.ok((await box('widget')).x >= (await box('text')).x + (await box('text')).width);
    await run(page, 'disable', 'own_page');
    assert.deepEqual(await items(), ['Integrations', 'ProbeProbe']);
    await run(page, 'install', 'own_page');
    assert.deepEqual(await items(), ['Integrations', 'Own pageProbe', 'ProbeProbe']);
    await page.evaluate(() => document.querySelector<HTMLElement>('.modal-body__close')?.click());
    await traced(page, 'own_page');
    await go(page, '/settings/widgets/');
    await page.locator('.aside__list-item-link', { hasText: 'Own page' }).click();
    await said(page, 'own_page advancedSettings advanced_settings');
  });

  it('S1.16: a page of the menu: initMenuPage with its place, an own item or one below a section of the product', async () => {
    for (const [path, place] of [
      ['', { location: 'widget_page' }],
      ['/reports', { location: 'widget_page', item_code: 'reports' }],
      ['/reports/daily', { location: 'widget_page', item_code: 'reports', subitem_code: 'daily' }],
      ['/stats/calls', { location: 'stats', subitem_code: 'calls' }],
    ] as const) {
      await go(page, menu(path));
      assert.deepEqual(await traced(page, 'menu_item'), [`initMenuPage ${JSON.stringify(place)}`]);
      assert.equal(await page.locator('#work-area-menu_item').textContent(), 'menu');
    }
  });
});
