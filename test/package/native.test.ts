/** What the native faces and the native mode of twig load in production. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { build } from 'esbuild';
import { ROOT } from '../../scripts/files.mjs';

describe('dist/prod of the native faces', () => {
  for (const entry of ['native', 'twig-native'])
    it(`${entry} holds no Lit, no tables of parameters, no printing of elements`, async () => {
      const options = { bundle: true, write: false, metafile: true, format: 'esm', logLevel: 'error' } as const;
      const { metafile, outputFiles } = await build({ ...options, entryPoints: [`${ROOT}dist/prod/${entry}.js`] });
      const inputs = Object.entries(Object.values(metafile.outputs)[0]!.inputs);
      const files = inputs.filter(([, { bytesInOutput }]) => bytesInOutput).map(([file]) => file);
      for (const file of files) assert.doesNotMatch(file, /node_modules|-contract\.js$|-element\.js$/);
      const { text } = outputFiles[0]!;
      const found = (word: string): boolean => text.includes(word);
      assert.ok(found('control--select'));
      assert.deepEqual(['reflect:', '<amo-', 'customElements'].filter(found), []);
    });
});
