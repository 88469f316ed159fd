/** Finds the browsers that tests, catalogue and bench run in. Plain Node: it works before `npm ci`. */
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const env = process.env;
const PROGRAMS = [env.ProgramFiles, env['ProgramFiles(x86)'], env.LOCALAPPDATA].filter(Boolean);
const APPLICATIONS = ['/Applications', join(env.HOME ?? '', 'Applications')];

const KINDS = {
  chromium: {
    title: 'Chromium or Chrome',
    variables: ['CHROME_PATH', 'CHROMIUM_PATH'],
    commands: ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'microsoft-edge-stable'],
    apps: ['Google Chrome', 'Chromium', 'Google Chrome for Testing', 'Microsoft Edge'],
    windows: [
      'Google/Chrome/Application/chrome.exe',
      'Chromium/Application/chrome.exe',
      'Microsoft/Edge/Application/msedge.exe',
    ],
  },
  firefox: {
    title: 'Firefox',
    variables: ['FIREFOX_PATH'],
    commands: ['firefox-esr', 'firefox'],
    apps: ['Firefox', 'Firefox ESR'],
    windows: ['Mozilla Firefox/firefox.exe', 'Mozilla Firefox ESR/firefox.exe'],
  },
  // Its driver for Linux, which brings the browser along.
  webkit: {
    title: 'WebKitWebDriver',
    variables: ['WEBKIT_DRIVER_PATH'],
    commands: ['WebKitWebDriver'],
    apps: [],
    windows: [],
  },
};

/** Flags of every Chromium that we start: quiet, offline, and working in a container. */
export const CHROMIUM_ARGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--font-render-hinting=none',
];

function* places(kind) {
  const { commands, apps, windows } = KINDS[kind];
  if (process.platform === 'darwin') {
    for (const folder of APPLICATIONS)
      for (const app of apps) yield join(folder, `${app}.app/Contents/MacOS`, macBinary(app));
  } else if (process.platform === 'win32') {
    for (const folder of PROGRAMS) for (const file of windows) yield join(folder, file);
  } else {
    for (const command of commands) yield* commandPlaces(command);
  }
}

function* commandPlaces(command) {
  const folders = [...(env.PATH ?? '').split(delimiter), '/usr/bin', '/usr/local/bin', '/snap/bin'];
  for (const folder of folders) if (folder) yield join(folder, command);
}

/** Path of a program that belongs to a browser, else undefined. */
export function findProgram(command) {
  return [...commandPlaces(command)].find((path) => existsSync(path));
}

function macBinary(app) {
  return app.startsWith('Firefox') ? 'firefox' : app;
}

/**
 * Path of a browser's program.
 * @param {'chromium' | 'firefox' | 'webkit'} kind
 * @returns {string | undefined} undefined when there is none
 * @throws {Error} when the variable (`CHROME_PATH`, `FIREFOX_PATH`, `WEBKIT_DRIVER_PATH`) names a file that is not there
 */
export function findBrowser(kind) {
  for (const variable of KINDS[kind].variables) {
    const path = env[variable];
    if (!path) continue;
    if (!existsSync(path)) throw new Error(`${variable} is ${path}, and there is no such file.`);
    return path;
  }
  for (const path of places(kind)) if (existsSync(path)) return path;
  return undefined;
}

/** True where a window can be shown: on a screen that nobody sees, or on that of the user. */
export function hasScreen() {
  return Boolean(findProgram('Xvfb') || env.DISPLAY || env.WAYLAND_DISPLAY);
}

/** {@link findBrowser}, or an error that says what to do. */
function needBrowser(kind) {
  const { title, variables } = KINDS[kind];
  const path = findBrowser(kind);
  if (!path) throw new Error(`No ${title} was found. Install one, or set ${variables[0]} to its program.`);
  return path;
}

export const chromium = () => needBrowser('chromium');
export const firefox = () => needBrowser('firefox');
export const webkit = () => needBrowser('webkit');
