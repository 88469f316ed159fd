import { spansOf } from '../../controls/date-field/calendar/limits.js';
import type { DaysView } from '../../controls/date-field/calendar/day-class.js';
import { piecesOf } from '../../controls/date-field/range.js';
import type { Day } from '../../dates/day.js';
import { formatDay, parseDay } from '../../dates/tokens.js';
import type { JQueryCollection, JQueryEvent } from '../../sdk/jquery.js';
import { staysOpen } from '../page/closing.js';
import type { RuntimeContext } from '../page/context.js';
import { SPACE } from '../page/space.js';
import type { Kind, View } from '../page/view.js';
import { NativeCalendar } from './calendar.js';

const FIELD = 'input.date_field';
const HIDDEN = ['date_field__range_0', 'date_field__range_1'] as const;
const ICON = '.date_field_wrapper--calendar';
/** Milliseconds from a change in the calendar until `controls:change`. */
const DELAY = 200;
/** Two events in one, as the original fires them: jQuery takes the words for one name. */
const BOTH = 'controls:change controls:date:change';
const ENTER = 13;

/** A native date or range: what is typed and what is chosen in the calendar follow each other. */
class DateView implements View {
  readonly el: HTMLElement;
  readonly $el: JQueryCollection;
  readonly #context: RuntimeContext;
  readonly #space: string;
  #calendar: NativeCalendar | undefined;
  /** The day, or both ends of the range; none. */
  #days: readonly Day[] = [];
  /** The start of a range whose end is still to come. */
  #start: Day | undefined;
  /** A day is being chosen with the mouse. */
  #isHeld = false;
  /** Number of the last change that is to be told of. */
  #waiting = 0;

