import type { NativeMessages } from '../i18n/native-messages.js';

/** What a native face may use besides its parameters. */
export interface NativeContext {
  readonly messages: NativeMessages;
  /** Language tag of the texts. */
  readonly lang: string;
  /** A number from 0 up to 1, for the ids that the templates make up. */
  readonly random: () => number;
}
