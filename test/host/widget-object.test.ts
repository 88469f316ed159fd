/** The widget object: members that the product mixes in, inside the constructor and after. */
import assert from 'node:assert/strict';
import type { AddressInfo } from 'node:net';
import { after, before, describe, it } from 'node:test';
import { createRequire } from 'node:module';
import type { Page } from 'playwright';
import { backEnd, received } from './support/back-end.js';
import { closeAll, open, start } from './support/host.js';
import { script, widgetFolder } from './support/widget.js';

interface Claims {
  readonly jti: string;
  readonly subdomain: string;
}

/** Another library than the one that signs. */
const { verify } = createRequire(import.meta.url)('jsonwebtoken') as {
  verify(token: string, secret: string): Claims;
};

const SECRET = 'of-the-test';

const HEAD = `window.probe = self;
  window.inside = { code: self.params.widget_code, area: self.system().area, langs: self.langs.widget.name, settings: self.get_settings() === self.params, i18n: self.i18n('group.deep') };
  self.made = this instanceof self.constructor;`;

const folders = (): string[] => [
  widgetFolder({
    code: 'probe',
    locations: ['lcard-1', 'ccard-1', 'clist-0', 'settings'],
    script: script({}, HEAD),
    i18n: { group: { deep: 'text' } },
    files: {
      'template.twig': 'Hello {{ name }}',
      'templates/users.twig': '<ul>{% include "/templates/user.twig" %}</ul>',
      'templates/user.twig': '<li>{{ user }}</li>',
      'templates/broken.twig': 'one\n{{ no_such() }}',
    },
  }),
  widgetFolder({
    code: 'writer',
    script: script(
      { init: 'function () { return true; }' },
      `window.writer = self; var system = self.system; self.system = system(); self.langs = {}; self.code = 'other'; self.helpers = null; self.get_settings = null;`,
    ),
  }),
  widgetFolder({
    code: 'own_prototype',
    script: `define([], function () { function W() { this.callbacks = { render: function () { return true; }, init: function () { return true; }, bind_actions: function () { return true; } }; }
      W.prototype.render = function () {}; return W; });`,
  }),
  widgetFolder({ code: 'english', widget: { locale: ['en'] }, script: script({}, 'window.english = self;') }),
  widgetFolder({ code: 'zero', locations: ['lcard-0'], script: script({}, 'window.zero = self;') }),
  widgetFolder({
    code: 'seed_templates',
    script: `define(['./templates.js'], function (createTemplatesRenderer) {
      return function () {
        var self = this;
        var getTemplate = createTemplatesRenderer(self);
        this.callbacks = {
          init: function () { return true; },
          render: function () { getTemplate('users').then(function (template) { window.seedUsers = template.render({ user: 'Ann' }); }); return true; },
          bind_actions: function () { return true; }
        };
        return this;
      };
    });`,
    files: {
      'templates.js': `define(function () { 'use strict'; var instance = null;
        return function (context) { if (!instance && context) { instance = context; }
          return function (template) { return instance.render({ href: '/templates/' + template + '.twig', base_path: instance.params.path, v: instance.get_version(), promised: true }); }; }; });`,
      'templates/users.twig': '<b>{{ user }}</b>',
    },
  }),
];

interface Told {
  readonly kind: string;
  readonly name: string;
  readonly widget?: string;
  readonly detail: Readonly<Record<string, unknown>>;
}

