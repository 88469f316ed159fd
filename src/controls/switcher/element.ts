import { when } from '../../contract/markup/text.js';
import { Checkable } from '../../core/fields/checkable.js';
import { hostStateClasses } from '../../core/host-state-classes.js';
import { writeClass } from '../../core/write.js';
import { switcherContract, type SwitcherProps } from './contract.js';
import { switcherHost, switcherStyles } from './styles.js';

const HOST_STATE_CLASSES = ['switcher_blue', 'validate-has-error'] as const;

export interface AmoSwitcher extends Omit<SwitcherProps, 'name'> {}

/**
 * A switch, on or off: twin of the native `switcher`. Without a `value` it sends `Y`, as natively.
 *
 * @summary A switch: on or off.
 * @csspart switch - The drawn switch.
 * @cssstate checked - On.
 * @cssstate disabled - The element, or a fieldset around it, is disabled.
 * @cssstate user-invalid - Invalid, after the user changed it or tried to submit.
 * @fires input - The user switched it.
 * @fires change - The user switched it.
 * @fires {CustomEvent<{value: string}>} controls:change - After `change`, composed.
 */
export class AmoSwitcher extends Checkable {
  static override readonly contract = switcherContract;
  static override readonly styles = [switcherHost, switcherStyles];
  static override readonly template =
    '<div class="switcher_wrapper"><label class="switcher" part="switch"></label>' +
    '<input class="switcher__checkbox" type="checkbox" role="switch"></div>';

  protected override readonly field = this.root.querySelector('input')!;

  constructor() {
    super();
    // What is beside the switch is none, as natively; a host that delegates its focus would take it there, too.
    this.root.addEventListener('mousedown', (event) => event.target === this.field || event.preventDefault());
  }

  protected override get unset(): string {
    return 'Y';
  }

  protected override flip(): void {
    this.field.checked = !this.checked;
  }

  protected override disabledChanged(disabled: boolean): void {
    super.disabledChanged(disabled);
    this.requestUpdate();
  }

  protected override update(): void {
    writeClass(
      this.field.previousElementSibling!,
      'switcher',
      this.checked ? 'switcher__on' : 'switcher__off',
      when(this.isDisabled, 'js-disabled'),
      when(this.thin, 'switcher_blue'),
      when(this.showsInvalid, 'validate-has-error'),
      ...hostStateClasses(this, HOST_STATE_CLASSES),
    );
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'amo-switcher': AmoSwitcher;
  }
}
