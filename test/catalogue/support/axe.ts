/** axe-core over a story, less what is not ours to decide. */
import { readFileSync } from 'node:fs';
import type { Frame, Page } from 'playwright';
import { ROOT } from '../../tools/files.mjs';

const SOURCE = readFileSync(`${ROOT}node_modules/axe-core/axe.min.js`, 'utf8');

/** Rules about whole pages; a story is a part of one. */
const PAGE_RULES = ['region', 'landmark-one-main', 'page-has-heading-one'];
/** The product's own markup is drawn exactly as it is, shortcomings included. */
const NATIVE = '[data-face="native"]';

/** A finding that is let through where the selector matches the element or something around it. */
export interface Exception {
  readonly rule: string;
  readonly selector: string;
  readonly reason: string;
}

export const EXCEPTIONS: readonly Exception[] = [
  { rule: 'color-contrast', selector: '.button-cancel', reason: "The product's grey of cancel buttons is 2.7 to 1." },
  { rule: 'color-contrast', selector: '.button-input-saved', reason: "White on the product's saved yellow is 2 to 1." },
  {
    rule: 'color-contrast',
    selector: '.button-input_blue, amo-button[blue]',
    reason: "White on the product's blue is 3.3 to 1, the outlined look 3.5.",
  },
  {
    rule: 'color-contrast',
    selector: '.text-input--invalid, .control--select--button-invalid, .amo-file_invalid',
    reason: "The product's red of errors is 2.8 to 1; the state is also told by aria-invalid and a message.",
  },
  {
    rule: 'color-contrast',
    selector: '.amo-file_empty',
    reason: "The product's grey of placeholders is 1.9 to 1; that no file is chosen is also the value of the field.",
  },
  {
    rule: 'scrollable-region-focusable',
    selector: '[role="listbox"]',
    reason: 'The list belongs to its combobox by ariaControlsElements; this one rule of axe knows ids only.',
  },
];

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
  await frame.evaluate(SOURCE);
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
  const frames = page.frames().filter((frame) => !frame.url().includes('controls=native'));
  const all: Found[] = [];
  for (const frame of frames) all.push(await inFrame(frame));
  return { problems: all.flatMap(({ problems }) => problems), met: all.flatMap(({ met }) => met) };
}
