import { brandOf } from '../../core/brand.js';
import { warn } from '../../contract/warn.js';
import { wordsIn } from '../../i18n/words-in.js';
import type { Text } from '../../i18n/texts.js';
import type { JQueryStatic } from '../../sdk/jquery.js';
import type { SaveState } from './parts.js';
import { BUTTON_SAVED } from '../../i18n/texts.js';
import { NOT_SAVED } from '../../surfaces/save-texts.js';
import { PANEL_SAVING } from './texts.js';

declare const __DEV__: boolean;

/** What clicks on `data-amo-action` do, by name. */
export type Actions = Readonly<Record<string, (event: Event, element: HTMLElement) => unknown>>;
/** What saves the forms `data-amo-form`, by name; what it rejects with is shown, if that has a text. */
export type Forms = Readonly<Record<string, (data: FormData, form: HTMLFormElement) => unknown>>;

export interface ActionOptions {
  /** Code of the widget, for warnings. */
  readonly code: string;
  readonly lang: string;
  /** jQuery of the page, through which native buttons are told of their states. */
  readonly $: JQueryStatic | undefined;
}

/** How long a form says that it was saved, in milliseconds. */
const SAVED_TIME = 1500;
const TYPES = ['click', 'submit', 'input', 'change'] as const;
const WORDS: Readonly<Record<SaveState, Text | undefined>> = {
  idle: undefined,
  saving: PANEL_SAVING,
  saved: BUTTON_SAVED,
  failed: NOT_SAVED,
};

/** The buttons and forms in a box: one listener a type on the box, so that what is drawn later works, too. */
export class PanelActions {
  actions: Actions = {};
  forms: Forms = {};
  readonly #box: HTMLElement;
  readonly #options: ActionOptions;
  readonly #timers = new Map<HTMLFormElement, ReturnType<typeof setTimeout>>();
  #gone = false;

  constructor(box: HTMLElement, options: ActionOptions) {
    this.#box = box;
    this.#options = options;
    for (const type of TYPES) box.addEventListener(type, this.#heard);
  }

  destroy(): void {
    this.#gone = true;
    for (const type of TYPES) this.#box.removeEventListener(type, this.#heard);
    for (const timer of this.#timers.values()) clearTimeout(timer);
  }

  readonly #heard = (event: Event): void => {
    const target = event.target as Element;
    if (event.type === 'click') return this.#clicked(event, target.closest<HTMLElement>('[data-amo-action]'));
    const form = target.closest<HTMLFormElement>('form[data-amo-form]');
    if (!form) return;
    if (event.type !== 'submit') this.#edited(form);
    else {
      event.preventDefault();
      void this.#save(form);
    }
  };

  #clicked(event: Event, element: HTMLElement | null): void {
    const name = element?.dataset['amoAction'];
    if (!element || !name || element.matches(':disabled, .button-input-disabled')) return;
    const action = this.#entry(this.actions, name, 'actions');
    action?.(event, element);
  }

  #edited(form: HTMLFormElement): void {
    if (form.dataset['state'] === 'failed' || form.dataset['state'] === 'saved') this.#show(form, 'idle');
  }

  async #save(form: HTMLFormElement): Promise<void> {
    if (form.dataset['state'] === 'saving') return;
    const save = this.#entry(this.forms, form.dataset['amoForm'] ?? '', 'forms');
    if (!save) return;
    const data = new FormData(form);
    this.#show(form, 'saving');
    try {
      await save(data, form);
      this.#show(form, 'saved');
    } catch (error) {
      this.#show(form, 'failed', typeof error === 'string' ? error : error instanceof Error ? error.message : '');
    }
  }

  #entry<T>(table: Readonly<Record<string, T>>, name: string, where: string): T | undefined {
    if (Object.hasOwn(table, name)) return table[name];
    if (__DEV__) warn(`widget ${this.#options.code}: "${name}" is not in ${where} of panel.render. Add it there.`);
    return undefined;
  }

  #show(form: HTMLFormElement, state: SaveState, words = ''): void {
    if (this.#gone) return;
    const row = WORDS[state];
    const said = words || (row ? wordsIn(this.#options.lang, row) : '');
    form.dataset['state'] = state;
    form.toggleAttribute('aria-busy', false);
    if (state === 'saving') form.setAttribute('aria-busy', 'true');
    const status = form.querySelector<HTMLElement>('.amo-panel-status');
    if (status) {
      status.dataset['state'] = state;
      if (status.textContent !== said) status.textContent = said;
    }
    for (const button of form.querySelectorAll<HTMLElement>('[type="submit"]')) this.#look(button, state);
    clearTimeout(this.#timers.get(form));
    this.#timers.delete(form);
    if (state === 'saved')
      this.#timers.set(
        form,
        setTimeout(() => this.#show(form, 'idle'), SAVED_TIME),
      );
  }

  /** The look of the button: an element has properties, a native one hears events of the page's jQuery. */
  #look(button: HTMLElement, state: SaveState): void {
    if (brandOf(button)?.name === 'button') (button as HTMLElement & { loading: boolean }).loading = state === 'saving';
    else {
      const event = { idle: 'button:load:stop', saving: 'button:load:start', saved: 'button:load:stop' }[
        state as 'idle'
      ];
      this.#options.$?.(button).trigger(event ?? 'button:load:error');
    }
  }
}
