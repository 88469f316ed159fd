/** Tasks by the time that is left. */
import { each, escapeExactly } from '../../../../contract/markup/text.js';
import type { Entity } from '../../../../sdk/pages/locations.js';
import { nameIn, type Dictionary } from '../../records/dictionary.js';
import { cardOf } from '../../records/links.js';
import { shownMoment } from '../../records/days.js';
import type { AccountRecord } from '../../services/account-client.js';
import { say, type Words } from '../../shell/words.js';

export const DAY = 24 * 60 * 60 * 1000;
/** Local midnight of a time. */
export const midnight = (at: number): number => new Date(at).setHours(0, 0, 0, 0);
export const dueOf = ({ complete_till: till }: AccountRecord): number => Number(till) * 1000;

const COLUMNS: readonly { readonly id: string; readonly title: Words; readonly days: readonly [number, number] }[] = [
  { id: 'overdue', title: ['Просроченные задачи', 'Overdue'], days: [-Infinity, 0] },
  { id: 'today', title: ['Задачи на сегодня', 'Today'], days: [0, 1] },
  { id: 'tomorrow', title: ['Задачи на завтра', 'Tomorrow'], days: [1, 2] },
  { id: 'later', title: ['Потом', 'Later'], days: [2, Infinity] },
];

function task(record: AccountRecord, { taskTypes, users }: Dictionary, lang: string): string {
  const { id, text, entity_type: entity, entity_id: owner, task_type_id: type, responsible_user_id: user } = record;
  const link =
    entity && owner
      ? `<a class="js-navigate-link" href="${cardOf(entity as Entity, Number(owner))}">#${Number(owner)}</a> · `
      : '';
  return (
    `<article class="todo-line__item js-todo-item" data-id="${id}"><div class="todo-line__item-head">${shownMoment(record['complete_till'], lang)}</div>` +
    `<div class="todo-line__item-body"><b>${escapeExactly(nameIn(taskTypes, type))}</b> ${escapeExactly(text)}</div>` +
    `<div class="todo-line__item-head">${link}${escapeExactly(nameIn(users, user))}</div></article>`
  );
}

export function board(tasks: readonly AccountRecord[], dictionary: Dictionary, lang: string, now: number): string {
  const today = midnight(now);
  const columns = COLUMNS.map(({ id, title, days: [from, to] }) => {
    const own = tasks.filter((one) => {
      const left = (dueOf(one) - today) / DAY;
      return left >= from && left < to;
    });
    return (
      `<section class="todo-line__column" data-id="${id}" aria-label="${say(lang, title)}"><h2 class="todo-line__head">${say(lang, title)} <span>${own.length}</span></h2>` +
      `<div class="todo-line__items">${each(own, (one) => task(one, dictionary, lang))}</div></section>`
    );
  });
  return `<div class="todo-line" id="todo-line">${columns.join('')}</div>`;
}
