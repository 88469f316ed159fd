/** Where a widget's files come from. */
export interface WidgetSource {
  /** Absolute path of the folder or the archive. */
  readonly path: string;
  /** Name that a code is made of when the manifest has none. */
  readonly name: string;
  /** What the product would not take of it, in a sentence with its remedy. */
  readonly flaw?: string | undefined;
  /** Paths of all files, with slashes. */
  files(): string[];
  /** Bytes of a file; undefined: there is none, or it may not be seen. */
  read(file: string): Uint8Array | undefined;
  /** Looks anew at what was kept in memory. */
  refresh(): void;
}

/** Files that belong to the author, not to the widget. */
export const SCENARIO_FILE = 'amo-host.json';

/** Whether a path can be one of a widget's files at all: no way up, no hidden file, no trick of another system. */
export const isPlainPath = (file: string): boolean =>
  file !== SCENARIO_FILE &&
  !/[\\\0:]/.test(file) &&
  file.split('/').every((part) => part !== '' && !part.startsWith('.'));
