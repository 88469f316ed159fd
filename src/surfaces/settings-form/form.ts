import { DISABLED } from '../../contract/state-classes.js';
import { nativeMessagesOf } from '../../i18n/native-messages.js';
import type { JQueryCollection } from '../../sdk/jquery.js';
import { wordsIn, type PageContext } from '../page-context.js';
import type { Report, SettingField } from './fields.js';
import { settingsMarkup } from './markup.js';
import type { SettingsFormOptions } from './options.js';
import { descriptionOf, toMarkup } from './to-markup.js';
import { inputsOf, isEmpty, valueOf } from './values.js';

/** What a user asks for. */
export type SettingsCommand = 'save' | 'install' | 'disable';

/** Hears what a user asks for. @param button what was clicked */
export type OnCommand = (command: SettingsCommand, button: Element) => void;

const ERROR = 'validate-has-error';
const ITEM = '.widget_settings_block__item_field';
const FOCUSABLE = 'input:not([type="hidden"]), select, textarea, button, [tabindex]';
/** Fields that change nothing, by the product's own class. */
const SKIP = '.js-form-changes-skip';
let count = 0;

/**
 * The form in the body of an integration's modal. A widget may change or replace any of it: what is read is what stands there,
 * and buttons are found by what they are called. The states of the buttons are those of the native runtime, or of the product.
 */
export class SettingsForm {
  readonly $root: JQueryCollection;
  readonly fields: readonly SettingField[];
  readonly #code: string;
  readonly #space = `.amo_settings_${++count}`;
  #saved: Readonly<Record<string, unknown>>;

  constructor(
    page: PageContext,
    $root: JQueryCollection,
    options: SettingsFormOptions,
    report: Report,
    command: OnCommand,
  ) {
    const { lang } = page;
    const params = toMarkup(options, report);
    this.$root = $root;
    this.fields = params.fields;
    this.#code = params.code;
    this.#saved = params.values;
    $root.html(
      settingsMarkup(params, {
        say: (row) => wordsIn(lang, row),
        native: { lang, messages: nativeMessagesOf(lang), random: Math.random },
      }),
    );
    // In its own place: what it leaves open swallows nothing of the form.
    const place = this.#element?.querySelector('.widget_settings_block__descr > p');
    if (place) place.innerHTML = descriptionOf(options, report);
    this.#hear(page.$, report, command, Boolean(options.refuseScripts));
  }

