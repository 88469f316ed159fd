import { warningsOf } from './setup.js';
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { build } from 'esbuild';
import type { ParamValues } from '../../src/contract/contract.js';
import { setTag } from '../../src/contract/tags.js';
import { nativeNames, renderNative } from '../../src/controls/native.js';
import { renderElement } from '../../src/twig/draw/render-element.js';
import { installControls, scope, type ControlOptions, type TwigModule } from '../../src/entries/twig.js';
import { parse } from './tree.js';
import { CONTROLS } from './twig-hosts.js';
import { fresh, SHAPES, VERSIONS, type Twig } from './twig-versions.js';

const REFS = [
  '/tmpl/controls/NAME.twig',
  '/tmpl/controls/NAME',
  'interface/controls/NAME.twig',
  'interface/controls/NAME',
];

/** How the parts of a page reach the controls: the template is rendered with `autoescape` on or off. */
interface Page {
  render(template: string, params: object): unknown;
  selfRender(ref: string, params: object): unknown;
  twigRef(ref: string, params: object): unknown;
}

const WAYS: Record<string, (page: Page, name: string, params: object, ref: string) => unknown> = {
  'include_control()': (page, name, p) => page.render(`{{ include_control('${name}', p) }}`, { p }),
  'include_control() with a map in the template': (page, name, p) => {
    const map = Object.keys(p).map((key) => `${key}: p.${key}`);
    return page.render(`{{ include_control('${name}', {${map.join(', ')} }) }}`, { p });
  },
  'self.render({ref})': (page, _name, p, ref) => page.selfRender(ref, p),
  'Twig({ref}).render()': (page, _name, p, ref) => page.twigRef(ref, p),
  '{% include %}': (page, _name, p, ref) => page.render(`{% include '${ref}' %}`, { ...p, other: 1 }),
  '{% include with %}': (page, _name, p, ref) => page.render(`{% include '${ref}' with p %}`, { p, name: 'outer' }),
  '{% include with only %}': (page, _name, p, ref) =>
    page.render(`{% include '${ref}' with p only %}`, { p, form: 'f' }),
  'self.render() in a template': (page, _name, p, ref) => page.render(`{{ self.render({ref: ref}, p) }}`, { p, ref }),
  "the widget's own self.render() in a template": (page, _name, p, ref) => {
    const self = { render: (data: { ref: string }, params: object) => page.selfRender(data.ref, params) };
    return page.render(`{{ self.render({ref: ref}, p) }}`, { p, ref, self });
  },
};

function scoped(Twig: TwigModule, options: ControlOptions, autoescape: boolean): Page {
  const ui = scope(Twig, options);
  return {
    render: (data, params) => ui.render({ data, autoescape, rethrow: true }, params),
    selfRender: (ref, params) => ui.render({ ref }, params),
    twigRef: (ref, params) => ui.twig({ ref }).render(params),
  };
}

function installed(twig: Twig, options: ControlOptions, autoescape: boolean): Page {
  installControls(twig, options);
  return {
    render: (data, params) => String(twig.twig({ data, autoescape, rethrow: true }).render(params)),
    selfRender: (ref, params) => twig.twig({ ref }).render(params),
    twigRef: (ref, params) => twig.twig({ ref }).render(params),
  };
}

function checkWays(page: Page, expected: (name: string, params: ParamValues) => string): void {
  for (const [name, [params]] of Object.entries(CONTROLS))
    for (const [way, draw] of Object.entries(WAYS))
      for (const ref of REFS) {
        const html = draw(page, name, params, ref.replace('NAME', name));
        assert.equal(html, expected(name, params), `${name} by ${way}, ${ref}`);
        assert.equal(typeof html, 'string', way);
      }
}

const EXPECTED = { native: renderNative, element: renderElement } as const;

describe('the five ways of calling', () => {
  for (const version of VERSIONS)
    for (const render of ['native', 'element'] as const)
      for (const autoescape of [false, true]) {
        const what = `${version}, ${render}, autoescape ${autoescape ? 'on' : 'off'}`;
        const expected = EXPECTED[render];
        for (const [shape, of] of SHAPES)
          it(`scope, ${shape}: ${what}`, () => checkWays(scoped(of(fresh(version)), { render }, autoescape), expected));
        it(`installControls: ${what}`, () => checkWays(installed(fresh(version), { render }, autoescape), expected));
      }
});

