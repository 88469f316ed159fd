/** What the documentation of widgets says, a statement each; the tests that show it have its id in their names. */
export interface Statement {
  /** `S2.36`: document, number. */
  readonly id: string;
  readonly says: string;
  /** Why no test of the host shows it yet. */
  readonly later?: string;
}
