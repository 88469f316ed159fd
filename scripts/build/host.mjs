/** The stand-in host: its page, the vendor scripts that it serves, the command and the entry `amo-elements/host`. */
import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { ROOT } from '../files.mjs';
import { importSource } from '../import-source.mjs';
import { copyVendor, writeLicences } from './vendor.mjs';

const common = { configFile: false, root: ROOT, logLevel: 'warn', publicDir: false, define: { __DEV__: 'true' } };

async function buildPage(outDir) {
  await build({
    ...common,
    base: '/@host/',
    build: {
      outDir,
      target: 'es2022',
      minify: 'oxc',
      modulePreload: false,
      rolldownOptions: {
        input: { page: 'src/host/page/start.ts' },
        output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: 'chunks/[name].js' },
      },
    },
  });
}

/** The service worker, which has to be one script. */
async function buildWorker() {
  await build({
    ...common,
    build: {
      outDir: 'dist/host/page',
      emptyOutDir: false,
      target: 'es2022',
      minify: 'oxc',
      rolldownOptions: {
        input: { worker: 'src/host/page/worker/worker.ts' },
        output: { format: 'iife', entryFileNames: '[name].js' },
      },
    },
  });
}

async function writeStyles(folder) {
  const { nativeCss } = await importSource("export * from './src/controls/native-css.ts'");
  const { surfacesCss } = await importSource("export * from './src/surfaces/native-css.ts'");
  const { fontFiles, hostCss } = await importSource("export * from './src/host/page/look/host-css.ts'");
  writeFileSync(`${ROOT}${folder}/page.css`, `${nativeCss()}\n${surfacesCss()}\n${hostCss('/@host/fonts/')}`);
  copyFonts(fontFiles, `${ROOT}${folder}/fonts/`);
}

/** PT Sans with its licence. */
function copyFonts(files, folder) {
  const from = `${ROOT}node_modules/@fontsource/pt-sans/`;
  mkdirSync(folder, { recursive: true });
  for (const file of files) cpSync(`${from}files/${file}`, folder + file);
  cpSync(`${from}LICENSE`, `${folder}OFL.txt`);
}

/** What the command needs is inside of it: whoever installs the kit for its elements gets no packages of a server. */

async function buildCommand() {
  const { output } = await build({
    ...common,
    ssr: { noExternal: true },
    build: {
      ssr: true,
      outDir: 'dist/host',
      emptyOutDir: false,
      target: 'node20',
      minify: false,
      rolldownOptions: {
        input: { index: 'src/host/server/start-host.ts', cli: 'src/cli/main.ts', vite: 'src/vite/widget-plugin.ts' },
        output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: '[name].js' },
      },
    },
  });
  writeLicences(
    `${ROOT}dist/host/LICENSES.txt`,
    output.flatMap(({ moduleIds = [] }) => moduleIds),
  );
  writeFileSync(`${ROOT}dist/cli.js`, "#!/usr/bin/env node\nimport './host/cli.js';\n", { mode: 0o755 });
}

/**
 * The files of the page.
 * @param {string} folder from the project's root
 * @param {boolean} packed big vendor scripts as they are sent by a server that says so
 */
export async function buildHostPage(folder, packed = true) {
  await buildPage(folder);
  copyVendor(`${ROOT}${folder}/vendor/`, packed);
  await writeStyles(folder);
}

export async function buildHost() {
  await buildHostPage('dist/host/page');
  await buildWorker();
  await buildCommand();
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await buildHost();
