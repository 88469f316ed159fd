/** Types of the product's Web SDK for authors of widgets, and `defineWidget`. */
export { defineWidget, type WidgetDefinition } from '../sdk/define/define-widget.js';
export type { App, CurrentCard, DateFormats, Manager, SessionUser, WidgetsArea } from '../sdk/app.js';
export type { CalendarSync } from '../sdk/calendar-sync.js';
export type { JQueryCollection, JQueryEvent, JQueryStatic } from '../sdk/jquery.js';
export type { Manifest, ManifestSetting, SettingType } from '../sdk/manifest.js';
export type { AppNotifications, NoticeCallbacks, NoticeData } from '../sdk/notifications.js';
export type { AjaxRequest, ListSelected } from '../sdk/widget-object/system.js';
export type {
  Callbacks,
  CardContact,
  InstallStatus,
  RenderTemplateOptions,
  SaveData,
  SystemInfo,
  Widget,
  WidgetClass,
  WidgetSystem,
} from '../sdk/widget.js';
