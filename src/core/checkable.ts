import type { Row } from '../contract/contract.js';
import { afterDispatch } from './after-dispatch.js';
import { FormControl, type Check } from './form-control.js';
import { nativeCheck } from './native-check.js';

/**
 * Base of what is ticked: checkbox, radio, switcher. An HTML box in the shadow root is the control; a click on the host
 * itself, which an outer label or a script makes, does what a click on the box does.
 */
export abstract class Checkable extends FormControl {
  protected abstract override readonly field: HTMLInputElement;
  #dirty = false;

  constructor() {
    super();
    for (const type of ['click', 'change', 'focusin']) this.root.addEventListener(type, this);
    this.addEventListener('click', this, true);
  }

  /** Ticked. */
  get checked(): boolean {
    return this.field.checked;
  }
  set checked(checked: boolean) {
    this.#dirty = true;
    this.tick(Boolean(checked));
  }
  /** The state that a reset puts back: the `checked` attribute. */
  get defaultChecked(): boolean {
    return this.hasAttribute('checked');
  }
  set defaultChecked(checked: boolean) {
    this.toggleAttribute('checked', Boolean(checked));
  }
  /** Value of the entry while ticked: the `value` attribute, else `on`. */
  get value(): string {
    return this.getAttribute('value') ?? 'on';
  }
  set value(value: string) {
    this.setAttribute('value', value ?? '');
  }

  override click(): void {
    if (!this.isDisabled) super.click();
  }

  /** Sets the box without a word to anybody. */
  protected tick(checked: boolean): void {
    this.field.checked = checked;
    this.ticked();
  }

  /** The box was ticked or cleared, by the user or a script. */
  protected ticked(): void {
    this.setState('checked', this.checked);
    this.sync();
    this.requestUpdate();
  }

  /** What a click makes of the box. */
  protected abstract toggled(): boolean;

  protected override paramChanged(row: Row): void {
    if (row.attribute === 'checked') this.#dirty || this.tick(this.defaultChecked);
    else if (row.name === 'value' || row.name === 'name') this.sync();
    else super.paramChanged(row);
  }

  protected override entry(): string | null {
    return this.checked ? this.value : null;
  }

  protected override get restorable(): string {
    return this.checked ? 'on' : 'off';
  }

  protected override check(): Check {
    this.field.required = this.required && !this.isBarred;
    return nativeCheck(this.field);
  }
  /** True for a box that the form may not ask for. */
  protected get isBarred(): boolean {
    return false;
  }
  abstract required: boolean;

  protected override restoreDefault(): void {
    this.#dirty = false;
    this.tick(this.defaultChecked);
  }

  override formStateRestoreCallback(state: string | FormData | null): void {
    if (typeof state === 'string') this.checked = state === 'on';
  }

  protected override disabledChanged(disabled: boolean): void {
    this.field.disabled = disabled;
    this.requestUpdate();
  }

  override handleEvent(event: Event): void {
    if (event.type === 'change') this.#changed();
    else if (event.type !== 'click') super.handleEvent(event);
    else if (event.currentTarget === this) this.#hostClicked(event);
    else this.#innerClicked(event);
  }

  #changed(): void {
    this.#dirty = true;
    this.ticked();
    this.emitChange();
  }

  /** A click on the text is heard once: as the click on the box that the inner label makes of it. */
  #innerClicked(event: Event): void {
    const target = event.target as Node;
    if (target !== this.field && this.root.contains(target)) event.stopPropagation();
  }

  /** As HTML does: the box changes before the page hears of the click, and changes back if the page prevents it. */
  #hostClicked(event: Event): void {
    if (event.composedPath()[0] !== this || this.isDisabled) return;
    const before = this.checked;
    const after = this.toggled();
    this.field.checked = after;
    afterDispatch(
      event,
      () => {
        if (after === before) return;
        this.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
        this.#changed();
      },
      () => this.tick(before),
    );
  }
}
