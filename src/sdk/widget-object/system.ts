/** What the product mixes into a widget before it constructs it. */

/** Options of `render_template`: either a `body`, or a twig string to `render`. */
export interface RenderTemplateOptions {
  readonly caption: { readonly class_name: string; readonly html?: string };
  /** Markup. */
  readonly body?: string;
  /** Twig, rendered with the second argument of `render_template`. */
  readonly render?: string;
  /** Class of the block. */
  readonly block_class_name?: string;
}

/** What `self.system()` says. */
export interface SystemInfo {
  /** Page that the widget runs on: `lcard`, `ccard` … */
  readonly area: string;
  /** A number as a text. */
  readonly amouser_id: string;
  /** The user's login, an address of mail. */
  readonly amouser: string;
  /** An old key of the user; empty now. */
  readonly amohash?: string;
  /** First part of the account's domain. */
  readonly subdomain?: string;
  /** `stand.amocrm.ru`. */
  readonly domain?: string;
  /** `.amocrm.ru`. */
  readonly server?: string;
  readonly displayed_count?: number;
  readonly displayed_count_by_area?: Readonly<Record<string, number>>;
}

/** State of the widget in the account. */
export type InstallStatus = 'installed' | 'install' | 'not_configured';

/** A client's contact: what `get_current_card_contacts_data` promises a list of. */
export interface CardContact {
  readonly id: number;
  readonly name: string;
  readonly first_name?: string;
  readonly last_name?: string;
  readonly phones: readonly string[];
  readonly emails: readonly string[];
}

/** Rows of a list that are ticked. */
export interface ListSelected {
  readonly selected: readonly {
    readonly id: number;
    readonly type: string;
    readonly emails: readonly string[];
    readonly phones: readonly string[];
  }[];
  readonly summary: { readonly items: number; readonly emails: number; readonly phones: number };
}

/** What `$.ajax` returns, as far as it is more than a promise. */
export interface AjaxRequest extends PromiseLike<unknown> {
  done(callback: (...args: never[]) => unknown): this;
  fail(callback: (...args: never[]) => unknown): this;
  always(callback: (...args: never[]) => unknown): this;
  abort(): void;
}

/** Members that the product mixes in; they work inside the constructor already. */
export interface WidgetSystem {
  /** Saved settings, with `widget_code`, `path` (address of the folder), `version`. */
  readonly params: Readonly<Record<string, unknown>>;
  /** The i18n file of the language. */
  readonly langs: Readonly<Record<string, unknown>>;
  /** Namespace of the widget's events: `.widget:CODE`. */
  readonly ns?: string;
  readonly code?: string;
  readonly init_once?: boolean;
  /** `Modal`: the class of `lib/components/base/modal`. */
  readonly helpers?: Readonly<Record<string, unknown>>;
  system(): SystemInfo;
  get_settings(): Readonly<Record<string, unknown>>;
  /** Changes the settings in memory; nothing is saved. */
  set_settings(settings: object): void;
  get_version(): string;
  get_install_status(): InstallStatus;
  /** The badge on the widget's icon. */
  set_status(status: 'install' | 'installed' | 'error'): void;
  /** The account, at once and without a request. */
  get_accounts_current(): Readonly<Record<string, unknown>>;
  /** A text or a group of texts by its path: `settings.name`; false: there is none. */
  i18n(key: string): unknown;
  /** Replaces `langs`. */
  set_lang(langs: object): void;
  /** Renders twig: `{data}`, `{ref}` of a system template, or `{href}` of a file. */
  render(source: object, params?: object): unknown;
  /** Draws the widget's block of the right column. */
  render_template(options: RenderTemplateOptions, params?: object): void;
  /** The dark sheet over the right column of a list. */
  widgetsOverlay(shown: boolean): void;
  /**
   * Posts through the product's server, at most once a second; more posts wait.
   * @param type of the answer, as `$.post` has it. Default `text`
   */
  crm_post(
    url: string,
    data?: unknown,
    callback?: (answer: never, status: string, request: never) => unknown,
    type?: string,
    error?: (request: never, status: string, thrown: string) => unknown,
  ): void;
  /** `$.ajax` with a one-time token of the user in the header `X-Auth-Token`. */
  $authorizedAjax(options: object): AjaxRequest;
  /** Ticked rows of the list on the screen; false where there is no list. */
  list_selected(): ListSelected | false;
  /** An entry in the menu of each phone, or of each e-mail address. */
  add_action(
    type: 'phone' | 'email' | 'e-mail',
    action: (data: { readonly value: string; readonly [key: string]: unknown }) => unknown,
  ): void;
  /** A way to write to a client; `sms`: the handler is given `{phone, message, contact_id}` and promises that it was sent. */
  add_source(type: string, handler: (params: never) => unknown, text?: string): void;
  /** Promises the id of the pipeline that the widget is a source of; rejected when it is none. */
  get_pipeline_id(): PromiseLike<unknown>;
  /** The list whose elements the widget draws; to be said before the settings are saved. */
  setSdkCatalogId(id: number): void;
  get_current_card_contacts_data(): Promise<readonly CardContact[]>;
  /**
   * Listens to the product's socket.
   * @param keys that a message must hold. Default none
   * @returns ends it
   */
  listenSocketChannel(channel: string, keys: readonly string[], callback: (message: unknown) => unknown): () => void;
  /** Opens the widget's own settings. Kommo only. */
  openWidgetSettings?(options?: { readonly onClose?: () => void }): void;
}
