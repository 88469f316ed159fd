import { escape } from '../../contract/markup/text.js';
import { dayClass, type DaysView } from '../../controls/date-field/calendar/day-class.js';
import { isOutside } from '../../controls/date-field/calendar/limits.js';
import { addMonths, fromIso, gridOf, isoOf, monthOf, partsOf, type Day } from '../../dates/day.js';
import { weekdayMarks } from '../../dates/names.js';
import { formatDay } from '../../dates/tokens.js';

/** What the calendar shows, and what it is asked to do. */
export interface NativeCalendarOptions {
  readonly field: HTMLElement;
  readonly lang: string;
  readonly firstDay: number;
  /** Tokens of the title. */
  readonly title: string;
  /** A further class of its root. */
  readonly className: string;
  /** Word of the button that ends a range; absent for a single date. */
  readonly done: string | undefined;
  view(): DaysView;
  /** @param isHeld the button of the mouse is still down: the click that it becomes wants to find the day */
  choose(day: Day, isHeld: boolean): void;
}

const STEPS: Readonly<Record<string, number>> = {
  'k-btn-previous-year': -12,
  'k-btn-previous-month': -1,
  'k-btn-next-year': 12,
  'k-btn-next-month': 1,
};
const AT_TOP = 'kalendae-at-top';

/** The calendar of a native date, at the end of the body. */
export class NativeCalendar {
  readonly root: HTMLElement;
  readonly #options: NativeCalendarOptions;
  /** Any day of the month that is shown. */
  #shown: Day;

  constructor(options: NativeCalendarOptions) {
    const { field, className, done } = (this.#options = options);
    const document = field.ownerDocument;
    this.#shown = options.view().days.at(-1) ?? options.view().today;
    this.root = document.createElement('div');
    this.root.className = `kalendae k-floating ${className}`.trim();
    const steps = Object.keys(STEPS).map((name) => `<a class="${name}"></a>`);
    const marks = [0, 1, 2, 3, 4, 5, 6].map((index) => `<span data-day="${index}" class=""></span>`);
    this.root.innerHTML =
      `<div class="k-calendar" data-cal-index="0"><div class="k-title">${steps.join('')}<span class="k-caption"></span></div>` +
      `<div class="k-header ">${marks.join('')}</div><div class="k-days">${'<span></span>'.repeat(42)}</div></div>` +
      (done === undefined
        ? ''
        : `<button type="button" class="date_filter__done-btn js-date-done">${escape(done)}</button>`);
    this.root.addEventListener('mousedown', (event) => this.#pressed(event));
    document.body.append(this.root);
  }

  get isOpen(): boolean {
    return this.root.isConnected && this.root.style.display !== 'none';
  }

  /** Shows the month of what is chosen, below the field, or above it where it does not fit. */
  open(): void {
    const { days, today } = this.#options.view();
    this.#shown = days.at(-1) ?? today;
    this.draw();
    const { left, top, bottom } = this.#options.field.getBoundingClientRect();
    const view = this.root.ownerDocument.defaultView!;
    const place = {
      left: `${left + view.scrollX}px`,
      top: `${top + view.scrollY}px`,
      position: 'absolute',
      display: '',
    };
    Object.assign(this.root.style, place);
    const height = this.root.offsetHeight;
    this.root.classList.toggle(AT_TOP, bottom + height > view.innerHeight && top > height);
  }

  close(): void {
    this.root.style.display = 'none';
  }

  remove(): void {
    this.root.remove();
  }

  draw(): void {
    const { lang, firstDay, title } = this.#options;
    const view = this.#options.view();
    const first = gridOf(this.#shown, firstDay);
    const [calendar] = this.root.children;
    (calendar as HTMLElement).dataset['datestart'] = isoOf(monthOf(this.#shown));
    this.#all('.k-caption')[0]!.textContent = formatDay(this.#shown, title, lang);
    const marks = weekdayMarks(first, lang);
    this.#all('.k-header span').forEach((span, index) => void (span.textContent = marks[index]!));
    this.#all('.k-days span').forEach((span, index) => {
      span.className = dayClass(first + index, this.#shown, view);
      span.dataset['date'] = isoOf(first + index);
      span.textContent = String(partsOf(first + index)[2]);
    });
  }

  #all(selector: string): NodeListOf<HTMLElement> {
    return this.root.querySelectorAll(selector);
  }

  /** As the original the calendar hears the button of the mouse go down, and keeps the focus where it is. */
  #pressed(event: MouseEvent): void {
    event.preventDefault();
    const target = event.target as HTMLElement;
    const months = STEPS[target.className];
    const day = fromIso(target.dataset['date'] ?? '');
    if (months) {
      this.#shown = addMonths(this.#shown, months);
      this.draw();
    } else if (!Number.isNaN(day) && !isOutside(this.#options.view().spans, day)) {
      this.#shown = day;
      this.#options.choose(day, event.isTrusted);
      this.draw();
    }
  }
}
