/** Every control is wherever controls are listed; a failure names the list that has forgotten one. */
import './setup.js';
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { ROOT } from '../../scripts/files.mjs';
import { unitsWith } from '../../scripts/units.mjs';
import { rows, type Contract } from '../../src/contract/contract.js';
import { CONTRACTS } from '../../src/controls/contracts.js';
import { nativeCss } from '../../src/controls/native-css.js';
import { nativeNames } from '../../src/controls/native.js';
import { surfacesCss } from '../../src/surfaces/native-css.js';
import { elementNames } from '../../src/twig/draw/render-element.js';

type Unit = ReturnType<typeof unitsWith>[number];

const controls = unitsWith('contract.ts').filter(({ folder }) => folder.startsWith('src/controls/'));
const contracts: Readonly<Record<string, Contract>> = CONTRACTS;
/** Name as in `include_control`. */
const nameOf = ({ name }: Unit) => name.replaceAll('-', '_');
const classOf = ({ name }: Unit) => `Amo${name.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase())}`;
const has = ({ folder }: Unit, file: string) => existsSync(`${ROOT}${folder}/${file}`);
/** A template draws it. */
const isDrawn = (unit: Unit) => rows(contracts[nameOf(unit)]!).some(({ face }) => face !== 'element');
const always = () => true;

/** A list, whom it is about, and how often what stands in it for a control. */
interface List {
  readonly file: string;
  readonly about: (unit: Unit) => boolean;
  readonly says: (unit: Unit) => string | RegExp;
  readonly times?: number;
}

const LISTS: readonly List[] = [
  { file: 'src/controls/contracts.ts', about: always, says: ({ name }) => `'./${name}/contract.js'` },
  // Imported, exported, registered.
  { file: 'src/controls/all.ts', about: always, says: (unit) => new RegExp(`\\b${classOf(unit)}\\b`), times: 3 },
  { file: 'src/controls/native.ts', about: isDrawn, says: ({ name }) => `'./${name}/native.js'` },
  { file: 'src/twig/draw/render-element.ts', about: isDrawn, says: ({ name }) => `/${name}/markup.js'` },
  { file: 'stories/overview.stories.ts', about: isDrawn, says: (unit) => `draw('${nameOf(unit)}'` },
  { file: 'test/browser/support/controls.ts', about: always, says: ({ name }) => `'amo-${name}'` },
  { file: 'test/browser/values/members.test.ts', about: isDrawn, says: ({ name }) => `<amo-${name}` },
  { file: 'test/browser/values/bad-input.cross.test.ts', about: always, says: ({ name }) => `'amo-${name}'` },
];

const textOf = (file: string) => readFileSync(ROOT + file, 'utf8');
const count = (text: string, sought: string | RegExp) =>
  text.split(typeof sought === 'string' ? sought : new RegExp(sought, 'g')).length - 1;

describe('no control is forgotten', () => {
  it('there are controls, named as their folders', () => {
    assert.ok(controls.length > 10);
    for (const unit of controls) assert.equal(contracts[nameOf(unit)]?.name, nameOf(unit), unit.folder);
    assert.equal(Object.keys(contracts).length, controls.length);
  });

  for (const { file, about, says, times = 1 } of LISTS)
    it(`in ${file}`, () => {
      const text = textOf(file);
      const forgotten = controls
        .filter((unit) => about(unit) && count(text, says(unit)) < times)
        .map(({ name }) => name);
      assert.deepEqual(forgotten, [], `${file} has forgotten: ${forgotten.join(', ')}`);
    });

  it('in its folder: element, define, and for a template native.ts and markup.ts', () => {
    for (const unit of controls) {
      const files = ['element.ts', 'define.ts', ...(isDrawn(unit) ? ['native.ts', 'markup.ts'] : [])];
      for (const file of files) assert.ok(has(unit, file), `${unit.folder} has no ${file}`);
      const tags = `'amo-${unit.name}': ${classOf(unit)};`;
      assert.ok(
        textOf(`${unit.folder}/element.ts`).includes(tags),
        `${unit.folder}/element.ts: HTMLElementTagNameMap has no ${tags}`,
      );
    }
  });

  it('in what the native face and twig draw', () => {
    const drawn = controls.filter(isDrawn).map(nameOf);
    for (const [list, names] of Object.entries({ native: nativeNames(), twig: elementNames() }))
      assert.deepEqual(
        drawn.filter((name) => !names.includes(name)),
        [],
        `${list} draws no`,
      );
  });

  it('in native.css and surfaces.css: what dresses both faces, or the native one', async () => {
    for (const { file, folder } of unitsWith('styles.ts')) {
      const room = folder.split('/')[1]!;
      const sheet = room === 'controls' ? nativeCss() : surfacesCss();
      const styles = (await import(`../../${file}`)) as Record<string, unknown>;
      for (const [name, css] of Object.entries(styles)) {
        if (typeof css !== 'string' || !/(Styles|Native)$/.test(name)) continue;
        assert.ok(sheet.includes(css.trim()), `src/${room}/native-css.ts has forgotten: ${name}`);
      }
    }
  });

  it('S2.47 in the stories: a page of its own, with the parameters of its element, and examples', () => {
    for (const { name } of controls) {
      const file = `${ROOT}stories/controls/${name}.stories.ts`;
      assert.ok(existsSync(file), `stories/controls has forgotten: ${name}`);
      const text = readFileSync(file, 'utf8');
      assert.match(text, new RegExp(`component: 'amo-${name}'`), `${file} shows no parameters`);
      assert.match(text, /^export const \w+: Story/m, `${file} has no example`);
    }
  });
});
