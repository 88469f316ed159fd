/** A form that shows what it would send. */
import { html, type TemplateResult } from 'lit';
import { ref } from 'lit/directives/ref.js';
import { draw } from './draw.js';
import { inLang } from './texts.js';

const TEXTS = {
  en: { submit: 'Submit', reset: 'Reset', entries: 'FormData', sent: 'submitted', none: 'no entries' },
  ru: { submit: 'Отправить', reset: 'Сбросить', entries: 'FormData', sent: 'отправлено', none: 'записей нет' },
};

function show(form: HTMLFormElement, state: string, none: string): void {
  const lines = [...new FormData(form)].map(
    ([name, value]) => `${name}=${typeof value === 'string' ? value : value.name}`,
  );
  form.querySelector('output')!.textContent = [state, lines.join('\n') || none].filter(Boolean).join('\n');
}

/** Controls in a form with buttons; below them the entries, as they are and when they were submitted. */
export function inForm(lang: string, ...controls: unknown[]): TemplateResult {
  const text = inLang(TEXTS, lang);
  const update = (event: Event): void => {
    const form = event.currentTarget as HTMLFormElement;
    if (event.type === 'submit') event.preventDefault();
    const state = event.type === 'submit' ? `${text.sent}:` : '';
    // A reset changes the controls after its event.
    queueMicrotask(() => show(form, state, text.none));
  };
  const start = (form: Element | undefined): void => {
    if (form) queueMicrotask(() => show(form as HTMLFormElement, '', text.none));
  };
  return html`<form class="story-form" ${ref(start)}
    @input=${update} @change=${update} @reset=${update} @submit=${update}>
    ${controls}
    <div class="story-row">
      ${draw('button', { type: 'submit', text: text.submit, blue: true, name: 'action', value: 'send' })}
      ${draw('button', { type: 'reset', text: text.reset })}
    </div>
    <div><span class="story-caption">${text.entries}</span><output class="story-output"></output></div>
  </form>`;
}
