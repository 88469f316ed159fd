/** The host without a server: a folder of static files, in which a service worker answers what a server would. */
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { filesUnder, ROOT } from '../files.mjs';
import { importSource } from '../import-source.mjs';
import { buildHostPage } from './host.mjs';

const SCRIPTS = ['src/host/static/worker/worker.ts', 'src/host/static/entry/entry.ts'];
/** How the server reads a folder. */
const SERVER = `
  export * from './src/host/server/widgets/open-widgets.ts';
  export * from './src/host/server/scenario/scenario.ts';
  export * from './src/host/server/flags/read-flags.ts';`;

function write(file, content) {
  mkdirSync(join(file, '..'), { recursive: true });
  writeFileSync(file, content);
}

/** The widgets of a scenario, read as the server reads them. */
function openAll({ name, widgets, options = {} }, { openWidgets, readScenario, scenarioFile, optionsOf }) {
  const problems = [];
  const opened = openWidgets(widgets, ({ detail }) => problems.push(detail.problem));
  if (problems.length) throw new Error(`The scenario ${name}: ${problems.join(' ')}`);
  const scenario = readScenario(scenarioFile(opened[0].source));
  return { opened, scenario, options: { ...optionsOf(scenario.flags ?? {}), ...options } };
}

/** Copies the files of widgets, of one that is in several scenarios once. */
function copier(out) {
  const places = new Map();
  return (widget) => {
    const { path } = widget.source;
    const { code, ...facts } = widget.facts();
    const place = places.get(path) ?? `widgets/${places.size + 1}`;
    if (!places.has(path)) for (const file of facts.files) write(join(out, place, file), widget.read(file));
    places.set(path, place);
    return { code, ...facts, namesAccount: widget.namesAccount(), place };
  };
}

async function script(entry) {
  const { outputFiles } = await build({
    absWorkingDir: ROOT,
    entryPoints: [entry],
    bundle: true,
    write: false,
    minify: true,
    format: 'iife',
    target: 'es2022',
    define: { __DEV__: 'true' },
    logLevel: 'warning',
  });
  return outputFiles[0].text;
}

/** Another name after each change of a file. */
function stampOf(out, facts, code) {
  const hash = createHash('sha256').update(JSON.stringify(facts)).update(code);
  for (const file of filesUnder(out, '')) hash.update(file).update(readFileSync(join(ROOT, file)));
  return hash.digest('hex').slice(0, 12);
}

const INDEX = `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>amo-elements</title><script src="entry.js" defer></script></head>
<body></body></html>
`;

/**
 * For the root of a site whose server sends it for what is not there: a page's address, asked for past the worker, leads to the way
 * in. @param {string} name what the folder is called there
 */
const notFound = (name) => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Not found</title><script>
const [, before, key, at] = /^(.*\\/${name}\\/)([^/]+)(\\/.*)$/.exec(location.pathname) ?? [];
const query = new URLSearchParams(location.search);
query.set('scenario', key);
query.set('at', at);
const again = location.hash === '#past';
if (key && !again) location.replace(before + 'index.html?' + query + '#past');
</script></head><body>Nothing is here.<script>
if (again) document.body.textContent =
  'The page was asked for past its service worker, twice: are workers bypassed in the tools of the browser?';
</script></body></html>
`;

/**
 * Writes the folder anew. Its page is `index.html?scenario=NAME&at=/leads/detail/1`.
 * @param {object} parts
 * @param {string} parts.out from the project's root
 * @param {string} [parts.name] what the folder is called on the site; default `host`
 * @param {{name: string, widgets: string[], options?: object}[]} parts.scenarios widgets that run together in an account: their
 *   folders, with an amo-host.json as on a server; options as of `startHost` that say how a page behaves
 */
export async function buildStaticHost({ out, name = 'host', scenarios }) {
  const server = await importSource(SERVER, true, 'node');
  const target = join(ROOT, out);
  rmSync(target, { recursive: true, force: true });
  await buildHostPage(`${out}/page`, false);
  const page = filesUnder(`${out}/page`, '').map((file) => file.slice(`${out}/page/`.length));
  const copy = copier(target);
  const all = scenarios.map((one) => {
    const { opened, scenario, options } = openAll(one, server);
    return [one.name, { options, scenario, widgets: opened.map(copy) }];
  });
  const facts = { page, scenarios: Object.fromEntries(all) };
  const [worker, entry] = await Promise.all(SCRIPTS.map(script));
  const folder = { build: stampOf(out, facts, worker + entry), ...facts };
  write(join(target, 'worker.js'), `self.AMO_HOST_FOLDER=${JSON.stringify(folder)};\n${worker}`);
  write(join(target, 'entry.js'), `self.AMO_HOST_SCENARIOS=${JSON.stringify(Object.keys(facts.scenarios))};\n${entry}`);
  write(join(target, 'index.html'), INDEX);
  write(join(target, '404.html'), notFound(name));
}
