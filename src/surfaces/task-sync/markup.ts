/** Native markup of the task synchronisation: `todo/calendar/modal_sync`. */
import { classAttr, escapeExactly, when } from '../../contract/markup/text.js';
import type { Text } from '../../i18n/texts.js';
import type { SyncAnswer } from './answer.js';
import { SYNC_DISABLE, SYNC_ENABLE, SYNC_ON, SYNC_SETUP, TASK_SYNC } from './texts.js';

/** Gives the words of a text in the language of the page. */
export type Say = (row: Text) => string;

export type SyncState = 'on' | 'off' | 'loading';

const ROOT = 'modal-calendar-sync__item';

function gear({ name, has }: SyncAnswer, say: Say): string {
  if (!has.has('onSetup')) return '';
  const label = escapeExactly(setupName(name, say));
  return (
    `<button type="button" class="${ROOT}_setup js-calendar-sync-setup" title="${label}">` +
    '<svg class="svg-icon" aria-hidden="true"></svg></button>'
  );
}

/** What the gear is called. */
export function setupName(name: string, say: Say): string {
  return say(SYNC_SETUP).replace('%s', () => name);
}

/** The link is natively nothing to a reader or a key: it is a switch with the service's name. */
function toggler({ name }: SyncAnswer, isOn: boolean, say: Say): string {
  return (
    `<a class="${ROOT}_toggler js-calendar-sync-toggler" role="switch" tabindex="0" aria-checked="${isOn}"` +
    ` aria-label="${escapeExactly(name)}">` +
    `<div class="${ROOT}_toggler-status js-calendar-sync-status">${escapeExactly(say(isOn ? SYNC_ON : SYNC_ENABLE))}</div>` +
    `<div class="${ROOT}_toggler-deactivator">${escapeExactly(say(SYNC_DISABLE))}</div></a>`
  );
}

function icon({ logo }: SyncAnswer): string {
  const image = logo ? `<img src="${escapeExactly(logo)}" alt="">` : '';
  return `<div class="${ROOT}_icon">${image}</div>`;
}

/** One service. */
export function syncItem(answer: SyncAnswer, state: SyncState, say: Say): string {
  const isOn = state === 'on';
  const look = classAttr(
    `${ROOT} js-calendar-sync-item`,
    when(isOn, 'js-active'),
    when(state === 'loading', 'js-loading'),
  );
  return (
    `<div${look} data-calendar-id="${escapeExactly(answer.code)}" data-calendar-origin="${answer.origin}">` +
    `${icon(answer)}<div class="${ROOT}_content"><div class="${ROOT}_controls">` +
    `<div class="${ROOT}_header">${escapeExactly(answer.name)}</div>` +
    `<div class="${ROOT}_error js-calendar-error" role="status"></div>` +
    `<div class="${ROOT}_loader"><span class="spinner-icon"></span></div>` +
    `${toggler(answer, isOn, say)}${gear(answer, say)}</div>` +
    `<div class="${ROOT}_text-container"><div class="${ROOT}_auth-description">` +
    `${escapeExactly(answer.description)}</div></div></div></div>`
  );
}

/** The body of the modal around its services. */
export function taskSyncBody(items: string, say: Say): string {
  return (
    '<div class="modal-body__inner"><span class="modal-body__close"><span class="icon icon-modal-close"></span></span>' +
    `<h2 class="modal-calendar-sync__header">${escapeExactly(say(TASK_SYNC))}</h2>${items}</div>`
  );
}
