/** What the kit needs of twig.js 0.8.9 to 3, and of the product's module `twigjs` on top of it. */

/** A template of twig.js. */
export interface Template {
  render(context?: object | null, ...rest: unknown[]): unknown;
  tokens?: unknown;
}

/** Options of twig.js for a template: `data`, `ref`, `href`, `id`, `autoescape` … */
export type TemplateOptions = Readonly<Record<string, unknown>>;

type Compile = (options: TemplateOptions) => unknown;

/** twig.js, or the module `twigjs`: a function that makes templates, or an object with such a function. */
export type TwigModule = Compile | { twig: Compile; extend?: unknown };

/** The inner object of twig.js, as `extend` hands it out. */
export interface Internals {
  functions: Record<string, unknown>;
  filters: Record<string, unknown>;
  Templates: { load: (ref: string) => unknown; registry: Record<string, Template> };
  /** Where a file is that a template includes. */
  path: { parsePath: (template: object, file?: string) => string };
  log: { error: (...words: unknown[]) => unknown };
  Template: { prototype: Prototype };
  Markup?: (content: string) => unknown;
}

/** What all templates share. */
export interface Prototype extends Template {
  importFile?(file: unknown): unknown;
  renderAsync?(...args: unknown[]): unknown;
}

export interface Library {
  readonly compile: Compile;
  readonly prototype: Prototype;
  /** Absent for a bare function: then neither the function table nor the registry can be reached. */
  readonly internals: Internals | undefined;
}

interface Extensible {
  extend(use: (twig: Internals) => void): void;
}

function isExtensible(value: unknown): value is Extensible {
  return typeof (value as Extensible | undefined)?.extend === 'function';
}

function internalsOf(candidates: readonly unknown[]): Internals | undefined {
  let found: Internals | undefined;
  candidates.find(isExtensible)?.extend((twig) => (found = twig));
  return found;
}

/**
 * Finds the parts of twig.js.
 * @throws {TypeError} when it is none
 */
export function libraryOf(module: unknown): Library {
  const { default: twig = module } = (module ?? {}) as { default?: unknown };
  const member = (twig as { twig?: unknown } | null)?.twig;
  const compile = typeof twig === 'function' ? twig : member;
  if (typeof compile !== 'function')
    throw new TypeError('amo-elements: this is no twig.js. Give the module twigjs, or the one that twig.js exports.');
  const internals = internalsOf([twig, compile, member]);
  const make: Compile = (options) => Reflect.apply(compile, twig, [options]);
  const prototype = internals?.Template.prototype ?? (Object.getPrototypeOf(make({ data: '' })) as Prototype);
  return { compile: make, prototype, internals };
}

/** A finished piece of markup, which autoescape leaves alone: in each version the library's own kind of it. */
export function markup(content: string, { internals }: Library): unknown {
  return internals?.Markup?.(content) ?? Object.assign(new String(content), { twig_markup: true, twigMarkup: true });
}
