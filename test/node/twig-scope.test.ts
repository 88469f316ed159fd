/** One twig.js for several widgets: each has its own controls, and nothing of it stays behind. */
import './setup.js';
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { scope, type Template, type TemplateOptions, type TwigModule } from '../../src/entries/twig.js';
import { fresh, inner, SHAPES, snapshot, VERSIONS, type Twig } from './twig-versions.js';

const INPUT = "{{ include_control('input', {name: 'a'}) }}";
const SELF_INPUT = "{{ self.render({ref: 'interface/controls/input'}, {name: 'a'}) }}";
const NATIVE = '<input name="a" class="text-input" type="text" value="" placeholder="" autocomplete="off">';
const ELEMENT = '<amo-input name="a"></amo-input>';
const PRODUCT = '<i>product input</i>';

/** A page whose product draws controls by itself. */
function product(twig: Twig): Twig {
  twig.extendFunction('include_control', ((name: string) => `<i>product ${name}</i>`) as never);
  for (const name of ['input', 'select'])
    twig.twig({ id: `/tmpl/controls/${name}.twig`, data: `<i>product ${name}</i>` });
  return twig;
}

/** As an author renders without the kit. */
const plain = (twig: Twig, data: string) => String(twig.twig({ data, rethrow: true }).render({}));

function each(what: string, test: (twig: Twig, module: TwigModule) => void | Promise<void>): void {
  for (const version of VERSIONS)
    for (const [shape, of] of SHAPES)
      it(`${what}: ${version}, ${shape}`, () => {
        const twig = fresh(version);
        return test(twig, of(twig));
      });
}

describe('two widgets on one twig.js', () => {
  each('each has its own controls, other widgets those of the product', (twig, module) => {
    product(twig);
    const before = snapshot(twig);
    const a = scope(module, { render: 'native' });
    const b = scope(module, { render: 'element' });
    const [fromA, fromB, fromNobody] = [a.twig({ data: INPUT }), b.twig({ data: INPUT }), twig.twig({ data: INPUT })];
    for (let round = 0; round < 2; round++) {
      assert.equal(a.render({ data: INPUT }), NATIVE);
      assert.equal(b.render({ data: INPUT }), ELEMENT);
      assert.equal(plain(twig, INPUT), PRODUCT);
      assert.equal(fromB.render(), ELEMENT);
      assert.equal(fromA.render(), NATIVE);
      assert.equal(fromNobody.render(), PRODUCT);
      assert.equal(twig.twig({ ref: '/tmpl/controls/input.twig' }).render({}), PRODUCT);
      assert.equal(b.render({ ref: '/tmpl/controls/input.twig' }, { name: 'a' }), ELEMENT);
    }
    assert.deepEqual(snapshot(twig), before);
  });

  each('also after a throw in one of them', (twig, module) => {
    const boom = () => {
      throw new Error('boom');
    };
    const a = scope(module, { render: 'native' });
    const b = scope(module, { render: 'element' });
    for (const prepare of [() => twig, () => product(twig)]) {
      prepare();
      const before = snapshot(twig);
      const data = `${INPUT}{{ boom() }}`;
      for (const ui of [a, b]) assert.throws(() => ui.render({ data, rethrow: true }, { boom }), /boom/);
      const nested = () =>
        a.render(
          { data: '{{ nested() }}', rethrow: true },
          {
            nested: () => b.render({ data: '{{ boom() }}', rethrow: true }, { boom }),
          },
        );
      assert.throws(nested, /boom/);
      assert.deepEqual(snapshot(twig), before);
      assert.equal(a.render({ data: INPUT }), NATIVE);
      assert.equal(b.render({ data: INPUT }), ELEMENT);
    }
    assert.equal(plain(twig, INPUT), PRODUCT);
  });

  each('one renders inside of the other', (twig, module) => {
    const before = snapshot(twig);
    const a = scope(module, { render: 'native' });
    const b = scope(module, { render: 'element' });
    const data = `${INPUT}|{{ other() }}|${INPUT}`;
    const other = () => b.render({ data: `${INPUT}{{ back() }}` }, { back: () => a.render({ data: INPUT }) });
    for (const autoescape of [false, true])
      assert.equal(a.render({ data, autoescape }, { other }), `${NATIVE}|${ELEMENT}${NATIVE}|${NATIVE}`);
    assert.deepEqual(snapshot(twig), before);
  });

  each('leaves no include_control where there was none', (twig, module) => {
    assert.equal(scope(module, { render: 'native' }).render({ data: INPUT }), NATIVE);
    assert.equal('include_control' in inner(twig).functions, false);
    assert.throws(() => plain(twig, INPUT), /include_control/);
  });

  each('leaves alone what somebody else registers meanwhile', (twig, module) => {
    const register = () => {
      twig.extendFunction('include_control', (() => 'later') as never);
    };
    scope(module, { render: 'native' }).render({ data: '{{ register() }}' }, { register });
    assert.equal(plain(twig, INPUT), 'later');
  });
});

