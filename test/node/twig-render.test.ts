/** `createRender`: self.render over files, for the three versions of twig.js. */
import './setup.js';
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { installControls, type Template } from '../../src/entries/twig.js';
import { createRender } from '../../src/twig/render/create-render.js';
import { installFilters } from '../../src/twig/render/filters.js';
import { candidates } from '../../src/twig/render/paths.js';
import type { TemplateProblem } from '../../src/twig/problems/problem.js';
import { fresh, VERSIONS } from './twig-versions.js';

const BASE = '/widgets/w';
const FILES: Readonly<Record<string, string>> = {
  '/templates/page.twig':
    "{% include 'row.twig' %}{% include './row.twig' %}{% include 'templates/row.twig' %}{% include '/templates/row.twig' %}",
  '/templates/row.twig': '<{{ name }}>',
  '/templates/deep/far.twig': "{% include '../row.twig' %}{% include '/root.twig' %}",
  '/root.twig': 'root',
  '/templates/child.twig': "{% extends 'base.twig' %}{% block body %}own {{ name }}{% endblock %}",
  '/templates/base.twig': '[{% block body %}{% endblock %}]',
  '/templates/broken.twig': 'one\ntwo\n{{ nothing_such() }}',
  '/templates/unclosed.twig': 'one\n{% if name %}',
  '/templates/lacks.twig': "a\n{% include '/templates/none.twig' %}\nb",
  '/templates/control.twig': "{{ include_control('input', {name: 'a'}) }}",
  '/templates/words.twig': "{{ 'greeting'|i18n }} {{ 'unknown'|i18n }}",
};

interface Bench {
  readonly render: ReturnType<typeof createRender>['render'];
  readonly forget: () => void;
  readonly problems: TemplateProblem[];
  /** Addresses that were asked for. */
  readonly asked: string[];
  readonly files: Record<string, string>;
}

function bench(version: (typeof VERSIONS)[number], base = BASE): Bench {
  const twig = fresh(version);
  installControls(twig, { render: 'native' });
  installFilters(twig, 'ru');
  const problems: TemplateProblem[] = [];
  const asked: string[] = [];
  const files: Record<string, string> = { ...FILES };
  const read = (address: string): string | undefined => {
    asked.push(address);
    return files[address.replace(/\?.*/, '').slice(base.length)];
  };
  const created = createRender(twig, {
    base,
    source: { read, load: async (address) => read(address) },
    report: (problem) => problems.push(problem),
    text: (key) => ({ greeting: 'Привет' })[key],
  });
  return { ...created, problems, asked, files };
}

const quiet = async <T>(run: () => Promise<T>): Promise<T> => {
  const { error, log } = console;
  console.error = console.log = () => undefined;
  try {
    return await run();
  } finally {
    console.error = error;
    console.log = log;
  }
};

const drawn = async ({ render }: Bench, href: string, params: object = { name: 'x' }): Promise<string> =>
  String((await render({ href, base_path: BASE, v: '1.0.0', promised: true })).render(params));

describe('where an include is looked for', () => {
  const from = `${BASE}/templates/page.twig?v=1`;
  const rows: readonly [file: string, first: string, second?: string][] = [
    ['row.twig', '/widgets/w/templates/row.twig', '/widgets/w/row.twig'],
    ['./row.twig', '/widgets/w/templates/row.twig', '/widgets/w/row.twig'],
    ['templates/row.twig', '/widgets/w/templates/templates/row.twig', '/widgets/w/templates/row.twig'],
    ['/templates/row.twig', '/widgets/w/templates/row.twig', '/templates/row.twig'],
    ['/widgets/w/row.twig', '/widgets/w/row.twig'],
    ['../row.twig', '/widgets/w/row.twig', '/widgets/row.twig'],
  ];
  for (const [file, ...places] of rows) it(file, () => assert.deepEqual(candidates(file, from, BASE), places));
});

