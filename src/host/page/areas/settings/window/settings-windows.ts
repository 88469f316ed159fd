import type { SaveOutcome } from '../../../../../surfaces/settings-form/installation.js';
import type { HostPage, OpenSettings } from '../../../host-page.js';
import { SettingsWindow } from './settings-window.js';

/** Name in the query of an address: the settings of this widget are open, so that a reload opens them again. */
const OPEN = 'open';

export type SettingsCommand = 'install' | 'save' | 'disable';

/** The settings of widgets, one window at a time. */
export class SettingsWindows {
  readonly #host: HostPage;
  #window: SettingsWindow | undefined;

  constructor(host: HostPage) {
    this.#host = host;
  }

  /** Settles when the form was given to the widget, or its tour is shown. */
  async open(code: string, options: OpenSettings = {}): Promise<void> {
    const window = this.#show(code, options);
    if (!window || window.isTour) return;
    await window.form;
  }

  /** As the user does it; a tour is passed. @returns what became of it; undefined: the settings cannot be opened */
  async run(code: string, command: SettingsCommand): Promise<SaveOutcome | undefined> {
    const window = this.#show(code, {});
    window?.passTour();
    const installation = await window?.form;
    return installation?.[command]();
  }

  /** Opens what an address asks for. */
  async restore(url: string): Promise<void> {
    const code = new URL(url, location.href).searchParams.get(OPEN);
    if (code !== null) await this.open(code);
  }

  #show(code: string, options: OpenSettings): SettingsWindow | undefined {
    const { config, journal } = this.#host;
    if (this.#window?.config.code === code) return this.#window;
    const widget = config.widgets.find((one) => one.code === code);
    const problem = !widget
      ? `There is no widget "${code}". Known: ${config.widgets.map((one) => one.code).join(', ')}.`
      : config.user !== 'admin'
        ? `A manager cannot open the settings of ${code}. Open the page as an administrator: ?user=admin.`
        : undefined;
    if (!widget || problem !== undefined) {
      journal.report({ level: 'warning', kind: 'host', name: 'settings', detail: { message: problem } });
      return undefined;
    }
    this.#window?.close();
    const opened = new SettingsWindow(this.#host, widget, options, () => {
      if (this.#window !== opened) return;
      this.#window = undefined;
      address(undefined);
    });
    this.#window = opened;
    address(code);
    return opened;
  }
}

function address(code: string | undefined): void {
  const url = new URL(location.href);
  if (code === undefined) url.searchParams.delete(OPEN);
  else url.searchParams.set(OPEN, code);
  history.replaceState(history.state, '', url);
}
