import { DISABLED } from '../../contract/state-classes.js';
import { message } from '../../contexts/locale.js';
import { CHOOSE_FILE, NO_FILE } from '../../i18n/texts.js';
import type { Row } from '../../contract/contract.js';
import { text, when } from '../../contract/markup/text.js';
import { warn } from '../../contract/warn.js';
import { hostStateClasses } from '../../core/host-state-classes.js';
import { FormControl } from '../../core/forms/form-control.js';
import type { Check } from '../../core/forms/check.js';
import { htmlCheck } from '../../core/forms/html-check.js';
import { writeAttribute, writeClass } from '../../core/write.js';
import { buttonStyles } from '../button/styles.js';
import { fileContract, type FileProps } from './contract.js';
import { fileHost } from './styles.js';

const HOST_STATE_CLASSES = ['validate-has-error'] as const;
/** What is heard inside: the choice, and files that are dragged over. */
const TYPES = ['input', 'change', 'cancel', 'dragenter', 'dragleave', 'drop'];

export interface AmoFile extends Omit<FileProps, 'name'> {}

/**
 * A choice of a file. Natively the browser's bare field; the element has a look of its own: a button, and the names of what
 * was chosen. The HTML field lies over all of it, so the chooser, the keys and the drop of a file are the browser's.
 *
 * @summary A choice of a file.
 * @csspart label - Button, names and text.
 * @csspart button - The drawn button.
 * @csspart names - Names of the chosen files.
 * @csspart text - The text.
 * @cssstate disabled - The element, or a fieldset around it, is disabled.
 * @cssstate user-invalid - Invalid, after the user changed it or tried to submit.
 * @fires input - The user chose or dropped files.
 * @fires change - The user chose or dropped files.
 * @fires cancel - The user left the chooser without another choice.
 * @fires {CustomEvent<{value: string}>} controls:change - After `change`, composed.
 */
export class AmoFile extends FormControl {
  static override readonly contract = fileContract;
  static override readonly styles = [buttonStyles, fileHost];
  static override readonly template =
    '<label class="amo-file" part="label"><input type="file"><span class="button-input" part="button">' +
    '<span class="button-input-inner"></span></span><span class="amo-file__names" part="names" aria-hidden="true"></span>' +
    '<span class="element__text" part="text"></span></label>';

  readonly #label = this.root.firstElementChild as HTMLLabelElement;
  protected override readonly field = this.#label.firstElementChild as HTMLInputElement;

  constructor() {
    super();
    for (const type of TYPES) this.root.addEventListener(type, this);
    this.addEventListener('click', this);
  }

  /** Kind of the control, as in HTML. */
  get type(): string {
    return this.field.type;
  }
  /** The chosen files. Another list may be set: that of a drop, or of a field. */
  get files(): FileList {
    return this.field.files!;
  }
  set files(files: FileList | null) {
    try {
      if (files) this.field.files = files;
    } catch {
      warn(`${this.localName}.files is no FileList. Give that of a DataTransfer or of another field.`);
    }
    this.#settle();
  }
  /** Empty, or the name of the first file after `C:\fakepath\`, as in HTML. Only '' can be set: it takes back the choice. */
  get value(): string {
    return this.field.value;
  }
  set value(value: string) {
    if (text(value)) warn(`${this.localName}: no script can choose a file by its name. Set value to '', or set files.`);
    else this.field.value = '';
    this.#settle();
  }

  /** Opens the browser's chooser, which it allows only in answer to a click or a key. */
  showPicker(): void {
    try {
      this.field.showPicker();
    } catch {
      warn(`${this.localName}: the browser opens the chooser only in answer to a click or a key of the user.`);
    }
  }

  #settle(): void {
    this.sync();
    this.requestUpdate();
  }

  protected override get words(): HTMLElement | undefined {
    return this.text ? (this.#label.lastElementChild as HTMLElement) : undefined;
  }

  protected override paramChanged(row: Row): void {
    if (row.name === 'name') this.sync();
    this.field.multiple = this.multiple;
    writeAttribute(this.field, 'accept', this.accept);
    super.paramChanged(row);
  }

  /** As in HTML an empty file stands for none. */
  protected override formValue(): FormData | null {
    const { name, files } = this;
    if (!name) return null;
    const data = new FormData();
    const none = { type: 'application/octet-stream' };
    for (const file of files.length ? files : [new File([], '', none)]) data.append(name, file);
    return data;
  }

  protected override check(): Check {
    this.field.required = this.required;
    return htmlCheck(this.field);
  }

  protected override restoreDefault(): void {
    this.value = '';
  }

  override formStateRestoreCallback(state: string | FormData | null): void {
    const kept = new DataTransfer();
    if (state instanceof FormData)
      for (const [, file] of state) if (file instanceof File && file.name) kept.items.add(file);
    this.files = kept.files;
  }

  protected override disabledChanged(disabled: boolean): void {
    super.disabledChanged(disabled);
    this.requestUpdate();
  }

  override handleEvent(event: Event): void {
    const { type } = event;
    if (type === 'click') this.#clicked(event);
    else if (type === 'cancel') this.dispatchEvent(new Event(type, { bubbles: true }));
    else if (type.startsWith('dr')) this.#label.classList.toggle('amo-file_drop', type === 'dragenter');
    else if (type === 'input' || type === 'change') this.#settle();
    else super.handleEvent(event);
    if (type === 'change') this.emitChange();
  }

  /** A click on the host itself is that of an outer label or of a script. */
  #clicked(event: Event): void {
    if (event.composedPath()[0] === this && !this.isDisabled) this.answer(event, () => this.showPicker());
  }

  protected override update(): void {
    const [, button, names, words] = this.#label.children;
    const { classList } = this.#label;
    const chosen = Array.from(this.files, ({ name }) => name).join(', ');
    writeClass(button!, 'button-input', when(this.isDisabled, DISABLED));
    button!.firstElementChild!.textContent = message(this, CHOOSE_FILE);
    names!.textContent = chosen || message(this, NO_FILE);
    words!.textContent = this.text;
    classList.toggle('amo-file_empty', !chosen);
    classList.toggle('amo-file_invalid', this.showsInvalid || hostStateClasses(this, HOST_STATE_CLASSES).length > 0);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'amo-file': AmoFile;
  }
}