for (const version of VERSIONS)
  describe(`createRender: ${version}`, () => {
    it('{data} is a string at once (S2.36)', () => {
      const { render } = bench(version);
      const html = render({ data: 'The {{ baked_good }} is a lie.' }, { baked_good: 'cupcake' });
      assert.equal(html, 'The cupcake is a lie.');
    });

    it('{ref} of a control, and a control inside of a template', async () => {
      const one = bench(version);
      const control = one.render({ ref: '/tmpl/controls/input.twig' }, { name: 'a' });
      assert.match(control, /^<input name="a" class="text-input"/);
      assert.equal(await drawn(one, '/templates/control.twig'), control);
    });

    it('an unknown {ref} is a placeholder and is told of', () => {
      const { render, problems } = bench(version);
      assert.match(render({ ref: '/tmpl/common/search_block.twig' }), /amo-unknown-control/);
      assert.equal(problems[0]?.template, '/tmpl/common/search_block.twig');
    });

    it('includes are found as widgets write them, with the version, once', async () => {
      const one = bench(version);
      assert.equal(await drawn(one, '/templates/page.twig'), '<x><x><x><x>');
      assert.equal(await drawn(one, '/templates/page.twig', { name: 'y' }), '<y><y><y><y>');
      assert.equal(one.asked.filter((address) => address === `${BASE}/templates/row.twig?v=1.0.0`).length, 1);
      assert.equal(one.asked.filter((address) => address.includes('page.twig')).length, 1);
      assert.equal(await drawn(one, '/templates/deep/far.twig'), '<x>root');
      assert.deepEqual(one.problems, []);
    });

    it('extends and blocks', async () => {
      assert.equal(await drawn(bench(version), '/templates/child.twig'), '[own x]');
    });

    it('href with and without a slash in front is one address', async () => {
      const one = bench(version);
      assert.equal(await drawn(one, 'templates/row.twig'), '<x>');
      assert.deepEqual(one.asked, [`${BASE}/templates/row.twig?v=1.0.0`]);
    });

    it('{href, load} hands the template over, another version is another file', async () => {
      const one = bench(version);
      const load = (v: string): Promise<Template> =>
        new Promise((resolve) =>
          assert.equal(one.render({ href: '/root.twig', base_path: BASE, v, load: resolve }), undefined),
        );
      assert.equal(String((await load('1')).render()), 'root');
      one.files['/root.twig'] = 'new';
      assert.equal(String((await load('1')).render()), 'root');
      assert.equal(String((await load('2')).render()), 'new');
      one.forget();
      assert.equal(String((await load('1')).render()), 'new');
    });

    it('a file that is not there: load is not called, a promise is rejected, the address is told', async () => {
      const one = bench(version);
      let called = false;
      one.render({ href: '/none.twig', base_path: BASE, load: () => (called = true) });
      await assert.rejects(one.render({ href: '/none.twig', base_path: BASE, promised: true }), /none\.twig/);
      assert.equal(called, false);
      assert.deepEqual(
        one.problems.map(({ template }) => template),
        [`${BASE}/none.twig`, `${BASE}/none.twig`],
      );
    });

    it('an include that is not there: template, line, missing file; the rest is drawn', async () => {
      const one = bench(version);
      const html = await quiet(() => drawn(one, '/templates/lacks.twig'));
      assert.match(html, /^a\s+b$/);
      const [problem] = one.problems;
      assert.equal(problem?.template, `${BASE}/templates/lacks.twig?v=1.0.0`);
      assert.equal(problem?.line, 2);
      assert.match(problem?.message ?? '', /\/templates\/none\.twig is not there/);
    });

    it('errors of a template are told with its name and line', async () => {
      const one = bench(version);
      await quiet(() => drawn(one, '/templates/broken.twig'));
      await quiet(() => drawn(one, '/templates/unclosed.twig').catch(() => ''));
      const [call, tag] = one.problems;
      assert.deepEqual([call?.template, call?.line], [`${BASE}/templates/broken.twig?v=1.0.0`, 3]);
      assert.match(call?.message ?? '', /nothing_such/);
      assert.deepEqual([tag?.template, tag?.line], [`${BASE}/templates/unclosed.twig?v=1.0.0`, 2]);
    });

    it('filters i18n and numeral, function random', async () => {
      const one = bench(version);
      assert.equal(await drawn(one, '/templates/words.twig'), 'Привет unknown');
      const forms =
        "{% set f = 'лид,лида,лидов,все лиды' %}{{ f|numeral(1) }} {{ f|numeral(3) }} {{ f|numeral(11) }} {{ f|numeral('all') }}";
      assert.equal(one.render({ data: forms }), 'лид лида лидов все лиды');
      assert.match(one.render({ data: '{{ random([7]) }}{{ random(3) }}' }), /^7[0-3]$/);
    });

    it('self.render inside of a template', () => {
      const { render } = bench(version);
      const self = { render };
      const html = render({ data: "{{ self.render({ref: '/tmpl/controls/input.twig'}, {name: 'b'}) }}" }, { self });
      assert.match(html, /^<input name="b"/);
    });
  });
