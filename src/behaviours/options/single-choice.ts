import { isSelected, select } from './option-selected.js';

/** The options that one is chosen of, as their control has them now. */
export interface Offer {
  readonly length: number;
  /** True if they are `<option>` children. */
  readonly isOfChildren: boolean;
  /** The `value` attribute of the control. */
  readonly given: string | undefined;
  /** Index of the option that a value stands for, -1 for none. */
  find(value: string): number;
  /** True if the value may stand for this option as before, though another comes first. */
  stays(index: number, value: string): boolean;
  valueAt(index: number): string | undefined;
  nodeAt(index: number): HTMLOptionElement | undefined;
  /** Index of the option that an unknown value falls to, -1 for none. */
  instead(): number;
  /** Index of the option that is chosen where nothing else is, -1 for none. */
  first(): number;
}

/**
 * Which one of the options is chosen. As in HTML it is an option, not its value; children that are selected when they come
 * are chosen, and when the chosen one goes, another is. Only a value whose option has not come yet is waited for.
 */
export class SingleChoice {
  readonly #offer: () => Offer;
  /** Chosen by a script or the user; undefined for the default. */
  #set: string | undefined;
  /** Values that had an option since they were set. */
  readonly #met = new Set<string>();
  #node: HTMLOptionElement | undefined;
  #index = -1;
  #value = '';

  constructor(offer: () => Offer) {
    this.#offer = offer;
  }

  /** Index of the chosen option, -1 for none. */
  get index(): number {
    return this.#index;
  }
  /** Its value, or the one that is waited for. */
  get value(): string {
    return this.#value;
  }

  /** A script chose by value. */
  set(value: string): void {
    this.#await(value);
    this.#set = value;
    const offer = this.#offer();
    this.#take(offer, offer.find(value), value);
  }

  /** This option was chosen, whether others have the same value or not. */
  choose(index: number): void {
    const offer = this.#offer();
    this.#take(offer, index, (this.#set = offer.valueAt(index)));
  }

  /** The control was given another default; it is resolved next. */
  defaultChanged(): void {
    const { given } = this.#offer();
    if (given !== undefined) this.#await(given);
    if (this.#set === undefined) this.#index = -1;
  }

  /** Puts the default back. */
  reset(): void {
    const offer = this.#offer();
    const { given } = offer;
    this.#set = this.#node = undefined;
    this.#index = given === undefined ? -1 : offer.find(given);
    if (this.#index >= 0) return this.#take(offer, this.#index, given);
    this.#mark(offer, (node) => node.defaultSelected);
    this.resolve();
  }

  /** Works out the choice anew. */
  resolve(): void {
    const offer = this.#offer();
    const { given } = offer;
    const wanted = this.#set ?? given;
    let index = -1;
    if (wanted !== undefined) {
      index = offer.stays(this.#index, wanted) ? this.#index : offer.find(wanted);
      if (!this.#met.has(wanted)) return this.#take(offer, index, wanted);
    }
    if (offer.isOfChildren) index = this.#selected(offer);
    if (index < 0 && given !== undefined) index = offer.find(given);
    if (index < 0) index = offer.first();
    if (this.#set !== undefined) this.#met.add((this.#set = offer.valueAt(index) ?? ''));
    this.#take(offer, index);
  }

  #await(value: string): void {
    this.#met.delete(value);
  }

  #take(offer: Offer, index: number, wanted?: string): void {
    if (wanted !== undefined) {
      if (index >= 0) this.#met.add(wanted);
      else index = offer.instead();
    }
    this.#index = index;
    this.#value = offer.valueAt(index) ?? wanted ?? '';
    this.#node = offer.nodeAt(index);
    this.#mark(offer, (node) => node === this.#node);
  }

  /** Index of the child that was selected last, else of the one that still is. */
  #selected(offer: Offer): number {
    let kept = -1;
    for (let index = offer.length - 1; index >= 0; index--) {
      const node = offer.nodeAt(index);
      if (!node || !isSelected(node)) continue;
      if (node !== this.#node) return index;
      kept = index;
    }
    return kept;
  }

  /** Tells the children, which scripts and selectors ask. */
  #mark(offer: Offer, isChosen: (node: HTMLOptionElement) => boolean): void {
    if (!offer.isOfChildren) return;
    for (let index = 0; index < offer.length; index++) {
      const node = offer.nodeAt(index);
      if (node) select(node, isChosen(node));
    }
  }
}
