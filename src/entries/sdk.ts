/** Types of the product's Web SDK for authors of widgets, `defineWidget` and `defineManifest`. */
export { defineWidget, type WidgetDefinition } from '../sdk/define/define-widget.js';
export { defineManifest } from '../sdk/define/define-manifest.js';
export type { Brand } from '../sdk/brand.js';
export type { CalendarSync } from '../sdk/calendar-sync.js';
export type {
  JQueryCollection,
  JQueryDeferred,
  JQueryEvent,
  JQueryStatic,
  PageCollection,
  PageJQuery,
} from '../sdk/jquery.js';
export type { OneTimeTokenClaims } from '../sdk/token/one-time-token.js';
export type { ChannelEntity, ListenSocketChannel, SocketChannel, SocketMessage } from '../sdk/socket/channels.js';

export type { Manifest, ManifestSupport, ManifestWidget } from '../sdk/manifest.js';
export type { Locale, LocationName } from '../sdk/manifest/places.js';
export type {
  ManifestDp,
  ManifestForms,
  ManifestMenu,
  ManifestSalesbot,
  ManifestTour,
  MenuEntry,
  SalesbotHandler,
  SalesbotSetting,
  SubmenuEntry,
  SystemMenu,
} from '../sdk/manifest/sections.js';
export type {
  ManifestSetting,
  ObservedSettingType,
  SettingsOf,
  SettingType,
  SettingValue,
  SettingValues,
} from '../sdk/manifest/settings.js';

export type { KommoWidget, ObservedWidget, Widget, WidgetClass } from '../sdk/widget.js';
export type { KommoSystem, ObservedSystem } from '../sdk/widget-object/beyond.js';
export type {
  InstallStatus,
  ObservedParams,
  ObservedSystemInfo,
  SystemArea,
  SystemInfo,
  WidgetBadge,
  WidgetParams,
} from '../sdk/widget-object/info.js';
export type {
  AccountInfo,
  AccountInfoUser,
  CardContact,
  ListSelected,
  SelectedRow,
} from '../sdk/widget-object/records.js';
export type {
  DataSource,
  FileSource,
  ObservedRenderTemplateOptions,
  PanelCaption,
  RefSource,
  RenderFunction,
  RenderTemplateOptions,
  TwigTemplate,
} from '../sdk/widget-object/render.js';
export type { AjaxOptions, AjaxRequest, AnswerType, CrmPost } from '../sdk/widget-object/requests.js';
export type { ActionData, AddSource, SmsData, WidgetSystem } from '../sdk/widget-object/system.js';

export type { Callbacks, ObservedCallbacks } from '../sdk/callbacks/callbacks.js';
export type {
  CardCallbacks,
  CardElement,
  CatalogElement,
  LinkedCardElement,
  MenuPage,
  SalesbotCallbacks,
  SalesbotExit,
  SettingsContext,
} from '../sdk/callbacks/places.js';
export type { Answer, SaveData } from '../sdk/callbacks/save.js';

export type { App, WidgetsArea } from '../sdk/app.js';
export type { AppConstants, Manager, ObservedConstants, SessionUser, TaskType } from '../sdk/app/constants.js';
export type {
  AppData,
  BackboneCollection,
  BackboneModel,
  CurrentCard,
  ListRow,
  ObservedAppData,
  ObservedCard,
} from '../sdk/app/data.js';
export type { AppFormats, AppWidgets, DateFormats, ObservedApp } from '../sdk/app/observed.js';
export type { AppSdk, UserStatus, UserStatuses } from '../sdk/app/user-status.js';
export type {
  AppNotifications,
  CallNotice,
  ErrorNotice,
  MessageNotice,
  NoticeCallbacks,
  NoticeData,
  ObservedNotifications,
  ShapedNotice,
} from '../sdk/notifications.js';

/** The class of `lib/components/base/modal`, its objects and their options. */
export type { PageModalClass as ModalClass } from '../surfaces/modal/modal-for.js';
export type { Modal } from '../surfaces/modal/modal.js';
export type { ModalOptions } from '../surfaces/modal/options.js';
/** Parameters of controls in templates, by name: `ControlParams['select']`; each may be left out. */
export type { NativeParams as ControlParams } from '../controls/native.js';
export type { TwigJs, UnderscoreLike } from '../sdk/modules/libraries.js';
