export interface DocumentedExample {
  readonly name: string;
  readonly repair: string;
  readonly why: string;
}
