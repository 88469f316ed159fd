import type { SwitchName } from '../../../src/host/config/switches.js';

/** What is known of the platform of widgets, a row each, and what shows that the host does so. */
export interface PlatformRow {
  /** `P3.1`: part, number. */
  readonly id: string;
  readonly says: string;
  /** Tests that show it: `host/areas.test.ts: part of the title`. */
  readonly shown?: readonly string[];
  /** Switch of the host, where the product's own behaviour is not known. */
  readonly assumed?: SwitchName;
  /** Why nothing shows it yet. */
  readonly later?: string;
}
