/** The stand-in host for the catalogue, as static files: with the sample widget, and with each widget folder of the stories. */
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildStaticHost } from './build/host-static.mjs';
import { filesUnder, ROOT } from './files.mjs';
import { makeSampleWidget } from './sample-widget.mjs';

const STORIES = 'stories/widget';
const OUT = '.cache/host';

/** An account in each of these languages: `NAME` and `NAME-en`. */
const LOCALES = { ru: '', en: '-en' };

/** Widget folders by the names that the catalogue calls them. */
async function folders() {
  const sample = await makeSampleWidget('.cache/host-widgets/callback_request');
  const all = filesUnder(STORIES, 'manifest.json').map(dirname);
  return new Map(all.map((folder) => [basename(folder), basename(folder) === 'sample' ? sample : folder]));
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