  #hear($: PageContext['$'], report: Report, command: OnCommand, refuses: boolean): void {
    for (const [state, disabled] of [
      ['enable', false],
      ['disable', true],
    ] as const)
      this.$root.on(`button:${state}${this.#space} button:save:${state}${this.#space}`, ({ target }) => {
        // Natively a class alone says it, which no reader knows of.
        if (this.saveButtons.includes(target as Element)) (target as Element).ariaDisabled = String(disabled);
      });
    const changes = ['input', 'change', 'controls:change'].map((type) => type + this.#space).join(' ');
    this.$root
      .on(changes, ({ target }) => this.#changed($, target as HTMLElement))
      .on(`click${this.#space}`, (event) => {
        const found = this.#commandOf(event.target as Element);
        if (!found) return;
        event.preventDefault(); // a button in a form of the widget's
        if (found.command !== 'save' && !event.originalEvent?.isTrusted) {
          const name = found.command === 'install' ? 'Install' : 'Disable';
          report(`the button "${name}" was clicked by a script, which moderation does not allow.`, 'install-clicked');
          if (refuses) return;
        }
        if (!found.button.classList.contains(DISABLED)) command(found.command, found.button);
      });
  }

  /** The right part of the modal, which a widget draws in. */
  get $body(): JQueryCollection {
    return this.$root.find('.widget-settings__wrap-desc-space, .widget_settings_old__form').first();
  }

  /** Buttons that save, the widget's own included. */
  get saveButtons(): Element[] {
    const id = CSS.escape(`save_${this.#code}`);
    return [...(this.#element?.querySelectorAll(`.js-widget-save, [id="${id}"]`) ?? [])];
  }

  /** The switch; as it was when the widget took it away. */
  isActive(before: boolean): boolean {
    const box = this.#element?.querySelector<HTMLInputElement>('[name="widget_active"]');
    return box && !box.closest('.h-hidden') ? box.checked : before;
  }

  /** Values by code, gathered anew. */
  values(): Record<string, unknown> {
    const root = this.#element;
    const entries = this.fields.map((field): [string, unknown] => {
      const inputs = root ? inputsOf(root, field, this.#code) : [];
      return [field.code, valueOf(inputs, field, this.#saved[field.code])];
    });
    return Object.fromEntries(entries.filter(([, value]) => value !== undefined));
  }

  /** Fields that have to be filled in and are not; one that the widget took away cannot be. */
  missing(): SettingField[] {
    const root = this.#element;
    if (!root) return [];
    return this.fields.filter((field) => {
      const inputs = field.required ? inputsOf(root, field, this.#code) : [];
      return inputs.length > 0 && isEmpty(valueOf(inputs, field, this.#saved[field.code]));
    });
  }

  /** Marks fields as empty, and puts the user into the first of them. */
  mark(fields: readonly SettingField[]): void {
    const marked = fields.flatMap((field) => inputsOf(this.#element!, field, this.#code));
    for (const input of marked) {
      input.classList.add(ERROR);
      input.ariaInvalid = 'true';
      if (input.getAttribute('type') === 'hidden') input.closest(ITEM)?.classList.add(ERROR);
    }
    const places = marked.map((input) => (input.getClientRects().length ? input : input.closest(ITEM)));
    const first = places.map((place) => (place?.matches(FOCUSABLE) ? place : place?.querySelector(FOCUSABLE)));
    first.find((place): place is HTMLElement => Boolean(place))?.focus();
  }

  /** Says why nothing was saved, in texts; none takes the last ones away. */
  say(reasons: readonly string[]): void {
    const place = this.#element?.querySelector('.widget-settings__error');
    const words = reasons.join('\n');
    if (!place || place.textContent === words) return;
    place.textContent = words;
    this.$root.trigger('modal:centrify');
  }

  /** Follows what became of the widget. @param saved what was stored, when something was */
  show(isInstalled: boolean, active: boolean, saved?: Readonly<Record<string, unknown>>): void {
    if (saved) this.#saved = saved;
    const root = this.#element;
    if (!root) return;
    const toggle = (selector: string, className: string, on: boolean): void =>
      root.querySelectorAll(selector).forEach((one) => one.classList.toggle(className, on));
    for (const [selector, hidden] of [
      ['.js-widget-install', isInstalled],
      ['.js-widget-uninstall', !isInstalled],
    ] as const)
      root.querySelectorAll(selector).forEach((one) => one.toggleAttribute('hidden', hidden));
    toggle('.widget_settings_block__controls', 'widget_settings_block__controls_top', isInstalled);
    toggle('.widget-settings__switcher', 'h-hidden', !isInstalled);
    const box = root.querySelector<HTMLInputElement>('[name="widget_active"]');
    if (!box || box.checked === active) return;
    box.checked = active;
    toggle('.widget-settings__switcher .switcher', 'switcher__on', active);
    toggle('.widget-settings__switcher .switcher', 'switcher__off', !active);
  }

  destroy(): void {
    this.$root.off(this.#space);
  }

  get #element(): Element | undefined {
    return this.$root[0];
  }

  #commandOf(target: Element): { command: SettingsCommand; button: Element } | undefined {
    const save = this.saveButtons.find((button) => button.contains(target));
    if (save) return { command: 'save', button: save };
    const install = target.closest('.js-widget-install');
    if (install) return { command: 'install', button: install };
    const disable = target.closest('.js-widget-uninstall');
    return disable ? { command: 'disable', button: disable } : undefined;
  }

  #changed($: PageContext['$'], element: HTMLElement): void {
    if (element.closest(SKIP)) return;
    const item = element.closest(ITEM);
    for (const marked of [element, item, ...(item?.querySelectorAll(`.${ERROR}[aria-invalid]`) ?? [])]) {
      marked?.classList.remove(ERROR);
      marked?.removeAttribute('aria-invalid');
    }
    $(this.saveButtons).trigger('button:save:enable');
  }
}
