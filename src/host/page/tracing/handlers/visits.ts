/** Counts the areas that were entered: what was added in an earlier one is left over in a later. */
export class Visits {
  /** Number of the area that is open. */
  current = 0;
  /** The last one that called a widget. */
  readonly #called = new Map<string, number>();

  next(): void {
    this.current += 1;
  }

  /** A callback of the widget was called. */
  called(widget: string): void {
    this.#called.set(widget, this.current);
  }

  /** The widget ran in an earlier area, and not in this one. */
  isGone(widget: string): boolean {
    return (this.#called.get(widget) ?? this.current) < this.current;
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
