import type { Row } from '../../contract/contract.js';
import { text } from '../../contract/markup/text.js';
import { FormControl } from '../forms/form-control.js';
import { stopLabelClick } from '../events/stop-label-click.js';
import { submitByEnter } from '../forms/implicit-submit.js';
import { VALID, type Check } from '../forms/check.js';
import { htmlCheck } from '../forms/html-check.js';

/** Events of the box and of the text beside it. */
const INSIDE = ['click', 'change', 'keypress'];

/**
 * Base of what is ticked: checkbox, radio, switcher. An HTML box in the shadow root is the control; a click on the host
 * itself, which an outer label or a script makes, does what a click on the box does.
 */
export abstract class Checkable extends FormControl {
  protected abstract override readonly field: HTMLInputElement;
  #dirty = false;
  /** The box as it was before a click that the browser has answered already. */
  #before = { checked: false, indeterminate: false };

  constructor() {
    super();
    this.addEventListener('click', this, true);
  }

  /** Kind of the control, as in HTML. */
  get type(): string {
    return this.field.type;
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
  /** Value of the entry while ticked: the `value` attribute, else `on`, of a switch `Y`. */
  get value(): string {
    return this.getAttribute('value') ?? this.unset;
  }
  set value(value: string) {
    this.setAttribute('value', text(value));
  }

  /** The value without an attribute. */
  protected get unset(): string {
    return 'on';
  }

  /** Sets the box without a word to anybody. */
  protected tick(checked: boolean, indeterminate = this.field.indeterminate): void {
    const { field } = this;
    field.checked = checked;
    field.indeterminate = indeterminate;
    this.ticked();
  }

  /** The box was ticked or cleared, by the user or a script. */
  protected ticked(): void {
    const { checked, indeterminate } = this.field;
    this.#before = { checked, indeterminate };
    this.setState('checked', checked);
    this.sync();
    this.requestUpdate();
  }

  /** What a click makes of the box. Not named `toggle`: jQuery calls a method that bears the name of an event. */
  protected abstract flip(): void;

  protected override paramChanged(row: Row): void {
    if (row.attribute === 'checked') this.#dirty || this.tick(this.defaultChecked);
    else if (row.name === 'value' || row.name === 'name') this.sync();
    else super.paramChanged(row);
  }

  protected override formValue(): string | null {
    return this.checked ? (this.getAttribute('value') ?? this.unset) : null;
  }

  protected override get formState(): string {
    return this.checked ? 'on' : 'off';
  }

  abstract required: boolean;

  protected override check(): Check {
    const { field, required } = this;
    if (!required && !field.required) return VALID; // asking the browser takes longer than the rest of a change
    field.required = required;
    return htmlCheck(field);
  }

  protected override restoreDefault(): void {
    this.#dirty = false;
    this.tick(this.defaultChecked);
  }

  protected override restore(state: string): void {
    this.checked = state === 'on';
  }

  /** What is heard inside comes after a click or the focus; most boxes of a page never have either. */
  #listen(): void {
    for (const type of INSIDE) this.root.addEventListener(type, this);
  }

  override handleEvent(event: Event): void {
    this.#listen();
    if (event.type === 'change') this.#changed();
    else if (event.type === 'keypress') submitByEnter(event, this.form);
    else if (event.type !== 'click') super.handleEvent(event);
    else if (event.currentTarget === this) this.clicked(event);
    else stopLabelClick(event, this.root);
  }

  #changed(): void {
    this.#dirty = true;
    this.ticked();
    this.emitChange();
  }

  /** As in HTML: the box changes before the page hears of the click, and changes back if the page prevents it. */
  protected clicked(event: Event): void {
    const [target] = event.composedPath();
    const onHost = target === this && !this.isDisabled;
    if (target !== this.field && !onHost) return;
    const undo = this.remember();
    const { checked } = this;
    if (onHost) this.flip();
    this.ticked();
    const changed = onHost && this.checked !== checked;
    this.answer(event, () => changed && this.#announce(), undo);
  }

  /** What the browser does by itself after a click on its own box. */
  #announce(): void {
    if (!this.isConnected) return;
    this.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    this.#changed();
  }

  /** Takes back what a click is about to do. */
  protected remember(): () => void {
    const { checked, indeterminate } = this.#before;
    return () => this.tick(checked, indeterminate);
  }
}
