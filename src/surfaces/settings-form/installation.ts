import { warn } from '../../contract/warn.js';
import { asMarkup, reasonsOf } from '../reasons.js';
import type { JQueryCollection } from '../../sdk/jquery.js';
import type { InstallStatus } from '../../sdk/widget.js';
import { wordsIn, type PageContext } from '../page-context.js';
import { SettingsForm, type SettingsCommand } from './form.js';
import { askOnSave } from './on-save.js';
import type { Report } from './fields.js';
import type { InstallationOptions } from './options.js';
import { storable } from './storable.js';
import { SETTINGS_NO_ON_SAVE, SETTINGS_NOT_SAVED, SETTINGS_REQUIRED } from './texts.js';

declare const __DEV__: boolean;

/** Why a widget was not saved: fields are empty; it has no `onSave`; that refused; storing failed. */
export type NotSaved = 'required' | 'no-callback' | 'refused' | 'storage';

export type SaveOutcome =
  | { readonly saved: true; readonly fields: Readonly<Record<string, unknown>> }
  | { readonly saved: false; readonly why: NotSaved; readonly reasons: readonly string[] };

/** What a command makes of the widget. */
interface Aim {
  readonly status: InstallStatus;
  readonly active: boolean;
}

/**
 * A widget in its settings modal: installed, saved, switched off by its own rules (platform.md, "Settings modal and other
 * surfaces"). Draws the form into the modal's body; {@link open} calls `settings`. Nothing is stored but by `persist`.
 */
export class Installation {
  readonly form: SettingsForm;
  readonly #page: PageContext;
  readonly #options: InstallationOptions;
  #status: InstallStatus;
  #active: boolean;
  #busy: Promise<SaveOutcome> | undefined;

  /** @param $root body of the modal; all of its content goes */
  constructor(page: PageContext, $root: JQueryCollection, options: InstallationOptions) {
    this.#page = page;
    this.#options = options;
    this.#status = options.status ?? 'install';
    this.#active = options.active ?? true;
    this.form = new SettingsForm(
      page,
      $root,
      options,
      this.#report,
      (command, button) => void this.#run(command, button),
    );
  }

  get status(): InstallStatus {
    return this.#status;
  }

  /** Switched on; a widget that is not installed is not. */
  get active(): boolean {
    return this.#active && this.#status === 'installed';
  }

  /** Gives the form to the widget. The form stands in the document by then. */
  open(): this {
    const { $root, $body } = this.form;
    if (!$root[0]?.isConnected)
      this.#report('the form is opened before it stands in the document: settings finds nothing there.');
    this.#call('settings', $body, { ...this.#options.context });
    $root.trigger('modal:loaded').trigger('modal:centrify');
    return this;
  }

  /** What the widget's `set_status` does. */
  setStatus(status: InstallStatus): void {
    this.#become({ status, active: this.#active });
  }

  /** As a click on the save button. */
  save(): Promise<SaveOutcome> {
    return this.#run('save', this.form.saveButtons[0]);
  }

  install(): Promise<SaveOutcome> {
    return this.#run('install', this.form.$root.find('.js-widget-install')[0]);
  }

  /** Switches the widget off and takes it out of the account's installed ones. */
  disable(): Promise<SaveOutcome> {
    return this.#run('disable', this.form.$root.find('.js-widget-uninstall')[0]);
  }

  /** Takes the handlers away. What is being saved goes on. */
  destroy(): void {
    this.form.destroy();
  }

