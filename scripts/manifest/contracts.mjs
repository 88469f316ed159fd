/** The contract tables of the units, as the sources have them. */
import { importSource } from '../import-source.mjs';
import { unitsWith } from '../units.mjs';

/**
 * Contracts by folder: `{'src/controls/input': {name, summary, rows}}`; rows are those of src/contract/contract.ts, names
 * worked out.
 */
export async function loadContracts() {
  const units = unitsWith('contract.ts');
  const lines = units.map(({ file }, index) => `export * as c${index} from './${file}';`);
  const code = [...lines, "export { rows } from './src/contract/contract.ts';"].join('\n');
  const { rows, ...modules } = await importSource(code, true);
  return Object.fromEntries(
    units.map(({ folder, file }, index) => {
      const contract = Object.values(modules[`c${index}`]).find((value) => value?.params);
      if (!contract) throw new Error(`${file} exports no contract.`);
      return [folder, { name: contract.name, summary: contract.summary, rows: rows(contract) }];
    }),
  );
}
