/** Rules that the host itself watches: writes to APP, the link to style.css, the rating. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'playwright';
import { RULES, violation } from '../../src/host/journal/violations.js';
import { closeAll, open, start } from './support/host.js';
import { entryOf } from './support/journal.js';
import { script, widgetFolder } from './support/widget.js';

const link = (times: number): string =>
  `function () { for (var i = 0; i < ${times}; i += 1) $('head').append('<link rel="stylesheet" href="' + self.params.path + '/style.css?v=' + i + '">'); self.render_template({ caption: { class_name: 'x' }, body: '<p>drawn</p>', render: '' }); return true; }`;
const WRITE = `
    window.write = {
      member: function () { APP.mine = 1; return [window.APP.mine, AMOCRM.mine]; },
      data: function () { APP.data.mine = 2; return AMOCRM.data.mine; },
      removed: function () { delete APP.data.mine; return 'mine' in APP.data; },
      constant: function () { AMOCRM.constant('user_rights', 3); return APP.constant('user_rights'); },
      deep: function () {
        return new Promise(function (done) {
          setTimeout(function () {
            APP.data.current_card.user_rights.edit = 'mine';
            APP.constant('user').mine = { more: 1 };
            delete APP.system.format.date.full;
            done(APP.data.current_card.user_rights.edit);
          });
        });
      },
      own: function () { self.mine = 1; return APP === AMOCRM && APP.data === AMOCRM.data; },
      whole: function () { var app = window.AMOCRM; window.AMOCRM = { replaced: true }; var seen = AMOCRM.replaced; window.AMOCRM = app; return seen; },
    };`;

let page: Page;
before(async () => {
  const style = { 'style.css': '.probe { color: red; }' };
  const host = await start({
    reload: false,
    folders: [
      widgetFolder({
        script: script(
          {
            init: link(1),
            settings:
              'function ($body) { $(".widget-settings__rating").hide(); $body.find(".widget_settings_block__descr").remove(); }',
          },
          WRITE,
        ),
        locations: ['lcard-1', 'settings'],
        files: style,
      }),
      widgetFolder({ code: 'never', script: script({ init: link(0) }), files: style }),
      widgetFolder({ code: 'twice', script: script({ init: link(2) }), files: style }),
    ],
  });
  ({ page } = await open(host, 'leads/detail/1'));
});
after(closeAll);

const entries = (name: string): Promise<unknown[]> =>
  page.evaluate(
    (rule) =>
      window.amoHost.journal
        .filter((entry) => entry.name === rule)
        .map(({ widget, detail }) => [widget, detail['member'] ?? detail['what']].filter(Boolean).join(' ')),
    name,
  );

// First: a widget that links its style in each area has linked it twice after the second.
describe('style.css (L23)', () => {
  it('is told of when it is linked never or twice, not when once', async () => {
    await entryOf(page, { kind: 'contract', name: 'style-not-linked', widget: 'never' });
    await entryOf(page, { kind: 'contract', name: 'style-linked-twice', widget: 'twice', holds: '2 times' });
    assert.deepEqual(await entries('style-not-linked'), ['never']);
  });
});

describe('writes to APP', () => {
  const ROWS: readonly [way: string, member: string, result: unknown][] = [
    ['member', 'APP.mine', [1, 1]],
    ['data', 'APP.data.mine', 2],
    ['removed', 'APP.data.mine', false],
    ['constant', "APP.constant('user_rights')", 3],
    ['whole', 'window.AMOCRM', true],
  ];
  for (const [way, member, result] of ROWS)
    it(`are done and told of: ${way}`, async () => {
      assert.deepEqual(
        await page.evaluate(
          (one) => (window as unknown as { write: Record<string, () => unknown> }).write[one]!(),
          way,
        ),
        result,
      );
      const { widget, detail } = await entryOf(page, {
        kind: 'contract',
        name: 'app-written',
        holds: member.replaceAll('"', '\\"'),
      });
      assert.equal(widget, 'probe');
      assert.match(String(detail.where), /^script\.js:\d+/);
    });

  it('are told of below its members, too, as the code that wrote has ended; what is there stays itself', async () => {
    const written = await page.evaluate(() =>
      (window as unknown as { write: Record<string, () => unknown> }).write['deep']!(),
    );
    assert.equal(written, 'mine');
    for (const member of [
      'APP.data.current_card.user_rights.edit',
      "APP.constant('user').mine",
      'APP.system.format.date.full',
    ]) {
      const { widget, detail } = await entryOf(page, { kind: 'contract', name: 'app-written', holds: member });
      assert.deepEqual([widget, detail.member, detail.callback], ['probe', member, 'setTimeout']);
    }
    const clones = await page.evaluate(() => {
      const { APP } = window as unknown as { APP: { data: { current_card: { user_rights: object } } } };
      return structuredClone(APP.data.current_card.user_rights);
    });
    assert.deepEqual(clones, { is_admin: true, edit: 'mine', delete: true, export: true });
  });

  it('are none when a widget writes to itself; APP and AMOCRM are one', async () => {
    const before = await entries('app-written');
    assert.equal(await page.evaluate(() => (window as unknown as { write: { own(): unknown } }).write.own()), true);
    assert.deepEqual(await entries('app-written'), before);
  });

  it('of the page itself are none: areas change what APP holds', async () => {
    const before = await entries('app-written');
    await page.evaluate(() => window.amoHost.go('/contacts/list/contacts/'));
    await page.evaluate(() => window.amoHost.go('/leads/detail/1'));
    assert.deepEqual(await entries('app-written'), before);
  });
});

describe('the rating (S1.9)', () => {
  it('is told of when a widget hides it', async () => {
    await page.evaluate(() => window.amoHost.go('/settings/widgets/'));
    await page.evaluate(() => window.amoHost.openSettings('probe'));
    const { widget } = await entryOf(page, { kind: 'contract', name: 'rating-hidden' });
    assert.equal(widget, 'probe');
    assert.deepEqual(await entries('rating-hidden'), ['probe The rating']);
  });
});

describe('rules', () => {
  it('each say what to do, with the values filled in', () => {
    for (const [name, { says, remedy }] of Object.entries(RULES)) {
      assert.ok(says.length > 10 && remedy.length > 3, name);
    }
    const { level, kind, detail } = violation('app-written', 'probe', { member: 'APP.x' });
    assert.deepEqual(
      [level, kind, detail?.['message']],
      ['error', 'contract', 'The widget wrote APP.x, which belongs to the product; the write was done.'],
    );
  });
});
