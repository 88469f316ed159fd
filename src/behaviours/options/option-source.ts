import { toList } from '../../contract/values.js';
import { tellNow, watchChildren } from '../watch-children.js';
import { readChildren, type OptionChild } from './option-children.js';

/** What a source of options needs of its control. */
export interface OptionSourceHooks<T> {
  /** Options from children. */
  adopt(children: readonly OptionChild[]): readonly T[];
  /** The options are others now. */
  changed(items: readonly T[]): void;
}

/**
 * Where a control's options come from: its `items` property, else its `items` attribute, else its `<option>` children, which
 * are watched. The control tells of its attribute and of the moments when it has children to read: `connectedCallback`,
 * before it is drawn, and `formAssociatedCallback`, since a form that is not on the page has entries too.
 */
export class OptionSource<T extends object> {
  readonly #host: HTMLElement;
  readonly #hooks: OptionSourceHooks<T>;
  #given: readonly T[] | undefined;
  #parsed: readonly T[] = [];
  #children: readonly T[] | undefined;

  /** @param root where the slot of the children is */
  constructor(host: HTMLElement, root: ShadowRoot, hooks: OptionSourceHooks<T>) {
    this.#host = host;
    this.#hooks = hooks;
    root.addEventListener('slotchange', () => this.readChildren());
  }

  /** The options, now. */
  get items(): readonly T[] {
    return this.#given ?? ((!this.#host.hasAttribute('items') && this.#children) || this.#parsed);
  }

  /** True if the options are the children. */
  get isOfChildren(): boolean {
    return this.#children !== undefined && this.items === this.#children;
  }

  /** Sets the options as a property does: an array is kept by identity and never changed, null gives the property up. */
  give(items: readonly T[] | null | undefined): void {
    if (items && items === this.#given) return;
    this.#given = items == null ? undefined : toList<T>(items, `${this.#host.localName}.items`);
    this.#changed();
  }

  /** Takes the list of the `items` attribute, when that changed. */
  attributeChanged(items: readonly T[]): void {
    this.#parsed = items;
    this.#changed();
  }

  /** Reads what came since: a browser tells of children in a microtask. */
  catchUp(): void {
    if (this.#children) tellNow();
    else this.readChildren();
  }

  /** Reads the children, if there are any or were; true if so. */
  readChildren(): boolean {
    if (!this.#host.firstElementChild && !this.#children) return false;
    this.#children = this.#hooks.adopt(readChildren(this.#host));
    watchChildren(this.#host, () => this.readChildren());
    this.#changed();
    return true;
  }

  #changed(): void {
    this.#hooks.changed(this.items);
  }
}
