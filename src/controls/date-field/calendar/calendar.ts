import { fit, Popup, type Box } from '../../../behaviours/popup/popup.js';
import { answerKey } from '../../../core/events/answer-key.js';
import { sameName } from '../../../core/labels.js';
import { parseTemplate } from '../../../core/parse-template.js';
import { writeText } from '../../../core/write.js';
import { addMonths, gridOf, isoOf, partsOf, weekOf, type Day } from '../../../dates/day.js';
import { fullName, weekdayMarks } from '../../../dates/names.js';
import { formatDay } from '../../../dates/tokens.js';
import { dayClass, type DaysView } from './day-class.js';
import { isOutside } from './limits.js';

/** What the calendar shows, now. */
export interface CalendarView extends DaysView {
  readonly lang: string;
  /** 0 for a week from Sunday, 1 from Monday. */
  readonly firstDay: number;
  /** Tokens of the title. */
  readonly title: string;
  readonly hideDisabled: boolean;
  /** Word of the button that ends a range. */
  readonly done: string;
}

/** What the calendar needs of its field. */
export interface CalendarOwner {
  readonly host: HTMLElement;
  readonly field: HTMLInputElement;
  view(): CalendarView;
  /** The user's choice. @param isWhole false for a range that has its start only */
  choose(days: readonly Day[], isWhole: boolean): void;
  /** @param isWhole false for a range that has its start only */
  toggled(isOpen: boolean, isWhole?: boolean): void;
}

const STEPS: ReadonlyArray<readonly [name: string, months: number]> = [
  ['previous-year', -12],
  ['previous-month', -1],
  ['next-year', 12],
  ['next-month', 1],
];
const MARKUP =
  '<div class="kalendae k-floating" part="calendar" role="dialog"><div class="k-calendar"><div class="k-title">' +
  STEPS.map(([name]) => `<button type="button" class="k-btn-${name}"></button>`).join('') +
  '<span class="k-caption" aria-live="polite"></span></div>' +
  `<div class="k-header" aria-hidden="true">${'<span></span>'.repeat(7)}</div><div class="k-days" role="grid">` +
  `<div role="row">${'<span role="gridcell" part="day"></span>'.repeat(7)}</div>`.repeat(6) +
  '</div></div><button type="button" class="date_filter__done-btn js-date-done"></button></div>';

/** Where a key leads from a day. */
const MOVES: Readonly<Record<string, (day: Day, firstDay: number, months: number) => Day>> = {
  ArrowLeft: (day) => day - 1,
  ArrowRight: (day) => day + 1,
  ArrowUp: (day) => day - 7,
  ArrowDown: (day) => day + 7,
  Home: weekOf,
  End: (day, firstDay) => weekOf(day, firstDay) + 6,
  PageUp: (day, _, months) => addMonths(day, -months),
  PageDown: (day, _, months) => addMonths(day, months),
};

/** The calendar of an element: one month, in a popup under the field, and the date grid of the APG. */
export class Calendar {
  readonly #owner: CalendarOwner;
  readonly #layer = parseTemplate(MARKUP).firstElementChild as HTMLElement;
  readonly #steps = this.#all('.k-title > *');
  readonly #marks = this.#all('.k-header > *');
  readonly #cells = this.#all('[role=gridcell]');
  readonly #popup: Popup;
  #view!: CalendarView;
  /** The day that the keys stand on; its month is shown. */
  #active = 0;
  /** The first day of a range whose last one is still to come. */
  #start: Day | undefined;

