import type { NativeMessages } from '../../i18n/native-messages.js';
import type { Closing } from './closing.js';
import type { JQueryStatic } from '../../sdk/jquery.js';
import type { Timers } from './timers.js';

/** What the parts of one runtime share. */
export interface RuntimeContext {
  readonly $: JQueryStatic;
  readonly document: Document;
  readonly messages: NativeMessages;
  /** Language tag of the texts. */
  readonly lang: string;
  readonly closing: Closing;
  readonly timers: Timers;
}
