/** `APP.notifications` of the product: what a notification says, and the methods that show one (platform.md, "Notifications"). */

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

/** A message. */
export interface MessageNotice {
  /** Text of the heading. */
  readonly header?: string;
  /** Markup. */
  readonly text: string;
  /** Seconds since 1970. */
  readonly date?: number;
  /** Address of a picture. */
  readonly icon?: string;
}

/** An error. */
export interface ErrorNotice {
  /** Text of the heading: the widget's name. */
  readonly header?: string;
  /** Markup. */
  readonly text: string;
  /** Seconds since 1970. */
  readonly date?: number;
  /** Address where more is said. */
  readonly link?: string;
}

/** A call. */
export interface CallNotice extends ErrorNotice {
  /** Who called; without it a contact can be created. `link` is the address of the recording. */
  readonly from?: string;
  readonly to?: string;
  /** Seconds. */
  readonly duration?: number;
  /** What the call belongs to. */
  readonly element?: {
    readonly id: number | string;
    readonly type: 'contact' | 'lead' | 'company' | 'customer' | (string & Record<never, never>);
  };
  /** Address behind the heading. */
  readonly click_link?: string;
}

/** A message or an error in another shape. */
export interface ShapedNotice {
  readonly text: { readonly header?: string; readonly text: string };
  readonly type: 'call' | 'error';
  /** Seconds since 1970. */
  readonly date?: number;
}

export interface AppNotifications {
  /** A call: shown, and sent to the inbox. */
  add_call(data: CallNotice, callbacks?: NoticeCallbacks): void;
  /** An error: shown, and sent to the inbox. That the user closed it is remembered in a cookie. */
  add_error(data: ErrorNotice, callbacks?: NoticeCallbacks): void;
  /** A message that is kept nowhere. */
  show_message(data: MessageNotice): void;
  /** An error that is kept nowhere. */
  show_message_error(data: ErrorNotice, callbacks?: NoticeCallbacks): void;
  /** A call or an error that is kept nowhere. */
  show_notification(data: ShapedNotice): void;
}

/** The same, with what no documentation names. */
export interface ObservedNotifications extends AppNotifications {
  /** @observed A message: shown, and sent to the inbox. */
  add(data: MessageNotice, callbacks?: NoticeCallbacks): void;
  /** @observed `message` is another name of the text. */
  show_message(data: MessageNotice | (Omit<MessageNotice, 'text'> & { readonly message: string })): void;
}
