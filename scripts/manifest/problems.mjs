/** What the manifest and the sources must say alike: parts, states, events and attributes of each control. */
import { readFileSync } from 'node:fs';
import { loadContracts } from './contracts.mjs';
import { ROOT } from '../files.mjs';
import { sourcesOf, unitsWith } from '../units.mjs';

/** Attributes that every element has, so that no table names them. */
const GLOBAL = /^(class|id|style|title|hidden|lang|dir|tabindex|role|part|slot|aria-.*|data-.*)$/;

/** Members that do what they do in HTML. */
const OF_HTML = /^(click|focus|blur)$/;

/** How the sources of a control show what it has; the first group is a list of names. */
const USES = {
  cssParts: [
    /\bpart="([\w -]+)"/g,
    /\bpart: '([\w -]+)'/g,
    /\.part\.(?:add|toggle)\('([\w-]+)'/g,
    /'part', '([\w -]+)'/g,
  ],
  cssStates: [/\bsetState\('([\w-]+)'/g],
  events: [/'((?:controls|button|suggest):[\w:]+)'/g],
};
const WORDS = { cssParts: '@csspart', cssStates: '@cssstate', events: '@fires' };
const ATTRIBUTE_USE = /\bthis\.(?:get|set|has|remove|toggle)Attribute\('([\w-]+)'/g;

const matches = (text, pattern) => Array.from(text.matchAll(pattern), ([, names]) => names.split(/\s+/)).flat();

function textOf(folder) {
  const files = sourcesOf(folder).filter((file) => !/\/(native[^/]*|styles)\.ts$/.test(file));
  return files.map((file) => readFileSync(ROOT + file, 'utf8')).join('\n');
}

function* problemsOf(declaration, folder, contract) {
  const text = textOf(folder);
  if (!declaration.summary) yield '@summary is missing';
  for (const [list, patterns] of Object.entries(USES)) {
    const documented = new Set((declaration[list] ?? []).map(({ name }) => name));
    const used = new Set(patterns.flatMap((pattern) => matches(text, pattern)));
    for (const name of used) if (!documented.has(name)) yield `${WORDS[list]} ${name} is used and not documented`;
  }
  const known = new Set(contract.rows.map(({ attribute }) => attribute));
  for (const name of new Set(matches(text, ATTRIBUTE_USE)))
    if (!known.has(name) && !GLOBAL.test(name)) yield `the attribute ${name} stands in no row of the contract`;
  for (const list of ['cssParts', 'cssStates', 'events', 'attributes', 'members'])
    for (const { name, description } of declaration[list] ?? [])
      if (!description && !OF_HTML.test(name)) yield `${list}: ${name} has no description`;
}

/** Sentences about what is wrong, one per problem; none when all is well. */
export async function manifestProblems(manifest, contracts) {
  contracts ??= await loadContracts();
  const problems = [];
  for (const { name, folder, file } of unitsWith('element.ts')) {
    const module = manifest.modules.find(
      ({ path }) => /\/(elements|surfaces)\/[^/]+$/.test(path) && path.endsWith(`/${name}.js`),
    );
    const declaration = module?.declarations[0];
    if (!declaration) problems.push(`${file}: no class that the manifest knows`);
    else
      for (const problem of problemsOf(declaration, folder, contracts[folder]))
        problems.push(`${declaration.name}: ${problem}`);
  }
  return problems;
}
