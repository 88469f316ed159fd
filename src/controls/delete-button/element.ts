import { message } from '../../contexts/locale.js';
import { BUTTON_DELETE } from '../../i18n/texts.js';
import { PushButton } from '../../core/buttons/push-button.js';
import { create, labelOr } from '../button/label.js';
import { deleteButtonContract, type DeleteButtonProps } from './contract.js';
import { deleteButtonHost, deleteButtonStyles } from './styles.js';

export interface AmoDeleteButton extends Omit<DeleteButtonProps, 'name'> {}

/**
 * A button that deletes: twin of `delete_button`. Natively it is a text that no key reaches; the element draws a button. How
 * the native one looks was not measured: this look fits the family.
 *
 * @summary A button that deletes: a bin and a text.
 * @slot - The label, when there is no `text`. Without either the bin is named "Delete" in the language of the page.
 * @csspart button - The button.
 * @csspart icon - The bin.
 * @cssstate disabled - The element, or a fieldset around it, is disabled.
 * @fires click - Not fired while the button is disabled.
 */
export class AmoDeleteButton extends PushButton {
  static override readonly contract = deleteButtonContract;
  static override readonly styles = [deleteButtonHost, deleteButtonStyles];
  static override readonly template =
    '<button class="button-delete" part="button" type="button">' +
    '<span class="icon icon-delete-trash" part="icon"></span><slot></slot></button>';

  protected override update(): void {
    this.field.lastChild!.replaceWith(labelOr(this.text, () => this.#name()));
  }

  /** A name for a bin alone. */
  #name(): HTMLElement {
    const name = create('span', '');
    name.role = 'img';
    name.ariaLabel = message(this, BUTTON_DELETE);
    return name;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'amo-delete-button': AmoDeleteButton;
  }
}
