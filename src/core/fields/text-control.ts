import type { Row } from '../../contract/contract.js';
import { text, when } from '../../contract/markup/text.js';
import { TEXT_STATE_CLASSES } from '../../contract/state-classes.js';
import { hostStateClasses } from '../host-state-classes.js';
import { FormControl } from '../forms/form-control.js';
import { VALID, type Check } from '../forms/check.js';
import { htmlCheck } from '../forms/html-check.js';
import { writeClass } from '../write.js';
import { warnOfMask } from '../warnings/mask.js';

declare const __DEV__: boolean;

/** Rows that live on the host alone, in every text control; each other one is an attribute of the field too. */
const OF_HOST = new Set(['name', 'value', 'form', 'autofocus', 'disabled']);
/** Rows of the field that are no constraint. */
const FREE = new Set(['placeholder', 'autocomplete', 'rows']);
/** Attributes of any HTML element that a browser looks for on the field: which keys a phone shows, what it corrects. */
const HINTS = ['inputmode', 'enterkeyhint', 'autocapitalize', 'autocorrect', 'spellcheck', 'writingsuggestions'];

/**
 * Base of the fields that a user types into. The HTML field in the shadow root holds text, selection and constraints; what is
 * an attribute of it is written to it at once, so that its validity is the element's.
 */
export abstract class TextControl extends FormControl {
  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, ...HINTS];
  }

  protected abstract override readonly field: HTMLInputElement | HTMLTextAreaElement;
  #dirty = false;
  /** A field that never had a constraint is valid; asking the browser takes longer than the rest of a change. */
  #isConstrained = false;
  #committed = '';

  constructor() {
    super();
    for (const type of ['input', 'change']) this.root.addEventListener(type, this);
  }

  /** The text. */
  get value(): string {
    this.catchUp();
    return this.field.value;
  }
  set value(value: string) {
    this.written(() => this.fill(value));
  }
  /** The text that a reset puts back: the `value` attribute. */
  get defaultValue(): string {
    return this.getAttribute('value') ?? '';
  }
  set defaultValue(value: string) {
    this.setAttribute('value', text(value));
  }
  /** Selects the text. */
  select(): void {
    this.field.select();
  }
  /** Selects a part of the text, by positions in characters. */
  setSelectionRange(start: number | null, end: number | null, direction?: 'forward' | 'backward' | 'none'): void {
    this.field.setSelectionRange(start, end, direction);
  }
  /** Start of the selection, in characters; null for a type that has none. */
  get selectionStart(): number | null {
    return this.field.selectionStart;
  }
  set selectionStart(position: number | null) {
    this.field.selectionStart = position;
  }
  /** End of the selection, in characters; null for a type that has none. */
  get selectionEnd(): number | null {
    return this.field.selectionEnd;
  }
  set selectionEnd(position: number | null) {
    this.field.selectionEnd = position;
  }
  /** Which way the selection grows; null for a type that has none. */
  get selectionDirection(): 'forward' | 'backward' | 'none' | null {
    return this.field.selectionDirection;
  }
  set selectionDirection(direction: 'forward' | 'backward' | 'none' | null) {
    this.field.selectionDirection = direction;
  }
  /** Puts a text in place of the selection, or of the characters from `start` to `end`. */
  setRangeText(replacement: string): void;
  setRangeText(replacement: string, start: number, end: number, selectMode?: SelectionMode): void;
  setRangeText(...range: [replacement: string]): void {
    this.written(() => this.field.setRangeText(...range));
  }

  /** Writes a value, the default one or another, as the text. */
  protected fill(value: string): void {
    this.field.value = text(value);
  }

  protected override paramChanged(row: Row): void {
    if (row.name === 'name') this.named();
    else if (row.name === 'value') this.defaultChanged();
    else if (this.isOfField(row)) this.#forward(row);
    else super.paramChanged(row);
  }

  /** True for a row that is an attribute of the field. */
  protected isOfField(row: Row): boolean {
    return !OF_HOST.has(row.name);
  }

  /** The default text changed; it shows until the user or a script has written another. */
  protected defaultChanged(): void {
    const { defaultValue } = this;
    const isSettled = this.#isSettled;
    this.field.defaultValue = defaultValue; // steps of a number are counted from it
    if (this.#dirty) this.sync();
    else this.#write(() => this.fill(defaultValue), isSettled);
  }

  #forward(row: Row): void {
    const value = this.param<string | number | boolean>(row);
    const attribute = row.attribute as string;
    this.#isConstrained ||= !FREE.has(row.name);
    if (value === '' || value === false || (row.type === 'number' && value === row.default))
      this.field.removeAttribute(attribute);
    else this.field.setAttribute(attribute, value === true ? '' : String(value));
    this.sync();
  }

  /** False while the user has typed what no event told of: it stays to be heard as a change. */
  get #isSettled(): boolean {
    return this.field.value === this.#committed;
  }

  /** @internal A script writes the text through the field: nobody hears of it. */
  written(write: () => void, isSettled?: boolean): void {
    this.#write(write, isSettled);
    this.#dirty = true;
  }

  #write(write: () => void, isSettled = this.#isSettled): void {
    write();
    if (isSettled) this.#committed = this.field.value;
    this.sync();
  }

  /** The look's own class; the state classes are added. */
  protected abstract get look(): string;

  protected override update(): void {
    writeClass(
      this.field,
      this.look,
      ...hostStateClasses(this, TEXT_STATE_CLASSES),
      when(this.showsInvalid, 'text-input--invalid'),
    );
  }

  protected override formValue(): string | File | FormData | null {
    return this.field.value;
  }
  protected override check(): Check {
    return this.#isConstrained ? htmlCheck(this.field) : VALID;
  }

  protected override restoreDefault(): void {
    this.#dirty = false;
    this.#write(() => this.fill(this.defaultValue));
  }

  override handleEvent(event: Event): void {
    if (event.type === 'input') this.#typed();
    else if (event.type === 'change') this.commit();
    else if (event.type === 'focusout') this.#left();
    else super.handleEvent(event);
    if (__DEV__ && event.type === 'focusin') warnOfMask(this);
  }

  #typed(): void {
    this.#dirty = true;
    // What a plugin put over the value and does not see the text goes: the text would be lost.
    if (!this.value && this.field.value) Reflect.deleteProperty(this, 'value');
    this.root.addEventListener('focusout', this, { once: true });
    this.sync();
  }

  /** Who typed and leaves has had a say, also where the text is what it was. */
  #left(): void {
    if (!this.field.value) this.commit(); // who empties a default text is not heard as a change in WebKit
    this.interacted();
  }

  /** Announces the text, once: the browser's own `change` may come after the one that Enter was heard as. */
  protected commit(): void {
    if (this.#isSettled) return;
    this.#committed = this.field.value;
    this.emitChange();
  }
}
