/** Notifications: the product's methods, their markup, and the element for pages of one's own. */
export {
  AmoNotifications,
  type NotificationDetail,
  type NotificationOptions,
} from '../../surfaces/notifications/element.js';
export {
  errorNotice,
  infoBubble,
  notice,
  type InfoBubbleParams,
  type NoticePrinting,
} from '../../surfaces/notifications/markup.js';
export { Notifications, type NotificationsOptions } from '../../surfaces/notifications/notifications.js';
export type { AppNotifications, NoticeCallbacks, NoticeData, NoticeKind } from '../../sdk/notifications.js';
export type { PageContext } from '../../surfaces/page-context.js';
