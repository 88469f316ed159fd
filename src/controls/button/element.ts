import { DISABLED } from '../../contract/state-classes.js';
import { message } from '../../contexts/locale.js';
import { BUTTON_SAVED } from '../../i18n/texts.js';
import type { Row } from '../../contract/contract.js';
import { when } from '../../contract/markup/text.js';
import { hostStateClasses } from '../../core/host-state-classes.js';
import { PushButton } from '../../core/buttons/push-button.js';
import { writeClass, writeText } from '../../core/write.js';
import { buttonContract, type ButtonProps } from './contract.js';
import { buttonGap } from './gap.js';
import { create, isPlainText, labelNodes } from './label.js';
import { ButtonMenu } from './menu.js';
import { buttonHost, buttonIconStyles, buttonLabelStyles, buttonMenuStyles, buttonStyles } from './styles.js';
import { BUTTON_STATE_CLASSES } from './state-classes.js';
import { SAVED_TIME, SHAKE_TIME } from './times.js';

/** Rows of the label. */
const LABEL = new Set(['text', 'text_bold', 'text_short', 'plain', 'icon_class_name', 'icon_right_name']);

export interface AmoButton extends Omit<ButtonProps, 'name'> {}

/**
 * A button: twin of `include_control('button')`.
 *
 * @summary A button, with a busy and a saved look and an optional menu.
 * @slot - The label, when there is no `text`.
 * @csspart button - The button.
 * @csspart text - The label.
 * @csspart icon - The icon before or after the label.
 * @csspart spinner - The spinner of the busy button.
 * @csspart menu - The opened menu.
 * @csspart item - An entry of the menu.
 * @cssstate disabled - The element, or a fieldset around it, is disabled.
 * @cssstate loading - Busy.
 * @cssstate saved - Saved.
 * @cssstate open - The menu is open.
 * @fires click - Not fired while the button is disabled or busy.
 * @fires {CustomEvent<{item: MenuItem}>} button:menu:choose - An entry of the menu was chosen; cancelable: keeps the menu open.
 */
export class AmoButton extends PushButton {
  static override readonly contract = buttonContract;
  static override readonly styles = [buttonHost, buttonStyles];
  static override readonly outside = buttonGap;
  static override readonly template =
    '<button class="button-input" part="button" type="button"><span class="button-input-inner">' +
    '<span class="button-input-inner__text" part="text"> </span></span></button>';

  #menu: ButtonMenu | undefined;
  #busy: HTMLElement | undefined;
  #labelChanged = true;
  #named = false;
  #savedText = '';
  /** Number of the last word of being saved. */
  #flash = 0;

  /** Tells that an action failed: stops the spinner and shakes the button. */
  fail(): void {
    this.loading = false;
    this.update();
    this.field.classList.add('animated', 'shake');
    setTimeout(() => this.field.classList.remove('animated', 'shake'), SHAKE_TIME);
  }

  /**
   * Says "Saved" for a second and a half.
   * @param text another word; default: "Saved" in the language of the page
   */
  async flashSaved(text?: string): Promise<void> {
    const flash = ++this.#flash;
    this.#savedText = text ?? '';
    this.loading = false;
    this.saved = true;
    this.update();
    await new Promise((resolve) => setTimeout(resolve, SAVED_TIME));
    if (flash !== this.#flash) return; // another one shows
    this.saved = false;
    this.#savedText = '';
  }

  /**
   * Opens or closes the menu; nothing without entries.
   * @param open default: the other of what is
   */
  toggleMenu(open?: boolean): void {
    if (!this.#menu || !this.isConnected || this.isDisabled) return;
    this.#menu.toggle(open ?? !this.#menu.isOpen);
  }

  protected override disabledChanged(disabled: boolean): void {
    super.disabledChanged(disabled);
    if (disabled) this.#menu?.toggle(false);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#menu?.toggle(false);
  }

  protected override paramChanged(row: Row): void {
    if (row.name === 'context_menu') this.#setMenu();
    else if (LABEL.has(row.name)) this.#labelChanged = true;
    super.paramChanged(row);
  }

  #setMenu(): void {
    if (this.menu.length && !this.#menu) {
      this.#menu = new ButtonMenu(this, this.field, (open) => this.#menuToggled(open));
      this.adoptAlso(buttonMenuStyles + buttonIconStyles);
    }
    if (this.#menu) this.#menu.items = this.menu;
  }

  #menuToggled(open: boolean): void {
    this.setState('open', open);
    this.requestUpdate();
  }

  /** A saved button does not look busy. */
  get #looksBusy(): boolean {
    return this.loading && !this.saved;
  }

  protected override update(): void {
    const { saved } = this;
    writeClass(
      this.field,
      'button-input',
      when(this.blue || saved, 'button-input_blue'),
      when(this.menu.length, 'button-input-with-menu'),
      when(this.isDisabled, DISABLED),
      when(this.#looksBusy, 'button-input-loading'),
      when(saved, 'button-input-saved'),
      when(this.#menu?.isOpen, 'button-input-pressed'),
      ...hostStateClasses(this, BUTTON_STATE_CLASSES),
    );
    this.#drawLabel();
    this.#drawBusy();
  }

  /** Redraws the label if it changed: one text goes into the template, anything richer replaces it. */
  #drawLabel(): void {
    if (!this.#labelChanged) return;
    this.#labelChanged = false;
    const shown = this.field.firstElementChild?.firstElementChild;
    const isShell = shown?.className === 'button-input-inner__text';
    if (isShell && this.text && isPlainText(this)) return writeText(shown, this.text);
    this.adoptAlso(buttonLabelStyles + buttonIconStyles);
    this.field.replaceChildren(...labelNodes(this));
  }

  /** The spinner or the word "Saved", which stand in for the label. */
  #drawBusy(): void {
    const { saved } = this;
    const loading = this.#looksBusy;
    if (!loading && !saved && !this.#busy) return;
    this.setState('loading', loading);
    this.setState('saved', saved);
    this.field.ariaBusy = loading ? 'true' : this.ariaBusy;
    this.#nameBusy(loading);
    this.#busy?.remove();
    this.#busy = undefined;
    if (loading) {
      this.#busy = create('div', 'button-input__spinner', '', 'spinner');
      const white = this.blue ? ' spinner-icon-white' : '';
      this.#busy.append(create('span', `button-input__spinner__icon spinner-icon${white}`));
    } else if (saved) this.#busy = create('div', 'button-input__saved', this.#savedText || message(this, BUTTON_SAVED));
    if (this.#busy) this.field.append(this.#busy);
  }

  /** The label of a busy button is hidden; its name is not. */
  #nameBusy(loading: boolean): void {
    if (loading === this.#named || (loading && this.field.ariaLabel)) return;
    this.#named = loading;
    this.field.ariaLabel = loading ? this.text || this.textContent : null;
  }

  protected override get holdsClicks(): boolean {
    return this.loading || super.holdsClicks;
  }

  protected override clicked(event: Event): void {
    if (!this.#menu || !this.menu.length) super.clicked(event);
    else if (!this.#menu.contains(event)) this.toggleMenu();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'amo-button': AmoButton;
  }
}