describe('widget object', () => {
  let page: Page;
  let server: string;
  let url: string;
  /** Evaluates an expression in which `self` is the widget. */
  const by = <T = unknown>(expression: string): Promise<T> =>
    page.evaluate(`(async () => { const self = window.probe; return (${expression}); })()`);
  const told = (widget: string, name: string): Promise<string[]> =>
    page.evaluate(
      ([code, rule]) =>
        (window as unknown as { amoHost: { journal: Told[] } }).amoHost.journal
          .filter((entry) => entry.widget === code && entry.name === rule)
          .map(({ detail }) => String(detail['message'])),
      [widget, name],
    );

  before(async () => {
    await new Promise<void>((resolve) => backEnd.listen(0, '127.0.0.1', resolve));
    server = `http://127.0.0.1:${(backEnd.address() as AddressInfo).port}`;
    const host = await start({ folders: folders(), secret: SECRET, subdomain: 'stand', locale: 'es' });
    ({ page } = await open(host, 'leads/detail/1'));
    ({ url } = host);
  });
  after(async () => {
    backEnd.closeAllConnections();
    backEnd.close();
    await closeAll();
  });

  it('members work inside the constructor', async () => {
    assert.deepEqual(await page.evaluate('window.inside'), {
      code: 'probe',
      area: 'lcard',
      langs: 'Probe',
      settings: true,
      i18n: 'text',
    });
  });

  const ROWS: readonly [name: string, expression: string, expected: unknown][] = [
    [
      'S2.19 every member of the table is there',
      `'ns code init_once params langs callbacks helpers system get_settings set_settings get_install_status set_status get_version get_accounts_current i18n set_lang render render_template crm_post $authorizedAjax list_selected widgetsOverlay add_action add_source get_pipeline_id setSdkCatalogId get_current_card_contacts_data listenSocketChannel'.split(' ').filter((name) => self[name] === undefined)`,
      [],
    ],
    [
      'an unknown member is undefined',
      `[self.show_default_notification, self.$el, self.openWidgetSettings]`,
      [null, null, null],
    ],
    [
      'S2.21 S2.22 system: area, amouser_id a string, amouser a mail',
      `(({ area, amouser_id, amouser, subdomain }) => [area, typeof amouser_id, /^\\d+$/.test(amouser_id), amouser.includes('@'), subdomain])(self.system())`,
      ['lcard', 'string', true, true, 'stand'],
    ],
    [
      'params: path, images_path, version, flags',
      `(({ path, images_path, version, active, widget_active, status }) => ({ path, images_path, version, active, widget_active, status }))(self.params)`,
      {
        path: '/widgets/probe',
        images_path: '/widgets/probe/images',
        version: '1.0.0',
        active: 'Y',
        widget_active: 'Y',
        status: 'installed',
      },
    ],
    [
      'params.path and get_settings().path are a served address',
      `(await fetch(self.get_settings().path + '/manifest.json')).ok && self.params === self.get_settings()`,
      true,
    ],
    [
      'S2.23 S2.24 set_settings adds a property',
      `(self.set_settings({ par1: 'text' }), [self.get_settings().par1, self.params.par1])`,
      ['text', 'text'],
    ],
    ['S2.26 get_install_status', `self.get_install_status()`, 'installed'],
    ['S2.29 get_version', `self.get_version()`, '1.0.0'],
    [
      'S2.28 i18n gives the group or the text, dotted; a missing one is false',
      `[self.i18n('group'), self.i18n('group.deep'), self.i18n('group.none'), self.i18n('__proto__')]`,
      [{ deep: 'text' }, 'text', false, false],
    ],
    [
      'S2.30 get_accounts_current is at once, without circles, a copy',
      `(() => { const account = self.get_accounts_current(); account.id = 0; return [typeof JSON.stringify(account), Number(self.get_accounts_current().id) > 0] })()`,
      ['string', true],
    ],
    [
      'ns is the namespace of events',
      `[self.ns, self.code, self.init_once, typeof self.helpers.Modal]`,
      ['.widget:probe', 'probe', false, 'function'],
    ],
    ['list_selected is false outside of lists', `self.list_selected()`, false],
    [
      'S3.28 get_pipeline_id is rejected for a widget that is no source',
      `await new Promise((resolve) => self.get_pipeline_id().done(() => resolve('resolved')).fail(() => resolve('rejected')))`,
      'rejected',
    ],
    [
      'S2.36 render of {data}',
      `self.render({ data: 'The {{ baked_good }} is a lie.' }, { baked_good: 'cupcake' })`,
      'The cupcake is a lie.',
    ],
    [
      'S2.37 S2.38 render of {href, load} comes later',
      `await new Promise((resolve) => { let turn = 'same'; self.render({ href: '/template.twig', base_path: self.params.path, v: self.get_version(), load: (template) => resolve([turn, template.render({ name: 'you' })]) }); turn = 'later'; })`,
      ['later', 'Hello you'],
    ],
    [
      'S2.39 render of {href, promised}',
      `(await self.render({ href: '/templates/users.twig', base_path: self.params.path, promised: true })).render({ user: 'Ann' })`,
      '<ul><li>Ann</li></ul>',
    ],
    [
      'href without a slash in front',
      `(await self.render({ href: 'template.twig', base_path: self.params.path, promised: true })).render({ name: 'a' })`,
      'Hello a',
    ],
    [
      'S2.42 S2.43 S2.44 S2.45 S2.46 include_control draws what {ref} draws',
      `self.render({ data: "{{ include_control('input', {class_name: 'own', name: 'n', placeholder: 'p', value: 'v'}) }}" }) === self.render({ ref: '/tmpl/controls/input.twig' }, { class_name: 'own', name: 'n', placeholder: 'p', value: 'v' })`,
      true,
    ],
    [
      'S2.52 get_current_card_contacts_data: entries of the documented shape',
      `(await self.get_current_card_contacts_data()).map((one) => [typeof one.id, typeof one.name, typeof one.first_name, typeof one.last_name, Array.isArray(one.phones), Array.isArray(one.emails)].join())[0]`,
      'number,string,string,string,true,true',
    ],
    [
      'S2.56 S2.57 S2.58 S2.60 listenSocketChannel filters by keys, hands over the payload, ends',
      `await (async () => { const heard = []; const end = self.listenSocketChannel('leads:card:1', ['body', 'payload', 'data', 'params'], (message) => heard.push((message.data.params || {}).old_value)); const send = (message) => amoHost.emit('leads:card:1', message); await send({ body: { payload: { data: { params: { old_value: 1 } } } } }); await send({ body: { payload: { data: {} } } }); await amoHost.emit('leads:card:2', { body: { payload: { data: { params: { old_value: 2 } } } } }); end(); await send({ body: { payload: { data: { params: { old_value: 3 } } } } }); return heard })()`,
      [1],
    ],
    [
      'widgetsOverlay lays a sheet and takes it away',
      `(() => { const there = () => document.querySelectorAll('#card_widgets_overlay').length; self.widgetsOverlay(true); const shown = there(); self.widgetsOverlay(false); return [shown, there()] })()`,
      [1, 0],
    ],
  ];
  for (const [name, expression, expected] of ROWS)
    it(name, async () => assert.deepEqual(JSON.parse(JSON.stringify((await by(expression)) ?? null)), expected));

  it('S2.50 contacts of the card come without a request', async () => {
    const asked: string[] = [];
    // What the page writes down goes to the server by itself.
    page.on('request', (request) => request.url().includes('/@host/journal') || asked.push(request.url()));
    await by('self.get_current_card_contacts_data()');
    assert.deepEqual(asked, []);
    page.removeAllListeners('request');
  });

  it('S2.40 S2.41 the module templates.js works as written', async () => {
    await page.waitForFunction('window.seedUsers');
    assert.equal(await page.evaluate('window.seedUsers'), '<b>Ann</b>');
  });

  it('a widget may write over its members; the host does not depend on them', async () => {
    const left = await page.evaluate('[writer.code, writer.system.area, writer.helpers, writer.get_settings]');
    assert.deepEqual(left, ['other', 'lcard', null, null]);
    const code = await by(
      "(writer.render_template({ caption: { class_name: 'c' }, body: '' }), document.querySelectorAll('.card-widgets__widget-writer').length)",
    );
    assert.equal(code, 1);
  });

  it('members of one widget are not those of another', async () => {
    assert.deepEqual(
      await by('[self.params.widget_code, english.params.widget_code, self.render === english.render]'),
      ['probe', 'english', false],
    );
  });

  it('a prototype that has members of the product is told of', async () => {
    assert.match((await told('own_prototype', 'prototype'))[0] ?? '', /prototype of own_prototype has render/);
  });

  it('set_lang replaces the texts', async () => {
    assert.deepEqual(await by("(self.set_lang({ a: 'b' }), [self.langs, self.i18n('a')])"), [{ a: 'b' }, 'b']);
  });

  it('a missing text is told of', async () => {
    assert.match(
      (await told('probe', 'text-missing'))[0] ?? '',
      /i18n\("group\.none"\) is false: i18n\/es\.json has no group\.none/,
    );
  });

  it('errors of a template are told with file and line, unknown references too', async () => {
    await by(
      "(await self.render({ href: '/templates/broken.twig', base_path: self.params.path, v: '1', promised: true })).render()",
    );
    await by("self.render({ ref: '/tmpl/common/search_block.twig' })");
    await by(
      "self.render({ href: '/templates/none.twig', base_path: self.params.path, promised: true }).catch(() => 0)",
    );
    const all = (await told('probe', 'template')).join('\n');
    assert.match(all, /\/widgets\/probe\/templates\/broken\.twig\?v=1:2 .*no_such/);
    assert.match(all, /search_block\.twig no template has this reference/);
    assert.match(all, /none\.twig there is no such file/);
  });

  it('S2.48 S2.49 render_template: caption, body as it is, twig in render, a class of the block; a second call is a second block', async () => {
    const html = await by<
      string[]
    >(`(self.render_template({ caption: { class_name: 'js-own', html: '<i>c</i>' }, body: '<p>{{ raw }}</p>', render: '<b>{{ name }}</b>', block_class_name: 'own-block' }, { name: 'x' }),
      self.render_template({ render: '<u>only</u>' }),
      self.render_template({ caption: { class_name: 'k' }, render: { ref: '/tmpl/controls/button.twig' } }, { text: 'Go' }),
      [...document.querySelectorAll('.card-widgets__widget-probe')].map((block) => block.outerHTML))`);
    assert.equal(html.length, 3);
    assert.match(html[0]!, /own-block.*caption js-own.*<i>c<\/i>.*<p>\{\{ raw \}\}<\/p><b>x<\/b>/s);
    assert.match(html[1]!, /<u>only<\/u>/);
    assert.match(html[2]!, /button-input/);
  });

  it('S3.16 a location with -0 has no column in a card, and the manifest is named', async () => {
    assert.equal(
      await by(
        "(zero.render_template({ caption: { class_name: 'z' }, body: 'z' }), document.querySelectorAll('.card-widgets__widget-zero').length)",
      ),
      0,
    );
    assert.match((await told('zero', 'render_template'))[0] ?? '', /lcard-1 into the manifest/);
  });

  it('add_action and add_source register, with the text of the widget; e-mail is email', async () => {
    await by(
      "(self.add_action('phone', () => 1), self.add_action('e-mail', () => 2), self.add_source('sms', () => 3, 'Text'), self.add_action('fax', () => 4))",
    );
    assert.match(
      (await told('probe', 'add_action'))[0] ?? '',
      /add_action\("fax"\) does nothing: it takes phone and email/,
    );
  });

  it('a locale that the widget lacks falls back, and is told of', async () => {
    assert.match((await told('english', 'locale-missing'))[0] ?? '', /english has no i18n\/es\.json: it speaks en/);
  });

  it('S2.31 S2.32 S2.33 crm_post posts a form through the server; the answer is text unless its type is named', async () => {
    received.length = 0;
    const answers =
      await by(`await Promise.all([new Promise((resolve) => self.crm_post('${server}/crm?x=1', { a: { b: [1, 2] }, 'c d': 'é' }, (data, status) => resolve([data, status]))),
      new Promise((resolve) => self.crm_post('${server}/crm', 'raw=1', (data) => resolve(data), 'json'))])`);
    assert.deepEqual(answers, [['{"ok":true}', 'success'], { ok: true }]);
    const [first, second] = received;
    assert.equal(first!.body, 'a%5Bb%5D%5B%5D=1&a%5Bb%5D%5B%5D=2&c+d=%C3%A9');
    assert.equal(first!.headers.origin, undefined);
    assert.equal(second!.body, 'raw=1');
    assert.ok(second!.at - first!.at > 900, 'S2.34 at most once a second');
  });

  it('crm_post tells its fifth argument of a failure', async () => {
    const failed = await by(
      `await new Promise((resolve) => self.crm_post('${server}/fail', {}, () => resolve('done'), 'json', (xhr, status) => resolve([xhr.status, status])))`,
    );
    assert.deepEqual(failed, [500, 'error']);
  });

  it('S2.53 S2.55 $authorizedAjax leaves from the browser with a new token each time, and is a Deferred of $.ajax', async () => {
    received.length = 0;
    const seen = await by(
      `await new Promise((resolve) => { const request = self.$authorizedAjax({ url: '${server}/open', method: 'POST', data: { a: 1 }, headers: { 'X-Auth-Token': 'no' } }); const order = []; request.done((data) => order.push(data.ok)).always(() => order.push('always')).then(() => setTimeout(() => resolve([order, request.status, typeof request.abort, typeof request.getResponseHeader])))})`,
    );
    assert.deepEqual(seen, [[true, 'always'], 200, 'function', 'function']);
    await by(`self.$authorizedAjax({ url: '${server}/open' })`);
    const posts = received.filter(({ method }) => method !== 'OPTIONS');
    assert.ok(
      received.some(
        ({ method, headers }) =>
          method === 'OPTIONS' && /x-auth-token/.test(String(headers['access-control-request-headers'])),
      ),
    );
    assert.equal(posts[0]!.headers.origin, url.slice(0, -1));
    assert.equal(posts[0]!.body, 'a=1');
    const [one, two] = posts.map(({ headers }) => verify(String(headers['x-auth-token']), SECRET));
    assert.notEqual(one!.jti, two!.jti);
    assert.equal(one!.subdomain, 'stand');
  });

  it('S2.54 a server that does not allow the account fails the request', async () => {
    const seen = await by(
      `await new Promise((resolve) => self.$authorizedAjax({ url: '${server}/closed' }).done(() => resolve('done')).fail((xhr, status) => resolve([xhr.status, status])))`,
    );
    assert.deepEqual(seen, [0, 'error']);
  });

  it('$authorizedAjax can be aborted, and be synchronous', async () => {
    const aborted = await by(
      `await new Promise((resolve) => { const request = self.$authorizedAjax({ url: '${server}/open' }); request.fail((xhr, status) => resolve(status)); request.abort(); })`,
    );
    assert.equal(aborted, 'abort');
    const html = await by(
      `(() => { let text; self.$authorizedAjax({ url: '${server}/open', async: false, dataType: 'text', success: (data) => (text = data) }); return text; })()`,
    );
    assert.equal(html, '{"ok":true}');
  });

  it('in a contact card: that contact; in a new card: none (S2.51)', async () => {
    const go = (path: string): Promise<unknown> =>
      page.evaluate(
        (to) => (window as unknown as { amoHost: { go(to: string): Promise<unknown> } }).amoHost.go(to),
        path,
      );
    await go('/contacts/detail/1');
    assert.deepEqual(await by('(await self.get_current_card_contacts_data()).map(({ id }) => id)'), [1]);
    assert.equal(await by('self.system().area'), 'ccard');
    await go('/leads/detail/0');
    assert.deepEqual(await by('await self.get_current_card_contacts_data()'), []);
  });
});