describe('only', () => {
  each('the other controls go to the product', (twig, module) => {
    product(twig);
    const { render } = scope(module, { render: 'element', only: ['select'] });
    const select = '<amo-select name="" value=""></amo-select>';
    const data = `${INPUT}{{ include_control('select', {}) }}`;
    assert.equal(render({ data }), PRODUCT + select);
    assert.equal(render({ data, autoescape: true }).endsWith(select), true);
    assert.equal(render({ ref: '/tmpl/controls/input.twig' }, { name: 'a' }), PRODUCT);
    assert.equal(render({ ref: '/tmpl/controls/select.twig' }), select);
    const include = (name: string) =>
      render({ data: `{% include '/tmpl/controls/${name}.twig' %}`, allowInlineIncludes: true });
    assert.equal(include('input') + include('select'), PRODUCT + select);
  });

  it('the other controls go to the widget around it', () => {
    const twig = fresh('twig');
    const outer = scope(twig, { render: 'native' });
    const inner = scope(twig, { render: 'element', only: ['button'] });
    const other = () => inner.render({ data: `${INPUT}{{ include_control('button', {}) }}` });
    assert.equal(outer.render({ data: '{{ other() }}' }, { other }), `${NATIVE}<amo-button></amo-button>`);
  });

  it('a control that the kit does not know goes to the product', () => {
    const { render } = scope(product(fresh('twig-0.8.9')), { render: 'element' });
    assert.equal(render({ data: "{{ include_control('wysiwyg', {}) }}" }), '<i>product wysiwyg</i>');
  });
});

/** What the registered templates were parsed to. */
const parsed = (twig: Twig) => {
  const templates = Object.values(inner(twig).Templates.registry) as Template[];
  return JSON.stringify(templates.map(({ tokens }) => tokens));
};

describe('templates that bring in other templates', () => {
  /** Template of the widget, and what it is made of. */
  const CASES: Record<string, [main: string, others: Record<string, string>, expected?: string]> = {
    include: ["{% include 'part' %}", { part: INPUT }],
    'include only': ["{% include 'part' with {} only %}", { part: INPUT }],
    extends: [
      `{% extends 'base' %}{% block a %}${INPUT}{% endblock %}`,
      { base: `${INPUT}{% block a %}{% endblock %}` },
      ELEMENT + ELEMENT,
    ],
    use: ["{% use 'base' %}{{ block('a') }}", { base: `{% block a %}${INPUT}{% endblock %}` }],
    embed: [
      `{% embed 'base' %}{% block a %}${INPUT}{% endblock %}{% endembed %}`,
      { base: '{% block a %}{% endblock %}' },
    ],
    macro: [`{% macro m() %}${INPUT}{% endmacro %}{% import _self as f %}{{ f.m() }}`, {}],
    'nested includes': [
      "{% include 'one' %}",
      { one: "{% include 'two' %}", two: "{% include 'interface/controls/input.twig' %}" },
    ],
    loops: [`{% for i in [1] %}{% if i %}${INPUT}{% endif %}{% endfor %}`, {}],
    'arguments of another call': ["{{ same(include_control('input', {name: 'a'})) }}", {}],
    'a string from a template': ['{% include template_from_string(source) %}', {}],
    set: [`{% set x %}${INPUT}{% endset %}{{ x }}`, {}],
    filter: ["{{ include_control('input', {name: 'a'})|raw }}", {}],
  };
  for (const [what, [main, others, expected = ELEMENT]] of Object.entries(CASES))
    each(what, (twig, module) => {
      for (const [id, data] of Object.entries(others)) twig.twig({ id, data });
      const before = snapshot(twig);
      const tokens = parsed(twig);
      const { render } = scope(module, { render: 'element' });
      const params = { name: 'a', same: (value: unknown) => value, source: INPUT };
      for (const autoescape of [false, true])
        for (let round = 0; round < 2; round++)
          assert.equal(render({ data: main, autoescape, allowInlineIncludes: true, rethrow: true }, params), expected);
      assert.deepEqual(snapshot(twig), before);
      assert.equal(parsed(twig), tokens);
    });

  each('the context of the caller reaches an included control, the rest of it does no harm', (twig, module) => {
    const { render } = scope(module, { render: 'element' });
    const params = { name: 'a', value: 'v', lang: {}, items: 'x', only: 1 };
    const include = (rest: string) => render({ data: `{% include 'interface/controls/input.twig'${rest} %}` }, params);
    assert.equal(include(''), '<amo-input name="a" value="v"></amo-input>');
    assert.equal(include(" with {value: 'w'}"), '<amo-input name="a" value="w"></amo-input>');
    assert.equal(include(" with {value: 'w'} only"), '<amo-input value="w"></amo-input>');
  });
});

