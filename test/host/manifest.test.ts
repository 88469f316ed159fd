/** A manifest that is not what it should be: told with the place and the remedy, and the widget runs by the rest. */
import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import { soundManifest } from '../../src/host/server/widgets/manifest.js';
import { closeAll, open, start } from './support/host.js';
import './support/journal.js';
import { widgetFolder } from './support/widget.js';

after(closeAll);

const SOUND = { widget: { version: '1.0.0' }, locations: ['lcard-1', 'settings', 'widget_page'] };
type Parts = Readonly<Record<string, unknown>>;

/** What differs from a sound manifest, its `widget` too; what is told; what is left of the member. */
const ROWS: readonly (readonly [what: string, parts: Parts, widget: Parts, says: readonly RegExp[]])[] = [
  ['nothing is wrong', {}, {}, []],
  ['empty lists and null stand for nothing', { settings: [], tour: null, left_menu: [] }, { locale: [] }, []],
  [
    'a locale that is a text',
    {},
    { locale: 'ru' },
    [/widget\.locale has to be a list of texts, not "ru"; it is left out/],
  ],
  [
    'names that are none',
    {},
    { name: 5, support: 'x' },
    [/widget\.name has to be a text, not 5/, /widget\.support has to be an object/],
  ],
  ['no version', {}, { version: 1 }, [/widget\.version has to be a text such as "1\.0\.0"/]],
  ['settings that are a list', { settings: [1] }, {}, [/settings has to be an object, not \[1\]/]],
  [
    'settings whose members are none',
    { settings: { a: 5, b: { type: {} } } },
    {},
    [/settings\.a has to be an object, not 5/, /settings\.b\.type has to be a text/],
  ],
  [
    'a menu whose parts are none',
    { left_menu: { a: null, b: { icon: 5, submenu: { x: 1 } } } },
    {},
    [/left_menu\.b\.icon has to be a text/, /left_menu\.b\.submenu\.x has to be an object/],
  ],
  [
    'a tour whose parts are none',
    { tour: { is_tour: true, tour_images: { ru: 'x' }, tour_description: 5 } },
    {},
    [/tour\.tour_images\.ru has to be a list of texts/, /tour\.tour_description has to be a text/],
  ],
  [
    'locations that there are not',
    { locations: ['lcard-1', 'lead_card', 'lcard-2', 5] },
    {},
    [/locations has 5, "lead_card", "lcard-2": the widget runs nowhere by that\. Known are lcard, /],
  ],
  ['no location at all', { locations: [] }, {}, [/"locations" is empty: the widget runs nowhere/]],
  ['no list of locations', { locations: 'lcard' }, {}, [/no list "locations"/]],
];

describe('a manifest', () => {
  for (const [what, parts, widget, says] of ROWS)
    it(`is told of: ${what}`, () => {
      const { problems } = soundManifest({ ...SOUND, ...parts, widget: { ...SOUND.widget, ...widget } });
      assert.equal(problems.length, says.length, problems.join('\n'));
      for (const wanted of says)
        assert.ok(
          problems.some((one) => wanted.test(one)),
          `${wanted} in ${problems.join('\n')}`,
        );
    });

  it('keeps what is sound, and members that the host does not know', () => {
    const manifest = {
      ...SOUND,
      settings: { key: { name: 'settings.key', type: 'text', required: true }, bad: 1 },
      own: [{ a: 1 }],
      left_menu: { stats: { submenu: { x: { title: 't', sort: 1 } } }, leads: { is_hidden: true } },
    };
    const { manifest: found } = soundManifest(manifest);
    assert.deepEqual(found, { ...manifest, settings: { key: manifest.settings.key } });
  });

  it('of any kind lets the widget run, the page live, and the settings open', async () => {
    const folders = ROWS.filter(([, { locations }]) => !locations).map(([, manifest, widget], index) =>
      widgetFolder({ code: `odd_${index}`, manifest: { locations: SOUND.locations, ...manifest }, widget }),
    );
    const host = await start({ folders, reload: false });
    const { page, complaints } = await open(host, 'settings/widgets/');
    const ran = await page.evaluate(() => window.amoHost.journal.filter(({ name }) => name === 'init').length);
    assert.equal(ran, folders.length);
    for (const { code } of host.widgets) {
      await page.evaluate((of) => window.amoHost.openSettings(of), code);
      await page.keyboard.press('Escape');
    }
    assert.deepEqual(complaints, []);
    const told = host
      .journal()
      .filter(({ name }) => name === 'folder')
      .map(({ widget, level }) => `${widget} ${level}`);
    assert.equal(
      told.length,
      ROWS.filter(([, { locations }, , says]) => !locations && says.length).length,
      told.join(),
    );
  });
});
