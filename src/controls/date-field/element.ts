import { datesAround, message } from '../../contexts/locale.js';
import type { Row } from '../../contract/contract.js';
import { when } from '../../contract/markup/text.js';
import { warn } from '../../contract/warn.js';
import { afterDispatch } from '../../core/events/after-dispatch.js';
import { answerKey } from '../../core/events/answer-key.js';
import { TextControl } from '../../core/fields/text-control.js';
import type { Check } from '../../core/forms/check.js';
import { submitByEnter } from '../../core/forms/implicit-submit.js';
import { fromIso, isoOf, type Day } from '../../dates/day.js';
import { formatDay, parseDay } from '../../dates/tokens.js';
import { DATE_WANTED, DONE, TODAY } from '../../i18n/texts.js';
import { fieldHost } from '../input/styles.js';
import { Calendar, type CalendarView } from './calendar/calendar.js';
import { isOutside, spansOf, spanText, type Span } from './calendar/limits.js';
import { calendarHost, calendarStyles } from './calendar/styles.js';
import { dateFieldContract, type DateFieldProps } from './contract.js';
import { piecesOf } from './range.js';
import { dateFieldHost, dateFieldStyles } from './styles.js';
import { toText } from './to-text.js';
import { todayOf } from './today.js';
import { warnOfDates } from './warn-of-dates.js';

declare const __DEV__: boolean;

/** Rows that are attributes of the field. */
const OF_FIELD = new Set(['placeholder', 'readonly', 'required', 'max_length']);
/** What is heard of the field, beside what every text is. */
const OF_KEYS = ['beforeinput', 'keydown', 'keypress'];
const NO_DAYS: readonly Day[] = [];

export interface AmoDateField extends Omit<DateFieldProps, 'name'> {}

/**
 * A date, or a range of two: twin of `include_control('date_field')`. A text field that can be typed into, and a calendar.
 *
 * @summary A date, or a range of two.
 * @csspart input - The field.
 * @csspart icon - The icon that opens the calendar; on a touch screen it clears a field that is not empty.
 * @csspart calendar - The calendar, once it was opened.
 * @csspart day - A day in it.
 * @cssstate disabled - The element, or a fieldset around it, is disabled.
 * @cssstate empty - The field is empty.
 * @cssstate user-invalid - Invalid, after the user changed it or tried to submit.
 * @cssstate open - The calendar is open.
 * @fires input - The user typed, or chose a day.
 * @fires {CustomEvent<{value: string | null, text: string}>} controls:date:change - After `input`: the date that it made, null for none. Composed.
 * @fires change - The user chose a day, or typed and left the field or pressed Enter.
 * @fires {CustomEvent<{value: string}>} controls:change - After `change`, composed.
 * @fires {CustomEvent} controls:open - The calendar was opened; does not bubble.
 * @fires {CustomEvent} controls:close - The calendar was closed; does not bubble.
 */
export class AmoDateField extends TextControl {
  static override readonly contract = dateFieldContract;
  static override readonly styles = [fieldHost, dateFieldHost, dateFieldStyles];
  static override readonly template =
    '<span class="date_field_wrapper"><input class="date_field" part="input" type="text" autocomplete="off" role="combobox" aria-haspopup="dialog" aria-expanded="false">' +
    '<div class="date_field_wrapper--calendar" part="icon" aria-hidden="true"></div></span>';

  protected override readonly field = this.root.firstElementChild!.firstElementChild as HTMLInputElement;
  /** What the text was made of: a value that was given, or days; nothing for a text that was typed. */
  #source: string | readonly Day[] | undefined;
  /** The text, and the days that it stands for. */
  #text: string | undefined = '';
  #days = NO_DAYS;
  #isStale = false;
  #isInForm = false;
  #calendar: Calendar | undefined;

  constructor() {
    super();
    for (const type of ['click', 'pointerdown']) this.root.addEventListener(type, this);
    for (const type of OF_KEYS) this.field.addEventListener(type, this);
  }

