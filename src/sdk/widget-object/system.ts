/** What the product mixes into a widget before it constructs it (platform.md, "Widget object"). */
import type { SettingValues } from '../manifest/settings.js';
import type { ListenSocketChannel } from '../socket/channels.js';
import type { InstallStatus, SystemInfo, WidgetBadge, WidgetParams } from './info.js';
import type { AccountInfo, CardContact, ListSelected } from './records.js';
import type { RenderFunction, RenderTemplateOptions } from './render.js';
import type { AjaxOptions, AjaxRequest, CrmPost } from './requests.js';

/** What an entry of the menu of a phone or an address is told. */
export interface ActionData {
  /** The number or the address. */
  readonly value: string;
  readonly [member: string]: unknown;
}

/** A text message that a source of the type `sms` is to send. */
export interface SmsData {
  readonly phone: string;
  readonly message: string;
  readonly contact_id: number | string;
}

/** `self.add_source`. */
export interface AddSource {
  /** @param handler promises that the message was sent: a note is written then */
  (type: 'sms', handler: (data: SmsData) => PromiseLike<unknown>, text?: string): void;
  /** @param handler is given the element that was clicked, as jQuery has it */
  <T extends string>(type: T extends 'sms' ? never : T, handler: (target: never) => unknown, text?: string): void;
}

/** Documented members, the same in both brands; they work inside the constructor already. `S`: values of the settings by code. */
export interface WidgetSystem<S extends object = SettingValues> {
  /** Saved settings, and who the widget is. */
  readonly params: WidgetParams & Readonly<S>;
  /** The i18n file of the language. */
  readonly langs: Readonly<Record<string, unknown>>;
  system(): SystemInfo;
  /** What the user saved, as `params`. */
  get_settings(): WidgetParams & Readonly<S>;
  /** Changes the settings in memory; nothing is saved. */
  set_settings(settings: Partial<S>): void;
  /** The manifest's version: part of addresses, so that a new one is loaded anew. */
  get_version(): string;
  get_install_status(): InstallStatus;
  /** The badge on the widget's icon. */
  set_status(status: WidgetBadge): void;
  /** The account, at once and without a request. */
  get_accounts_current(): AccountInfo;
  /** A text or a group of texts by its path: `settings.name`; false, which is not documented: there is none. `T` is what it is. */
  i18n<T = unknown>(key: string): T;
  /** Replaces `langs`. */
  set_lang(langs: object): void;
  /** Renders twig: `{data}`, `{ref}` of a template of the product, or `{href}` of a file. */
  readonly render: RenderFunction;
  /** Draws the widget's block of the right column, in cards and lists. */
  render_template(options: RenderTemplateOptions, params?: object): void;
  /** The dark sheet over the right column of a list. */
  widgetsOverlay(shown: boolean): void;
  /** Posts through the product's server, at most once a second; more posts wait. */
  readonly crm_post: CrmPost;
  /**
   * `$.ajax` with a one-time token of the user in the header `X-Auth-Token`. It leaves from the browser: the server has to allow the
   * account's origin. For integrations with OAuth alone.
   */
  $authorizedAjax<T = unknown>(options: AjaxOptions): AjaxRequest<T>;
  /** Ticked rows of the list on the screen; false where there is no list. */
  list_selected(): ListSelected | false;
  /** An entry in the menu of each phone, or of each e-mail address. */
  add_action(type: 'phone' | 'email' | 'e-mail', action: (data: ActionData) => unknown): void;
  /** A way to write to a client. `text` is the label, by default that of `add_action`. */
  readonly add_source: AddSource;
  /** Promises the id of the pipeline that the widget is a source of; rejected when it is none. With the location `lead_sources`. */
  get_pipeline_id(): PromiseLike<number | string>;
  /** The list whose elements the widget draws; to be said before the settings are saved. */
  setSdkCatalogId(id: number | string): void;
  /** The contacts that a lead, company, customer is linked with; the contact itself; none of a new card. No request is sent. */
  get_current_card_contacts_data(): Promise<readonly CardContact[]>;
  /** Listens to the product's socket. */
  readonly listenSocketChannel: ListenSocketChannel;
}
