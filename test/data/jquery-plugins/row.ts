/** What a widget's author does with a plugin, and whether it does the same with elements as with fields of HTML. */
export interface PluginRow {
  /** What is tried, in words. */
  readonly what: string;
  /** The expression, as it is printed and run. `log` notes a value. */
  readonly write: string;
  /** What the user does then: `click #city`, `press Tab`, `type ab`. */
  readonly user?: readonly string[];
  /** What is looked at then; by default the expression's own value, and what was noted. */
  readonly see?: string;
  /** What to write for elements instead, with the same outcome. */
  readonly instead?: string;
  /** True if it does not work, nor anything instead that would be the same. */
  readonly fails?: true;
  /** Why, and what to do. */
  readonly why?: string;
  /** Versions that it is about; default: all. */
  readonly only?: readonly string[];
}

/** A version and the jQueries that it runs on. */
export interface PluginVersion {
  readonly version: string;
  /** Its file, under `node_modules`. */
  readonly file: string;
  readonly jquery: ReadonlyArray<'2.1.3' | '3' | '4'>;
}

export interface Plugin {
  readonly name: string;
  /** What it is called on. */
  readonly on: string;
  readonly versions: readonly PluginVersion[];
  readonly rows: readonly PluginRow[];
}
