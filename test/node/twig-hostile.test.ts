/** Values that try to get out of their place, through templates, and the texts that come back. */
import './setup.js';
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { ParamValues } from '../../src/contract/contract.js';
import { renderNative } from '../../src/controls/native.js';
import { renderElement, scope } from '../../src/entries/twig.js';
import { BASES, places, STRINGS, VALUES } from './hostile.js';
import { parse, shape, type Tree } from './tree.js';
import { fresh, VERSIONS } from './twig-versions.js';

const MODES = ['native', 'element'] as const;
const cells = VERSIONS.flatMap((version) =>
  MODES.flatMap((render) => [false, true].map((autoescape) => ({ version, render, autoescape }))),
);

for (const { version, render, autoescape } of cells)
  describe(`${version}, ${render}, autoescape ${autoescape ? 'on' : 'off'}`, () => {
    const source = { data: '{{ include_control(name, p) }}', autoescape, rethrow: true };
    const template = scope(fresh(version), { render }).twig(source);
    const draw = (name: string, p: ParamValues) => parse(String(template.render({ name, p })));

    it('hostile strings bring no element and no attribute, in every place', () => {
      for (const [name, contract, base] of BASES)
        for (const [place, params] of places(contract, base)) {
          const harmless = shape(draw(name, params('harmless')));
          for (const string of STRINGS) {
            const drawn = shape(draw(name, params(string)));
            assert.deepEqual(drawn, harmless, `${name}: ${place}: ${string}`);
          }
        }
    });

    it('values of any kind bring no exception', () => {
      for (const [name, contract, base] of BASES)
        for (const [place, params] of places(contract, base))
          for (const [what, value] of VALUES) {
            // 0.8.9 compares this member of every argument with ==, which an object without a primitive form ends.
            if (version === 'twig-0.8.9' && place === 'type' && what.startsWith('an object w')) continue;
            const nodes = draw(name, params(value)).filter((node) => typeof node !== 'string');
            const most = name.endsWith('_inner') ? Infinity : render === 'native' && name === 'textarea' ? 2 : 1;
            const least = name.startsWith('button/') ? 0 : most; // a part of a control can be nothing
            assert.ok(nodes.length >= least && nodes.length <= most, `${name}: ${place}: ${what}`);
          }
    });
  });

const TEXTS = [
  ...STRINGS.filter((string) => !string.includes('\0')),
  'a & b',
  '&amp;',
  '&quot;x&quot;',
  '\\&#34;\\',
  '&#x22;',
  '&bsol;&bsol;&quot;',
  '&NewLine;&Tab;x',
  'a\r\nb\rc',
  '&lt;b&gt;',
  '&#10;x',
  '&amp;quot;',
  '&#0;',
  '\\"\\\\',
  '&copy',
  '&',
  '&;',
  '&#;',
  '&#x;',
  '\u2028',
  '&QUOT;',
  '&#92;u0041',
  '&#00034;',
  "it's",
  '&#13;',
  '0',
  ' spaced ',
  '&quot',
  'ё',
];

type Attributes = Record<string, string>;
const attributes = (node: Tree | undefined): Attributes => (node as [string, Attributes])[1];
type Nested<T> = [tag: string, attributes: Attributes, content: T];
type Draw = (name: string, params: ParamValues) => string;
const first = (name: string, params: ParamValues, draw: Draw) => parse(draw(name, params))[0] as unknown[];

/** Attributes of the native field and of the host that hold the same text. */
const SAME: [control: string, param: string, attribute: string][] = [
  ['input', 'name', 'name'],
  ['input', 'value', 'value'],
  ['input', 'placeholder', 'placeholder'],
  ['input', 'id', 'id'],
  ['input', 'form', 'form'],
  ['input', 'type', 'type'],
  ['input', 'sort', 'data-sort'],
  ['button', 'title', 'title'],
  ['button', 'tab_index', 'tabindex'],
  ['textarea', 'name', 'name'],
  ['textarea', 'placeholder', 'placeholder'],
  ['textarea', 'id', 'id'],
  ['textarea', 'tab_index', 'tabindex'],
  ['checkbox', 'tabindex', 'tabindex'],
  ['multiselect', 'name', 'name'],
  ['file', 'name', 'name'],
  ['file', 'id', 'id'],
];

