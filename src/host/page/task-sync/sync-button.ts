/** The button of the task pages that opens the window of synchronisation. */
import { escapeExactly } from '../../../contract/markup/text.js';
import { say } from '../shell/words.js';

export const syncButton = (lang: string): string =>
  `<button type="button" class="button-input js-todo-sync"><span class="button-input-inner">` +
  `<span class="button-input-inner__text">${escapeExactly(say(lang, ['Синхронизация', 'Synchronization']))}</span></span></button>`;
