import type { HostedWidget } from '../widget.js';

/** A value that outlives the server or the worker. */
export interface Kept<Value> {
  read(): Value | undefined;
  write(value: Value): void;
  /** Writes soon, once for what comes together. */
  writeSoon(value: () => Value): void;
  remove(): void;
  /** Writes what waits. */
  flush(): void;
}

/** Where values are kept. @param widget whose it is; default: of the account */
export type Keeper = <Value>(name: string, widget?: HostedWidget) => Kept<Value>;

/** Whoever keeps the journal. */
export interface KeptJournal {
  clear(): void;
  flush(): void;
}
