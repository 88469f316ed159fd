/** The contract tables of the controls, as the sources have them. */
import { build } from 'esbuild';
import { filesUnder, ROOT } from '../files.mjs';

const CONTRACT = /^src\/controls\/([^/]+)\/contract\.ts$/;

/**
 * Contracts by folder of the control: `{input: {name, summary, rows}}`; rows are those of src/contract/contract.ts, names
 * worked out.
 */
export async function loadContracts() {
  const folders = filesUnder('src/controls', 'contract.ts').flatMap((file) => CONTRACT.exec(file)?.[1] ?? []);
  const lines = folders.map((name, index) => `export * as c${index} from './src/controls/${name}/contract.ts';`);
  const { outputFiles } = await build({
    stdin: { contents: [...lines, "export { rows } from './src/contract/contract.ts';"].join('\n'), resolveDir: ROOT },
    bundle: true,
    write: false,
    format: 'esm',
    define: { __DEV__: 'true' },
  });
  const { rows, ...modules } = await import(
    `data:text/javascript;base64,${Buffer.from(outputFiles[0].text).toString('base64')}`
  );
  return Object.fromEntries(
    folders.map((name, index) => {
      const contract = Object.values(modules[`c${index}`]).find((value) => value?.params);
      if (!contract) throw new Error(`src/controls/${name}/contract.ts exports no contract.`);
      return [name, { name: contract.name, summary: contract.summary, rows: rows(contract) }];
    }),
  );
}
