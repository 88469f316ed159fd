/**
 * `npm run bench`: what the controls cost, beside HTML and beside Lit, in one run. It measures and never judges: speed
 * depends on the machine, so it ends well whatever the goals say.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { startBrowser, withPages } from './browser.mjs';
import { Figures } from './figures.mjs';
import { LISTS } from './kinds.mjs';
import { leak, list, mount } from './measure.mjs';
import { report, reportGoals } from './report.mjs';
import { pageScript, sizes, SUBJECTS } from './subjects.mjs';

const HELP = `npm run bench -- [options]
  --suite mount,list,leak,size   what to measure; default: all
  --rounds N                     default 7; the leak is measured once
  --count N                      controls on the page; default 1000
  --only own,lit-shell           subjects; HTML is always one. Known: ${Object.keys(SUBJECTS).join(', ')}
  --against FOLDER               another checkout of the project, as one more subject
  --json FILE                    writes every figure`;

const { values: options } = parseArgs({
  options: {
    suite: { type: 'string', default: 'mount,list,leak,size' },
    rounds: { type: 'string', default: '7' },
    count: { type: 'string', default: '1000' },
    only: { type: 'string' },
    against: { type: 'string' },
    json: { type: 'string' },
    help: { type: 'boolean', default: false },
  },
});

const suites = new Set(options.suite.split(','));

/** Names and page scripts of what is measured. */
async function prepare() {
  const only = options.only?.split(',');
  const isWanted = ([id]) => id === 'html' || !only || only.includes(id);
  const names = Object.fromEntries(Object.entries(SUBJECTS).filter(isWanted));
  const scripts = {};
  for (const id of Object.keys(names)) scripts[id] = await pageScript(id);
  if (options.against) {
    names.against = options.against;
    scripts.against = await pageScript('own', resolve(options.against));
  }
  return { names, scripts };
}

/** The entries in another order each round, so that none always follows the same one. */
function rotated(scripts, round) {
  const list = Object.entries(scripts);
  const turn = [...list.slice(round % list.length), ...list.slice(0, round % list.length)];
  return Object.fromEntries(round % 2 ? turn.reverse() : turn);
}

/** Figures of one round, by subject. */
async function measure(browser, scripts, round) {
  const figures = {};
  const add = async (of, action) => {
    const found = await withPages(browser, rotated(of, round), action);
    for (const id of Object.keys(found)) figures[id] = { ...figures[id], ...found[id] };
  };
  if (suites.has('mount')) await add(scripts, (meters) => mount(meters, Number(options.count)));
  const withList = Object.fromEntries(Object.entries(scripts).filter(([id]) => !id.startsWith('lit-')));
  if (suites.has('list'))
    for (const kind of Object.keys(LISTS))
      for (const count of [100, 10_000]) await add(withList, (meters) => list(meters, kind, count));
  if (suites.has('leak') && round === 0) await add(scripts, leak);
  return figures;
}

async function main() {
  const { names, scripts } = await prepare();
  const figures = new Figures();
  const browser = await startBrowser();
  const machine = `${cpus().length} × ${cpus()[0]?.model ?? 'CPU'}`;
  console.log(`Chromium ${browser.version()}, Node ${process.versions.node}, ${machine}`);
  try {
    const rounds = Number(options.rounds);
    for (let round = 0; round < rounds; round++) {
      figures.add(await measure(browser, scripts, round));
      console.log(`round ${round + 1} of ${rounds}`);
    }
  } finally {
    await browser.close();
  }
  if (suites.has('size') && names.own) figures.sizes.own = await sizes();
  if (suites.has('size') && names.against) figures.sizes.against = await sizes(resolve(options.against));
  report(figures, names);
  const goals = JSON.parse(readFileSync(new URL('goals.json', import.meta.url), 'utf8'));
  const values = figures.goals('own');
  if (names.own) reportGoals(goals, values);
  const all = { names, goals, values, ...figures.toJSON() };
  if (options.json) writeFileSync(options.json, `${JSON.stringify(all, null, 1)}\n`);
}

if (options.help) console.log(HELP);
else await main();