describe('self in a template', () => {
  class Widget {
    count = 0;
    label = 'text';
    #own = 'private';
    next(): string {
      return `${this.#own}${++this.count}`;
    }
    render(): string {
      return '<u>own</u>';
    }
  }

  each("is the author's, with a render that knows the controls", (_twig, module) => {
    const { render } = scope(module, { render: 'element' });
    const self = new Widget();
    const params = { self };
    const data = `{{ self.label }} {{ self.next() }} ${SELF_INPUT} {{ self.render({data: 'x'}) }}`;
    for (const [autoescape, count] of [
      [false, 1],
      [true, 2],
    ] as const)
      assert.equal(render({ data, autoescape, rethrow: true }, params), `text private${count} ${ELEMENT} <u>own</u>`);
    assert.deepEqual([params.self, Object.hasOwn(self, 'render'), self.count], [self, false, 2]);
  });

  each('renders texts where the author gave none', (_twig, module) => {
    const { render } = scope(module, { render: 'element' });
    const data = "{{ self.render({data: text}, {b: 'c'}) }}";
    for (const autoescape of [false, true])
      assert.equal(render({ data, autoescape }, { text: `<b>{{ b }}</b>${SELF_INPUT}` }), `<b>c</b>${ELEMENT}`);
  });

  each("that is the author's data stays as it is", (_twig, module) => {
    const { render } = scope(module, { render: 'element' });
    const data = '{% for key, value in self %}{{ key }}{{ value }}{% endfor %}';
    assert.equal(render({ data }, { self: { a: 1, b: 2 } }), 'a1b2');
    assert.equal(render({ data: '{{ self }}' }, { self: 'me' }), 'me');
  });

  each('may be the renderer itself', (_twig, module) => {
    const ui = scope(module, { render: 'element' });
    const data =
      `${SELF_INPUT}{{ ui.control('input', {name: 'a'}) }}` +
      "{{ ui.twig({ref: 'interface/controls/input'}).render({name: 'a'}) }}";
    assert.equal(ui.render({ data, autoescape: true, rethrow: true }, { self: ui, ui }), ELEMENT + ELEMENT + ELEMENT);
  });

  it('leaves the parameters alone', () => {
    const params = Object.freeze({ name: 'a' });
    scope(fresh('twig-0.8.9'), { render: 'element' }).render({ data: '{% set b = 1 %}{{ name }}' }, params);
    assert.deepEqual(Object.keys(params), ['name']);
  });
});

describe('templates that were made elsewhere', () => {
  each('wrap scopes them', (twig, module) => {
    product(twig);
    const ui = scope(module, { render: 'element' });
    const template = twig.twig({ id: 'mine', data: INPUT + SELF_INPUT });
    assert.equal(ui.wrap(template).render({}), ELEMENT + ELEMENT);
    assert.equal(ui.render({ ref: 'mine' }), ELEMENT + ELEMENT);
    assert.equal(ui.render({ data: '{% include t %}' }, { t: ui.wrap(template) }), ELEMENT + ELEMENT);
    assert.equal(plain(twig, INPUT), PRODUCT);
  });

  each('a template may be rendered inside of itself', (_twig, module) => {
    const ui = scope(module, { render: 'element' });
    const inside = '[{% if deep < 3 %}{{ again(deep + 1) }}{% endif %}]';
    const block = `{% block a %}{{ deep }}{% endblock %}${inside}{{ block('a') }}`;
    const template: Template = ui.twig({ data: block + INPUT, rethrow: true });
    const again = (deep: number) => template.render({ deep, again });
    assert.equal(template.render({ deep: 1, again }), `1[2[3[]3${ELEMENT}]2${ELEMENT}]1${ELEMENT}`);
  });

  for (const version of ['twig-1.17', 'twig'] as const)
    it(`promises of twig.js: ${version}`, async () => {
      const ui = scope(fresh(version), { render: 'element' });
      type Later = Template & { renderAsync(params: object): Promise<unknown> };
      const later = (options: TemplateOptions, params: object) => (ui.twig(options) as Later).renderAsync(params);
      assert.equal(String(await later({ data: INPUT, autoescape: true }, {})), ELEMENT);
      assert.equal(String(await later({ ref: 'interface/controls/input' }, { name: 'a' })), ELEMENT);
    });
});
