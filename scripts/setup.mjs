/**
 * Makes a clone ready: Node, the packages, with `--tests` the browsers. Plain Node without dependencies, since it runs
 * before there are any. `node scripts/setup.mjs [--tests]`
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { findBrowser } from './browsers.mjs';
import { ROOT } from './files.mjs';

const inCi = Boolean(process.env.CI) && process.env.CI !== 'false';
const read = (file) => JSON.parse(readFileSync(`${ROOT}${file}`, 'utf8'));
const has = (command) => spawnSync(command, ['--version'], { stdio: 'ignore' }).status === 0;

/** Says what is missing, and ends. */
function stop(message) {
  console.error(`\n${message}\n`);
  process.exit(1);
}

function run(command, args, options = {}) {
  const result = spawnSync(command, args, {
    cwd: ROOT,
    stdio: 'inherit',
    shell: process.platform === 'win32',
    ...options,
  });
  return result.status === 0;
}

function checkNode() {
  const wanted = read('package.json').engines.node.replace('>=', '');
  const [major, minor] = wanted.split('.').map(Number);
  const [ownMajor, ownMinor] = process.versions.node.split('.').map(Number);
  if (ownMajor < major || (ownMajor === major && ownMinor < minor))
    stop(`Node ${wanted} or newer is needed; this is ${process.versions.node}. See https://nodejs.org.`);
}

/** Whether node_modules holds what the lock file says; packages of other platforms may be absent. */
function isInstalled() {
  const hidden = `${ROOT}node_modules/.package-lock.json`;
  if (!existsSync(hidden)) return false;
  const there = read('node_modules/.package-lock.json').packages;
  return Object.entries(read('package-lock.json').packages).every(
    ([path, { version, optional }]) => path === '' || optional || there[path]?.version === version,
  );
}

function installPackages() {
  if (isInstalled()) return;
  console.log('Installing the packages of package-lock.json …');
  const env = { ...process.env, PUPPETEER_SKIP_DOWNLOAD: '1', PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD: '1' };
  if (!run('npm', ['ci', '--loglevel=error', '--no-audit', '--no-fund'], { env }))
    stop('npm ci failed: see its message above. The packages come from the registry of your npm configuration.');
}

/** `apt-get` with the right to install, as a command line, else undefined. */
function apt() {
  if (process.platform !== 'linux' || !has('apt-get')) return undefined;
  if (process.getuid?.() === 0) return ['apt-get'];
  const mayAsRoot = spawnSync('sudo', ['-n', 'true'], { stdio: 'ignore' }).status === 0;
  return mayAsRoot ? ['sudo', '-n', 'apt-get'] : undefined;
}

let listsAreFresh = false;

/** Installs one of the named system packages; false when that is not possible here. */
function installSystemPackage(names) {
  const command = apt();
  if (!command) return false;
  const [program, ...prefix] = command;
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const quiet = ['-qq', '-o=Dpkg::Use-Pty=0'];
  if (!listsAreFresh) listsAreFresh = run(program, [...prefix, 'update', ...quiet], { env });
  return names.some((name) => {
    console.log(`Installing ${name} …`);
    return run(program, [...prefix, 'install', '-y', ...quiet, '--no-install-recommends', name], { env });
  });
}

function needChromium() {
  if (findBrowser('chromium')) return;
  installSystemPackage(['chromium', 'chromium-browser']);
  if (!findBrowser('chromium'))
    stop(
      'The tests need Chromium, Chrome or Edge, none was found, and it cannot be installed from here.\n' +
        'Install one, or set CHROME_PATH to its program: CHROME_PATH=/path/to/chrome npm test',
    );
}

function wantFirefox() {
  if (findBrowser('firefox')) return;
  if (inCi) installSystemPackage(['firefox-esr', 'firefox']);
  if (findBrowser('firefox')) return;
  if (inCi) stop('With CI set the tests need Firefox, and it cannot be installed from here. Set FIREFOX_PATH.');
}

/** Everything that `npm start` needs; with `tests`, what `npm test` needs. */
export function setup({ tests = false } = {}) {
  checkNode();
  installPackages();
  if (!tests) return;
  try {
    needChromium();
    wantFirefox();
  } catch (error) {
    stop(error.message);
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) setup({ tests: process.argv.includes('--tests') });
