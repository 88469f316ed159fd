/** Which page an address asks for, and what it carries along. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { areaOf, UNKNOWN } from '../../src/host/page/shell/address.js';
import { carry, configAt, withCarried } from '../../src/host/page/shell/carried.js';
import { navItems } from '../../src/host/page/shell/nav/entries.js';
import { placesIn } from '../../src/host/page/shell/bar/places.js';
import { coverOf, PAGES } from '../../src/sdk/pages/locations.js';
import type { HostConfig } from '../../src/host/config/config.js';

/** Address, name of the page, what else is known. */
const ROWS: readonly (readonly [string, string, object?])[] = [
  ['/', 'pipeline'],
  ['/leads/', 'pipeline'],
  ['/leads/pipeline/', 'pipeline'],
  ['/leads/pipeline/5000002', 'pipeline', { id: 5000002 }],
  ['/leads/detail/7', 'lcard', { id: 7 }],
  ['/leads/detail/7/', 'lcard', { id: 7 }],
  ['/leads/detail/7?tab_id=x', 'lcard', { id: 7, url: '/leads/detail/7?tab_id=x' }],
  ['/leads/detail/0', 'lcard', { id: 0 }],
  ['/leads/add/', 'lcard', { id: 0 }],
  ['/contacts/detail/12', 'ccard', { id: 12 }],
  ['/contacts/add/', 'ccard', { id: 0 }],
  ['/companies/detail/3', 'comcard', { id: 3 }],
  ['/companies/add/', 'comcard', { id: 0 }],
  ['/customers/detail/4', 'cucard', { id: 4 }],
  ['/customers/add/', 'cucard', { id: 0 }],
  ['/leads/list/', 'llist'],
  ['/leads/list/pipeline/5000001/', 'llist'],
  ['/contacts/list/contacts/', 'clist'],
  ['/contacts/list/', 'clist'],
  ['/contacts/list/companies/', 'clist-companies'],
  ['/customers/list/', 'culist'],
  ['/todo/list/', 'tlist'],
  ['/todo/line/', 'tline'],
  ['/todo/calendar/', 'tcalendar'],
  ['/settings/widgets/', 'settings'],
  ['/settings/widgets/probe/', 'advanced_settings', { code: 'probe' }],
  ['/widget_page/probe/own/sub/', 'widget_page', { code: 'probe', item: 'own', subitem: 'sub' }],
  ['/dashboard/', 'dashboard'],
  ['/mail/', 'mail'],
  ['/stats/', 'stats'],
  ['/settings/', 'account-settings'],
  ['/leads/detail/abc', 'unknown'],
  ['/nowhere/', 'unknown'],
];

const config = (more: object = {}): HostConfig =>
  ({ brand: 'amocrm', user: 'admin', locale: 'ru', widgets: [], ...more }) as never;
const widget = (code: string, manifest: object): object => ({
  code,
  path: `/widgets/${code}`,
  i18n: { ru: { menu: { own: 'Своё', sub: 'Часть' } } },
  files: [],
  manifest: { widget: { name: 'widget.name', version: '1.0.0', locale: ['ru'] }, locations: [], ...manifest },
});

describe('addresses', () => {
  for (const [url, name, known = {}] of ROWS)
    it(`${url} is ${name}`, () => {
      const { row, ...area } = areaOf(url);
      assert.equal(row.name, name);
      assert.deepEqual({ ...area, ...known }, area);
    });

  it('covers every page of the table', () => {
    const named = new Set(ROWS.map(([, name]) => name));
    assert.deepEqual(
      PAGES.filter(({ name }) => !named.has(name)),
      [],
    );
  });

  it('runs no widget at an unknown address, not even everywhere', () => {
    assert.equal(coverOf(['everywhere'], UNKNOWN), undefined);
  });

  it('carries user, theme and language from page to page, and nothing else', () => {
    const search = '?user=manager&theme=dark&locale=en&query=x';
    assert.equal(carry('/stats/', search), '/stats/?user=manager&theme=dark&locale=en');
    assert.equal(carry('/stats/?theme=light', search), '/stats/?theme=light&user=manager&locale=en');
    assert.equal(withCarried('/stats/?theme=light', 'theme', 'dark'), '/stats/?theme=dark');
  });

  it('follows what the address asks for, but no unknown value', () => {
    const { user, theme, locale } = configAt(config({ theme: 'light' }), '?user=manager&theme=pink&locale=es');
    assert.deepEqual([user, theme, locale], ['manager', 'light', 'es']);
  });
});

describe('left menu', () => {
  const entities = (given: HostConfig, isOn = true) => navItems(given, () => isOn).map(({ entity }) => entity);
  const SECTIONS = ['dashboard', 'leads', 'customers', 'tasks', 'catalogs', 'mail', 'stats', 'settings'];
  const own = (sort: object | undefined): HostConfig =>
    config({ widgets: [widget('probe', { left_menu: { own: { title: 'menu.own', sort } } })] });

  it('has the sections of the product', () => assert.deepEqual(entities(config()), SECTIONS));
  it('has no customers in Kommo', () =>
    assert.deepEqual(
      entities(config({ brand: 'kommo' })),
      SECTIONS.filter((one) => one !== 'customers'),
    ));
  it('has no settings for a manager', () =>
    assert.equal(entities(config({ user: 'manager' })).includes('settings'), false));
  it('puts an item of a widget behind the section it names', () =>
    assert.equal(entities(own({ after: 'leads' }))[2], 'probe-own'));
  it('puts it at the end without one', () => assert.equal(entities(own(undefined)).at(-1), 'probe-own'));
  it('leaves out items of a widget that is not installed', () =>
    assert.deepEqual(entities(own({ after: 'leads' }), false), SECTIONS));
  it('hides sections by is_hidden, but never the settings', () => {
    const left_menu = { mail: { is_hidden: true }, settings: { is_hidden: true } };
    assert.deepEqual(
      entities(config({ widgets: [widget('probe', { left_menu })] })),
      SECTIONS.filter((one) => one !== 'mail'),
    );
  });
  it('adds sub-items in their order, to own items and to statistics', () => {
    const submenu = { b: { title: 'menu.own', sort: 2 }, a: { title: 'menu.sub', sort: 1 } };
    const left_menu = { own: { title: 'menu.own', submenu }, stats: { submenu: { c: { title: 'menu.sub' } } } };
    const items = navItems(config({ widgets: [widget('probe', { left_menu })] }), () => true);
    const hrefs = (entity: string) =>
      items.find((one) => one.entity === entity)!.items.map(({ title, href }) => [title, href]);
    assert.deepEqual(hrefs('probe-own'), [
      ['Часть', '/widget_page/probe/own/a/'],
      ['Своё', '/widget_page/probe/own/b/'],
    ]);
    assert.deepEqual(hrefs('stats'), [['Часть', '/widget_page/probe/stats/c/']]);
  });
});

describe('switch of areas', () => {
  it('leads to every page, to those of a widget by its code, and tells where widgets run', () => {
    const places = placesIn(config({ widgets: [widget('probe', { locations: ['lcard-1', 'advanced_settings'] })] }));
    assert.deepEqual(
      places.filter(({ isCovered }) => isCovered).map(({ url }) => url),
      ['/leads/detail/1', '/settings/widgets/probe/'],
    );
    for (const { url } of places) assert.notEqual(areaOf(url).row.name, 'unknown', url);
  });
});