  constructor(owner: CalendarOwner) {
    const { host, field: anchor } = (this.#owner = owner);
    const layer = this.#layer;
    host.shadowRoot!.append(layer);
    this.#popup = new Popup({
      host,
      layer,
      anchor,
      place: (box, view) => this.#place(box, view),
      closed: () => this.#toggled(false),
    });
    for (const type of ['mousedown', 'mouseover', 'click', 'keydown']) layer.addEventListener(type, this);
  }

  get isOpen(): boolean {
    return this.#popup.isOpen;
  }

  /** @param focuses moves the focus to the chosen day, else it stays in the field */
  open(focuses: boolean): void {
    if (!this.isOpen) {
      sameName(this.#owner.field, this.#layer);
      this.#popup.show(() => this.show());
      if (!this.isOpen) return; // who heard that it took the focus closed it
      this.#layer.ariaLabel ??= this.#steps[4]!.textContent;
      this.#toggled(true);
    }
    if (focuses) this.#go(this.#active);
  }

  close(): void {
    this.#popup.close();
  }

  #toggled(isOpen: boolean): void {
    const { host, field, toggled } = this.#owner;
    // Given back; that is no reason to scroll to a field out of sight.
    if (this.#layer.contains(host.shadowRoot!.activeElement)) field.focus({ preventScroll: true });
    const isWhole = this.#start === undefined;
    this.#start = undefined;
    field.ariaExpanded = String(isOpen);
    field.ariaControlsElements = isOpen ? [this.#layer] : null;
    toggled(isOpen, isWhole);
  }

  /** Shows the month of what is chosen. */
  show(): void {
    const { days, today } = this.#owner.view();
    this.#turn(days.at(-1) ?? today);
  }

  #place({ left, top, bottom }: Box, view: Box): Pick<Box, 'left' | 'top'> {
    return { left, top: fit(bottom - 1, top + 1, this.#layer.offsetHeight, view.bottom).top };
  }

  #all(selector: string): HTMLElement[] {
    return Array.from(this.#layer.querySelectorAll<HTMLElement>(selector));
  }

  /** Draws the month as it is now. @param pointed the day at which a range that has its start only would end */
  draw(pointed = this.#active): void {
    const view = (this.#view = this.#owner.view());
    const { lang, firstDay, today, spans } = view;
    const days = this.#start === undefined ? view.days : this.#range(pointed);
    const first = gridOf(this.#active, firstDay);
    const marks = weekdayMarks(first, lang);
    this.#layer.classList.toggle('k-hide-disabled', view.hideDisabled);
    this.#steps.forEach((step, index) => {
      const [, months] = STEPS[index] ?? [];
      if (months) step.ariaLabel = formatDay(addMonths(this.#active, months), 'MMMM YYYY', lang);
      else writeText(step, formatDay(this.#active, view.title, lang));
    });
    this.#marks.forEach((mark, index) => writeText(mark, marks[index]!));
    this.#cells.forEach((cell, index) => {
      const day = first + index;
      writeText(cell, String(partsOf(day)[2]));
      cell.className = dayClass(day, this.#active, { ...view, days });
      cell.dataset['date'] = isoOf(day);
      cell.tabIndex = day === this.#active ? 0 : -1;
      cell.ariaLabel = fullName(day, lang);
      cell.ariaSelected = String(day >= days[0]! && day <= days.at(-1)!);
      cell.ariaCurrent = String(day === today && 'date');
      cell.ariaDisabled = String(isOutside(spans, day));
    });
    const done = this.#layer.lastElementChild as HTMLElement;
    done.hidden = !view.isRange;
    writeText(done, view.done);
  }

  /** From the start of a range to another day, the earlier first. */
  #range(to: Day): Day[] {
    return [this.#start!, to].sort((a, b) => a - b);
  }

  handleEvent(event: Event): void {
    const { type, target } = event;
    const index = this.#cells.indexOf(target as HTMLElement);
    const day = gridOf(this.#active, this.#view.firstDay) + index;
    const [, months] = STEPS[this.#steps.indexOf(target as HTMLElement)] ?? [];
    if (type === 'mousedown')
      event.preventDefault(); // the focus stays where it is
    else if (type === 'mouseover' && index >= 0) this.#start !== undefined && this.draw(day);
    else if (type === 'keydown' && index >= 0) answerKey(event, () => this.#pressed(event as KeyboardEvent));
    else if (type !== 'click') return;
    else if (index >= 0) this.#choose(day);
    else if (months) this.#turn(addMonths(this.#active, months));
    else if (target === this.#layer.lastElementChild) this.close();
  }

  #pressed(event: KeyboardEvent): void {
    const { key } = event;
    const move = MOVES[key];
    if (event.ctrlKey || event.metaKey || event.altKey || (!move && key !== 'Enter' && key !== ' ')) return;
    event.preventDefault();
    if (move) this.#go(move(this.#active, this.#view.firstDay, event.shiftKey ? 12 : 1));
    else this.#choose(this.#active);
  }

  /** Shows the month of a day that the keys then stand on; it is within the limits. */
  #turn(day: Day): void {
    const { spans } = this.#owner.view();
    this.#active = Math.max(Math.min(day, spans.at(-1)?.[1] ?? day), spans[0]?.[0] ?? day);
    this.draw();
  }

  #go(day: Day): void {
    this.#turn(day);
    this.#cells.find((cell) => !cell.tabIndex)!.focus();
  }

  /** A day closes the calendar; of a range the first is the start, until today if that is later, and the second the end. */
  #choose(day: Day): void {
    const { spans, isRange, today } = this.#view;
    if (isOutside(spans, day)) return;
    const isFirst = isRange && this.#start === undefined;
    const last = isFirst && today > day && !isOutside(spans, today) ? today : day;
    const days = this.#start === undefined ? [day, last] : this.#range(day);
    this.#active = day;
    this.#start = isFirst ? day : undefined;
    this.#owner.choose(isRange ? days : [day], !isFirst);
    if (isRange) this.draw();
    else this.close();
  }
}
