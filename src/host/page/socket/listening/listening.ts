/** What a widget listens to. */
export interface Listening {
  readonly widget: string;
  readonly channel: string;
  /** A message has to hold all of them. */
  readonly keys: readonly string[];
  readonly listener: (message: unknown) => unknown;
}

/** A listener with what is known of it. */
export interface Kept extends Listening {
  /** Where it was added: `script.js:10:5`. */
  readonly where: string | undefined;
  readonly visit: number;
  /** That it was left after `destroy` is told. */
  isTold: boolean;
}
