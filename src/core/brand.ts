import { VERSION } from './version.js';

/** Static property of every class of the kit: kit code never names a tag, it finds kin of any copy by this brand. */
export const BRAND: unique symbol = Symbol.for('amo-elements') as never;

/** Property of every control: what a form would send for it, for code of any copy that gathers fields by itself. */
export const ENTRIES: unique symbol = Symbol.for('amo-elements/entries') as never;

/** What a class says of itself. Plain data, so that copies of different versions can read each other. */
export interface Brand {
  /** Name as in `include_control`; empty for a base class. */
  readonly name: string;
  readonly version: string;
}

/** The brand of an element's class, whichever copy made it; undefined for a foreign element. */
export function brandOf(element: Element | null | undefined): Brand | undefined {
  return (element?.constructor as unknown as { [BRAND]?: Brand } | undefined)?.[BRAND];
}

/** The brand of a class of this copy. */
export function brand(name: string): Brand {
  return { name, version: VERSION };
}
