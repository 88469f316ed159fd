/**
 * Commands that a browser test sends to the runner, beside the stock ones (keys, mouse): the typed client is
 * test/browser/support/commands.ts. A command that a browser has no way for throws and says so.
 */
import * as chromiumDriver from './drivers/chromium.mjs';
import * as firefoxDriver from './drivers/firefox.mjs';
import * as webkitDriver from './drivers/webkit.mjs';

/** The driver of the browser that a session runs in. */
function driverOf({ browser: { name, type } }) {
  if (name === 'WebKit') return webkitDriver;
  return type === 'playwright' ? chromiumDriver : firefoxDriver;
}

const COMMANDS = {
  'kit:ax': 'ax',
  'kit:screenshot': 'screenshot',
  'kit:emulate': 'emulate',
  'kit:gc': 'gc',
  'kit:counters': 'counters',
  'kit:touch': 'touch',
  'kit:compose': 'compose',
  'kit:press': 'press',
  'kit:letters': 'letters',
  'kit:shortcut': 'shortcut',
  'kit:double-click': 'doubleClick',
  'kit:wheel': 'wheel',
  'kit:choose': 'choose',
  'kit:drag': 'drag',
};

export function commands() {
  return {
    name: 'kit-commands',
    async executeCommand({ command, payload, session }) {
      const method = COMMANDS[command];
      if (!method) return undefined;
      const driver = driverOf(session);
      if (!driver[method]) throw new Error(`${command} does not work in ${session.browser.name}.`);
      const result = await driver[method](session.browser.getPage(session.id), payload ?? {});
      return result ?? true;
    },
  };
}