describe('element mode prints a host', () => {
  for (const [name, [params, host]] of Object.entries(CONTROLS))
    it(name, () => assert.deepEqual(parse(scope(fresh('twig'), { render: 'element' }).control(name, params)), [host]));

  it('with the tag that this copy of the kit owns', () => {
    const { control } = scope(fresh('twig'), { render: 'element' });
    setTag('input', 'amo-input-v0-1-0');
    assert.equal(control('input', { name: 'a' }), '<amo-input-v0-1-0 name="a"></amo-input-v0-1-0>');
    setTag('input', 'amo-input');
    assert.equal(control('input', { name: 'a' }), '<amo-input name="a"></amo-input>');
  });

  it('with the prefix of the scope', () => {
    const ui = scope(fresh('twig'), { render: 'element', prefix: 'acme' });
    assert.equal(ui.control('input', { name: 'a' }), '<acme-input name="a"></acme-input>');
    const data = "{{ include_control('input', {name: 'a'}) }}";
    assert.equal(ui.render({ data }), '<acme-input name="a"></acme-input>');
  });
});

describe('maps that are written in a template', () => {
  const CASES: [what: string, call: string, params: ParamValues][] = [
    ['a style', "'input', {style: {width: '1px', color: 'red'} }", { style: { width: '1px', color: 'red' } }],
    ['a list as a map', "'select', {items: {a: {id: 5}, b: {id: 6} } }", { items: [{ id: 5 }, { id: 6 }] }],
    ['a list by numbers', "'select', {items: {'8': {id: 5}, '7': {id: 6} } }", { items: [{ id: 5 }, { id: 6 }] }],
    [
      'a list in a list',
      "'pipeline_select', {items: [{id: 1, statuses: {'8': {id: 5}, '7': {id: 6} } }] }",
      { items: [{ id: 1, statuses: [{ id: 5 }, { id: 6 }] }] },
    ],
  ];
  for (const version of VERSIONS)
    for (const render of ['native', 'element'] as const)
      for (const [what, call, params] of CASES)
        it(`${what}, without the notes of twig.js: ${version}, ${render}`, () => {
          const ui = scope(fresh(version), { render });
          let html = '';
          const source = { data: `{{ include_control(${call}) }}`, rethrow: true };
          const said = warningsOf(() => {
            html = ui.render(source);
          });
          assert.equal(html, EXPECTED[render](call.split("'")[1]!, params));
          assert.deepEqual(said, []);
        });
});

describe('what has no element', () => {
  const SIBLINGS: Record<string, ParamValues> = {
    'button/context_menu': { context_menu: [{ id: 1, text: 'a' }] },
    'button/context_menu_inner': { context_menu: [{ id: 1, text: 'a' }] },
  };
  for (const version of VERSIONS)
    for (const render of ['native', 'element'] as const)
      it(`is native markup in either mode, by every reference: ${version}, ${render}`, () => {
        const page = scoped(fresh(version), { render }, true);
        for (const [name, params] of Object.entries(SIBLINGS))
          for (const [way, draw] of Object.entries(WAYS))
            for (const ref of REFS) {
              const html = draw(page, name, params, ref.replace('NAME', name));
              assert.equal(html, renderNative(name, params), `${name} by ${way}, ${ref}`);
            }
      });
});

describe('options of a control', () => {
  const menu = { text: 'a', context_menu: [{ text: 'b', copy: 'c' }] };
  it('native texts in the language of the scope', () => {
    const { control } = scope(fresh('twig'), { render: 'native', lang: 'ru' });
    assert.match(control('button', menu), /data-copied="Скопировано"/);
  });
  it('native texts of the author', () => {
    const { control } = scope(fresh('twig'), { render: 'native', messages: { copied: 'X' } });
    assert.match(control('button', menu), /data-copied="X"/);
  });
  it('element texts of the author and of the language, where they are given; else the page has its own', () => {
    const word = (options: Partial<ControlOptions>, params = {}) =>
      parse(scope(fresh('twig'), { render: 'element', ...options }).control('cancel_button', params));
    const tree = (...words: string[]) => [['amo-cancel-button', {}, ...words]];
    assert.deepEqual(word({}), tree());
    assert.deepEqual(word({ lang: 'ru' }), tree('Отменить'));
    assert.deepEqual(word({ messages: { button_cancel: 'X' } }), tree('X'));
    assert.deepEqual(word({ messages: { copied: 'X' } }), tree());
    assert.deepEqual(word({ lang: 'ru', messages: { button_cancel: 'X' } }, { text: 'Y' }), tree('Y'));
  });
  it('element texts by key', () => {
    const params = { text: 'a', context_menu: [{ id: 1, localization: 'button_save' }, { text: 'b' }] };
    assert.deepEqual(parse(scope(fresh('twig'), { render: 'element', lang: 'ru' }).control('button', params)), [
      ['amo-button', { menu: '[{"id":1,"text":"Сохранить"},{"text":"b"}]' }, 'a'],
    ]);
  });
});

