/** axe over a part of a page. */
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright';
import { ROOT } from '../../../scripts/files.mjs';

interface Axe {
  run(where: string, options: object): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
}

/** @returns what it finds: rule and elements */
export async function violations(page: Page, where: string): Promise<string[]> {
  await page.evaluate(readFileSync(`${ROOT}node_modules/axe-core/axe.min.js`, 'utf8'));
  return page.evaluate(async (selector) => {
    const { axe } = window as unknown as { axe: Axe };
    const found = await axe.run(selector, { resultTypes: ['violations'] });
    return found.violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
  }, where);
}
