/** What the host writes down. */
export type Level = 'info' | 'warning' | 'error';
export type Kind = 'callback' | 'module' | 'request' | 'exception' | 'contract' | 'switch' | 'host';

export interface Entry {
  /** Milliseconds since 1970. */
  readonly time: number;
  readonly level: Level;
  readonly kind: Kind;
  /** Code of the widget, when it is known whose. */
  readonly widget?: string | undefined;
  /** What it is about: `render`, `jquery`, `POST /api/v4/tasks`, the name of a rule. */
  readonly name: string;
  /** Plain data: what can be written as JSON. */
  readonly detail: Readonly<Record<string, unknown>>;
}

/** An entry as it is reported: the time is added. */
export type Report = Omit<Entry, 'time' | 'detail'> & { readonly detail?: Readonly<Record<string, unknown>> };
