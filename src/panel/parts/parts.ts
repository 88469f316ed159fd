/**
 * What widgets draw by hand into their block, as strings: for twig (`{{ part|raw }}`), jQuery, or `panel.render`. Every text is
 * escaped; what is raw says so. A button's `action` and a form's `id` are answered by `panel.render({actions, forms})`.
 */
import { attr, escape, text } from '../../contract/markup/text.js';
import { renderNative } from '../../controls/native.js';
import { BUTTON_CANCEL } from '../../i18n/texts.js';
import { wordsIn } from '../../i18n/words-in.js';
import { SAVE } from '../../surfaces/save-texts.js';
import { PANEL_EMPTY, PANEL_ERROR, PANEL_LOADING, PANEL_RETRY } from './texts.js';

/** How a part is printed. */
export interface PartOptions {
  /** Language of its own words. Default `en`. */
  readonly lang?: string;
  /** Prints the controls inside: `ui.control` of a twig scope gives elements. Default: native markup. */
  readonly control?: (name: 'button' | 'cancel_button', params: Readonly<Record<string, unknown>>) => string;
}

export interface PanelButton {
  readonly text: string;
  /** Name of what a click does. */
  readonly action?: string;
  /** The main action. */
  readonly blue?: boolean;
  /** Submits the form around. */
  readonly submit?: boolean;
  /** The pale look of "Cancel". */
  readonly cancel?: boolean;
  readonly disabled?: boolean;
  readonly class_name?: string;
}

/** State of a form that is being saved. */
export type SaveState = 'idle' | 'saving' | 'saved' | 'failed';

export interface PanelForm {
  /** Name of the form. */
  readonly id: string;
  /** Raw markup of the fields. */
  readonly content: string;
  /** Text of the button. */
  readonly save?: string;
  /** Name of what "Cancel" does; without it there is none. */
  readonly cancel?: string;
}

function button({ text: words, action, submit, cancel, ...more }: PanelButton, options: PartOptions): string {
  const print = options.control ?? ((name, params) => renderNative(name, params, options));
  const params = {
    ...more,
    text: words,
    additional_data: attr('data-amo-action', action).trim(),
    ...(submit && { type: 'submit' }),
  };
  return print(cancel ? 'cancel_button' : 'button', params);
}

/** Buttons in a row. */
export function buttonRow(buttons: readonly PanelButton[], options: PartOptions = {}): string {
  return `<div class="amo-panel-row">${buttons.map((one) => button(one, options)).join('')}</div>`;
}

/** A line that says how something stands; it is read out when it changes. */
export function statusLine(words = '', state: SaveState = 'idle'): string {
  return `<div class="amo-panel-status" role="status" data-state="${escape(state)}">${escape(words)}</div>`;
}

/** A form with "Save", and a line that says whether it was saved. */
export function panelForm({ id, content, save, cancel }: PanelForm, options: PartOptions = {}): string {
  const { lang = 'en' } = options;
  const buttons: PanelButton[] = [{ text: save || wordsIn(lang, SAVE), submit: true, blue: true }];
  if (cancel) buttons.push({ text: wordsIn(lang, BUTTON_CANCEL), action: cancel, cancel: true });
  return (
    `<form class="amo-panel-form" data-amo-form="${escape(id)}">${text(content)}` +
    `${buttonRow(buttons, options)}${statusLine()}</form>`
  );
}

/** Says that there is nothing yet, with what can be done about it. */
export function emptyState(
  { text: words, hint, button: one }: { text?: string; hint?: string; button?: PanelButton } = {},
  options: PartOptions = {},
): string {
  const { lang = 'en' } = options;
  return (
    `<div class="amo-panel-empty"><p class="amo-panel-title">${escape(words || wordsIn(lang, PANEL_EMPTY))}</p>` +
    `${hint ? `<p class="amo-panel-hint">${escape(hint)}</p>` : ''}${one ? buttonRow([one], options) : ''}</div>`
  );
}

/** A spinner with words. */
export function loadingState(words?: string, { lang = 'en' }: PartOptions = {}): string {
  return (
    '<div class="amo-panel-loading" role="status"><span class="amo-panel-spinner"></span>' +
    `${escape(words || wordsIn(lang, PANEL_LOADING))}</div>`
  );
}

/** An error, with a button that tries again. */
export function errorState(
  { text: words, retry }: { text?: string; /** Name of what "Try again" does. */ retry?: string } = {},
  options: PartOptions = {},
): string {
  const { lang = 'en' } = options;
  const again = retry ? buttonRow([{ text: wordsIn(lang, PANEL_RETRY), action: retry }], options) : '';
  return (
    `<div class="amo-panel-error" role="alert"><p class="amo-panel-title">` +
    `${escape(words || wordsIn(lang, PANEL_ERROR))}</p>${again}</div>`
  );
}
