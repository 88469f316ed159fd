import type { Brand } from '../../../sdk/brand.js';
import type { Words } from './words/words.js';

/** What the seed is made for. */
export interface SeedOptions {
  /** Language of the names: Russian, or English for all others. Default ru. */
  readonly lang?: string;
  readonly brand?: Brand;
  readonly subdomain?: string;
  readonly accountId?: number;
  /** Seconds since 1970 that the seed calls today. Default a day of March 2026. */
  readonly now?: number;
}

/** The same, with nothing left out. */
export interface SeedContext extends Required<SeedOptions> {
  readonly words: Words;
}

export const HOUR = 3600;
export const DAY = 24 * HOUR;
/** 2026-03-02 09:00 UTC. */
export const TODAY = 1772442000;
