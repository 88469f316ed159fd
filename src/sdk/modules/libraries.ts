/** Libraries of the product's page, as far as widgets use them (platform.md, "AMD modules"). */
import type { DataSource, RefSource, TwigTemplate } from '../widget-object/render.js';

type Compile = (source: (DataSource | RefSource) & { readonly id?: string }) => TwigTemplate;

/** The module `twigjs` (0.8.9): a function that makes templates, with the members of twig.js. */
export interface TwigJs extends Compile {
  twig: Compile;
}

type Values = Readonly<Record<string, unknown>>;
type Visit<T, R> = (value: T, key: number, list: readonly T[]) => R;

/** The part of Underscore (1.9.1) that widgets use; its own types know more. */
export interface UnderscoreLike {
  each<T>(list: readonly T[], visit: Visit<T, unknown>): readonly T[];
  map<T, R>(list: readonly T[], visit: Visit<T, R>): R[];
  filter<T>(list: readonly T[], visit: Visit<T, unknown>): T[];
  find<T>(list: readonly T[], visit: Visit<T, unknown>): T | undefined;
  findWhere<T extends object>(list: readonly T[], values: Partial<T>): T | undefined;
  where<T extends object>(list: readonly T[], values: Partial<T>): T[];
  pluck<T extends object, K extends keyof T>(list: readonly T[], name: K): T[K][];
  uniq<T>(list: readonly T[]): T[];
  contains<T>(list: readonly T[], value: T): boolean;
  keys(object: object): string[];
  values<T>(object: Readonly<Record<string, T>>): T[];
  extend<T extends object, U extends object>(target: T, source: U): T & U;
  isEmpty(value: unknown): boolean;
  isFunction(value: unknown): value is (...args: never[]) => unknown;
  isObject(value: unknown): value is object;
  isUndefined(value: unknown): value is undefined;
  escape(text: string): string;
  /** Markup of `<%= name %>` and the like. */
  template(text: string): (values?: Values) => string;
  debounce<F extends (...args: never[]) => unknown>(call: F, milliseconds: number): F;
  throttle<F extends (...args: never[]) => unknown>(call: F, milliseconds: number): F;
}
