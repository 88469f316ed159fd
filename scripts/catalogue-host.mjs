/** The stand-in host for the catalogue, as static files: with the sample widget, and with each widget folder of the stories. */
import { writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildStaticHost } from './build/host-static.mjs';
import { filesUnder, ROOT } from './files.mjs';
import { makeSampleWidget } from './sample-widget.mjs';

const STORIES = 'stories/widget';
const OUT = '.cache/host';

/** An account in each of these languages: `NAME` and `NAME-en`. */
const LOCALES = { ru: '', en: '-en' };

/** The sample widget with the setting that says how its script draws its controls: in amo-host.json, beside the folder. */
async function sample(controls) {
  const folder = await makeSampleWidget(`.cache/host-widgets/${controls}/callback_request`);
  const settings = { callback_request: { line: '101', controls } };
  writeFileSync(join(ROOT, dirname(folder), 'amo-host.json'), JSON.stringify({ settings }));
  return folder;
}

/** Widget folders by the names that the catalogue calls them. */
async function folders() {
  const all = filesUnder(STORIES, 'manifest.json').map(dirname);
  const named = new Map(all.map((folder) => [basename(folder), folder]));
  return named.set('sample', await sample('element')).set('sample-native', await sample('native'));
}

export async function buildCatalogueHost() {
  const named = [...(await folders())];
  const scenarios = named.flatMap(([name, folder]) =>
    Object.entries(LOCALES).map(([locale, ending]) => ({
      name: name + ending,
      widgets: [join(ROOT, folder)],
      options: { locale },
    })),
  );
  await buildStaticHost({ out: OUT, scenarios });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await buildCatalogueHost();
