import type { JQueryCollection } from '../../../../../sdk/jquery.js';
import { Modal } from '../../../../../surfaces/modal/modal.js';
import { Installation } from '../../../../../surfaces/settings-form/installation.js';
import type { Managers } from '../../../../../surfaces/settings-form/users.js';
import type { Report } from '../../../../../surfaces/settings-form/fields.js';
import { settingsModalClass } from '../../../../../surfaces/settings-form/markup.js';
import type {
  InstallationCallbacks,
  InstallationOptions,
  InstallationState,
} from '../../../../../surfaces/settings-form/options.js';
import type { WidgetConfig } from '../../../../config/config.js';
import type { HostPage, OpenSettings } from '../../../host-page.js';
import { reportBreach } from '../../../lifecycle/calls/breach.js';
import { imageOf, langsOf } from '../../../texts/widget-texts.js';
import { installationCallbacks } from './callbacks.js';
import { ratingMarkup } from './rating.js';
import { tourMarkup } from './tour.js';

/** The settings of one widget, in a modal over the page: its tour first, then the form. */
export class SettingsWindow {
  readonly config: WidgetConfig;
  /** The form is there, and `settings` was called; undefined: the window was closed before. */
  readonly form: Promise<Installation | undefined>;
  readonly #host: HostPage;
  readonly #options: OpenSettings;
  readonly #modal: Modal;
  #pass: () => void = () => undefined;
  #installation: Installation | undefined;
  #isClosed = false;
  /** What changes meanwhile is this window's own doing. */
  #isSaving = false;
  #ends: readonly (() => void)[] = [];

  constructor(host: HostPage, config: WidgetConfig, options: OpenSettings, closed: () => void) {
    this.config = config;
    this.#host = host;
    this.#options = options;
    let $body!: JQueryCollection;
    this.#modal = new Modal(host.page, {
      class_name: settingsModalClass(config.code),
      init: ($given) => ($body = $given),
      destroy: () => {
        this.#closed();
        closed();
      },
    });
    this.form = this.#fill($body);
  }

  /** The tour is drawn and waits, or there is none. */
  get isTour(): boolean {
    return this.#installation === undefined && this.#modal.$modal_body.find('.host-tour').length > 0;
  }

  passTour(): void {
    this.#pass();
  }

  close(): void {
    this.#modal.destroy(true);
  }

  async #fill($body: JQueryCollection): Promise<Installation | undefined> {
    await this.#tour($body);
    if (this.#isClosed) return undefined;
    const found = await this.#host.forSettings(this.config.code);
    if (this.#isClosed) return undefined;
    const callbacks = found.widget
      ? installationCallbacks(this.#host, found.widget, found.runs)
      : this.#withoutScript(found.isDeclared);
    const installation = new Installation(this.#host.page, $body, this.#installationOptions(callbacks));
    $body.find('.widget_main_info, .widget_settings_old__head').first().append(ratingMarkup(this.#host.page.lang));
    this.#installation = installation.open();
    this.#follow(installation);
    return installation;
  }

  /** Settles once the tour was passed: from then on the widget waits for its settings. */
  async #tour($body: JQueryCollection): Promise<void> {
    const { installed, page } = this.#host;
    const { code } = this.config;
    const markup = installed.get(code).status === 'install' ? tourMarkup(this.config, page.lang) : undefined;
    if (markup === undefined) return;
    $body.html(markup).trigger('modal:loaded').trigger('modal:centrify');
    await new Promise<void>((resolve) => {
      this.#pass = resolve;
      $body.on('click.amo-host-tour', '.js-widget-tour-pass', () => resolve());
    });
    $body.off('.amo-host-tour');
    if (!this.#isClosed)
      await this.#keep({ ...installed.get(code), status: 'not_configured', active: false }).catch(reportError);
  }

  #installationOptions(callbacks: InstallationCallbacks): InstallationOptions {
    const host = this.#host;
    const { config, page, installed, switches } = host;
    const { code, id, manifest } = this.config;
    const { status, active, fields } = installed.get(code);
    const logo = imageOf(this.config, ['logo_main.png', 'logo.png', 'logo_medium.png']);
    return {
      code,
      id,
      manifest,
      i18n: langsOf(this.config, page.lang),
      values: fields,
      status,
      active: status === 'installed' ? active : true,
      managers: (host.app.object as { constant(key: string): Managers }).constant('managers'),
      logo,
      macros: { SUBDOMAIN: config.subdomain, ACCOUNT_ID: String(config.accountId), HOST: new URL(config.origin).host },
      callbacks,
      context: this.#options.context,
      refuseScripts: true,
      get lenient() {
        return switches.use('onSave', code) === 'lenient';
      },
      persist: (state) => this.#keep(state),
      onStatus: (now) => {
        const before = installed.get(code);
        if (now !== before.status && now !== 'installed')
          void this.#keep({ ...before, status: now, active: false }).catch(reportError);
      },
      close: () => this.#modal.destroy(),
      report: (problem, rule) => this.#told(problem, rule),
    };
  }

  /** No script was asked for: the manifest says nothing of the settings, or the script is broken. */
  #withoutScript(isDeclared: boolean): InstallationCallbacks {
    const host = this.#host;
    const { code } = this.config;
    if (isDeclared) return {};
    const values = { member: 'The form of settings, with its callbacks settings and onSave,', location: 'settings' };
    reportBreach(host.journal, { widget: code, name: 'location-undeclared', values });
    return host.switches.use('withoutSettings', code) === 'install' ? { onSave: () => true } : {};
  }

  readonly #told: Report = (problem, rule) => {
    const { journal } = this.#host;
    const { code } = this.config;
    if (rule) return reportBreach(journal, { widget: code, name: rule, message: problem });
    journal.report({
      level: 'warning',
      kind: 'contract',
      widget: code,
      name: 'settings',
      detail: { message: problem },
    });
  };

  async #keep(state: InstallationState): Promise<void> {
    this.#isSaving = true;
    try {
      await this.#host.installed.save(this.config.code, state);
    } finally {
      this.#isSaving = false;
    }
  }

  #follow(installation: Installation): void {
    const { installed } = this.#host;
    // A widget fills it when its answers have come.
    const sizes = new ResizeObserver(() => void this.#modal.place());
    sizes.observe(this.#modal.$modal_body[0]!);
    this.#ends = [
      () => sizes.disconnect(),
      installed.onChange((code, { status }) => {
        if (code === this.config.code && !this.#isSaving && status !== installation.status)
          installation.setStatus(status);
      }),
    ];
  }

  #closed(): void {
    this.#isClosed = true;
    this.#pass();
    for (const end of this.#ends) end();
    this.#installation?.destroy();
    this.#options.onClose?.();
  }
}
