/** The controls that are measured, in the order in which they are. */
export const KINDS = ['input', 'button', 'select'] as const;
export type Kind = (typeof KINDS)[number];

/** An option of a select. */
export interface Choice {
  readonly id: string;
  readonly option: string;
}

/** One way of making the controls: HTML, the kit, a bare Lit element. */
export interface Subject {
  /** Markup of a control; the number makes values differ. */
  readonly markup: Readonly<Record<Kind, (index: number) => string>>;
  /** Registers elements; called once. */
  define?(): void;
  /** Gives a select the choices that its markup does not hold. */
  fill?(select: HTMLElement, choices: readonly Choice[]): void;
  setText(button: HTMLElement, text: string): void;
  /**
   * Builds a closed list of that many choices.
   * @returns what a click opens
   */
  list?(place: HTMLElement, choices: readonly Choice[]): HTMLElement;
}

export const choices = (count: number): Choice[] =>
  Array.from({ length: count }, (_, index) => ({ id: String(index), option: `Option ${index}` }));

export const TEN = choices(10);

/** A control with its caption, as a form has it. */
export const captioned = (control: string): string => `<label class="field"><span>Label</span>${control}</label>`;