  constructor(root: HTMLElement, context: RuntimeContext) {
    this.el = root;
    this.#context = context;
    this.#space = `${SPACE}-date${(count += 1)}`;
    const { $, document } = context;
    this.$el = $(root);
    this.$el
      .on(`input${SPACE}`, FIELD, () => this.#typed())
      .on(`keypress${SPACE}`, FIELD, (event) => this.#pressed(event))
      .on(`controls:date:check-empty${SPACE}`, FIELD, () => this.#mark())
      .on(`controls:change${SPACE}`, HIDDEN.map((name) => `.${name}`).join(), () => this.#follow())
      .on(`click${SPACE}`, ICON, () => this.#iconClicked());
    $(document).on(`controls:hide:private${this.#space}`, (event, menusOnly) => {
      if (!menusOnly && !staysOpen(event, this.el, this.#calendar?.root)) this.#calendar?.close();
    });
    for (const type of ['focus', 'blur']) root.addEventListener(type, this, true);
    if (this.#isTouch && this.#field) this.#field.readOnly = true;
  }

  remove(): void {
    this.$el.off(SPACE);
    this.#context.$(this.#context.document).off(this.#space);
    for (const type of ['focus', 'blur']) this.el.removeEventListener(type, this, true);
    this.#calendar?.remove();
  }

  get #field(): HTMLInputElement | null {
    return this.el.querySelector<HTMLInputElement>(FIELD);
  }

  /** The hidden fields of a range; none for a single date. */
  get #hidden(): HTMLInputElement[] {
    return HIDDEN.flatMap((name) => this.el.querySelector<HTMLInputElement>(`.${name}`) ?? []);
  }

  get #isTouch(): boolean {
    return this.el.ownerDocument.defaultView!.matchMedia('(pointer: coarse)').matches;
  }

  get #pattern(): string {
    return this.#field!.dataset['format'] || this.#context.dates.format;
  }

  #format(day: Day): string {
    return formatDay(day, this.#pattern, this.#context.lang);
  }

  /** A date as a text of a range. */
  #word(day: Day): string {
    return day === this.#context.dates.today() ? this.#context.messages.today : this.#format(day);
  }

  /** The dates of a text; none where one of them is none. */
  #parse(text: string): readonly Day[] {
    const { dates, lang, messages } = this.#context;
    const today = dates.today();
    const days = (this.#hidden.length ? piecesOf(text) : [text]).map((piece) =>
      piece === messages.today ? today : parseDay(piece, this.#pattern, lang, today),
    );
    return days.some(Number.isNaN) ? [] : days;
  }

  #view(): DaysView {
    const { direction = '', blackout = '' } = this.#field!.dataset;
    const today = this.#context.dates.today();
    return { days: this.#days, isRange: this.#hidden.length > 0, today, spans: spansOf(today, direction, blackout) };
  }

  /** @internal The focus came to the field, or left it. */
  handleEvent(event: Event): void {
    if (event.target !== this.#field) return;
    if (event.type === 'blur') this.#left();
    else if (this.#hidden.length) this.#openRange();
    else this.#openSingle();
  }

  #openSingle(): void {
    const { $, document } = this.#context;
    this.#days = [];
    this.#tell(null);
    this.#read();
    this.#show();
    $(document).trigger($.Event('controls:hide:private', { target: this.#field! }));
  }

  /** The original goes to the range by steps, and tells of each. */
  #openRange(): void {
    const today = this.#context.dates.today();
    const [from, to] = this.#parse(this.#field!.value);
    if (from !== undefined && to !== undefined) {
      this.#take([from, today]);
      this.#context.$(this.#field!).trigger(BOTH, ['']);
      this.#take([to, today]);
      this.#take([from, to]);
    }
    this.#show();
    this.#context.closing.hide(this.el);
  }

  #show(): void {
    const { dates, lang, $, closing, messages } = this.#context;
    const field = this.#field!;
    if (!this.#calendar) {
      this.#calendar = new NativeCalendar({
        field,
        lang,
        firstDay: dates.firstDay,
        title: field.dataset['titleFormat'] || 'MMMM YYYY',
        className: `${this.el.dataset['kalendaeClassname'] ?? ''}${field.dataset['hideDisabled'] ? ' k-hide-disabled' : ''}`,
        done: this.#hidden.length ? messages.done : undefined,
        view: () => this.#view(),
        choose: (day, isHeld) => (this.#hidden.length ? this.#chooseEnd(day) : this.#choose(day, isHeld)),
      });
      $(this.#calendar.root)
        .on(`click${SPACE}`, (event) => closing.claim(event))
        .on(`click${SPACE}`, '.js-date-done', () => this.#calendar!.close());
    }
    this.#calendar.open();
  }

  /** Tells of a date at once, and of the text later. */
  #tell(day: Day | null): void {
    const { $, timers } = this.#context;
    const field = this.#field!;
    const text = day === null ? null : this.#format(day);
    $(field).trigger('controls:date:change', [text]);
    if (text === null) return;
    const number = (this.#waiting += 1);
    timers.after(DELAY, () => {
      if (number === this.#waiting && field.isConnected) $(field).trigger('controls:change', [text]);
    });
  }

  /** Takes the date that the text stands for, if any. */
  #read(): void {
    const [day] = this.#parse(this.#field!.value);
    if (day === undefined) return;
    this.#days = [day];
    this.#tell(day);
  }

  #typed(): void {
    const field = this.#field!;
    if (this.#hidden.length) {
      const days = this.#parse(field.value);
      if (days.length > 1) this.#days = days;
    } else {
      // After a choice the original reads the first key twice.
      for (let times = field.hasAttribute('from') ? 2 : 1; times > 0; times--) {
        if (this.#days.length) {
          this.#days = [];
          this.#tell(null);
        }
        this.#read();
      }
      field.removeAttribute('from');
    }
    this.#mark();
    if (this.#calendar?.isOpen) this.#calendar.open();
  }

  #pressed(event: JQueryEvent): void {
    const { which = 0 } = event;
    if (which === ENTER) this.#done(event);
    else if (which >= 32 && !/[\d\s./-]/.test(String.fromCharCode(which))) event.preventDefault();
  }

  #done(event: JQueryEvent): void {
    event.preventDefault();
    const { $, closing, document } = this.#context;
    const field = this.#field!;
    this.#tidy();
    $(field).trigger('controls:change', [field.value]).trigger('controls:date:done').trigger('blur');
    closing.hide(document);
  }

  /** Writes the text as dates are written; one that is no date becomes the attribute again. */
  #tidy(): void {
    const field = this.#field!;
    const days = this.#parse(field.value);
    const isWhole = days.length > (this.#hidden.length ? 1 : 0);
    const text = isWhole
      ? days.map((day) => (this.#hidden.length ? this.#word(day) : this.#format(day))).join(' - ')
      : '';
    if (field.value) field.value = text || (field.getAttribute('value') ?? '');
    this.#mark();
  }

  #left(): void {
    this.#tidy();
    this.#context.$(this.#field!).trigger('controls:change', [this.#field!.value]);
    if (!this.#hidden.length && !this.#isHeld) this.#calendar?.close();
  }

  #choose(day: Day, isHeld: boolean): void {
    const field = this.#field!;
    this.#days = [day];
    field.value = this.#format(day);
    field.setAttribute('from', 'calendar');
    this.#mark();
    this.#tell(day);
    field.dispatchEvent(new Event('change', { bubbles: true }));
    this.#isHeld = isHeld;
    this.#context.$(field).trigger('blur');
    this.#isHeld = false;
    const { document, timers } = this.#context;
    const close = (): void => this.#calendar!.close();
    if (isHeld) document.addEventListener('mouseup', () => timers.after(0, close), { once: true });
    else close();
  }

  /** The first day is the start of a range that goes until today, the second its end. */
  #chooseEnd(day: Day): void {
    const { $, dates } = this.#context;
    const start = this.#start;
    this.#start = start === undefined ? day : undefined;
    $(this.#hidden[1]!).trigger('change');
    this.#take(start === undefined ? [day, dates.today()] : [start, day].sort((a, b) => a - b));
    this.#field!.dispatchEvent(new Event('change', { bubbles: true }));
  }

  /** Writes a range into its fields, and tells. */
  #take(days: readonly Day[]): void {
    const { $ } = this.#context;
    const text = days.map((day) => this.#word(day)).join(' - ');
    this.#days = days;
    this.#hidden.forEach((field, index) => {
      field.value = this.#format(days[index]!);
      $(field).trigger('change');
    });
    this.#field!.value = text;
    this.#mark();
    this.$el.trigger('date-filter:date-change', [text]);
    $(this.#field!).trigger(BOTH, [text]);
  }

  /** A script has set the hidden fields. */
  #follow(): void {
    const days = this.#hidden.flatMap(({ value }) => this.#parse(value));
    if (days.length < 2) return;
    this.#days = days;
    this.#field!.value = days.map((day) => this.#word(day)).join(' - ');
    this.#mark();
    this.#calendar?.draw();
  }

  /** The icon leads to the field; on a touch screen it is a cross, and empties it. */
  #iconClicked(): void {
    const field = this.#field!;
    if (!this.#isTouch || !field.value) return field.focus();
    for (const one of [field, ...this.#hidden]) one.value = '';
    this.#days = [];
    this.#mark();
    this.#tell(null);
    this.#context.$(field).trigger('controls:change', ['']);
  }

  #mark(): void {
    this.#field?.classList.toggle('empty', !this.#field.value);
  }
}

let count = 0;

export const dateKind: Kind = {
  selector: '.js-control-date',
  components: 1,
  isQuiet: true,
  create: (root, context) => new DateView(root, context),
};
