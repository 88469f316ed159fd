/** Scripts of the product's page that the stand-in host serves, each with its licence. */
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { ROOT } from '../files.mjs';

/** File of a package by the name that it is served under: those that are read by a debugger as they are, the big ones minified. */
const VENDOR = {
  require: 'requirejs/require.js',
  text: 'requirejs-text/text.js',
  jquery: 'jquery/dist/jquery.js',
  underscore: 'underscore/underscore.js',
  backbone: 'backbone/backbone.js',
  moment: 'moment/min/moment-with-locales.min.js',
  'moment-timezone': 'moment-timezone/builds/moment-timezone-with-data.min.js',
  twig: 'twig-0.8.9/twig.js',
  accounting: 'accounting/accounting.js',
  'browser-detect': 'browser-detect/dist/browser-detect.umd.js',
  chartjs: 'chart.js/dist/Chart.min.js',
  clipboard: 'clipboard/dist/clipboard.js',
  cocktail: 'backbone.cocktail/Cocktail.js',
  cropperjs: 'cropperjs/dist/cropper.min.js',
  enquire: 'enquire.js/dist/enquire.js',
  fullcalendar: 'fullcalendar/dist/fullcalendar.min.js',
  'google-libphonenumber': 'google-libphonenumber/dist/libphonenumber.js',
  jplayer: 'jplayer/dist/jplayer/jquery.jplayer.min.js',
  'js-uuid': 'js-uuid/js-uuid.js',
  pubsub: 'pubsub-js/src/pubsub.js',
  quill: 'quill/dist/quill.min.js',
  rangeslider: 'rangeslider.js/dist/rangeslider.js',
  store: 'store/store.js',
  'virtualized-list': 'virtualized-list/umd/virtualized-list.min.js',
};

/** Big, minified and seldom asked for: they lie in the package as they are sent. */
const PACKED = [
  'chartjs',
  'cropperjs',
  'fullcalendar',
  'google-libphonenumber',
  'jplayer',
  'moment',
  'moment-timezone',
  'quill',
];

const LICENCE = /licen[cs]e|copying/i;

/** The licence of a package: its file, else what its description says. */
function licenceOf(folder) {
  const file = readdirSync(folder).find((name) => LICENCE.test(name));
  if (file) return readFileSync(folder + file, 'utf8').trim();
  const { license, licenses, author, homepage } = JSON.parse(readFileSync(`${folder}package.json`, 'utf8'));
  const words = [license ?? licenses, author, homepage].filter(Boolean);
  return words.map((word) => (typeof word === 'string' ? word : JSON.stringify(word))).join('\n');
}

/** Name, version and licence of a package. @param root its folder, with a slash at the end @param title what it is here */
function licenceText(root, title = '') {
  const { version, name } = JSON.parse(readFileSync(`${root}package.json`, 'utf8'));
  return `${title}${name} ${version}\n\n${licenceOf(root)}\n`;
}

const joined = (texts) => texts.join(`\n${'-'.repeat(80)}\n\n`);

/** Licences of packages that are inside of built files. @param modules paths of all modules in them */
export function writeLicences(file, modules) {
  const folders = modules.flatMap((path) => /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+\//.exec(path) ?? []);
  writeFileSync(file, joined([...new Set(folders)].sort().map((root) => licenceText(root))));
}

/** Copies the scripts, and writes down whose they are. @param folder with a slash at the end @param packed the big ones as they are sent */
export function copyVendor(folder, packed = true) {
  mkdirSync(folder, { recursive: true });
  const licences = [];
  for (const [name, file] of Object.entries(VENDOR)) {
    const source = `${ROOT}node_modules/${file}`;
    if (!existsSync(source)) throw new Error(`The host needs ${file}: npm install.`);
    if (packed && PACKED.includes(name))
      writeFileSync(`${folder}${name}.js.gz`, gzipSync(readFileSync(source), { level: 9 }));
    else cpSync(source, `${folder}${name}.js`);
    licences.push(licenceText(`${ROOT}node_modules/${file.slice(0, file.indexOf('/'))}/`, `${name}.js: `));
  }
  writeFileSync(`${folder}LICENSES.txt`, joined(licences));
}
