import { warnings, warningsOf } from './setup.js';
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { build } from 'esbuild';
import { rows, type Contract, type ParamValues } from '../../src/contract/contract.js';
import { buttonContract } from '../../src/controls/button/contract.js';
import { inputContract } from '../../src/controls/input/contract.js';
import { nativeNames, renderNative } from '../../src/controls/native.js';
import { selectContract } from '../../src/controls/select/contract.js';
import { parse, shape, type Tree } from './tree.js';

interface Case {
  control: string;
  params: ParamValues;
  dom: Tree[];
}

const CASES = JSON.parse(readFileSync(new URL('../data/native-dom.json', import.meta.url), 'utf8')) as Case[];

describe('the markup of the native controls, as observed', () => {
  for (const name of nativeNames()) {
    const cases = CASES.filter(({ control }) => control === name);
    it(`${name}: ${cases.length} cases`, () => {
      assert.ok(cases.length >= 30);
      for (const { params, dom } of cases) {
        const markup = renderNative(name, params);
        assert.deepEqual(parse(markup), dom, JSON.stringify(params));
      }
    });
  }
});
