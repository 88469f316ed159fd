import { groupOf, regroup, type RadioGroup } from '../../behaviours/radio-groups.js';
import { warnOfList } from '../../behaviours/warn-of-list.js';
import type { Row } from '../../contract/contract.js';
import { answerKey } from '../../core/events/answer-key.js';
import { Checkable } from '../../core/fields/checkable.js';
import { hostStateClasses } from '../../core/host-state-classes.js';
import type { Check } from '../../core/forms/check.js';
import { htmlCheck } from '../../core/forms/html-check.js';
import { writeAttribute } from '../../core/write.js';
import { radioContract, type RadioProps } from './contract.js';
import { drawRadio, radioFace } from './face.js';
import { radioGap } from './gap.js';
import { radioHost, radioStyles } from './styles.js';

declare const __DEV__: boolean;

const HOST_STATE_CLASSES = ['validate-has-error'] as const;
/** Keys that go to the next option of a group, and back. */
const STEPS: Readonly<Record<string, 1 | -1>> = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 };
/** Those that go the other way where the page is written from right to left. */
const SIDEWAYS = /Left|Right/;

export interface AmoRadio extends Omit<RadioProps, 'name'> {}

/**
 * One option of a choice: twin of `include_control('radio')`. Options of one name in one form, or in one root outside a form,
 * are a group: one is chosen, one is a tab stop, arrows go through them, `required` counts for all.
 *
 * @summary One option of a choice; options of one name are a group.
 * @slot - The text, when there is no `label`.
 * @csspart label - Circle and text.
 * @csspart dot - The drawn circle.
 * @csspart text - The text.
 * @cssstate checked - Chosen.
 * @cssstate disabled - The element, or a fieldset around it, is disabled.
 * @cssstate user-invalid - Invalid, after the user changed it or tried to submit.
 * @fires input - The user chose this option.
 * @fires change - The user chose this option.
 * @fires {CustomEvent<{value: string}>} controls:change - After `change`, composed.
 */
export class AmoRadio extends Checkable {
  static override readonly contract = radioContract;
  static override readonly styles = [radioHost, radioStyles];
  static override readonly outside = radioGap;
  static override readonly template = radioFace;

  readonly #label = this.root.firstElementChild as HTMLLabelElement;
  readonly #text = this.#label.lastElementChild as HTMLElement;
  protected override readonly field = this.root.querySelector('input')!;
  #labelChanged = false;
  #color = '';

  constructor() {
    super();
    // Chromium asks for no choice among circles without a name; Tab in WebKit passes over all that have the same.
    this.field.name = String(Math.random());
    this.field.addEventListener('keydown', this);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    regroup(this);
    if (__DEV__) warnOfList();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    regroup(this);
  }

  formAssociatedCallback(): void {
    regroup(this);
  }

  /** The group; in a tree that is not on the page nobody tells of a move. */
  get #group(): RadioGroup | undefined {
    if (!this.isConnected) regroup(this);
    return groupOf(this);
  }

  protected override get words(): HTMLElement {
    return this.#text;
  }

  protected override paramChanged(row: Row): void {
    if (row.name === 'name') regroup(this);
    else if (row.name === 'required') this.#group?.asks(this);
    else if (row.name === 'label') this.#labelChanged = true;
    super.paramChanged(row);
  }

  protected override disabledChanged(disabled: boolean): void {
    super.disabledChanged(disabled);
    this.requestUpdate();
    groupOf(this)?.placeLater();
  }

  /** @internal The option is out of use. */
  get isOff(): boolean {
    return this.isDisabled;
  }

  /** @internal Chooses the option, or clears it, without a word to anybody. */
  override tick(checked: boolean): void {
    super.tick(checked);
  }

  protected override flip(): void {
    this.field.checked = true;
  }

  protected override ticked(): void {
    this.#group?.ticked(this);
    super.ticked();
  }

  /** A choice that the page prevents goes back to the option that was chosen before. */
  protected override remember(): () => void {
    const former = groupOf(this)?.chosen;
    const undo = super.remember();
    return () => {
      undo();
      former?.tick(true);
    };
  }

  /** @internal Place in the group, from the group. */
  setPlace(position: number, size: number): void {
    const { field } = this;
    writeAttribute(field, 'aria-posinset', size > 1 ? String(position) : '');
    writeAttribute(field, 'aria-setsize', size > 1 ? String(size) : '');
  }

  /** @internal Tab stops here, from the group. */
  setStop(isStop: boolean): void {
    writeAttribute(this.field, 'tabindex', isStop ? '0' : '-1');
  }

  /** @internal The group was asked for, or satisfied. */
  judge(): void {
    this.validate();
  }

  /**
   * A group is asked for when any of its options is required, and satisfied when any is chosen. An option without a name
   * is in none and never asked for.
   */
  protected override check(): Check {
    const { field } = this;
    field.required = groupOf(this)?.isMissing ?? (this.required && this.name !== '');
    const check = htmlCheck(field);
    // As it is announced; beside a chosen one, the browser would announce that it is wrong, too.
    field.required = this.required && (field.required || this.checked);
    return check;
  }

  override handleEvent(event: Event): void {
    if (event.type === 'keydown') answerKey(event, () => this.#pressed(event as KeyboardEvent));
    else super.handleEvent(event);
  }

  #pressed(event: KeyboardEvent): void {
    const step = STEPS[event.key];
    if (!step || event.ctrlKey || event.altKey || event.metaKey) return;
    event.preventDefault();
    const turned = SIDEWAYS.test(event.key) && getComputedStyle(this).direction === 'rtl';
    for (const other of (groupOf(this)?.others(this, turned ? (-step as 1 | -1) : step) ?? []) as AmoRadio[]) {
      other.focus();
      // One that is hidden does not take the focus and is passed over.
      if (other.root.activeElement) return other.field.click();
    }
  }

  protected override update(): void {
    const wrong = this.showsInvalid ? HOST_STATE_CLASSES : hostStateClasses(this, HOST_STATE_CLASSES);
    drawRadio(this.#label, this.checked, this.isDisabled, ...wrong);
    this.#drawLabel();
    if (this.#color !== this.color) this.#paint((this.#color = this.color));
  }

  #drawLabel(): void {
    const { label, noTitle } = this;
    const title = noTitle ? '' : label;
    if (this.#label.title !== title) this.#label.title = title;
    if (!this.#labelChanged) return;
    this.#labelChanged = false;
    if (label) this.#text.textContent = label;
    else this.#text.replaceChildren(document.createElement('slot'));
  }

  #paint(color: string): void {
    this.#label.style.overflow = color ? 'visible' : '';
    const { style } = this.#text;
    style.background = color;
    style.padding = color ? '2px 6px' : '';
    style.borderRadius = color ? '3px' : '';
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'amo-radio': AmoRadio;
  }
}
