/** A widget's settings on a page with the native runtime, for one test. */
import { nativeCss } from '../../../src/controls/native-css.js';
import { startNativeRuntime } from '../../../src/native-runtime/runtime.js';
import { surfacesCss } from '../../../src/surfaces/native-css.js';
import { Installation } from '../../../src/surfaces/settings-form/installation.js';
import type { InstallationOptions, InstallationState } from '../../../src/surfaces/settings-form/options.js';
import { jquery, type JQuery, type JQueryVersion } from '../support/jquery.js';

const sheet = new CSSStyleSheet();
sheet.replaceSync(nativeCss() + surfacesCss());

export const CODE = 'acme_widget';

export const MANIFEST = {
  widget: { name: 'widget.name', description: 'widget.description' },
  settings: {
    login: { name: 'settings.login', type: 'text', required: true },
    key: { name: 'settings.key', type: 'pass', required: false },
    data: { name: 'settings.data', type: 'custom', required: false },
  },
};

export const I18N = {
  widget: { name: 'Acme', description: 'All about <b>Acme</b>' },
  settings: { login: 'Login', key: 'Key', data: 'Data', phones: 'Phones', access: 'Access', consent: 'Consent' },
};

export const MANAGERS = {
  '12': { id: 12, title: 'Ann', option: 'Ann', active: true, login: 'ann@acme.test', phone: '+1' },
  '13': { id: 13, title: 'Ben', option: 'Ben', active: false },
  '14': { id: 14, title: 'Zoe', option: 'Zoe', active: true },
};

/** What a test gives in place of the usual. */
export type Wish = Partial<Omit<InstallationOptions, 'callbacks'>> & {
  readonly callbacks?: object;
  readonly settings?: object;
  readonly description?: string;
};

export class SettingsPage {
  readonly modal = document.createElement('div');
  $!: JQuery;
  body!: HTMLElement;
  installation!: Installation;
  /** What was stored, and what the widget was asked for, in turn. */
  readonly stored: InstallationState[] = [];
  readonly calls: string[] = [];
  readonly reports: string[] = [];
  #stop: () => void = () => undefined;

  async open(version: JQueryVersion): Promise<void> {
    this.$ = await jquery(version);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    this.#stop = startNativeRuntime(this.$, { lang: 'en' });
    this.modal.className = `modal view-integration-modal ${CODE}`;
    this.modal.style.cssText = 'position: absolute; top: 0; left: 0';
    document.body.append(this.modal);
  }

  /** Draws a form and opens it. */
  draw({ callbacks, settings, description, ...wish }: Wish = {}): Installation {
    this.clear();
    this.body = document.createElement('div');
    this.body.className = 'modal-body';
    this.body.style.position = 'static'; // the modal places it
    this.modal.append(this.body);
    const i18n = { ...I18N, widget: { ...I18N.widget, description: description ?? I18N.widget.description } };
    const options: InstallationOptions = {
      code: CODE,
      id: 77,
      manifest: settings ? { ...MANIFEST, settings } : MANIFEST,
      i18n,
      managers: MANAGERS,
      callbacks: { onSave: () => true, ...callbacks },
      persist: (state) => void this.stored.push(state),
      onStatus: (status, active) => void this.calls.push(`status ${status} ${active ? 'on' : 'off'}`),
      close: () => void this.calls.push('close'),
      report: (problem) => void this.reports.push(problem),
      ...wish,
    };
    this.installation = new Installation({ $: this.$, document, lang: 'en' }, this.$(this.body), options).open();
    return this.installation;
  }

  find<T extends Element = HTMLElement>(selector: string): T {
    return this.body.querySelector<T>(selector)!;
  }

  input(name: string): HTMLInputElement {
    return this.find<HTMLInputElement>(`[name="${name}"]`);
  }

  get save(): HTMLElement {
    return this.find(`#save_${CODE}`);
  }

  get canSave(): boolean {
    return !this.save.classList.contains('button-input-disabled');
  }

  /** What the user is told. */
  get error(): string {
    return this.find('.widget-settings__error').textContent!;
  }

  /** Takes what is noted since the last time. */
  take<T>(list: T[]): T[] {
    return list.splice(0);
  }

  clear(): void {
    this.installation?.destroy();
    this.$(this.modal).empty();
    for (const list of [this.stored, this.calls, this.reports]) list.length = 0;
  }

  close(): void {
    this.clear();
    this.modal.remove();
    this.#stop();
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet);
  }
}
