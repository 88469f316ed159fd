/**
 * What two AMD files share. While the second one is built, each module that the first one holds is replaced by one that takes its
 * exports from a list in the first one's value. The list has what is left of them after tree shaking.
 */
const PREFIX = '\0shared:';
const KEY = /\bshared\.(\w+)/g;

/** What was asked for, by key: `{id, name}`. */
const known = new Map();

/** For the second file: replaces the modules of the first one. @param {Set<string>} modules their ids */
export function sharedFrom(modules) {
  return {
    name: 'shared-from',
    enforce: 'pre',
    async resolveId(source, importer) {
      if (!importer || importer.startsWith(PREFIX) || source.startsWith(PREFIX)) return undefined;
      const found = await this.resolve(source, importer, { skipSelf: true });
      return found && modules.has(found.id) ? `${PREFIX}${found.id}` : undefined;
    },
    async load(id) {
      if (!id.startsWith(PREFIX)) return undefined;
      const real = id.slice(PREFIX.length);
      const { exports } = await this.load({ id: real });
      return exports.map((name) => taken(real, name)).join('\n');
    },
  };
}

function taken(id, name) {
  const key = `${name}__${id.replace(/\W/g, '_')}`;
  known.set(key, { id, name });
  return `export const ${name} = shared.${key};`;
}

/** The code of the second file with places in the list, and what the list has to hold: `[{id, name}]`. */
export function placeShared(code) {
  const used = code.replace(/^\s*(shared\.\w+;|\/\/ .*shared:.*)\n/gm, ''); // taken for nobody, and where from
  const keys = [...new Set(Array.from(used.matchAll(KEY), ([, key]) => key))].sort();
  return {
    code: used.replace(KEY, (_, key) => `shared[${keys.indexOf(key)}]`),
    shared: keys.map((key) => known.get(key)),
  };
}

/** For the first file: its entry gives the list as well. */
export function giveShared(entry, shared) {
  const imports = shared.map(({ id, name }, at) => `import { ${name} as shared${at} } from ${JSON.stringify(id)};`);
  const list = `export const shared = [${shared.map((_, at) => `shared${at}`).join(', ')}];`;
  return {
    name: 'give-shared',
    transform: (code, id) =>
      id.endsWith(entry) ? { code: [code, ...imports, list].join('\n'), map: null } : undefined,
  };
}
