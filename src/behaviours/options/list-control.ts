import { message } from '../../contexts/locale.js';
import { OPTION_MISSING, OPTION_UNKNOWN } from '../../i18n/texts.js';
import { warnOfUnknown } from '../../contract/check.js';
import type { Row } from '../../contract/contract.js';
import { HtmlElement } from '../../core/element/html-element.js';
import { FormControl } from '../../core/forms/form-control.js';
import { VALID, type Check } from '../../core/forms/check.js';
import type { OptionChild } from './option-children.js';
import { OptionSource } from './option-source.js';

declare const __DEV__: boolean;

/** Base of the choices among options: it owns their source, and knows what can be wrong with a value. */
export abstract class ListControl<T extends object> extends FormControl {
  readonly #source = new OptionSource<T>(this, this.root, {
    adopt: (children) => this.adopt(children),
    changed: (items) => this.itemsChanged(items),
  });

  /**
   * The options. An array is kept by identity and never changed. Property over `items` attribute over children; null gives
   * the property up.
   */
  get items(): readonly T[] {
    return this.#source.items;
  }
  set items(items: readonly T[] | null | undefined) {
    this.#source.give(items);
  }

  /** The options are others now. */
  protected abstract itemsChanged(items: readonly T[]): void;
  /** Options from children. */
  protected abstract adopt(children: readonly OptionChild[]): readonly T[];
  /** True if the options are the children. */
  protected get isOfChildren(): boolean {
    return this.#source.isOfChildren;
  }
  protected override catchUp(): void {
    this.#source.catchUp();
  }

  /** A click by script chooses nothing and opens no list, as in HTML. */
  override click(): void {
    if (!this.isDisabled) HtmlElement.prototype.click.call(this);
  }

  abstract required: boolean;
  /** True while nothing is chosen. */
  protected abstract readonly isMissing: boolean;
  /** True for a value without an option, once there are options. */
  protected abstract readonly isUnknown: boolean;

  override connectedCallback(): void {
    this.#source.readChildren();
    super.connectedCallback();
  }

  formAssociatedCallback(): void {
    if (!this.isConnected) this.#source.readChildren();
  }

  protected override paramChanged(row: Row): void {
    if (row.property === 'items') this.#source.attributeChanged(this.param(row));
    else super.paramChanged(row);
  }

  protected override check(): Check {
    if (this.required && this.isMissing)
      return { flags: { valueMissing: true }, message: message(this, OPTION_MISSING) };
    if (this.isUnknown) return { flags: { badInput: true }, message: message(this, OPTION_UNKNOWN) };
    return VALID;
  }

  /** An unknown value shows at once: it is nobody's input. */
  protected override get showsInvalid(): boolean {
    return this.isUnknown || super.showsInvalid;
  }

  protected override update(): void {
    this.setState('unknown', this.isUnknown);
    this.field.ariaRequired = this.required ? 'true' : this.ariaRequired;
    if (__DEV__ && this.isUnknown) warnOfUnknown(this.localName, this.value);
  }
}
