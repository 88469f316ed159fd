/** The part of jQuery (2.1.3 to 4) that is extended. */

export interface JQueryField {
  name: string;
  value: string;
}

export interface JQueryCollection {
  toArray(): Element[];
  serializeArray(): JQueryField[];
  trigger(event: string, args?: readonly unknown[]): JQueryCollection;
}

/** jQuery itself. */
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

/** The same, with the members that are used here. */
export interface JQueryInside extends JQueryLike {
  (target: unknown): JQueryCollection;
  readonly fn: Record<string, (this: JQueryCollection, ...args: never[]) => unknown>;
  readonly expr: { readonly pseudos: Record<string, (element: Element) => boolean> };
  readonly event: { readonly special: Record<string, JQuerySpecial | undefined> };
  readonly find: JQueryFind;
}
