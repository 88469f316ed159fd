import type { Day } from '../../dates/day.js';
import type { NativeMessages } from '../../i18n/native-messages.js';
import type { Closing } from './closing.js';
import type { JQueryStatic } from '../../sdk/jquery.js';
import type { Timers } from './timers.js';

/** What the parts of one runtime share. */
export interface RuntimeContext {
  readonly $: JQueryStatic;
  readonly document: Document;
  readonly messages: NativeMessages;
  /** Language tag of texts and dates. */
  readonly lang: string;
  readonly closing: Closing;
  readonly timers: Timers;
  readonly dates: Dates;
}

/** How dates are written, and which one is today. */
export interface Dates {
  /** Tokens of moment: `DD.MM.YYYY`. */
  readonly format: string;
  /** 0 for a week from Sunday, 1 from Monday. */
  readonly firstDay: number;
  today(): Day;
}
