/** Words that invented people, companies and leads are named with. */
export interface Words {
  readonly first: readonly string[];
  readonly last: readonly string[];
  readonly companies: readonly string[];
  readonly leads: readonly string[];
  readonly tasks: readonly string[];
  readonly notes: readonly string[];
  readonly texts: Readonly<Record<string, string>>;
}
