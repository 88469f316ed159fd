/** What outlives a reload and a restart, and how it is reset. */
import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, describe, it } from 'node:test';
import { WebSocket } from 'ws';
import type { InstalledState } from '../../src/host/config/config.js';
import type { ServerMessage } from '../../src/host/config/live/messages.js';
import type { Entry } from '../../src/host/journal/entry.js';
import { stateFolder, stateRoot } from '../../src/host/server/state/state-folder.js';
import type { HostOptions } from '../../src/host/server/options.js';
import type { RunningHost } from '../../src/host/server/start-host.js';
import { closeAll, start } from './support/host.js';
import { ask, configOf, told } from './support/own.js';
import { raw } from './support/raw.js';
import { widgetFolder } from './support/widget.js';

const SAVED: InstalledState = { status: 'not_configured', active: false, fields: { key: 'value', list: [1] } };
const newState = (): string => mkdtempSync(join(tmpdir(), 'amo-state-'));
const entry = (name: string): Entry => ({ time: Date.now(), level: 'info', kind: 'callback', name, detail: {} });

/** A host that can be started again with what it has kept. */
function house(options: Partial<HostOptions> = {}, folder = widgetFolder()) {
  const stateFolder = newState();
  return {
    folder,
    stateFolder,
    open: (more: Partial<HostOptions> = {}) =>
      start({ folders: [folder], reload: false, stateFolder, ...options, ...more }),
  };
}

const installed = async (host: RunningHost): Promise<InstalledState> => {
  const { status, active, fields } = (await configOf(host)).widgets[0]!;
  return { status, active, fields };
};

/** Messages of a tab's socket; `next` waits for one of a type. */
function tab(host: RunningHost) {
  const socket = new WebSocket(`${host.url.replace('http', 'ws')}@host/socket`);
  const all: ServerMessage[] = [];
  const waiting = new Set<() => void>();
  socket.on('message', (data: Buffer) => {
    all.push(JSON.parse(String(data)) as ServerMessage);
    for (const look of waiting) look();
  });
  const next = <Type extends ServerMessage['type']>(type: Type) =>
    new Promise<Extract<ServerMessage, { type: Type }>>((resolve) => {
      const look = (): void => {
        const at = all.findIndex((message) => message.type === type);
        if (at < 0) return;
        waiting.delete(look);
        resolve(all.splice(at, 1)[0] as Extract<ServerMessage, { type: Type }>);
      };
      waiting.add(look);
      look();
    });
  return { all, next, close: () => socket.close() };
}