describe('a text comes back from the element as from the native face', () => {
  for (const [control, param, attribute] of SAME)
    it(`${control}: ${param}`, () => {
      for (const string of TEXTS) {
        const params = { [param]: string };
        const native = attributes(first(control, params, renderNative) as Tree);
        assert.equal(attributes(first(control, params, renderElement) as Tree)[attribute], native[attribute], string);
      }
    });

  it('button: text', () => {
    for (const text of TEXTS) {
      const native = first('button', { text }, renderNative) as Nested<Nested<Nested<string>>>;
      assert.equal((first('button', { text }, renderElement) as Nested<string>)[2], native[2][2][2], text);
    }
  });

  it('cancel_button and delete_button: text', () => {
    for (const text of TEXTS) {
      const [, , [, , word]] = first('cancel_button', { text }, renderNative) as Nested<Nested<string>>;
      assert.equal((first('cancel_button', { text }, renderElement) as Nested<string>)[2], word, text);
      const [, , , name] = first('delete_button', { text }, renderNative) as [string, Attributes, Tree, string];
      assert.equal((first('delete_button', { text }, renderElement) as Nested<string>)[2], name, text);
    }
  });

  it('textarea: its text', () => {
    for (const value of TEXTS) {
      const [, , native = ''] = first('textarea', { value }, renderNative) as Nested<string>;
      const [, , content = ''] = first('textarea', { value }, renderElement) as Nested<string>;
      assert.equal(content.replace(/^\n/, ''), native, value);
    }
  });

  it('checkbox: name, value, text and remark', () => {
    for (const string of TEXTS) {
      const params = { name: string, value: string, text: string, note_text: string, fieldId: string };
      const [, , body, words] = first('checkbox', params, renderNative) as [
        string,
        Attributes,
        Nested<Tree>,
        Nested<Tree>,
      ];
      const { name, value, ...field } = attributes(body[2]);
      const host = attributes(first('checkbox', params, renderElement) as Tree);
      assert.deepEqual([host.name, host.value, host.text], [name, value, words[1].title], string);
      assert.equal(host['note-text'], (words[4 as 2] as unknown as Nested<string>)[2], string);
      assert.equal(host['data-value'], field['data-value'], string);
      assert.equal(host['data-field-id'], field['data-field-id'], string);
    }
  });

  it('radio: name, value, text and colour', () => {
    for (const string of TEXTS) {
      const params = { name: string, value: string, label: string, color: string, prefix: string };
      const [, label, body] = first('radio', params, renderNative) as [string, Attributes, Nested<Tree>];
      const field = attributes(body[2]);
      const host = attributes(first('radio', params, renderElement) as Tree);
      assert.deepEqual([host.name, host.value, host.label], [field.name, field.value, label.title], string);
      assert.deepEqual([host.color, host.id], [field['data-color'], field.id], string);
    }
  });

  it('switcher: name and value', () => {
    for (const string of TEXTS) {
      const params = { name: string, value: string, id: 'i' };
      const [, , , box] = first('switcher', params, renderNative) as [string, Attributes, Tree, Tree];
      const { name, value } = attributes(box);
      const host = attributes(first('switcher', params, renderElement) as Tree);
      assert.deepEqual([host.name, host.value], [name, value], string);
    }
  });

  it('file: its text', () => {
    for (const text of TEXTS) {
      const [, , , , words] = first('file', { text }, renderNative) as [
        string,
        Attributes,
        Tree,
        string,
        Nested<string>,
      ];
      assert.equal(attributes(first('file', { text }, renderElement) as Tree).text, words[2], text);
    }
  });

  it('multiselect: value, id and text of an option', () => {
    for (const string of TEXTS) {
      const params = { values: [{ id: 'x' }, { id: string, value: string }], selected: string };
      const [, , , option] = first('multiselect', params, renderNative) as [string, Attributes, Tree, Nested<string>];
      const host = attributes(first('multiselect', params, renderElement) as Tree);
      const item = (JSON.parse(host.items!) as Attributes[])[1]!;
      assert.deepEqual([item.id, item.value], [option[1].value, option[2]], string);
      assert.deepEqual(JSON.parse(host.value!), [option[1].value], string);
    }
  });

  it('select: value, id and text of an option, its colours', () => {
    for (const string of [...TEXTS, '&quotx']) {
      const params = { items: [{ id: 'x' }, { id: string, option: string, bg_color: string }], selected: string };
      const [, , list, , field] = first('select', params, renderNative) as [string, Attributes, Tree[], Tree, Tree];
      const [, look, inner] = list[3] as [string, Attributes, [string, Attributes, string]];
      const host = attributes(first('select', params, renderElement) as Tree);
      const item = (JSON.parse(host.items!) as Attributes[])[1]!;
      assert.equal(host.value, attributes(field).value, string);
      assert.equal(item.id, look['data-value'], string);
      assert.equal(item.bg_color, look['data-bg-color'], string);
      // Without its semicolon and before a letter a reference is one in a text only, not in an attribute.
      if (string !== '&quotx') assert.equal(item.option, inner[2], string);
    }
  });

  it('pipeline_select: value, id, name and colour of a step, name of a pipeline', () => {
    for (const string of TEXTS) {
      const items = [
        { id: string, name: string, statuses: [{ id: 'x' }, { id: string, name: string, color: string }] },
      ];
      const [, , list, , field] = first('pipeline_select', { items, selected: string }, renderNative) as [
        string,
        Attributes,
        [string, Attributes, Nested<Nested<string>>, Tree, [string, Attributes, Nested<string>]],
        Tree,
        Tree,
      ];
      const [, look, inner] = list[4];
      const host = attributes(first('pipeline_select', { items, selected: string }, renderElement) as Tree);
      const { name, statuses } = (JSON.parse(host.items!) as [{ name: string; statuses: Attributes[] }])[0];
      assert.equal(host.value, attributes(field).value, string);
      assert.deepEqual(
        [name, statuses[1]],
        [list[2][2][2], { id: look['data-value'], name: inner[2], color: look['data-bg-color'] }],
        string,
      );
    }
  });

  it('select: the text of an option that is raw stands without its tags, its value as it was', () => {
    const [host] = parse(renderElement('select', { items: [{ option: '<b>x</b> &amp; y', should_be_raw: true }] }));
    assert.deepEqual(JSON.parse(attributes(host).items!), [{ id: '<b>x</b> & y', option: 'x & y' }]);
    assert.equal(attributes(host).value, '<b>x</b> & y');
  });
});

describe('a list that is printed again', () => {
  it('is printed as it is now', () => {
    const items: { id: number; option: string }[] = [{ id: 1, option: 'a' }];
    const printed = () => JSON.parse(attributes(parse(renderElement('select', { items }))[0]).items!) as unknown;
    assert.deepEqual(printed(), items);
    items[0]!.option = 'b';
    assert.deepEqual(printed(), items);
    items.push({ id: 2, option: 'c' });
    assert.deepEqual(printed(), items);
    items.shift();
    assert.deepEqual(printed(), items);
  });
});
