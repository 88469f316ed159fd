/** Controls registered for good, several copies of the kit, templates that are loaded. */
import './setup.js';
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { build } from 'esbuild';
import { installControls, scope, type Template } from '../../src/entries/twig.js';
import { fresh, inner, SHAPES, snapshot, VERSIONS, type Twig } from './twig-versions.js';

const INPUT = "{{ include_control('input', {name: 'a'}) }}";
const NATIVE = '<input name="a" class="text-input" type="text" value="" placeholder="" autocomplete="off">';
const ELEMENT = '<amo-input name="a"></amo-input>';
const draw = (twig: Twig, data = INPUT) => String(twig.twig({ data, rethrow: true }).render({}));

describe('installControls', () => {
  for (const version of VERSIONS) {
    it(`a second call is the first, and one call takes it out: ${version}`, () => {
      const twig = fresh(version);
      const before = snapshot(twig);
      const first = installControls(twig, { render: 'native' });
      const taken = snapshot(twig);
      assert.equal(installControls(twig, { render: 'native' }), first);
      assert.deepEqual(snapshot(twig), taken);
      first();
      assert.deepEqual(snapshot(twig), before);
      first();
      installControls(twig, { render: 'element' });
      assert.equal(draw(twig), ELEMENT);
    });

    it(`other options replace the first ones: ${version}`, () => {
      const twig = fresh(version);
      const before = snapshot(twig);
      const first = installControls(twig, { render: 'native' });
      const second = installControls(twig, { render: 'element' });
      first();
      assert.equal(draw(twig), ELEMENT);
      second();
      assert.deepEqual(snapshot(twig), before);
    });

    it(`a scope stands above it, also for self in a template: ${version}`, () => {
      const twig = fresh(version);
      const uninstall = installControls(twig, { render: 'native' });
      const { render } = scope(twig, { render: 'element' });
      const data = `${INPUT}{{ self.render({ref: 'interface/controls/input'}, {name: 'a'}) }}`;
      assert.equal(render({ data }), ELEMENT + ELEMENT);
      assert.equal(draw(twig, data), NATIVE + NATIVE);
      const nested = () => render({ data: "{{ self.render({ref: 'interface/controls/input'}, {name: 'a'}) }}" });
      assert.equal(String(twig.twig({ data: `{{ nested() }}${INPUT}` }).render({ nested })), ELEMENT + NATIVE);
      uninstall();
      assert.equal(render({ data: INPUT }), ELEMENT);
    });
  }

  it('with only, the product keeps the others', () => {
    const twig = fresh('twig-0.8.9');
    twig.extendFunction('include_control', ((name: string) => name) as never);
    installControls(twig, { render: 'element', only: ['select'] });
    assert.equal(draw(twig), 'input');
  });
});

describe('two copies of the kit on one twig.js', async () => {
  const { outputFiles } = await build({
    entryPoints: ['src/entries/twig.ts'],
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'neutral',
    define: { __DEV__: 'true' },
  });
  const address = `data:text/javascript,${encodeURIComponent(outputFiles[0]!.text)}`;
  const other = (await import(address)) as typeof import('../../src/entries/twig.js');

  for (const version of VERSIONS) {
    it(`whichever goes first: ${version}`, () => {
      for (const order of [
        [0, 1],
        [1, 0],
      ]) {
        const twig = fresh(version);
        const before = snapshot(twig);
        const out = [installControls(twig, { render: 'native' }), other.installControls(twig, { render: 'element' })];
        assert.equal(draw(twig), ELEMENT);
        out[order[0]!]!();
        assert.equal(draw(twig), order[0] === 0 ? ELEMENT : NATIVE);
        out[order[1]!]!();
        assert.throws(() => draw(twig, "{{ include_control('input', {}) }}{{ nothing() }}"));
        if (order[0] === 1) assert.deepEqual(snapshot(twig), before);
      }
    });

    it(`a scope of each, one in the other: ${version}`, () => {
      const twig = fresh(version);
      const before = snapshot(twig);
      const data = `${INPUT}{{ self.render({ref: 'interface/controls/input'}, {name: 'a'}) }}{{ inner() }}`;
      const ui = other.scope(twig, { render: 'element' });
      const inside = () => ui.render({ data, autoescape: true }, { inner: () => '' });
      const html = scope(twig, { render: 'native' }).render({ data, autoescape: true }, { inner: inside });
      assert.equal(html, NATIVE + NATIVE + ELEMENT + ELEMENT);
      assert.deepEqual(snapshot(twig), before);
    });
  }
});

describe('templates that are loaded', () => {
  type Loaded = (template: Template) => void;
  type Load = (location: string, params: object, load: Loaded, error?: (reason: Error) => void) => void;
  interface Loaders {
    registerLoader(name: string, load: Load): void;
    parsers: { twig(params: object): Template };
  }

  /** A loader of files that are there at once, and the addresses it was asked for. */
  function loading(twig: Twig, files: Record<string, string>): string[] {
    const asked: string[] = [];
    const { Templates } = inner(twig) as unknown as { Templates: Loaders };
    Templates.registerLoader('ajax', (location, params, load, error) => {
      asked.push(location);
      if (!(location in files)) return error?.(new Error(`no ${location}`));
      load(Templates.parsers.twig({ ...params, data: files[location], url: location }));
    });
    return asked;
  }
  const FILES = { '/w/x/templates/a.twig?v=1.0': `${INPUT}{% include 'interface/controls/input.twig' %}` };

  for (const version of VERSIONS)
    for (const [shape, of] of SHAPES)
      it(`as self.render loads them: ${version}, ${shape}`, async () => {
        const twig = fresh(version);
        const asked = loading(twig, FILES);
        const ui = scope(of(twig), { render: 'element' });
        const source = { href: '/templates/a.twig', base_path: '/w/x/', v: '1.0' };
        let loaded: Template | undefined;
        assert.equal(
          ui.render({
            ...source,
            load: (template) => {
              loaded = template;
            },
          }),
          undefined,
        );
        assert.deepEqual(asked, ['/w/x/templates/a.twig?v=1.0']);
        const promised = await ui.render({ ...source, promised: true });
        for (const template of [loaded!, promised]) assert.equal(template.render({ name: 'a' }), ELEMENT + ELEMENT);
      });

  it('a promise is broken for a file that is not there', async () => {
    const twig = fresh('twig');
    loading(twig, {});
    const { render } = scope(twig, { render: 'element' });
    await assert.rejects(render({ href: '/none.twig', promised: true }), /no \/none\.twig/);
    render({ href: '/none.twig', load: () => assert.fail() });
  });

  it('keeps an address that has a query', async () => {
    const twig = fresh('twig');
    const asked = loading(twig, {});
    scope(twig, { render: 'element' }).render({ href: 'a.twig?b', v: 'c d' });
    assert.deepEqual(asked, ['a.twig?b&v=c%20d']);
  });
});