describe('what is saved', () => {
  after(closeAll);

  it('a new folder starts installed and active; --install-state has it otherwise', async () => {
    const { open } = house();
    assert.deepEqual(await installed(await open()), { status: 'installed', active: true, fields: {} });
    for (const installState of ['install', 'not_configured'] as const)
      assert.deepEqual(await installed(await open({ installState })), {
        status: installState,
        active: false,
        fields: {},
      });
  });

  it('settings, installation, switches, data and journal outlive a restart, outside of the folder', async () => {
    const { folder, stateFolder: root, open } = house();
    const first = await open();
    const files = readdirSync(folder, { recursive: true }).length;
    assert.equal((await ask(first, '@host/installation/probe', SAVED)).status, 200);
    await ask(first, '@host/switches', { onSave: 'lenient' });
    await ask(first, '@host/journal', [entry('one'), entry('two'), { no: 'entry' }]);
    const made = await ask(first, 'api/v4/leads/custom_fields', [{ name: 'Made here', type: 'text' }]);
    assert.ok(made.ok);
    assert.deepEqual(await installed(first), SAVED, 'a reload');
    await first.close();
    const second = await open();
    assert.deepEqual(await installed(second), SAVED);
    assert.equal((await configOf(second)).switches.onSave, 'lenient');
    assert.deepEqual(
      second
        .journal()
        .filter(({ kind }) => kind === 'callback')
        .map(({ name }) => name),
      ['one', 'two'],
    );
    const leads = await (await ask(second, 'api/v4/leads/custom_fields?limit=250')).text();
    assert.ok(leads.includes('Made here'));
    assert.equal(readdirSync(folder, { recursive: true }).length, files);
    assert.equal(existsSync(join(stateFolder(root, folder), 'installation.json')), true);
  });

  it('several folders each keep their own, alone or together', async () => {
    const stateFolder = newState();
    const [one, two] = [widgetFolder(), widgetFolder({ code: 'second' })];
    const both = await start({ folders: [one, two], reload: false, stateFolder });
    await ask(both, '@host/installation/second', SAVED);
    await both.close();
    const alone = await start({ folders: [two], reload: false, stateFolder });
    assert.deepEqual(await installed(alone), SAVED);
  });

  it('each is reset by itself, and --reset forgets all', async () => {
    const { open } = house();
    const host = await open();
    await ask(host, '@host/installation/probe', SAVED);
    await ask(host, '@host/journal', [entry('one')]);
    await ask(host, 'api/v4/leads/custom_fields', [{ name: 'Made here', type: 'text' }]);
    const leads = async (from: RunningHost): Promise<boolean> =>
      (await (await ask(from, 'api/v4/leads/custom_fields?limit=250')).text()).includes('Made here');
    await ask(host, '@host/reset/settings', {});
    assert.deepEqual([(await installed(host)).fields, host.journal().length > 0, await leads(host)], [{}, true, true]);
    await ask(host, '@host/reset/data', {});
    assert.deepEqual([host.journal().length > 0, await leads(host)], [true, false]);
    await ask(host, '@host/reset/journal', {});
    assert.equal(host.journal().length, 0);
    const cookies = await ask(host, '@host/reset/cookies', {}, { cookie: 'a=1; b=2' });
    assert.deepEqual(cookies.headers.getSetCookie(), ['a=; Path=/; Max-Age=0', 'b=; Path=/; Max-Age=0']);
    await ask(host, '@host/installation/probe', SAVED);
    await ask(host, 'api/v4/leads/custom_fields', [{ name: 'Made here', type: 'text' }]);
    await host.close();
    const anew = await open({ reset: true });
    assert.deepEqual([(await installed(anew)).fields, await leads(anew)], [{}, false]);
  });

  it('tabs agree: what is saved in one is told to the others', async () => {
    const host = await house().open();
    const [one, two] = [tab(host), tab(host)];
    const [hello] = await Promise.all([one.next('hello'), two.next('hello')]);
    assert.ok(hello.boot);
    await ask(host, '@host/installation/probe', SAVED);
    for (const each of [one, two]) assert.deepEqual((await each.next('state')).state, SAVED);
    await ask(host, '@host/switches', { onSave: 'lenient' });
    assert.equal((await two.next('switches')).switches.onSave, 'lenient');
    await ask(host, '@host/reset/data', {});
    await two.next('data');
    await ask(host, '@host/journal', [entry('of a page')]);
    await ask(host, '@host/crm-post', { code: 'probe', url: 'no address' });
    assert.equal((await one.next('journal')).entry.name, 'POST no address', 'entries of pages are not sent back');
    [one, two].forEach((each) => each.close());
  });

  it('a file that is broken is put aside and told', async () => {
    const { folder, stateFolder: root, open } = house();
    const file = join(stateFolder(root, folder), 'installation.json');
    const host = await open();
    await ask(host, '@host/installation/probe', SAVED);
    await host.close();
    assert.deepEqual(JSON.parse(readFileSync(file, 'utf8')), SAVED);
    writeFileSync(file, '{"status":');
    const again = await open();
    assert.deepEqual((await installed(again)).fields, {});
    assert.equal(readFileSync(`${file}.broken`, 'utf8'), '{"status":');
    assert.match(JSON.stringify(again.journal()), /installation\.json was broken/);
  });

  it('lies where the system keeps such things', () => {
    assert.equal(stateRoot({ XDG_STATE_HOME: '/state' }, 'linux'), '/state/amo-elements');
    assert.match(stateRoot({}, 'linux'), /\.local\/state\/amo-elements$/);
    assert.match(stateRoot({}, 'darwin'), /Library\/Application Support\/amo-elements$/);
    assert.match(stateRoot({ LOCALAPPDATA: 'C:/Local' }, 'win32'), /Local.amo-elements.State$/);
    assert.notEqual(stateFolder('/s', '/a/widget'), stateFolder('/s', '/b/widget'));
  });

  it('--settings gives values, by codes or of the only widget', async () => {
    const { stateFolder: root, open } = house();
    const settings = join(root, 'settings.json');
    writeFileSync(settings, '{"key":"of the file"}');
    assert.deepEqual((await installed(await open({ settings }))).fields, { key: 'of the file' });
    writeFileSync(settings, '{"probe":{"key":"by code"}}');
    assert.deepEqual((await installed(await open({ settings }))).fields, { key: 'by code' });
    const folders = [widgetFolder(), widgetFolder({ code: 'second' })];
    await assert.rejects(
      start({ folders, settings, reload: false, stateFolder: root }).then(() => {
        writeFileSync(settings, '{"key":"x"}');
        return start({ folders, settings, reload: false, stateFolder: root });
      }),
      /their codes|its members/,
    );
  });

  it('?user= is for one tab', async () => {
    const host = await house().open();
    assert.equal((await configOf(host, 'leads/detail/1')).user, 'admin');
    assert.equal((await configOf(host, 'leads/detail/1?user=manager')).user, 'manager');
    assert.equal((await configOf(host, 'leads/detail/1?user=nobody')).user, 'admin');
  });
});