  readonly #report: Report = (problem, rule) => {
    const { code, report } = this.#options;
    if (report) report(problem, rule);
    else if (__DEV__) warn(`widget ${code}: ${problem}`);
  };

  /** One command at a time: another one in the meantime gets the same answer. */
  #run(command: SettingsCommand, button: Element | undefined): Promise<SaveOutcome> {
    this.#busy ??= this.#do(command, button).finally(() => (this.#busy = undefined));
    return this.#busy;
  }

  async #do(command: SettingsCommand, button: Element | undefined): Promise<SaveOutcome> {
    const $button = this.#page.$(button ? [button] : []);
    this.#say([]);
    $button.trigger('button:save:start');
    const outcome = await this.#try(this.#aimOf(command));
    if (outcome.saved) {
      const closes = $button.is('[data-onsave-destroy-modal]') && $button.data('onsaveDestroyModal') !== false;
      $button.trigger(command === 'save' && !closes ? 'button:saved' : 'button:save:stop');
      if (closes) this.#options.close?.();
    } else {
      $button.trigger('button:save:error');
      this.#say(outcome.reasons);
    }
    return outcome;
  }

  #aimOf(command: SettingsCommand): Aim {
    if (command === 'disable') return { status: 'install', active: false };
    const isInstalled = this.#status === 'installed';
    return { status: 'installed', active: command === 'install' || !isInstalled || this.form.isActive(this.#active) };
  }

  async #try(aim: Aim): Promise<SaveOutcome> {
    const missing = aim.active ? this.form.missing() : [];
    if (missing.length) {
      this.form.mark(missing);
      // The user wants it, and has not filled it in yet.
      if (this.#status === 'install') this.#become({ status: 'not_configured', active: this.#active });
      const names = missing.map(({ label }) => label).join(', ');
      return this.#not('required', [this.#words(SETTINGS_REQUIRED).replace('%s', () => names)]);
    }
    const { callbacks, lenient = false, persist } = this.#options;
    const gathered = this.form.values();
    const data = { active: aim.active ? 'Y' : 'N', fields: gathered } as const;
    // One without the callback cannot be installed or saved; to be rid of it must be possible.
    if (typeof callbacks.onSave === 'function') {
      const answer = await askOnSave(callbacks, data, lenient, this.#report);
      if (!answer.agreed) return this.#not('refused', answer.reasons);
    } else if (aim.active) {
      this.#report(
        'it has no callback onSave and cannot be installed. Add one that returns true.',
        'callbacks-missing',
      );
      return this.#not('no-callback', [this.#words(SETTINGS_NO_ON_SAVE)]);
    }
    const fields = storable(data.fields, gathered, this.form.fields, this.#report);
    try {
      await persist.call(this.#options, { ...aim, fields });
    } catch (reason) {
      return this.#not('storage', reasonsOf(reason));
    }
    const isNew = this.#status !== 'installed' && aim.status === 'installed';
    this.#become(aim, fields);
    if (isNew) this.#call('onInstall');
    if (!aim.active) this.#call('destroy');
    return { saved: true, fields };
  }

  #not(why: NotSaved, reasons: readonly string[]): SaveOutcome {
    return { saved: false, why, reasons: reasons.length ? reasons : [this.#words(SETTINGS_NOT_SAVED)] };
  }

  #become({ status, active }: Aim, fields?: Readonly<Record<string, unknown>>): void {
    const isOther = status !== this.#status || active !== this.#active;
    this.#status = status;
    this.#active = active;
    this.form.show(status === 'installed', active, fields);
    if (isOther) this.#options.onStatus?.(status, active);
  }

  #say(reasons: readonly string[]): void {
    const { showError } = this.#options;
    if (!showError) this.form.say(reasons);
    else if (reasons.length) showError(asMarkup(reasons));
  }

  #words(row: Parameters<typeof wordsIn>[1]): string {
    return wordsIn(this.#page.lang, row);
  }

  /** Calls a callback whose result does not matter; what it throws or rejects with is told. */
  #call(name: 'settings' | 'onInstall' | 'destroy', ...args: unknown[]): void {
    const callbacks = this.#options.callbacks as Partial<Record<typeof name, (...args: unknown[]) => unknown>>;
    if (typeof callbacks[name] !== 'function') return;
    const failed = (reason: unknown): void =>
      this.#report(`its callback ${name} failed: ${reasonsOf(reason).join(' ') || 'without a reason'}.`);
    try {
      Promise.resolve(callbacks[name](...args)).catch(failed);
    } catch (reason) {
      failed(reason);
    }
  }
}
