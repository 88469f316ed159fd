import { message } from '../contexts/locale.js';
import { warnOfUnknown } from '../contract/check.js';
import { rows, type Row } from '../contract/contract.js';
import { toList } from '../contract/values.js';
import type { AmoElementClass } from '../core/element/element-class.js';
import { FormControl, type Check } from '../core/forms/form-control.js';
import { readChildren, watchChildren, type OptionChild } from './option-children.js';

const NONE: readonly never[] = [];
const VALID: Check = { flags: {}, message: '' };

/** Base of the choices among options: where the options come from, and what can be wrong with a value. */
export abstract class ListControl<T extends object> extends FormControl {
  #given: readonly T[] | undefined;
  #children: readonly T[] | undefined;

  constructor() {
    super();
    this.root.addEventListener('slotchange', this);
  }

  /**
   * The options. An array is kept by identity and never changed. Property over `items` attribute over children; null gives
   * the property up.
   */
  get items(): readonly T[] {
    return this.#given ?? (this.hasAttribute('items') ? this.param(this.#row) : (this.#children ?? NONE));
  }
  set items(items: readonly T[] | null | undefined) {
    if (items && items === this.#given) return;
    this.#given = items == null ? undefined : toList<T>(items, `${this.localName}.items`);
    this.itemsChanged();
  }

  get #row(): Row {
    const { contract } = this.constructor as unknown as AmoElementClass;
    return rows(contract).find(({ property }) => property === 'items')!;
  }

  /** The options are others now. */
  protected abstract itemsChanged(): void;
  /** Options from children. */
  protected abstract adopt(children: readonly OptionChild[]): readonly T[];

  abstract required: boolean;
  /** True while nothing is chosen. */
  protected abstract readonly isMissing: boolean;
  /** True for a value without an option, once there are options. */
  protected abstract readonly isUnknown: boolean;

  override connectedCallback(): void {
    this.readChildren();
    super.connectedCallback();
  }

  /** A form that is not on the page has entries too. */
  formAssociatedCallback(): void {
    if (!this.isConnected) this.readChildren();
  }

  protected readChildren(): void {
    if (!this.firstElementChild && !this.#children) return;
    this.#children = this.adopt(readChildren(this));
    watchChildren(this, () => this.readChildren());
    this.itemsChanged();
  }

  protected override paramChanged(row: Row): void {
    if (row.property === 'items') this.itemsChanged();
    else super.paramChanged(row);
  }

  protected override check(): Check {
    if (this.required && this.isMissing)
      return { flags: { valueMissing: true }, message: message(this, 'option_missing') };
    if (this.isUnknown) return { flags: { badInput: true }, message: message(this, 'option_unknown') };
    return VALID;
  }

  /** An unknown value shows at once: it is nobody's input. */
  protected override get showsInvalid(): boolean {
    return this.isUnknown || super.showsInvalid;
  }

  protected override update(): void {
    this.setState('unknown', this.isUnknown);
    if (this.isUnknown) warnOfUnknown(this.localName, String(this.value));
  }

  override handleEvent(event: Event): void {
    if (event.type === 'slotchange') this.readChildren();
    else super.handleEvent(event);
  }
}
