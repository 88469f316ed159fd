/** The sample widget by the rules that the platform's moderation judges a widget by. */
import assert from 'node:assert/strict';
import { readFileSync, statSync } from 'node:fs';
import { describe, it } from 'node:test';
import { PNG } from 'pngjs';
import { forbidden } from '../package/support/dist.js';
import { filesUnder, ROOT } from '../../scripts/files.mjs';

const FOLDER = 'stories/widget/sample/';
const files = filesUnder(FOLDER, '').map((file) => file.slice(FOLDER.length));
const bytes = (file: string): Buffer => readFileSync(ROOT + FOLDER + file);
const read = (file: string): string => bytes(file).toString('utf8');
const json = <T>(file: string): T => JSON.parse(read(file)) as T;

interface Manifest {
  readonly widget: Readonly<Record<string, unknown>> & {
    readonly version: string;
    readonly locale: readonly string[];
    readonly support: { readonly link: string; readonly email: string };
  };
  readonly locations: readonly string[];
  readonly settings: Readonly<Record<string, { readonly name: string; readonly type: string }>>;
}

type Texts = { readonly [key: string]: string | Texts };

const manifest = json<Manifest>('manifest.json');
const script = read('script.js');
const LOGOS: Readonly<Record<string, readonly [number, number]>> = {
  logo_main: [400, 272],
  logo_small: [108, 108],
  logo: [130, 100],
  logo_medium: [240, 84],
  logo_min: [84, 84],
};
const LOCALES = manifest.widget.locale;

/** Paths of a locale's texts: `panel.phone`. */
const paths = (texts: Texts, base = ''): string[] =>
  Object.entries(texts).flatMap(([key, value]) =>
    typeof value === 'string' ? [base + key] : paths(value, `${base}${key}.`),
  );
const at = (texts: Texts, path: string): unknown =>
  path.split('.').reduce<unknown>((value, key) => (value as Texts | undefined)?.[key], texts);

describe('files of the sample widget', () => {
  it('are the ones of the platform and no others', () => {
    const wanted = ['manifest.json', 'script.js', 'style.css', 'templates/panel.twig', 'templates/settings.twig'];
    const logos = Object.keys(LOGOS).map((name) => `images/${name}.png`);
    assert.deepEqual([...files].sort(), [...wanted, ...logos, ...LOCALES.map((lang) => `i18n/${lang}.json`)].sort());
  });

  for (const file of files.filter((name) => !name.endsWith('.png')))
    it(`${file} is UTF-8 with line feeds and no mark at its start`, () => {
      const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes(file));
      assert.doesNotMatch(text, /^\uFEFF|\r/);
    });

  for (const [name, [width, height]] of Object.entries(LOGOS))
    it(`${name} is ${width} by ${height}, at most 300 KB`, () => {
      const picture = PNG.sync.read(bytes(`images/${name}.png`));
      assert.deepEqual([picture.width, picture.height], [width, height]);
      assert.ok(statSync(`${ROOT}${FOLDER}images/${name}.png`).size <= 300 * 1024);
    });
});

describe('manifest of the sample widget', () => {
  it('has what every widget needs', () => {
    const { version, interface_version: api, installation, support } = manifest.widget;
    assert.match(version, /^\d+\.\d+\.\d+$/);
    assert.deepEqual([api, installation], [2, true]);
    assert.ok(support.link && support.email);
  });

  it('names each place once, and the script has the callbacks of the places', () => {
    const cards = ['lcard-1', 'ccard-1', 'comcard-1', 'cucard-1'];
    assert.deepEqual(manifest.locations, [...cards, 'llist-1', 'clist-1', 'settings']);
    for (const callback of ['render', 'init', 'bind_actions', 'settings', 'onSave', 'destroy'])
      assert.match(script, new RegExp(`\\b${callback}: function`));
    for (const list of ['leads', 'contacts']) assert.match(script, new RegExp(`\\b${list}: \\{ selected: \\w+ \\}`));
  });

  for (const lang of LOCALES) {
    const texts = json<Texts>(`i18n/${lang}.json`);
    it(`finds its texts in ${lang}, short enough`, () => {
      const own = ['name', 'description', 'short_description'].map((key) =>
        String(at(texts, String(manifest.widget[key]))),
      );
      const [name, description, short] = own as [string, string, string];
      assert.ok(name.length <= 30 && name.split(' ').every((word) => word.length <= 19), name);
      assert.ok(short.length <= 50, short);
      assert.ok(description.length <= 400 && !/</.test(description), description);
      for (const field of Object.values(manifest.settings)) assert.equal(typeof at(texts, field.name), 'string');
    });

    it(`${lang} has every text and no empty one`, () => {
      const all = paths(json<Texts>('i18n/en.json'));
      assert.deepEqual(paths(texts), all);
      assert.deepEqual(
        all.filter((path) => !at(texts, path)),
        [],
      );
    });
  }

  it('has at most one field of the type custom', () => {
    assert.equal(Object.values(manifest.settings).filter(({ type }) => type === 'custom').length, 1);
  });
});

describe('script and styles of the sample widget', () => {
  it('hold nothing that is forbidden', () => assert.deepEqual(forbidden(script), []));

  it('use APP by its documented members alone, and bind to the document under a name', () => {
    const members = new Set(Array.from(script.matchAll(/\bAPP\.(\w+)/g), ([, name]) => name));
    assert.deepEqual([...members].sort(), ['constant', 'data', 'getBaseEntity', 'isCard', 'lang_id']);
    assert.doesNotMatch(script, /\$\(document\)(?!\.off\(EVENTS\))/);
    assert.doesNotMatch(script, /async: false|js-widget-(?:install|save)|switcher_o/);
  });

  it("style only what is their own, with the system's colours", () => {
    const css = read('style.css');
    for (const [, selector] of css.matchAll(/([^{}]+)\{/g))
      assert.match(selector!.trim(), /^\.callback-request[\w-]*(?: \.callback-request[\w-]*)?(?::empty)?$/);
    assert.doesNotMatch(css, /--[\w-]+\s*:|#[\da-f]{3,8}\b/i);
    assert.match(script, /style\.css\?v=/);
  });
});
