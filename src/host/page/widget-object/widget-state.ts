import type { HostConfig, InstalledState, WidgetConfig } from '../../config/config.js';
import type { ObservedParams } from '../../../sdk/widget-object/info.js';
import type { Journal } from '../../journal/journal.js';

type Installed = Pick<ObservedParams, 'status' | 'active' | 'widget_active'>;

function installedParams({ status, active }: InstalledState): Installed {
  const flag = active ? 'Y' : 'N';
  return { status, active: flag, widget_active: flag };
}

/** What a widget's parameters hold besides the values of its settings. */
function ownParams(config: WidgetConfig): ObservedParams {
  const { code, path, manifest } = config;
  return {
    ...installedParams(config),
    widget_code: code,
    path,
    images_path: `${path}/images`,
    version: manifest.widget.version,
    id: config.id,
    oauth_client_uuid: config.clientUuid,
    category_code: null,
    support: manifest.widget.support ?? {},
  };
}

/** What the host keeps of a widget: whatever the widget does with its own members, this stays. */
export class WidgetState {
  readonly config: WidgetConfig;
  /** `self.params` and the answer of `get_settings()`: one object, which the widget may change. */
  readonly params: ObservedParams & Record<string, unknown>;
  /** Texts of the language. */
  langs: Record<string, unknown>;
  /** The same, as long as the widget sets no other. */
  #ofFiles: Record<string, unknown>;
  /** List whose elements the widget draws. */
  catalogId: unknown;
  /** What `set_status` says. */
  readonly #locale: string;
  readonly #journal: Journal;
  readonly #missed = new Set<string>();

  constructor(config: WidgetConfig, { locale }: HostConfig, journal: Journal) {
    this.config = config;
    this.#locale = locale;
    this.#journal = journal;
    this.params = { ...config.fields, ...ownParams(config) };
    this.update(config);
    this.langs = this.#ofFiles = this.#textsOf(config);
  }

  /** The account keeps something else now. */
  update(state: InstalledState): void {
    Object.assign(this.params, state.fields, installedParams(state));
  }

  /** Files of texts have come or gone. @returns the texts before, when others count now */
  followTexts(): object | undefined {
    const before = this.langs;
    if (before !== this.#ofFiles) return undefined; // the widget has put its own there
    this.langs = this.#ofFiles = this.#textsOf(this.config);
    return this.langs === before ? undefined : before;
  }

  /** A text or a group of texts by its path; false: there is none. */
  text(key: unknown): unknown {
    const path = String(key ?? '');
    const found = path.split('.').reduce<unknown>((at, name) => {
      const inside = at !== null && typeof at === 'object' && Object.hasOwn(at, name);
      return inside ? (at as Record<string, unknown>)[name] : undefined;
    }, this.langs);
    if (found !== undefined) return found;
    const message = `i18n("${path}") is false: i18n/${this.#locale}.json has no ${path}. Add it to the files of all locales.`;
    this.#miss('text-missing', path, message);
    return false;
  }

  #textsOf({ i18n, manifest }: WidgetConfig): Record<string, unknown> {
    const wanted = i18n[this.#locale];
    if (wanted) return wanted as Record<string, unknown>;
    const order = ['en', ...(manifest.widget.locale ?? []), ...Object.keys(i18n)];
    const other = order.find((name) => i18n[name]);
    const taken = other === undefined ? 'it has no texts' : `it speaks ${other}`;
    const message = `${this.config.code} has no i18n/${this.#locale}.json: ${taken}. Add the file, and the locale to the manifest.`;
    this.#miss('locale-missing', this.#locale, message);
    return (other === undefined ? {} : i18n[other]) as Record<string, unknown>;
  }

  #miss(name: string, what: string, message: string): void {
    if (this.#missed.has(what)) return;
    this.#missed.add(what);
    this.#journal.report({ level: 'warning', kind: 'contract', widget: this.config.code, name, detail: { message } });
  }
}
