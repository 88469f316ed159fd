/**
 * Contract tables as production needs them: without the words for the manifest, and without the rows that only templates
 * have, which are there for checks and completion.
 */
import { build } from 'esbuild';

const TABLE = /\/src\/controls\/[^/]+\/contract\.ts$/;

/** The exports of a contract module. */
async function evaluate(file) {
  const { outputFiles } = await build({
    entryPoints: [file],
    bundle: true,
    write: false,
    format: 'esm',
    logLevel: 'error',
  });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].text).toString('base64')}`);
}

function small({ name, params }) {
  const rows = Object.entries(params).filter(([, { face }]) => face !== 'native');
  return {
    name,
    params: Object.fromEntries(rows.map(([key, { doc: _doc, shape: _shape, as: _as, ...row }]) => [key, row])),
  };
}

/** A contract module with its small tables, as code. */
export async function contractCode(file) {
  const exports = Object.entries(await evaluate(file));
  const other = exports.find(([, value]) => !value?.params);
  if (other) throw new Error(`${file} exports ${other[0]}. A contract module holds contracts and types alone.`);
  return exports.map(([name, contract]) => `export const ${name} = ${JSON.stringify(small(contract))};`).join('\n');
}

export function contractTables() {
  return {
    name: 'contract-tables',
    enforce: 'pre',
    async transform(_code, id) {
      return TABLE.test(id) ? { code: await contractCode(id), map: null } : undefined;
    },
  };
}
