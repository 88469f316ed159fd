/** The versions of twig.js that the kit works with, and a product-like module on top of the oldest. */
import { createRequire } from 'node:module';
import type { Internals, Template, TwigModule } from '../../src/twig/library/library.js';

const require = createRequire(import.meta.url);

/** twig.js as its users see it. */
export interface Twig {
  VERSION: string;
  twig(options: object): Template;
  extend(use: (twig: Internals & { Templates: { registry: object } }) => void): void;
  extendFunction(name: string, definition: (...args: never[]) => unknown): void;
}

/** Names of the packages, oldest first. */
export const VERSIONS = ['twig-0.8.9', 'twig-1.17', 'twig'] as const;

/** A twig.js of its own for each caller, so that nothing is shared between tests. */
export function fresh(name: (typeof VERSIONS)[number]): Twig {
  const root = require.resolve(name).replace(/(node_modules[\\/][^\\/]+).*/, '$1');
  for (const file of Object.keys(require.cache)) if (file.startsWith(root)) delete require.cache[file];
  return require(name) as Twig;
}

/** The inner object of a twig.js. */
export function inner(twig: Twig): Internals & { Templates: { registry: object } } {
  let found: ReturnType<typeof inner> | undefined;
  twig.extend((internals) => (found = internals));
  return found!;
}

/** Everything of a twig.js that a scope might leave something behind in. */
export function snapshot(twig: Twig): unknown[] {
  const { functions, Templates, Template } = inner(twig);
  return [functions, Templates, Templates.registry, Template.prototype].map((object) => Object.entries(object));
}

/** Shapes in which a page may have twig.js: the module itself, and a function without the rest of it. */
export const SHAPES: ReadonlyArray<readonly [name: string, of: (twig: Twig) => TwigModule]> = [
  ['the module', (twig) => twig],
  ['a function with the members of the module', (twig) => Object.assign((options: object) => twig.twig(options), twig)],
  ['a bare function', (twig) => (options: object) => twig.twig(options)],
];
