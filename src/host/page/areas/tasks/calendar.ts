/** A month with its tasks: a stand-in, without the product's drag and drop. */
import { each, escapeExactly } from '../../../../contract/markup/text.js';
import { localDay, gridOf, isoOf, monthOf } from '../../../../dates/day.js';
import { monthName, weekdayMarks } from '../../../../dates/names.js';
import { formatsOf } from '../../../../i18n/formats.js';
import type { AccountRecord } from '../../services/account-client.js';
import { dueOf } from './board.js';

const WEEK = 7;
const CELLS = 6 * WEEK;

export function calendar(tasks: readonly AccountRecord[], lang: string, now: number): string {
  const today = localDay(new Date(now));
  const first = gridOf(today, formatsOf(lang).firstDay);
  const month = monthOf(today);
  const cell = (day: number): string => {
    const own = tasks.filter((task) => localDay(new Date(dueOf(task))) === day);
    const items = each(own, ({ id, text }) => `<li class="js-todo-item" data-id="${id}">${escapeExactly(text)}</li>`);
    const look = `${monthOf(day) === month ? '' : ' todo-calendar__day_other'}${day === today ? ' todo-calendar__day_today' : ''}`;
    return `<td class="todo-calendar__day${look}" data-date="${isoOf(day)}"><span>${Number(isoOf(day).slice(-2))}</span>${items && `<ul>${items}</ul>`}</td>`;
  };
  const days = Array.from({ length: CELLS }, (_, index) => cell(first + index));
  const weeks = Array.from(
    { length: CELLS / WEEK },
    (_, at) => `<tr>${days.slice(at * WEEK, at * WEEK + WEEK).join('')}</tr>`,
  );
  const heads = weekdayMarks(first, lang).map((mark) => `<th scope="col">${escapeExactly(mark)}</th>`);
  return (
    `<table class="todo-calendar" id="todo-calendar"><caption>${escapeExactly(monthName(month, lang, 'long'))} ${isoOf(month).slice(0, 4)}</caption>` +
    `<thead><tr>${heads.join('')}</tr></thead><tbody>${weeks.join('')}</tbody></table>`
  );
}
