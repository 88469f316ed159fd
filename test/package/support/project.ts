/** An empty project with the package installed from its tarball, as an author has it; made once per build. */
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesUnder, ROOT } from '../../../scripts/files.mjs';

/** Folder of the project, outside any other package's node_modules lookup but for what is installed in it. */
export const PROJECT = join(ROOT, '.cache/package');

const npmCli = process.env['npm_execpath'];

/** Runs npm and gives back what it prints. */
export function npm(args: readonly string[], cwd: string): string {
  const quiet = [...args, '--loglevel=error', '--no-audit', '--no-fund'];
  const [program, list] = npmCli?.endsWith('.js') ? [process.execPath, [npmCli, ...quiet]] : ['npm', quiet];
  const { status, stdout, stderr } = spawnSync(program, list, {
    cwd,
    encoding: 'utf8',
    shell: program === 'npm' && process.platform === 'win32',
  });
  if (status !== 0) throw new Error(`npm ${args.join(' ')} failed:\n${stderr}\n${stdout}`);
  return stdout;
}

/** Changes whenever the package's content does. */
function stamp(): string {
  const files = ['package.json', 'README.md', ...filesUnder('dist', ''), ...filesUnder('test/package/pages', '')];
  return files.map((file) => `${file} ${statSync(ROOT + file).mtimeMs}`).join('\n');
}

/** Scripts that a page of the project takes from elsewhere. */
const SCRIPTS = { 'require.js': 'requirejs/require.js' };

/** Packs, installs and adds the pages; gives back the folder. */
export function project(): string {
  const now = stamp();
  const mark = join(PROJECT, '.stamp');
  if (existsSync(mark) && readFileSync(mark, 'utf8') === now) return PROJECT;
  rmSync(PROJECT, { recursive: true, force: true });
  mkdirSync(PROJECT, { recursive: true });
  const [{ filename }] = JSON.parse(
    npm(['pack', '--json', '--ignore-scripts', '--pack-destination', PROJECT], ROOT),
  ) as [{ filename: string }];
  writeFileSync(join(PROJECT, 'package.json'), '{ "name": "project", "private": true, "type": "module" }\n');
  npm(['install', `./${filename}`, '--prefer-offline'], PROJECT);
  cpSync(join(ROOT, 'test/package/pages'), PROJECT, { recursive: true });
  for (const [name, source] of Object.entries(SCRIPTS)) cpSync(join(ROOT, 'node_modules', source), join(PROJECT, name));
  for (const [widget, ending] of [
    ['first', '.js'],
    ['second', '.min.js'],
  ] as const)
    for (const name of ['amo-elements', 'surfaces'])
      cpSync(
        join(PROJECT, `node_modules/amo-elements/dist/amd/${name}${ending}`),
        join(PROJECT, `widgets/${widget}/${name}.js`),
      );
  writeFileSync(mark, now);
  return PROJECT;
}
