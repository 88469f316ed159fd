/** `APP.notifications` of the product: what a notification says, and the methods that show one. */

export type NoticeKind = 'message' | 'error' | 'call';

/** What a notification says; any value is taken. */
export interface NoticeData {
  readonly header?: unknown;
  /** Markup. */
  readonly text?: unknown;
  /** Seconds since 1970. */
  readonly date?: unknown;
  /** Address: of a call its recording, else where more is said. */
  readonly link?: unknown;
  /** Address of a picture. */
  readonly icon?: unknown;
  /** Who called; of an unknown one a contact can be created. */
  readonly from?: unknown;
  readonly to?: unknown;
  /** Seconds. */
  readonly duration?: unknown;
  /** What the call belongs to: `{id, type: 'contact' | 'lead' | 'company' | 'customer'}`. */
  readonly element?: unknown;
  /** Address behind the heading. */
  readonly click_link?: unknown;
}

/** What is told of a notification that was sent to the inbox. */
export interface NoticeCallbacks {
  /** It was kept. @param answer what the server said, the number of the message */
  done?(answer: unknown): unknown;
  /** It was not. */
  fail?(error: unknown): unknown;
  /** Either. */
  always?(): unknown;
}

export interface AppNotifications {
  /** A call: shown, and sent to the inbox. */
  add_call(data: NoticeData, callbacks?: NoticeCallbacks): void;
  /** An error: shown, and sent to the inbox. */
  add_error(data: NoticeData, callbacks?: NoticeCallbacks): void;
  /** A message that is kept nowhere; `message` is another name of its `text`. */
  show_message(data: NoticeData & { readonly message?: unknown }): void;
  /** An error that is kept nowhere. */
  show_message_error(data: NoticeData, callbacks?: NoticeCallbacks): void;
  /** The same in another shape: `{text: {header, text}, type: 'call' | 'error', date}`. */
  show_notification(data: { readonly text?: unknown; readonly type?: unknown; readonly date?: unknown }): void;
}
