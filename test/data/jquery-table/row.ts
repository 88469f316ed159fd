/** What a widget's author writes for native markup, and whether it does the same with elements. */
export interface JQueryRow {
  /** The expression, as it is printed and run. `log` notes the type of an event, or any other value. */
  readonly write: string;
  /** `always`: as it is; `installed`: with `installJQuery($)`; `never`: not at all. */
  readonly works: 'always' | 'installed' | 'never';
  /** What it gives with native markup; for a row with `log`, all that was noted. */
  readonly gives: unknown;
  /** What the user does then: `click #city`, `press Tab`, `type ab`. */
  readonly user?: readonly string[];
  /** An element, and what of it must be drawn then, as a selector of the native classes, which the elements have inside. */
  readonly draws?: readonly [of: string, inside: string];
  /** An element and the text that it shows then. */
  readonly says?: readonly [of: string, text: string];
  /** What to write for elements, with the same outcome, installed or not. */
  readonly instead?: string;
  /** What elements give where nothing can be written instead. */
  readonly but?: unknown;
  /** Why, where the reason is not plain. */
  readonly why?: string;
}

type More = Omit<JQueryRow, 'write' | 'works' | 'gives'>;

/** Works as it is. */
export const always = (write: string, gives: unknown, more?: More): JQueryRow => ({
  write,
  works: 'always',
  gives,
  ...more,
});
/** Works with `installJQuery`. */
export const installed = (write: string, gives: unknown, more?: More): JQueryRow => ({
  write,
  works: 'installed',
  gives,
  ...more,
});
/** Does not work; what to write instead. */
export const never = (write: string, gives: unknown, instead: string | undefined, more?: More): JQueryRow => ({
  write,
  works: 'never',
  gives,
  ...(instead && { instead }),
  ...more,
});
