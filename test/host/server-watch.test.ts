/** What open pages are told when a widget's files change. */
import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { zipSync } from 'fflate';
import { WebSocket } from 'ws';
import type { ServerMessage } from '../../src/host/config/live/messages.js';
import { messagesOf } from '../../src/host/server/live/changes.js';
import type { RunningHost } from '../../src/host/server/start-host.js';
import { closeAll, start } from './support/host.js';
import { configOf } from './support/own.js';
import { widgetFolder } from './support/widget.js';

const FILES = { 'style.css': 'a{}', 'lib/more.css': 'b{}', 'templates/a.twig': 'a', 'lib/m.js': 'define({})' };

/** The messages of a socket, from now on. */
class Ear {
  readonly #socket: WebSocket;
  #heard: ServerMessage[] = [];
  #wake: (() => void) | undefined;

  constructor(host: RunningHost) {
    this.#socket = new WebSocket(`${host.url.replace('http', 'ws')}@host/socket`);
    this.#socket.on('message', (data: Buffer) => {
      const message = JSON.parse(String(data)) as ServerMessage;
      if (message.type !== 'hello' && message.type !== 'journal') this.#heard.push(message);
      this.#wake?.();
    });
  }

  opened(): Promise<void> {
    return new Promise((resolve) => void this.#socket.once('open', () => resolve()));
  }

  close(): void {
    this.#socket.close();
  }

  /** Everything that is told of a change, up to what is told of another one after it: no waiting for what does not come. */
  async of(change: () => void, marker: () => void): Promise<ServerMessage[]> {
    this.#heard = [];
    change();
    await this.#until(() => this.#heard.length > 0);
    marker();
    await this.#until(() => this.#heard.some(isMarker));
    return this.#heard.filter((message) => !isMarker(message));
  }

  async #until(come: () => boolean): Promise<void> {
    while (!come()) await new Promise<void>((resolve) => (this.#wake = resolve));
  }
}

const MARKER = 'marker.css';
const isMarker = (message: ServerMessage): boolean => message.type === 'css' && message.file === MARKER;

describe('a change of files', () => {
  let host: RunningHost;
  let root: string;
  let ear: Ear;
  let count = 0;
  const write = (file: string, text = String(count++)): void => {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
  };
  const script = (): void => write('script.js', `define([], function () {}); // ${count++}`);
  /** As editors and builds do: written aside, then put in its place. */
  const replace = (file: string): void => {
    writeFileSync(join(dirname(root), 'aside'), String(count++));
    renameSync(join(dirname(root), 'aside'), join(root, file));
  };
  const heard = (change: () => void): Promise<ServerMessage[]> => ear.of(change, () => write(MARKER));

  before(async () => {
    host = await start({ folders: [(root = widgetFolder({ files: { ...FILES, [MARKER]: '' } }))] });
    ear = new Ear(host);
    await ear.opened();
  });
  after(async () => {
    ear.close();
    await closeAll();
  });

  it('of a style sheet swaps it', async () => {
    assert.deepEqual(await heard(() => write('style.css')), [{ type: 'css', code: 'probe', file: 'style.css' }]);
    assert.deepEqual(await heard(() => write('lib/more.css')), [{ type: 'css', code: 'probe', file: 'lib/more.css' }]);
  });

  it('of a template or a text enters the area again', async () => {
    assert.deepEqual(await heard(() => write('templates/a.twig')), [{ type: 'area', code: 'probe' }]);
    assert.deepEqual(await heard(() => write('i18n/ru.json', `{"a":"${count++}"}`)), [{ type: 'area', code: 'probe' }]);
    assert.deepEqual(await heard(() => write('templates/new.twig')), [{ type: 'area', code: 'probe' }]);
  });

  it('of a script, a module, the manifest, an image reloads the page', async () => {
    const manifest = (): void => write('manifest.json', `${readFileSync(join(root, 'manifest.json'), 'utf8')}\n`);
    for (const change of [script, () => write('lib/m.js'), manifest, () => write('images/logo.png')])
      assert.deepEqual(await heard(change), [{ type: 'reload' }]);
  });

  it('of what is no part of the widget says nothing', async () => {
    const nothing = (): void => {
      for (const file of [
        'script.js.map',
        '.cache/x.js',
        'node_modules/x/index.js',
        'script.js.swp',
        '.script.js.kate',
      ])
        write(file);
      write('amo-host.json', '{}');
      write('templates/a.twig');
    };
    assert.deepEqual(await heard(nothing), [{ type: 'area', code: 'probe' }]);
  });

  it('in a burst is one message', async () => {
    const burst = (): void => {
      for (let i = 0; i < 20; i++) for (const file of ['style.css', 'lib/m.js', 'templates/a.twig']) write(file);
      for (let i = 0; i < 30; i++) write(`lib/chunk-${i}.js`);
    };
    assert.deepEqual(await heard(burst), [{ type: 'reload' }]);
  });

  it('by an atomic save is one message', async () => {
    assert.deepEqual(await heard(() => replace('style.css')), [{ type: 'css', code: 'probe', file: 'style.css' }]);
    assert.deepEqual(await heard(() => replace('script.js')), [{ type: 'reload' }]);
  });

  it('of a manifest that is broken for a moment waits until it is sound', async () => {
    const file = join(root, 'manifest.json');
    const sound = readFileSync(file, 'utf8');
    const mend = (): void => {
      writeFileSync(file, '{ "widget": ');
      setTimeout(() => writeFileSync(file, sound.replace('1.0.0', '1.0.1')), 400);
    };
    assert.deepEqual(await heard(mend), [{ type: 'reload' }]);
    assert.equal((await configOf(host)).widgets[0]!.manifest.widget.version, '1.0.1');
  });

  it('of a folder that a build empties and fills again is one reload, and no crash', async () => {
    const all = new Map(
      ['manifest.json', 'script.js', 'style.css', 'templates/a.twig'].map((file) => [
        file,
        readFileSync(join(root, file), 'utf8'),
      ]),
    );
    const fill = (): void => {
      for (const [file, text] of all) setTimeout(() => write(file, text), file === 'script.js' ? 300 : 0);
    };
    const build = (): void => {
      for (const file of ['manifest.json', 'script.js', 'style.css', 'templates', 'i18n', 'lib'])
        rmSync(join(root, file), { recursive: true, force: true });
      setTimeout(fill, 500);
    };
    assert.deepEqual(await heard(build), [{ type: 'reload' }]);
    assert.equal((await fetch(`${host.url}widgets/probe/script.js`)).status, 200);
    assert.deepEqual(await heard(script), [{ type: 'reload' }], 'what comes after is seen');
  });

  it('of a folder that is deleted and made anew is seen, and what comes after', async () => {
    const manifest = readFileSync(join(root, 'manifest.json'), 'utf8');
    const anew = (): void => {
      rmSync(root, { recursive: true });
      setTimeout(() => {
        write('manifest.json', manifest);
        script();
      }, 400);
    };
    assert.deepEqual(await heard(anew), [{ type: 'reload' }]);
    assert.deepEqual(await heard(script), [{ type: 'reload' }]);
  });
});

describe('a change of an archive', () => {
  after(closeAll);

  it('reloads the page, and serves the new files; a broken one is passed by', async () => {
    const file = join(dirname(widgetFolder()), 'widget.zip');
    const pack = (text: string): void =>
      writeFileSync(
        file,
        zipSync(
          Object.fromEntries(
            Object.entries({
              'manifest.json': '{"widget":{"code":"zipped","version":"1.0.0"},"locations":[]}',
              'script.js': text,
            }).map(([name, content]) => [name, new TextEncoder().encode(content)]),
          ),
        ),
      );
    pack('first');
    const host = await start({ folders: [file] });
    const ear = new Ear(host);
    await ear.opened();
    const content = async (): Promise<string> => (await fetch(`${host.url}widgets/zipped/script.js`)).text();
    assert.equal(await content(), 'first');
    const socket = new Promise<void>((resolve) => {
      void ear.of(
        () => {
          writeFileSync(file, 'broken');
          setTimeout(() => pack('second'), 400);
        },
        () => resolve(),
      );
    });
    await socket;
    assert.equal(await content(), 'second');
    ear.close();
  });
});

describe('what a change means', () => {
  for (const [files, types] of [
    [
      ['style.css', 'other.css'],
      ['css', 'css'],
    ],
    [['style.css', 'style.css'], ['css']],
    [['style.css', 'a.twig'], ['reload']],
    [['a.twig', 'i18n/ru.json'], ['area']],
    [['style.css', 'style.css.map'], ['css']],
    [['README.md'], []],
  ] as const)
    it(`${files.join(', ')}: ${types.join(', ') || 'nothing'}`, () =>
      assert.deepEqual(
        messagesOf('probe', files).map(({ type }) => type),
        types,
      ));
});
