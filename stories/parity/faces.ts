/** The two faces of a control in one state, drawn side by side. */
import jquery from 'jquery';
import { html, type TemplateResult } from 'lit';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import { renderNative } from '../../src/controls/native.js';
import { messagesOf } from '../../src/i18n/messages.js';
import { startNativeRuntime, type JQueryStatic } from '../../src/native-runtime/runtime.js';
import type { Case } from '../../test/data/states.js';
import { draw } from '../support/draw.js';

let stop = (): void => undefined;

/** Brings the native markup of the page to life, in a language. */
export function enliven(lang: string): void {
  stop();
  stop = startNativeRuntime(jquery as unknown as JQueryStatic, { lang });
}

/** Where the class of a state goes natively: to the root for a variant of it, else to the button of a choice. */
function classParam(control: Case['control'], className: string): string {
  if (control === 'switcher') return 'custom_class_name';
  if (control === 'date_field') return 'input_class';
  return control.endsWith('select') && !className.startsWith('inline') ? 'button_class_name' : 'class_name';
}

function nativeMarkup({ control, params = {}, className = '' }: Case, lang: string): string {
  const values = className ? { ...params, [classParam(control, className)]: className } : params;
  return renderNative(control, values, { lang });
}

/** Markup that the product's scripts add to a busy and to a saved button. */
const ADDED = {
  loading: (button: Element): string => {
    const white = button.classList.contains('button-input_blue') ? ' spinner-icon-white' : '';
    const icon = `<span class="button-input__spinner__icon spinner-icon${white}"></span>`;
    return `<div class="button-input__spinner">${icon}</div>`;
  },
  saved: (_: Element, lang: string): string =>
    `<div class="button-input__saved">${messagesOf(lang).button_saved}</div>`,
};

/** A native face as the product's scripts leave it: busy, saved, open. */
function inState(markup: string, steps: Case['steps'], lang: string): string {
  const template = document.createElement('template');
  template.innerHTML = markup;
  const { content } = template;
  for (const step of steps ?? []) {
    const button = content.querySelector('button')!;
    if (step === 'loading' || step === 'saved') {
      button.classList.add(`button-input-${step}`);
      if (step === 'saved') button.classList.add('button-input_blue');
      button.insertAdjacentHTML('beforeend', ADDED[step](button, lang));
    } else if (step === 'disabled') button.classList.add('button-input-disabled');
    else if (step === 'open') open(content, button);
  }
  return template.innerHTML;
}

function open(content: DocumentFragment, button: Element): void {
  const list = content.querySelector('.control--select--list');
  list?.classList.replace('control--select--list', 'control--select--list-opened');
  list
    ?.querySelector('.control--select--list--item-selected')
    ?.classList.add('control--select--list--item-key_selected');
  if (list) return;
  button.classList.add('button-input-pressed');
  button.parentElement!.classList.add('button-input-wrapper-pressed');
}

/** The product's own markup in a state. */
export function native(one: Case, lang: string): TemplateResult {
  const markup = inState(nativeMarkup(one, lang), one.steps, lang);
  return html`<div class="parity-face" data-face="native">${unsafeHTML(markup)}</div>`;
}

/** The element in the same state, named by it where it has no words of its own. */
export function element({ control, params, className, steps = [] }: Case, label: string): TemplateResult {
  const states = ['loading', 'saved', 'disabled'] as const;
  const on = Object.fromEntries(states.flatMap((state) => (steps.includes(state) ? [[state, true]] : [])));
  const more = { class_name: className, ...on };
  const hasWords = [params?.text, params?.label, params?.note_text].some(Boolean);
  const name = hasWords || (control.endsWith('button') && params?.text !== '') ? undefined : label;
  return html`<div class="parity-face" data-face="element">${draw(control, { ...params, ...more }, name)}</div>`;
}
