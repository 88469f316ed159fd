/** axe-core over a story, less what is not ours to decide. */
import { readFileSync } from 'node:fs';
import type { Frame, Page } from 'playwright';
import { axeExceptions, hostAxeExceptions } from '../../data/axe-exceptions.js';
import { ROOT } from '../../../scripts/files.mjs';

const SOURCE = readFileSync(`${ROOT}node_modules/axe-core/axe.min.js`, 'utf8');

/** All of them; what is {@link Found.met} is counted in this order. */
export const EXCEPTIONS = [...axeExceptions, ...hostAxeExceptions];

/** Rules about whole pages; a story is a part of one. */
const PAGE_RULES = ['region', 'landmark-one-main', 'page-has-heading-one'];
/** The product's own markup is drawn exactly as it is, shortcomings included. */
export const NATIVE = '[data-face="native"]';
/** True for the address of a frame that shows the product's own markup as a whole. */
export const foreign = (url: string): boolean => url.includes('/host/sample-native');

interface Node {
  readonly element: Element;
  readonly failureSummary: string;
}

interface Axe {
  run(context: object, options: object): Promise<{ violations: { readonly id: string; readonly nodes: Node[] }[] }>;
}

interface Found {
  readonly problems: string[];
  /** Indexes of the exceptions that were met. */
  readonly met: number[];
}

async function inFrame(frame: Frame): Promise<Found> {
  if (!(await frame.evaluate(() => 'axe' in globalThis))) await frame.evaluate(SOURCE);
  return frame.evaluate(
    async ({ exceptions, native, pageRules }) => {
      const { axe } = globalThis as unknown as { axe: Axe };
      // In forced colours the browser exchanges colours where it paints; axe reads what was computed before.
      const left = matchMedia('(forced-colors: active)').matches ? [...pageRules, 'color-contrast'] : pageRules;
      const rules = Object.fromEntries(left.map((rule) => [rule, { enabled: false }]));
      const options = { rules, iframes: false, elementRef: true, resultTypes: ['violations'] };
      const { violations } = await axe.run({ include: ['body'], exclude: [[native]] }, options);
      const found: { problems: string[]; met: number[] } = { problems: [], met: [] };
      for (const { id, nodes } of violations)
        for (const { element, failureSummary } of nodes) {
          const index = exceptions.findIndex(({ rule, selector }) => rule === id && element.closest(selector));
          if (index >= 0) found.met.push(index);
          else found.problems.push(`${id}: ${element.outerHTML.slice(0, 200)}\n${failureSummary}`);
        }
      return found;
    },
    { exceptions: EXCEPTIONS, native: NATIVE, pageRules: PAGE_RULES },
  );
}

/** What axe finds in a story and its frames, but for a frame that shows native markup as a whole. */
export async function violations(page: Page): Promise<Found> {
  const frames = page.frames().filter((frame) => !foreign(frame.url()));
  const all: Found[] = [];
  for (const frame of frames) all.push(await inFrame(frame));
  return { problems: all.flatMap(({ problems }) => problems), met: all.flatMap(({ met }) => met) };
}
