/** The markup of notifications and of two small pieces (surfaces.md, "Notifications"). */
import { toRecord } from '../../contract/values.js';
import { classAttr, escape, text } from '../../contract/markup/text.js';
import { wordsIn } from '../../i18n/words-in.js';
import type { NoticeData, NoticeKind } from '../../sdk/notifications.js';
import { NOTICE_CALL, NOTICE_CARD, NOTICE_CREATE, NOTICE_ERROR, NOTICE_LINK, NOTICE_RECORDING } from './texts.js';

export interface NoticePrinting {
  /** Language tag. */
  readonly lang: string;
  /** Zone of the dates, as `Europe/Moscow`. Default the browser's. */
  readonly timeZone?: string | undefined;
}

/** Sections of cards, by the type of an element or its number. */
const SECTIONS: Readonly<Record<string, string>> = {
  contact: 'contacts',
  lead: 'leads',
  company: 'companies',
  customer: 'customers',
  1: 'contacts',
  2: 'leads',
  3: 'companies',
  12: 'customers',
};

/** An address that a page can go to or play; nothing for a script or anything else. */
function address(value: unknown): string {
  const given = text(value).trim();
  return /^(?:https?:\/\/|\.{0,2}\/)/i.test(given) ? escape(given) : '';
}

const anchor = (href: string, words: string, className: string): string =>
  href && `<a class="${className}" href="${href}">${words}</a>`;

function duration(value: unknown): string {
  const seconds = Math.round(Number(value));
  if (!(seconds > 0)) return '';
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}

function time(value: unknown, { lang, timeZone }: NoticePrinting): string {
  const date = new Date(Number(value) * 1000);
  if (!value || Number.isNaN(date.getTime())) return '';
  const options = { dateStyle: 'short', timeStyle: 'short', ...(timeZone && { timeZone }) } as const;
  const words = new Intl.DateTimeFormat(lang, options).format(date);
  return `<time class="notification-bot__date" datetime="${date.toISOString()}">${escape(words)}</time>`;
}

/** What is known of a call, below its text. */
function callDetails(data: NoticeData, { lang }: NoticePrinting): string {
  const parties = [data.from, data.to].map(escape).filter(Boolean).join(' → ');
  const about = [parties, duration(data.duration)].filter(Boolean).join(', ');
  const { id, type } = toRecord(data.element);
  const section = SECTIONS[text(type)];
  const card = id && section ? `/${section}/detail/${encodeURIComponent(text(id))}` : '';
  const recording = address(data.link);
  // The player asks for nothing before it is started.
  const player =
    recording &&
    `<audio class="notification-bot__player" controls preload="none" src="${recording}" aria-label="${wordsIn(lang, NOTICE_RECORDING)}"></audio>` +
      anchor(recording, wordsIn(lang, NOTICE_RECORDING), 'notification-bot__link');
  return [
    about && `<p class="notification-bot__call">${about}</p>`,
    player,
    anchor(card, wordsIn(lang, NOTICE_CARD), 'notification-bot__link'),
    text(data.from) ? '' : anchor('/contacts/add/', wordsIn(lang, NOTICE_CREATE), 'notification-bot__link'),
  ].join('');
}

/** Heading of a notification as plain text; that of an error or a call has a word of the language. */
export function noticeTitle(kind: NoticeKind, data: NoticeData, lang: string): string {
  const own = { message: '', error: wordsIn(lang, NOTICE_ERROR), call: wordsIn(lang, NOTICE_CALL) };
  return text(data.header) || own[kind];
}

/** One item of the inbox, without what it is closed by. */
export function notice(kind: NoticeKind, data: NoticeData, printing: NoticePrinting): string {
  const title = escape(noticeTitle(kind, data, printing.lang));
  const icon = address(data.icon);
  const goes = address(data.click_link);
  const heading = goes ? anchor(goes, title, 'notification-bot__title-link') : title;
  const avatar = icon
    ? `<img class="notification-bot__avatar" src="${icon}" alt="">`
    : '<span class="notification-bot__avatar" aria-hidden="true"></span>';
  const details =
    kind === 'call'
      ? callDetails(data, printing)
      : anchor(address(data.link), wordsIn(printing.lang, NOTICE_LINK), 'notification-bot__link');
  const words = text(data.text);
  return (
    `<div${classAttr('notification__item notification-bot', `notification-bot_${kind}`)}>` +
    `<div class="notification-chat__non-select">${avatar}<div class="notification-bot__container_text">` +
    `<div class="notification-bot__info_message">${title && `<h2 class="notification-bot__title">${heading}</h2>`}` +
    `${words && `<div class="notification-bot__text__message">${words}</div>`}${details}${time(data.date, printing)}` +
    '</div></div></div></div>'
  );
}

export interface InfoBubbleParams {
  readonly class_name?: unknown;
  readonly bubble_text?: unknown;
  /** Address of a link behind the text. */
  readonly bubble_link?: unknown;
  readonly bubble_link_text?: unknown;
}

/** A remark beside a field (`common/bubble`). */
export function infoBubble(params: InfoBubbleParams): string {
  const { class_name, bubble_text, bubble_link, bubble_link_text } = params;
  const link = anchor(address(bubble_link), escape(bubble_link_text || bubble_link), 'bubble-link');
  return (
    `<div${classAttr('info-bubble', class_name)}><span class="info-bubble__text">${escape(bubble_text)}` +
    `${link && `&nbsp;${link}`}</span></div>`
  );
}

/** A line that tells of an error (`common/error_notice`). @param message markup */
export function errorNotice(message: unknown): string {
  const icon =
    '<svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true"><path fill="currentColor" fill-rule="evenodd"' +
    ' d="M8 .5a7.5 7.5 0 1 1 0 15a7.5 7.5 0 1 1 0-15zM7.2 3.5h1.6v6H7.2zM7.2 11h1.6v1.6H7.2z"/></svg>';
  return `<div class="error-notice"><div>${icon}</div><div class="error-notice-text">${text(message)}</div></div>`;
}
