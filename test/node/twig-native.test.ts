/** Native markup in templates without what prints elements: the small entry. */
import './setup.js';
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { build } from 'esbuild';
import { rows } from '../../src/contract/contract.js';
import { nativeNames } from '../../src/controls/native.js';
import { templateContract, templateParams } from '../../src/controls/contracts.js';
import { LISTS } from '../../src/twig/draw/params.js';
import { scope as scopeOfBoth } from '../../src/entries/twig.js';
import { installControls, scope } from '../../src/entries/twig-native.js';
import { ROOT } from '../../scripts/files.mjs';
import { fresh, snapshot, VERSIONS } from './twig-versions.js';

const TEMPLATE = `{{ include_control('select', {name: 'a', items: [{id: 1, option: 'One'}]}) }}
  {% include 'interface/controls/input.twig' %}`;

async function inputsOf(entry: string, dev: boolean): Promise<string[]> {
  const options = { bundle: true, write: false, metafile: true, format: 'esm', treeShaking: true } as const;
  const { metafile } = await build({
    ...options,
    entryPoints: [ROOT + entry],
    minifySyntax: true,
    define: { __DEV__: String(dev) },
    logLevel: 'error',
  });
  const [output] = Object.values(metafile.outputs);
  return Object.entries(output!.inputs)
    .filter(([, { bytesInOutput }]) => bytesInOutput)
    .map(([file]) => file);
}

describe('amo-elements/twig/native', () => {
  for (const version of VERSIONS)
    it(`draws what the native mode of amo-elements/twig draws, and leaves nothing behind: ${version}`, () => {
      const twig = fresh(version);
      const before = snapshot(twig);
      const params = { name: 'b', value: '"x"', placeholder: 'p' };
      const html = scope(twig).render({ data: TEMPLATE }, params);
      assert.equal(html, scopeOfBoth(twig, { render: 'native' }).render({ data: TEMPLATE }, params));
      assert.match(html, /control--select[\s\S]*name="b"/);
      assert.deepEqual(snapshot(twig), before);
      const uninstall = installControls(twig, { only: ['input'] });
      assert.match(String(twig.twig({ data: "{{ include_control('input', {name: 'c'}) }}" }).render({})), /name="c"/);
      uninstall();
      assert.deepEqual(snapshot(twig), before);
    });

  it('knows no elements, and says so', () => {
    const options = { render: 'element' } as unknown as { render: 'native' };
    assert.throws(() => scope(fresh('twig'), options), /no mode of render is named "element". Known: native/);
  });

  it('does not hold what prints elements', async () => {
    const entry = 'src/entries/twig-native.ts';
    for (const dev of [true, false])
      for (const file of await inputsOf(entry, dev)) assert.doesNotMatch(file, /markup\.ts$|node_modules|element\.ts$/);
    assert.ok((await inputsOf('src/entries/twig.ts', false)).some((file) => file.endsWith('select/markup.ts')));
  });
});

describe('the tables of templates', () => {
  it('cover every native face', () => {
    for (const name of nativeNames()) assert.ok(templateContract(name), name);
    assert.equal(templateContract('constructor'), undefined);
    assert.deepEqual(templateParams('constructor'), []);
  });

  it('name the lists that maps of twig.js are turned into', () => {
    const all = nativeNames().flatMap((name) => rows(templateContract(name)!));
    const lists = new Set(
      all.filter(({ type, face }) => type === 'list' && face !== 'element').map(({ name }) => name),
    );
    assert.deepEqual([...lists].sort(), [...LISTS].sort());
    for (const { name, type } of all) if (LISTS.has(name)) assert.equal(type, 'list', name);
  });
});
