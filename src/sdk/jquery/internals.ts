/** jQuery as an extension of it needs to see it. */
import type { JQueryCollection } from '../jquery.js';

/** jQuery, whatever its types say. */
export interface JQueryLike {
  (target: unknown): unknown;
  readonly fn: object;
  readonly expr: object;
  readonly event: object;
}

/** The function that finds elements, and the two that ask whether one is meant. */
export interface JQueryFind {
  (selector: unknown, ...rest: unknown[]): unknown;
  matches(selector: unknown, elements: unknown): unknown;
  matchesSelector(element: unknown, selector: unknown): unknown;
}

/** What jQuery knows of an event. */
export interface JQuerySpecial {
  readonly _default?: (this: unknown, ...args: unknown[]) => unknown;
  readonly trigger?: (this: unknown, ...args: unknown[]) => unknown;
}

/** jQuery with the tables that an extension changes. */
export interface JQueryInternals extends JQueryLike {
  (target: unknown): JQueryCollection;
  readonly fn: Record<string, (this: JQueryCollection, ...args: never[]) => unknown>;
  readonly expr: { readonly pseudos: Record<string, (element: Element) => boolean> };
  readonly event: { readonly special: Record<string, JQuerySpecial | undefined> };
  readonly propHooks: Record<string, { get?(element: Element, name: string): unknown } | undefined>;
  readonly find: JQueryFind;
}
