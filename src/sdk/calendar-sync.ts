/** What a widget that synchronises tasks says of itself: the answer of `calendarSync`. */
export interface CalendarSync {
  /** Heading of the widget's row. */
  readonly name: string;
  readonly description: string;
  /** Whether it is on, at once or when the widget's server has answered; rejected, with why not. */
  readonly enabled: boolean | PromiseLike<unknown>;
  /** Resolved: it is on now; rejected, with why it is not. */
  onEnable(): PromiseLike<unknown>;
  /** Resolved: it is off now; rejected, with why it is not. */
  onDisable(): PromiseLike<unknown>;
  /** Its row has a gear that calls this. */
  onSetup?(): unknown;
}
