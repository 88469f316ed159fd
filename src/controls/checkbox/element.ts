import type { Row } from '../../contract/contract.js';
import { when } from '../../contract/markup/text.js';
import { Checkable } from '../../core/fields/checkable.js';
import { hostStateClasses } from '../../core/host-state-classes.js';
import { VALID, type Check } from '../../core/forms/check.js';
import { writeAttribute, writeClass, writeText } from '../../core/write.js';
import { CHECKBOX_STATE_CLASSES } from './state-classes.js';
import { checkboxContract, type CheckboxProps } from './contract.js';
import { checkboxHost, checkboxRemark, checkboxStyles } from './styles.js';

/** Rows of the text. */
const TEXT = new Set(['text', 'note_text']);

export interface AmoCheckbox extends Omit<CheckboxProps, 'name'> {}

/**
 * A box to tick: twin of `include_control('checkbox')`.
 *
 * @summary A box to tick, with a text beside it.
 * @slot - The text, when there is no `text`.
 * @csspart label - Box and text.
 * @csspart box - The drawn box.
 * @csspart text - The text.
 * @csspart note - The remark.
 * @cssstate checked - Ticked.
 * @cssstate indeterminate - Neither ticked nor not.
 * @cssstate disabled - The element, or a fieldset around it, is disabled.
 * @cssstate user-invalid - Invalid, after the user changed it or tried to submit.
 * @fires input - The user ticked or cleared the box.
 * @fires change - The user ticked or cleared the box.
 * @fires {CustomEvent<{value: string}>} controls:change - After `change`, composed.
 */
export class AmoCheckbox extends Checkable {
  static override readonly contract = checkboxContract;
  static override readonly styles = [checkboxHost, checkboxStyles];
  static override readonly template =
    '<label class="control-checkbox" part="label"><input type="checkbox" class="control-checkbox__helper" part="box">' +
    '<div class="control-checkbox__text element__text" part="text"> </div></label>';

  readonly #label = this.root.firstElementChild as HTMLLabelElement;
  protected override readonly field = this.#label.firstElementChild as HTMLInputElement;
  readonly #text = this.#label.lastElementChild as HTMLElement;
  #textChanged = true;

  /** Neither ticked nor not: a dash; the user's click ends it. */
  get indeterminate(): boolean {
    return this.field.indeterminate;
  }
  set indeterminate(on: boolean) {
    this.tick(this.checked, Boolean(on));
  }

  protected override get words(): HTMLElement {
    return this.#text;
  }

  protected override flip(): void {
    this.field.indeterminate = false;
    this.field.checked = !this.checked;
  }

  /** A box that the user cannot tick is not asked for. */
  protected override check(): Check {
    const check = super.check();
    return this.readOnly ? VALID : check;
  }

  protected override paramChanged(row: Row): void {
    if (row.attribute === 'indeterminate') this.indeterminate = this.hasAttribute('indeterminate');
    else if (TEXT.has(row.name)) this.#textChanged = true;
    else if (row.name === 'readonly') this.field.ariaReadOnly = this.readOnly ? 'true' : this.ariaReadOnly;
    super.paramChanged(row);
  }

  protected override ticked(): void {
    this.setState('indeterminate', this.indeterminate);
    super.ticked();
  }

  protected override clicked(event: Event): void {
    const [target] = event.composedPath(); // a link of the text is followed
    if (this.readOnly && (target === this.field || target === this)) event.preventDefault();
    super.clicked(event);
  }

  protected override update(): void {
    writeClass(
      this.#label,
      'control-checkbox',
      when(this.small, 'control-checkbox_small'),
      when(this.checked, 'is-checked'),
      when(this.showsInvalid, 'validate-has-error'),
      ...hostStateClasses(this, CHECKBOX_STATE_CLASSES),
    );
    writeClass(this.field, 'control-checkbox__helper', when(this.indeterminate, 'control-checkbox__helper_minus'));
    if (this.#textChanged) this.#drawText();
  }

  #drawText(): void {
    this.#textChanged = false;
    const { text, noteText } = this;
    writeAttribute(this.#text, 'title', text || noteText);
    if (!noteText) {
      if (text) writeText(this.#text, text);
      else this.#text.replaceChildren(document.createElement('slot'));
      return;
    }
    this.adoptAlso(checkboxRemark);
    const main = span('control-checkbox__main-text', text);
    if (!text) main.append(document.createElement('slot'));
    const note = span('control-checkbox__note-text', noteText);
    note.setAttribute('part', 'note');
    this.#text.replaceChildren(main, ' ', note);
  }
}

function span(className: string, text: string): HTMLElement {
  const element = document.createElement('span');
  element.className = className;
  element.textContent = text;
  return element;
}

declare global {
  interface HTMLElementTagNameMap {
    'amo-checkbox': AmoCheckbox;
  }
}
