/** Counts the areas that were entered: what was added in an earlier one is left over in a later. */
export class Visits {
  /** Number of the area that is open. */
  current = 0;

  next(): void {
    this.current += 1;
  }
}

/** Something that a widget has added and has to take back. */
export interface Left {
  readonly widget: string;
  /** `click on document`, `setInterval of 1000 ms` */
  readonly what: string;
  /** `script.js:10:5` */
  readonly where: string | undefined;
  readonly visit: number;
  /** What to write in destroy. */
  readonly undo: string;
}
