/** Markup of the feed of a card. Its classes are the product's as widgets look for them; the rest is the host's. */
import { renderNative } from '../../../../../controls/native.js';
import { each, escapeExactly } from '../../../../../contract/markup/text.js';
import { shownMoment } from '../../../records/days.js';
import { nameIn, type Dictionary } from '../../../records/dictionary.js';
import { say } from '../../../shell/words.js';
import type { Line } from './history.js';
import { dateControl } from '../fields/field.js';
import * as T from '../texts.js';

export interface Note {
  readonly id: number;
  readonly note_type: string;
  readonly created_at: number;
  readonly created_by: number;
  readonly params?: {
    readonly text?: string;
    readonly phone?: string;
    /** Of an attachment. */
    readonly file_name?: string;
    readonly link?: string;
  };
}
export interface Task {
  readonly id: number;
  readonly text: string;
  readonly complete_till: number;
  readonly responsible_user_id: number;
}

/** A file that is attached: its name, leading to it. */
const attachment = (name: string, link = `/download/${encodeURIComponent(name)}`): string =>
  '<div class="feed-note__joined-attach"><div class="feed-note__joined-attach-item">' +
  `<a class="feed-note__joined-attach__link" href="${escapeExactly(link)}" target="_blank" rel="noopener">${escapeExactly(name)}</a></div></div>`;

function note({ id, note_type, created_at, created_by, params }: Note, { users }: Dictionary, lang: string): string {
  const file = note_type === 'attachment' ? (params?.file_name ?? params?.text) : undefined;
  const text = params?.text ?? params?.phone ?? note_type;
  const body = file ? attachment(file, params?.link) : `<p class="feed-note__text">${escapeExactly(text)}</p>`;
  return (
    `<div class="feed-note-wrapper feed-note-wrapper-${escapeExactly(note_type)}" data-id="${id}"><div class="feed-note"><div class="feed-note__header">` +
    `<span class="feed-note__date">${shownMoment(created_at, lang)}</span> <span class="feed-note__author">${escapeExactly(nameIn(users, created_by))}</span></div>` +
    `<div class="feed-note__body">${body}</div></div></div>`
  );
}

const task = ({ id, text, complete_till, responsible_user_id }: Task, { users }: Dictionary, lang: string): string =>
  `<div class="feed-note-wrapper feed-note-wrapper-task" data-id="${id}"><div class="feed-note feed-note-task card-task"><div class="feed-note__header">` +
  `<span class="feed-note__date">${shownMoment(complete_till, lang)}</span> <span class="feed-note__author">${escapeExactly(nameIn(users, responsible_user_id))}</span></div>` +
  `<div class="feed-note__body"><p class="feed-note__text">${escapeExactly(text)}</p></div></div></div>`;

/** A line of the history: what changed, who did it, when. */
const line = ({ id, at, author, text }: Line, lang: string): string =>
  `<div class="feed-note-wrapper feed-note-wrapper-history" data-id="event-${id}"><span class="feed-note__date">${shownMoment(at, lang)}</span> ` +
  `<span class="feed-note__author">${escapeExactly(author)}</span> <span class="feed-note__text">${escapeExactly(text)}</span></div>`;

/** Notes and history by their time, below them the tasks. */
export function notes(
  list: readonly Note[],
  told: readonly Line[],
  tasks: readonly Task[],
  dictionary: Dictionary,
  lang: string,
): string {
  if (!list.length && !told.length && !tasks.length) return `<p class="host-empty">${say(lang, T.EMPTY_FEED)}</p>`;
  const all = [
    ...list.map((one) => ({ at: one.created_at, html: note(one, dictionary, lang) })),
    ...told.map((one) => ({ at: one.at, html: line(one, lang) })),
  ].sort((left, right) => left.at - right.at);
  return each(all, ({ html }) => html) + each(tasks, (one) => task(one, dictionary, lang));
}

const mode = (name: string, text: string, checked: boolean): string =>
  `<label class="feed-compose-switcher__item"><input type="radio" name="feed_compose_mode" value="${name}"${checked ? ' checked' : ''}>${text}</label>`;

const taskForm = (lang: string): string =>
  '<div class="task-edit" hidden><div class="task-edit__body"><form class="task-edit__body__form" novalidate>' +
  `<div class="task-edit__due"><span aria-hidden="true">${say(lang, T.DUE)}</span>${dateControl('complete_till', '', say(lang, T.DUE), lang)}</div>` +
  `<textarea class="text-input text-input-textarea" name="text" rows="2" placeholder="${say(lang, T.TASK_HINT)}" aria-label="${say(lang, T.TASK_HINT)}"></textarea>` +
  `${renderNative('button', { text: say(lang, T.SET), class_name: 'js-task-submit', blue: true }, { lang })}</form></div></div>`;

const compose = (lang: string): string =>
  '<div class="feed-compose feed-compose_amojo-internal"><div class="feed-compose__quick-actions-wrapper feed-compose-switcher" role="radiogroup"' +
  ` aria-label="${say(lang, T.ADD)}">${mode('note', say(lang, T.NOTE), true)}${mode('task', say(lang, T.TASK), false)}</div>` +
  '<div class="feed-compose__inner"><div class="feed-compose__message-wrapper control-contenteditable feed-compose__message">' +
  '<div class="control-contenteditable__area feed-compose__message" contenteditable="true" role="textbox" aria-multiline="true"' +
  ` aria-label="${say(lang, T.NOTE_HINT)}" data-hint="${say(lang, T.NOTE_HINT)}"></div></div>` +
  `<div class="feed-compose__actions feed-note__actions"><div class="feed-note__actions-inner feed-amojo__actions-inner">${renderNative('button', { text: say(lang, T.ADD), class_name: 'js-note-submit feed-note__button', blue: true }, { lang })}</div></div></div>` +
  `${taskForm(lang)}</div>`;

/** @param isNew a new record has no feed to write to */
export const feed = (lang: string, isNew: boolean): string =>
  `<section class="js-card-feed card-holder__feed" aria-label="${say(lang, T.FEED)}"><div class="card-holder__feed-inner"><div class="notes-wrapper">` +
  `<div class="notes-wrapper__scroller custom-scroll" tabindex="0" role="group" aria-label="${say(lang, T.FEED)}"><div class="notes-wrapper__notes js-notes"></div></div>` +
  `${isNew ? '' : compose(lang)}</div></div></section>`;
