import type { Contract } from '../../contract/contract.js';
import type { BRAND, Brand } from '../brand.js';

/** The static side of an element class. */
export interface AmoElementClass {
  new (): HTMLElement;
  readonly contract: Contract;
  /** Inner markup of the closed control: parsed once a class, cloned for each element. */
  readonly template: string;
  /** CSS of the closed control. */
  readonly styles: readonly string[];
  readonly delegatesFocus: boolean;
  readonly outside: ((tag: string) => string) | undefined;
  readonly [BRAND]: Brand;
}
