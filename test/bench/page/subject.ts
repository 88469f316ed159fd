import type { CHANGES, LISTS } from '../kinds.mjs';

export type Kind = keyof typeof CHANGES;
export type ListKind = keyof typeof LISTS;

/** Those that are given their choices after they were made. */
export const WITH_CHOICES: ReadonlySet<Kind> = new Set<Kind>([
  'select',
  'multiselect',
  'suggest',
  'checkboxes-dropdown',
]);

/** An option of a select. */
export interface Choice {
  readonly id: string;
  readonly option: string;
}

/** One way of making the controls: HTML, the kit, a bare Lit element. */
export interface Subject {
  /** Markup of a control, by kind; the number makes values differ. A subject may lack kinds. */
  readonly markup: Readonly<Partial<Record<Kind, (index: number) => string>>>;
  /** Registers elements; called once. */
  define?(): void;
  /** Gives a control the choices that its markup does not hold. */
  fill?(control: HTMLElement, kind: Kind, choices: readonly Choice[]): void;
  /** Sets the text of a control that has one of its own. */
  setText(control: HTMLElement, text: string): void;
  /**
   * Builds a closed list of that many choices.
   * @returns what a click opens
   */
  list?(place: HTMLElement, kind: ListKind, choices: readonly Choice[]): HTMLElement;
}

export const choices = (count: number): Choice[] =>
  Array.from({ length: count }, (_, index) => ({ id: String(index), option: `Option ${index}` }));

export const TEN = choices(10);

/** Name of a radio: ten are a group. */
export const group = (index: number): string => `g${Math.floor(index / 10)}`;

/** A control with its caption, as a form has it. */
export const captioned = (control: string): string => `<label class="field"><span>Label</span>${control}</label>`;
