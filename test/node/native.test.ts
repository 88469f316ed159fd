import { warnings, warningsOf } from './setup.js';
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { build } from 'esbuild';
import type { ParamValues } from '../../src/contract/contract.js';
import { templateParams } from '../../src/controls/contracts.js';
import { nativeNames, renderNative } from '../../src/controls/native.js';
import { BUTTON, INPUT, SELECT } from './native-details.js';
import { CHECKBOX, MULTISELECT, RADIO, TEXTAREA } from './native-details-choices.js';
import { DATE_FIELD } from './native-details-dates.js';
import { SIBLINGS } from './native-details-siblings.js';
import { parse, type Tree } from './tree.js';

interface Case {
  control: string;
  params: ParamValues;
  dom: Tree[];
}

const DETAILS = {
  input: INPUT,
  button: BUTTON,
  select: SELECT,
  textarea: TEXTAREA,
  checkbox: CHECKBOX,
  radio: RADIO,
  multiselect: MULTISELECT,
  date_field: DATE_FIELD,
  ...SIBLINGS,
};

const CASES = JSON.parse(readFileSync(new URL('../data/native-dom.json', import.meta.url), 'utf8')) as Case[];

describe('the markup of the native controls, as observed', () => {
  const LEAST = {
    input: 30,
    textarea: 30,
    button: 40,
    checkbox: 30,
    radio: 30,
    select: 45,
    multiselect: 15,
    date_field: 25,
  };
  for (const [name, least] of Object.entries(LEAST)) {
    const cases = CASES.filter(({ control }) => control === name);
    it(`${name}: ${cases.length} cases`, () => {
      assert.ok(cases.length >= least);
      for (const { params, dom } of cases)
        assert.deepEqual(parse(renderNative(name, params)), dom, JSON.stringify(params));
    });
  }

  it('warns about nothing there but an id that stands twice', () => {
    assert.deepEqual(warnings, [
      'select: items: the id "1" stands twice, and no value tells them apart. Give each its own.',
    ]);
  });
});

describe('the markup of the native controls, beyond the observed cases', () => {
  for (const [name, details] of Object.entries(DETAILS))
    for (const { what, params, expected, options } of details)
      it(`${name}: ${what}`, () => assert.deepEqual(parse(renderNative(name, params, options)), parse(expected)));

  it('button: its icons stand before the label', () => {
    const [tree] = parse(renderNative('button', { text: 'a', svg_class_name: 'x', icon_class_name: 'y', plain: true }));
    assert.deepEqual(
      (tree as unknown[]).slice(2).map((child) => (child as unknown[])[0]),
      ['span', 'svg', 'span'],
    );
  });
});

/** What is said where no name is near. */
const knownOf = (name: string): string =>
  `Known: ${templateParams(name)
    .map((row) => row.name)
    .join(', ')}.`;

