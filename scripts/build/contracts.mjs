/**
 * Contract tables as production needs them: without the words for the manifest, and without the rows that only templates
 * have, which are there for checks and completion.
 */
import { relative } from 'node:path';
import { ROOT } from '../files.mjs';
import { importSource } from '../import-source.mjs';
import { unitOf } from '../units.mjs';

const camel = (name) => name.replace(/_(\w)/g, (_, letter) => letter.toUpperCase());

function small({ name, params }) {
  const rows = Object.entries(params).filter(([, { face }]) => face !== 'native');
  return {
    name,
    params: Object.fromEntries(
      rows.map(([key, { doc: _doc, shape: _shape, as: _as, values: _values, ...row }]) => {
        if (row.property === camel(key)) delete row.property;
        if (row.type === 'string') delete row.type;
        return [key, row];
      }),
    ),
  };
}

/** A contract module, by its path from the project's root, with its small tables, as code. */
export async function contractCode(file) {
  const exports = Object.entries(await importSource(`export * from './${file}'`));
  const other = exports.find(([, value]) => !value?.params);
  if (other) throw new Error(`${file} exports ${other[0]}. A contract module holds contracts and types alone.`);
  return exports.map(([name, contract]) => `export const ${name} = ${JSON.stringify(small(contract))};`).join('\n');
}

/** Modules that hold nothing but contracts, by their path from the project's root. */
export const isContract = (file) => file === `${unitOf(file)}/contract.ts`;

export function contractTables() {
  return {
    name: 'contract-tables',
    enforce: 'pre',
    async transform(_code, id) {
      const file = relative(ROOT, id).replaceAll('\\', '/');
      return isContract(file) ? { code: await contractCode(file), map: null } : undefined;
    },
  };
}
