/** What tests do with a page of the host: by its `window.amoHost`, and by what its widgets leave in `window.trace`. */
import type { Page } from 'playwright';
import type { AmoHost } from '../../../src/host/page/window-api.js';
import type { Entry } from '../../../src/host/journal/entry.js';

type Driven = { amoHost: AmoHost; trace?: string[] };

/** Head of a constructor: `say(name)` leaves `CODE name` in `window.trace`, and gives true. */
export const TRACE = `window.trace = window.trace || [];
  function say(name) { window.trace.push(self.get_settings().widget_code + ' ' + name); return true; }`;
/** Source of a callback that leaves its name. */
export const says = (name: string): string => `function () { return say('${name}'); }`;
/** Callbacks that leave their names. */
export const saying = (...names: readonly string[]): Record<string, string> =>
  Object.fromEntries(names.map((name) => [name, says(name)]));

/** What widgets said since they were asked last. @param code of the widget: its own words alone */
export async function traced(page: Page, code: string): Promise<string[]> {
  const all = await page.evaluate(() => (window as unknown as Driven).trace?.splice(0) ?? []);
  return all.filter((one) => one.startsWith(`${code} `)).map((one) => one.slice(code.length + 1));
}

/** Waits until a widget has said something. */
export const said = (page: Page, words: string): Promise<unknown> =>
  page.waitForFunction((one) => (window as unknown as Driven).trace?.includes(one), words);

export const entries = (page: Page): Promise<Entry[]> =>
  page.evaluate(() => [...(window as unknown as Driven).amoHost.journal]);

/** Messages of contract entries. */
export async function breaches(page: Page, code: string, name: string): Promise<string[]> {
  const found = (await entries(page)).filter(({ widget, kind }) => widget === code && kind === 'contract');
  return found.filter((entry) => entry.name === name).map(({ detail }) => String(detail['message']));
}

export const go = (page: Page, where: string): Promise<readonly string[]> =>
  page.evaluate((to) => (window as unknown as Driven).amoHost.go(to), where);

/** Installs, saves, disables as a user does it. */
export const run = (page: Page, command: 'install' | 'save' | 'disable', code: string) =>
  page.evaluate(([name, of]) => (window as unknown as Driven).amoHost[name!](of!), [command, code] as const);

export const openSettings = (page: Page, code: string): Promise<void> =>
  page.evaluate((of) => (window as unknown as Driven).amoHost.openSettings(of), code);
