/** The native markup of the modal (surfaces.md, "Modal"). */
import { toRecord } from '../../contract/values.js';
import { attr, classAttr, escape, text, when } from '../../contract/markup/text.js';
import { wordsIn } from '../../i18n/words-in.js';
import { BUTTON_DELETE } from '../../i18n/texts.js';
import { MODAL_ACCEPT, MODAL_DECLINE, MODAL_ERROR, MODAL_TRY_AGAIN } from './texts.js';

/** What the markup needs beside its parameters. */
export interface ModalPrinting {
  /** Language tag. */
  readonly lang: string;
  /** Texts of the page by key, for `text_i18n`. Default: the key itself. */
  readonly i18n?: ((key: string) => string) | undefined;
}

export interface ModalShellParams {
  readonly class_name?: unknown;
  /** Over the new navigation of the page. */
  readonly over_nav?: unknown;
  readonly scrollerId?: unknown;
  /** The plain dark overlay in place of the filled one. */
  readonly default_overlay?: unknown;
  readonly disable_overlay?: unknown;
  /** The body comes up with a movement. */
  readonly float_animation?: unknown;
}

/** A window with its overlay, its body empty and loading. */
export function modalShell(params: ModalShellParams = {}): string {
  const { class_name, over_nav, scrollerId, default_overlay, disable_overlay, float_animation } = params;
  const body = classAttr('modal-body modal-body-loading', when(float_animation, 'modal-body-float-animation'));
  const filled = when(!default_overlay, 'modal-overlay--filled');
  const overlay = disable_overlay
    ? ''
    : `<div${classAttr('default-overlay modal-overlay', filled, 'default-overlay-visible')}>` +
      '<span class="modal-overlay__spinner spinner-icon spinner-icon-abs-center"></span></div>';
  return (
    `<div${classAttr('modal', class_name, when(over_nav, 'modal-list--over-nav'))}>` +
    `<div class="modal-scroller custom-scroll"${attr('id', scrollerId)}><div${body}></div></div>${overlay}</div>`
  );
}

/** The x in the corner of a body. */
export function modalClose(): string {
  return '<span class="modal-body__close"><span class="icon icon-modal-close"></span></span>';
}

/**
 * What the body shows when something failed.
 * @param message markup; several in a list; without any a general one
 * @param retry with a button that asks to try again
 */
export function modalError(message: unknown, retry: boolean, { lang }: ModalPrinting): string {
  const list = (Array.isArray(message) ? message : [message]).map(text).filter(Boolean);
  const words = list.length ? list : [wordsIn(lang, MODAL_ERROR)];
  const captions = words.map((word, index) => {
    const isOne = words.length === 1;
    const kind = isOne ? 'modal-body__caption-error' : 'modal-body__caption-error_array';
    const first = when(!isOne && !index, 'modal-body__caption-error_first');
    return `<h2${classAttr('modal-body__caption head_2', kind, first)}>${word}</h2>`;
  });
  const button = `<button type="button" class="button-input js-modal-try-again">${buttonText(wordsIn(lang, MODAL_TRY_AGAIN))}</button>`;
  return (
    `<div class="modal-body__inner modal-body__inner-error js-modal-error">${modalClose()}` +
    `${captions.join('')}${retry ? button : ''}</div>`
  );
}

/** What the body shows when all went well. @param message markup */
export function modalSuccess(message: unknown): string {
  return (
    `<div class="modal-body__inner modal-body__inner-success js-modal-success">${modalClose()}` +
    '<div class="modal-body__inner__success"><span class="modal-body__inner__success-icon"></span>' +
    `<p class="modal-body__innner__message-success">${text(message)}</p></div></div>`
  );
}

/** One paragraph of a confirmation. */
export interface ModalParagraph {
  readonly text?: unknown;
  /** Key of a text of the page, in place of `text`. */
  readonly text_i18n?: unknown;
  readonly class_name?: unknown;
  /** The text is markup. */
  readonly should_be_raw?: unknown;
}

export interface ModalActionsParams {
  /** Default: "Yes" in the language. */
  readonly accept_text?: unknown;
  /** Default: "No" in the language. */
  readonly decline_text?: unknown;
  /** No button that declines. */
  readonly no_cancel?: unknown;
  /** Further class of the button that accepts: `button-input_blue`. */
  readonly button_class?: unknown;
  readonly actions__class_name?: unknown;
  /** With a basket that deletes; the parameter's native name was not observed. */
  readonly has_trash?: unknown;
}

export interface ModalConfirmParams extends ModalActionsParams {
  /** The caption. */
  readonly text?: unknown;
  /** Paragraphs below it; one text counts as one. */
  readonly message?: readonly (ModalParagraph | string)[] | ModalParagraph | string;
  /** No x in the corner. */
  readonly no_close?: unknown;
  readonly no_actions?: unknown;
  /** The caption is markup. */
  readonly should_be_raw?: unknown;
}

const buttonText = (words: string): string =>
  `<span class="button-input-inner"><span class="button-input-inner__text">${words}</span></span>`;

/** The row of buttons at the end of a body. */
export function modalActions(params: ModalActionsParams, { lang }: ModalPrinting): string {
  const { accept_text, decline_text, no_cancel, button_class, actions__class_name, has_trash } = params;
  const accept = classAttr(
    'button-input js-modal-accept js-button-with-loader modal-body__actions__save',
    button_class,
  );
  const cancel =
    '<button type="button" class="button-input button-cancel" tabindex="2">' +
    `<span>${escape(decline_text || wordsIn(lang, MODAL_DECLINE))}</span></button>`;
  const trash =
    '<span class="modal-body__actions__trash js-modal-trash"' +
    ` role="button" tabindex="0" title="${wordsIn(lang, BUTTON_DELETE)}"></span>`;
  return (
    `<div${classAttr('modal-body__actions', actions__class_name)}>` +
    `<button type="button"${accept} tabindex="1">${buttonText(escape(accept_text || wordsIn(lang, MODAL_ACCEPT)))}</button>` +
    `${no_cancel ? '' : cancel}${has_trash ? trash : ''}</div>`
  );
}

/** A question with its buttons. */
export function modalConfirm(params: ModalConfirmParams, printing: ModalPrinting): string {
  const { i18n = String } = printing;
  const caption = params.should_be_raw ? text(params.text) : escape(params.text);
  const message = params.message ?? [];
  const paragraphs = (Array.isArray(message) ? message : [message]).map((item: unknown) => {
    const given: ModalParagraph = typeof item === 'object' ? toRecord(item) : { text: item };
    const words = text(given.text) || (given.text_i18n ? i18n(text(given.text_i18n)) : '');
    const look = classAttr('modal-body__paragraph-text', given.class_name);
    return `<p${look}>${given.should_be_raw ? words : escape(words)}</p>`;
  });
  return (
    `<div class="modal-body__inner">${params.no_close ? '' : modalClose()}` +
    `<h2 class="modal-body__caption head_2">${caption}</h2>${paragraphs.join('')}` +
    `${params.no_actions ? '' : modalActions(params, printing)}</div>`
  );
}