describe('warnings of the native controls', () => {
  const WARNINGS: [name: string, params: unknown, expected: string[]][] = [
    ['select', { itmes: [] }, ['select: unknown parameter "itmes". Did you mean "items"?']],
    ['input', { classname: 'a' }, ['input: unknown parameter "classname". Did you mean "class_name"?']],
    ['input', { naem: 'a' }, ['input: unknown parameter "naem". Did you mean "name"?']],
    ['checkbox', { className: 'a' }, ['checkbox: unknown parameter "className". Did you mean "class_name"?']],
    ['radio', { lable: 'a' }, ['radio: unknown parameter "lable". Did you mean "label"?']],
    ['radio', { x: 1 }, [`radio: unknown parameter "x". ${knownOf('radio')}`]],
    ['textarea', { content: 'a' }, [`textarea: unknown parameter "content". ${knownOf('textarea')}`]],
    ['input', { pattern: 'a' }, ['input: "pattern" is no template parameter. Only the element has it.']],
    ['select', { items: 'abc' }, ['select: items is no list (abc). Give an array.']],
    ['button', { context_menu: 'menu' }, ['button: context_menu is no list (menu). Give an array.']],
    ['select', { items: [{ id: 1 }, null] }, ['select: items[1] is null. Give an object.']],
    ['select', { items: ['a'] }, ['select: items[0] is a string. Give an object.']],
    [
      'select',
      { items: [{ id: 71 }, { id: '71' }] },
      ['select: items: the id "71" stands twice, and no value tells them apart. Give each its own.'],
    ],
    [
      'button',
      { context_menu: [{ id: 'a' }, { id: 'a' }] },
      ['button: context_menu: the id "a" stands twice, and no value tells them apart. Give each its own.'],
    ],
    ['button', [1], ['button: the parameters are an array. Give an object.']],
    ['button', 'text', ['button: the parameters are a string. Give an object.']],
    ['select', null, []],
    ['button', { context_menu: true }, []],
    ['checkbox', { required: true }, ['checkbox: "required" is no template parameter. Only the element has it.']],
    ['textarea', { max_length: 1 }, ['textarea: unknown parameter "max_length". Did you mean "maxlength"?']],
    ['radio', { items: [] }, [`radio: unknown parameter "items". ${knownOf('radio')}`]],
    ['multiselect', { items: [] }, [`multiselect: unknown parameter "items". ${knownOf('multiselect')}`]],
    ['pipeline_select', { items: 1 }, ['pipeline_select: items is no list (number). Give an array.']],
    [
      'pipeline_select',
      { items: [{ id: 1, statuses: 'a' }] },
      ['pipeline_select: items: statuses is no list (a). Give an array.'],
    ],
    [
      'pipeline_select',
      {
        items: [
          { id: 1, statuses: [{ id: 142 }] },
          { id: 2, statuses: [{ id: 142 }] },
        ],
      },
      [],
    ],
    [
      'pipeline_select',
      { items: [{ id: 1, statuses: [{ id: 'a' }, { id: 'a' }] }] },
      ['pipeline_select: items: statuses: the id "a" stands twice, and no value tells them apart. Give each its own.'],
    ],
    [
      'pipeline_select',
      { pipeline_id: 1 },
      ['pipeline_select: "pipeline_id" is no template parameter. Only the element has it.'],
    ],
    [
      'button/context_menu',
      { items: [] },
      [`button/context_menu: unknown parameter "items". ${knownOf('button/context_menu')}`],
    ],
    ['multiselect', { values: 'abc' }, ['multiselect: values is no list (abc). Give an array.']],
    ['multiselect', { values: [{ id: 1 }, 2] }, ['multiselect: values[1] is a number. Give an object.']],
  ];
  for (const [name, params, expected] of WARNINGS)
    it(`${name} ${JSON.stringify(params)}`, () => {
      const render = () => renderNative(name, params as ParamValues);
      assert.deepEqual(warningsOf(render), expected);
      assert.deepEqual(warningsOf(render), [], 'a second time');
    });

  it('throws for a name that it does not know, with the known ones', () => {
    for (const name of ['selekt', 'constructor', ''])
      assert.throws(
        () => renderNative(name, {}),
        new RangeError(`amo-elements: no control is named "${name}". Known: ${nativeNames().join(', ')}.`),
      );
  });
});

describe('the bundle of the native controls', () => {
  const bundled = (dev: boolean) =>
    build({
      entryPoints: ['src/controls/native.ts'],
      bundle: true,
      write: false,
      metafile: true,
      format: 'esm',
      platform: 'neutral',
      minify: !dev,
      define: { __DEV__: String(dev) },
    });

  it('holds no Lit, no element and no package', async () => {
    const { metafile } = await bundled(true);
    const foreign = Object.keys(metafile.inputs).filter((file) => !/^src\/(contract|i18n|controls)\//.test(file));
    assert.deepEqual(foreign, []);
    assert.deepEqual(
      Object.keys(metafile.inputs).filter((file) => /\/(element|define|styles)\.ts$/.test(file)),
      [],
    );
  });

  it('holds no console in production', async () => {
    const { outputFiles } = await bundled(false);
    assert.doesNotMatch(outputFiles[0]!.text, /console|Did you mean/);
  });
});
