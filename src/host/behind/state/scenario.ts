import type { CannedAnswer } from '../../config/answers.js';
import type { UserRole } from '../../config/config.js';
import type { Switches } from '../../config/switches.js';
import type { FieldsByCode } from './installations.js';
import { stamp } from './stamp.js';

/** What `amo-host.json` holds: a state of the host that can be shared, without secrets. */
export interface Scenario {
  /** Flags of the command by their names, without the dashes. */
  readonly flags?: Readonly<Record<string, string | number | boolean | readonly string[]>>;
  /** Values of the settings by codes of widgets. */
  readonly settings?: FieldsByCode;
  readonly user?: UserRole;
  /** Address that the host begins at: `/leads/detail/1`. */
  readonly area?: string;
  /** Record of the card there. */
  readonly record?: number;
  readonly switches?: Partial<Switches>;
  readonly answers?: readonly CannedAnswer[];
}

/** Tells a scenario that was not seen yet. */
export const stampOf = (scenario: Scenario): string => stamp(JSON.stringify(scenario));

/** Whether a text leads to a page of the host, and to nowhere else. */
export const isPath = (area: unknown): area is string => typeof area === 'string' && /^\/(?![/\\@])/.test(area);