describe('names that do not exist', () => {
  const twig = fresh('twig');
  const controls = `Known: ${nativeNames().join(', ')}.`;
  const THROWS: [what: string, call: () => unknown, message: string][] = [
    [
      'a mode',
      () => scope(twig, { render: 'elements' as 'element' }),
      'no mode of render is named "elements". Known: native, element.',
    ],
    [
      'no mode',
      () => installControls(twig, {} as never),
      'no mode of render is named "undefined". Known: native, element.',
    ],
    [
      'a control of only',
      () => scope(twig, { render: 'native', only: ['selekt'] }),
      `no control is named "selekt". ${controls}`,
    ],
    [
      'an option',
      () => scope(twig, { render: 'native', mode: 1 } as never),
      'no option is named "mode". Known: render, prefix, only, lang, messages.',
    ],
    [
      'a control',
      () => scope(twig, { render: 'element' }).control('selekt'),
      `no control is named "selekt". ${controls}`,
    ],
    [
      'a native control',
      () => scope(twig, { render: 'native' }).control('constructor'),
      `no control is named "constructor". ${controls}`,
    ],
    [
      'a reference',
      () => scope(twig, { render: 'native' }).render({ ref: 'mine' }),
      'no template has the reference "mine". Known are the ids of templates, and /tmpl/controls/NAME.twig with the ' +
        `names ${nativeNames().join(', ')}.`,
    ],
  ];
  for (const [what, call, message] of THROWS)
    it(`${what}: throws with the known ones`, () => assert.throws(call, new RangeError(`amo-elements: ${message}`)));

  for (const [what, value] of [
    ['nothing', undefined],
    ['a string', 'twig'],
    ['an object', {}],
  ] as const)
    it(`a twig.js that is ${what}: throws`, () => {
      assert.throws(() => scope(value as never, { render: 'native' }), TypeError);
    });

  it('installControls throws for a bare function', () => {
    const bare = (options: object) => twig.twig(options);
    assert.throws(() => installControls(bare, { render: 'native' }), /needs twig\.js itself/);
  });

  const TEMPLATES = {
    'include_control()': "{{ include_control('nope7', {}) }}",
    '{% include %}': "{% include 'interface/controls/nope7.twig' %}",
    'self.render()': "{{ self.render({ref: '/tmpl/controls/nope7.twig'}, {}) }}",
  };
  for (const version of VERSIONS)
    for (const [shape, of] of SHAPES)
      it(`in templates: a visible, empty box and a warning, ${version}, ${shape}`, () => {
        const { render } = scope(of(fresh(version)), { render: 'element' });
        const box = [['input', { class: 'amo-unknown-control', disabled: '', title: 'nope7', type: 'text' }]];
        for (const data of Object.values(TEMPLATES))
          assert.deepEqual(parse(render({ data, autoescape: true, rethrow: true })), box, data);
        assert.deepEqual(parse(render({ ref: '/tmpl/controls/nope7.twig' })), box);
      });

  it('warns once about a control that does not exist', () => {
    const { render } = scope(fresh('twig'), { render: 'element' });
    const data = "{{ include_control('nope8', {}) }}{{ include_control('nope8', {}) }}";
    const said = warningsOf(() => render({ data }));
    assert.deepEqual(said, [`no control is named "nope8". ${controls}`]);
  });
});

describe('the bundle of the twig layer', () => {
  const bundled = (dev: boolean) =>
    build({
      entryPoints: ['src/entries/twig.ts'],
      bundle: true,
      write: false,
      metafile: true,
      format: 'esm',
      platform: 'neutral',
      minify: !dev,
      define: { __DEV__: String(dev) },
    });
  it('holds no Lit, no element and no package', async () => {
    const inputs = Object.keys((await bundled(true)).metafile.inputs);
    assert.ok(inputs.length > 20);
    assert.deepEqual(
      inputs.filter((file) => !/^src\/(contract|i18n|controls|twig|entries)\//.test(file)),
      [],
    );
    assert.deepEqual(
      inputs.filter((file) => /\/(element|define|styles)\.ts$/.test(file)),
      [],
    );
  });
  it('holds no console and no eval in production', async () => {
    assert.doesNotMatch((await bundled(false)).outputFiles[0]!.text, /console|Did you mean|eval\(|Function\(/);
  });
});