  /**
   * The date as YYYY-MM-DD, a range as A/B; as `value-format` says otherwise. A text that is no date is kept as it is and
   * marked as invalid. What can be set: that, a text as the account writes dates, a Date, a number of seconds or milliseconds
   * since 1970; for a range a list of two.
   */
  override get value(): string {
    this.catchUp();
    return this.#value;
  }
  override set value(value: string | number | Date | readonly (string | number | Date)[] | null | undefined) {
    const words = toText(value);
    const days = this.#isAccount && typeof value !== 'string' ? this.#read(words) : NO_DAYS;
    this.written(() => this.fill(days.length ? days : words));
  }
  get #isRange(): boolean {
    return this.type === 'range';
  }
  /** How dates are written. */
  get #locale(): ReturnType<typeof datesAround> {
    const around = datesAround(this);
    return this.dataFormat ? { ...around, date: this.dataFormat } : around;
  }
  get #today(): Day {
    return todayOf(this.today);
  }
  /** True where the text is the value, as it is natively. */
  get #isAccount(): boolean {
    return this.valueFormat === 'account';
  }

  /** The days that a text stands for; none for one that is no date. */
  #read(source: string, pattern?: string): readonly Day[] {
    const whole = source.trim();
    if (!whole) return NO_DAYS;
    const days = (this.#isRange ? piecesOf(whole) : [whole]).map((piece) => {
      const iso = fromIso(piece);
      if (!Number.isNaN(iso)) return iso;
      const { date, lang } = this.#locale;
      return this.#isWord(piece) ? this.#today : parseDay(piece, pattern ?? date, lang, this.#today);
    });
    if (days.some(Number.isNaN)) return NO_DAYS;
    return this.#isRange ? [days[0]!, days.at(-1)!] : days;
  }

  /** In a range today is a word. */
  #isWord(piece: string): boolean {
    return this.#isRange && piece === message(this, TODAY);
  }

  #write(days: readonly Day[], isWord = this.#isRange): string {
    const today = isWord ? this.#today : NaN;
    const { date, lang } = this.#locale;
    return days.map((day) => (day === today ? message(this, TODAY) : formatDay(day, date, lang))).join(' - ');
  }

  protected override fill(source: string | readonly Day[]): void {
    const isGiven = typeof source === 'string';
    this.#source = source;
    this.#days = isGiven ? this.#read(source, (!this.#isAccount && this.valueFormat) || undefined) : source;
    if (__DEV__ && isGiven && this.isConnected && source.trim() && !this.#days.length)
      warn(
        `${this.localName}: "${source.slice(0, 40)}" is no date. It is kept and marked invalid. Give YYYY-MM-DD${this.#isRange ? ', a range as A/B' : ''}.`,
      );
    this.field.value = isGiven && (this.#isAccount || !this.#days.length) ? source : this.#write(this.#days);
    this.#text = this.field.value;
  }

  /** The days of the text that is there now, whoever wrote it. */
  get #now(): readonly Day[] {
    const { value } = this.field;
    if (value === this.#text) return this.#days;
    this.#source = undefined;
    this.#text = value;
    return (this.#days = this.#read(value));
  }

  /** At first the default waits for all attributes: every one may change what it means. */
  protected override defaultChanged(): void {
    this.#isStale = true;
    if (this.hasUpdated || this.#isInForm) this.catchUp();
  }

  /** @internal A form on no page sends it, too. */
  formAssociatedCallback(): void {
    this.#isInForm = true;
    this.catchUp();
  }

  protected override catchUp(): void {
    if (!this.#isStale) return;
    this.#isStale = false;
    super.defaultChanged();
  }

  /** Writes the text again, as dates are written now; one that was typed is read again. */
  #again(): void {
    void this.#now;
    const source = this.#source;
    this.#source = this.#text = undefined;
    this.defaultChanged(); // shows the default, where that is what shows
    if (source !== undefined && this.#source === undefined) this.written(() => this.fill(source));
  }

  get #value(): string {
    const { value } = this.field;
    if (!this.#now.length) return value;
    return this.#pieces.join(this.valueFormat ? ' - ' : '/');
  }

  /** What is sent: one text, of a range two. */
  get #pieces(): string[] {
    const { value } = this.field;
    const days = this.#now;
    const format = this.valueFormat;
    if (days.length && !this.#isAccount)
      return days.map((day) => (format ? formatDay(day, format, this.#locale.lang) : isoOf(day)));
    if (!this.#isRange) return [value];
    return piecesOf(value).map((piece) => (this.#isWord(piece) ? this.#write([this.#today], false) : piece));
  }

  protected override formValue(): string | FormData | null {
    if (!this.#isRange) return this.#value;
    const data = new FormData();
    const pieces = this.#pieces;
    [this.nameFrom, this.nameTo].forEach((name, index) => name && data.append(name, pieces[index] ?? ''));
    return data;
  }

  protected override get formState(): string {
    return this.#value;
  }

  get #spans(): readonly Span[] {
    const [min, max] = [this.min, this.max].map((date) => this.#read(date)[0]);
    return spansOf(this.#today, this.direction, this.blackout, min, max);
  }

  protected override check(): Check {
    if (!this.field.value) return super.check();
    const days = this.#now;
    if (!days.length) return this.#wrong('badInput', this.#locale.date);
    const [start, end] = [days[0]!, days.at(-1)!];
    const isFree = !(this.min || this.max || this.direction || this.blackout);
    if (isFree && start <= end) return super.check();
    const spans = this.#spans;
    const wrong = end < start ? end : days.find((day) => isOutside(spans, day));
    if (wrong === undefined) return super.check();
    const [from, to] = [end < start ? start : (spans[0]?.[0] ?? NaN), spans.at(-1)?.[1] ?? NaN];
    return this.#wrong(
      wrong < from ? 'rangeUnderflow' : wrong > to ? 'rangeOverflow' : 'stepMismatch',
      spanText(end < start ? [[from, to]] : spans, (day) => this.#write([day], false)),
    );
  }

  /** @param wanted how a date is written, or which ones are valid */
  #wrong(flag: keyof ValidityStateFlags, wanted: string): Check {
    return { flags: { [flag]: true }, message: message(this, DATE_WANTED).replace('%s', () => wanted) };
  }

  protected override isOfField(row: Row): boolean {
    return OF_FIELD.has(row.name);
  }

  protected override paramChanged(row: Row): void {
    super.paramChanged(row);
    if (!row.own && !this.isOfField(row)) this.#again();
  }

  /** @internal The texts around, and how dates are written, are others now. */
  override localeChanged(): void {
    this.#again();
    super.localeChanged();
  }

  protected override sync(): void {
    super.sync();
    this.requestUpdate();
  }

  protected override disabledChanged(disabled: boolean): void {
    super.disabledChanged(disabled);
    if (disabled) return this.hidePicker();
    // What a template prints because the native fields are sent all the same.
    for (const field of this.querySelectorAll(':scope > input[type=hidden]')) field.remove();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.hidePicker();
  }

  /** Opens the calendar. Not named `open`: jQuery calls a method that bears the name of an event. */
  showPicker(): void {
    this.#open(false);
  }
  /** Closes the calendar. */
  hidePicker(): void {
    this.#calendar?.close();
  }

  #open(focuses: boolean): void {
    if (this.isDisabled || this.readOnly || !this.isConnected) return;
    this.adoptAlso(calendarStyles + calendarHost);
    this.#calendar ??= new Calendar({
      host: this,
      field: this.field,
      view: () => this.#view(),
      choose: (days, isWhole) => this.#choose(days, isWhole),
      toggled: (isOpen, isWhole) => this.#toggled(isOpen, isWhole),
    });
    this.#calendar.open(focuses);
  }

  #view(): CalendarView {
    return {
      ...this.#locale,
      spans: this.#spans,
      days: this.#now,
      isRange: this.#isRange,
      today: this.#today,
      title: this.titleFormat || 'MMMM YYYY',
      hideDisabled: this.hideDisabled,
      done: message(this, DONE),
    };
  }

  #toggled(isOpen: boolean, isWhole?: boolean): void {
    if (!isWhole) this.commit();
    this.setState('open', isOpen);
    this.dispatchEvent(new CustomEvent(isOpen ? 'controls:open' : 'controls:close'));
  }

  /** The user chose in the calendar, or cleared the field. */
  #choose(days: readonly Day[], isWhole: boolean): void {
    const { value } = this.field;
    this.written(() => this.fill(days), false);
    if (this.field.value !== value) this.field.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    if (isWhole) this.commit();
  }

  override handleEvent(event: Event): void {
    const { type, target } = event;
    if (type === 'click') this.#clicked(target);
    else if (type === 'pointerdown') this.#touched(event as PointerEvent);
    else if (type === 'beforeinput') this.#before(event as InputEvent);
    else if (type === 'keydown') answerKey(event, () => this.#pressed(event as KeyboardEvent));
    else if (type === 'keypress')
      submitByEnter(event, this.form, () => {
        this.commit();
        this.hidePicker();
      });
    else super.handleEvent(event);
    if (type === 'input') this.#typed(event);
  }

  /** The icon opens and closes; on a touch screen, where no key can, it clears. */
  #clicked(target: EventTarget | null): void {
    const isIcon = target === this.field.nextSibling;
    const clears = isIcon && this.field.value && matchMedia('(pointer: coarse)').matches;
    if (clears && !this.isDisabled) this.#choose(NO_DAYS, true);
    else if (isIcon && this.#calendar?.isOpen) this.hidePicker();
    else if (isIcon || target === this.field) this.showPicker();
  }

  /** A finger wants the calendar, not the keyboard over it; a page that wants the keyboard says which. */
  #touched(event: PointerEvent): void {
    if (event.pointerType === 'touch' && !this.inputMode) this.field.inputMode = 'none';
  }

  /** As natively, what no date is written with cannot be typed; what is pasted may be, and is marked. */
  #before(event: InputEvent): void {
    const isText = event.inputType === 'insertText' && !/MMM|d/.test(this.#locale.date);
    if (isText && /[^\d\s./-]/.test(event.data ?? '')) event.preventDefault();
  }

  #pressed(event: KeyboardEvent): void {
    const { key, shiftKey, ctrlKey, metaKey } = event;
    if (key !== 'ArrowDown' || shiftKey || ctrlKey || metaKey) return;
    event.preventDefault();
    this.#open(true);
  }

  /** The calendar follows what is typed. */
  #typed(event: Event): void {
    const days = this.#now;
    if (this.#source === undefined && this.#calendar?.isOpen) this.#calendar.show();
    const detail = { value: days.length ? this.#value : null, text: this.field.value };
    const tell = new CustomEvent('controls:date:change', { bubbles: true, composed: true, detail });
    afterDispatch(event, () => this.dispatchEvent(tell));
  }

  /** What was typed is written as dates are written here. */
  protected override commit(): void {
    const days = this.#now;
    if (days.length && this.#source === undefined) this.written(() => this.fill(days));
    super.commit();
  }

  protected override get box(): HTMLElement {
    return this.field;
  }

  protected override get look(): string {
    return `date_field${when(!this.field.value, ' empty')}${when(this.#isRange, ' range')}`;
  }

  protected override update(): void {
    this.catchUp();
    super.update();
    this.setState('empty', !this.field.value);
    if (__DEV__) warnOfDates(this, (given) => this.#read(given).length > 0);
    if (this.#calendar?.isOpen) this.#calendar.draw();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'amo-date-field': AmoDateField;
  }
}
