import { DISABLED } from '../../contract/state-classes.js';
import { message } from '../../contexts/locale.js';
import { BUTTON_CANCEL } from '../../i18n/texts.js';
import { when } from '../../contract/markup/text.js';
import { PushButton } from '../../core/buttons/push-button.js';
import { writeClass } from '../../core/write.js';
import { labelOr } from '../button/label.js';
import { buttonHost, buttonStyles } from '../button/styles.js';
import { cancelButtonContract, type CancelButtonProps } from './contract.js';
import { cancelGap } from './gap.js';
import { cancelHost } from './styles.js';

export interface AmoCancelButton extends Omit<CancelButtonProps, 'name'> {}

/**
 * A button that gives something up: twin of `cancel_button`. It has no busy look, as natively.
 *
 * @summary A button that gives something up.
 * @slot - The label, when there is no `text`; default: "Cancel" in the language of the page.
 * @csspart button - The button.
 * @csspart text - The label.
 * @cssstate disabled - The element, or a fieldset around it, is disabled.
 * @fires click - Not fired while the button is disabled.
 */
export class AmoCancelButton extends PushButton {
  static override readonly contract = cancelButtonContract;
  static override readonly styles = [buttonHost, cancelHost, buttonStyles];
  static override readonly outside = cancelGap;
  static override readonly template =
    '<button class="button-input button-cancel" part="button" type="button"><span part="text"></span></button>';

  protected override update(): void {
    const { field } = this;
    writeClass(field, 'button-input button-cancel', when(this.isDisabled, DISABLED));
    field.firstElementChild!.replaceChildren(labelOr(this.text, () => message(this, BUTTON_CANCEL)));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'amo-cancel-button': AmoCancelButton;
  }
}