describe('amo-host.json', () => {
  after(closeAll);
  const fields = { key: 'shown', pass: 'hidden' };
  const manifest = { settings: { key: { name: 'k', type: 'text' }, pass: { name: 'p', type: 'pass' } } };

  it('is written beside the widget without secrets, and begins the next start', async () => {
    const { folder, open } = house(
      {
        secret: 'of the integration',
        locale: 'en',
        maps: [{ prefix: 'https://a.example/', target: 'http://localhost:1/' }],
      },
      widgetFolder({ manifest }),
    );
    const host = await open();
    await ask(host, '@host/installation/probe', { status: 'installed', active: true, fields });
    await ask(host, '@host/switches', { onSave: 'lenient' });
    const { file } = await told<{ file: string }>(host, '@host/scenario', {
      area: '/leads/detail/7',
      record: 7,
      user: 'manager',
      answers: [{ url: '/api/v4/leads', action: 'fail' }],
    });
    assert.equal(file, join(dirname(folder), 'amo-host.json'));
    assert.deepEqual(JSON.parse(readFileSync(file, 'utf8')), {
      flags: { locale: 'en', 'no-reload': true, map: ['https://a.example/=http://localhost:1/'] },
      settings: { probe: { key: 'shown' } },
      user: 'manager',
      area: '/leads/detail/7',
      record: 7,
      switches: { onSave: 'lenient' },
      answers: [{ url: '/api/v4/leads', action: 'fail' }],
    });
    await host.close();
    const other = await start({ folders: [folder], reload: false });
    const config = await configOf(other);
    assert.deepEqual(
      [config.locale, config.user, config.switches.onSave, config.answers.length, config.maps.length],
      ['en', 'manager', 'lenient', 1, 1],
    );
    assert.deepEqual(config.widgets[0]!.fields, { key: 'shown' });
    assert.equal((await raw(other.url, '/')).headers.location, '/leads/detail/7');
    const won = await configOf(await start({ folders: [folder], reload: false, locale: 'es', user: 'admin' }));
    assert.deepEqual([won.locale, won.user], ['es', 'admin'], 'flags of the command win');
  });

  it('takes the place of saved settings when it is another one, not at every start', async () => {
    const { folder, open } = house();
    const file = join(dirname(folder), 'amo-host.json');
    const save = async (value: string): Promise<void> => {
      const host = await open();
      await ask(host, '@host/installation/probe', { status: 'installed', active: true, fields: { key: value } });
      await host.close();
    };
    writeFileSync(file, '{"settings":{"probe":{"key":"of the file"}}}');
    assert.equal((await installed(await open())).fields['key'], 'of the file');
    await save('saved since');
    assert.equal((await installed(await open())).fields['key'], 'saved since');
    writeFileSync(file, '{"settings":{"probe":{"key":"changed"}}}');
    assert.equal((await installed(await open())).fields['key'], 'changed');
  });

  for (const [what, text, says] of [
    ['is no JSON', '{\n "user": }', /amo-host\.json:2:\d+/],
    ['is no object', '[]', /has to hold an object/],
    ['has an unknown flag', '{"flags":{"colour":"red"}}', /--colour/],
    ['has a wrong value', '{"flags":{"brand":"x"}}', /--brand x/],
  ] as const)
    it(`that ${what} ends the start with its name`, async () => {
      const { folder, open } = house();
      writeFileSync(join(dirname(folder), 'amo-host.json'), text);
      await assert.rejects(open(), says);
    });

  it('leads nowhere else', async () => {
    const { folder, open } = house();
    for (const area of ['//evil.example/', '/\\evil.example/', 'https://evil.example/']) {
      writeFileSync(join(dirname(folder), 'amo-host.json'), JSON.stringify({ area }));
      assert.equal((await raw((await open()).url, '/')).status, 200, area);
    }
  });
});
