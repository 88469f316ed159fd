import { toRecord } from '../../contract/values.js';
import { text } from '../../contract/markup/text.js';
import { warn } from '../../contract/warn.js';
import type { AppNotifications, NoticeCallbacks, NoticeData, NoticeKind } from '../../sdk/notifications.js';
import { wordsIn, type PageContext } from '../page-context.js';
import { ClosedNotices } from './closed-notices.js';
import { notice, noticeTitle } from './markup.js';
import { NOTICES, NOTICE_CLOSE, NOTICE_CLOSE_ALL, NOTICE_MORE } from './texts.js';
import { ToastStack } from './toast-stack.js';

declare const __DEV__: boolean;

export interface NotificationsOptions {
  /** Sends a notification to the inbox; the promise is the server's answer. Default: nothing is sent, and all is well. */
  send?(kind: NoticeKind, data: NoticeData): unknown;
  /** Id of the user, whose cookie remembers the errors that were closed. Default: one for all. */
  readonly user?: string | number;
  /** Where they are put. Default the body of the page. */
  readonly container?: HTMLElement;
  /** How many are shown at once. Default 5. */
  readonly limit?: number;
  /** Milliseconds until a message goes by itself; errors stay. Default 10000. Not observed. */
  readonly timeout?: number;
  /** Zone of the dates. Default the browser's. */
  readonly timeZone?: string;
}

const TIMEOUT = 10_000;
const LIMIT = 5;

/**
 * Notifications in the lower left corner: the shapes of the product's `APP.notifications` (surfaces.md, "Notifications"). Texts
 * are markup, headings are not. Nothing here makes a request: `send` is handed in. No sound is played.
 */
export class Notifications implements AppNotifications {
  readonly #page: PageContext;
  readonly #options: NotificationsOptions;
  readonly #closed: ClosedNotices;
  readonly #root: HTMLElement;
  readonly #stack: ToastStack;

  constructor(page: PageContext, options: NotificationsOptions = {}) {
    const { document, lang } = page;
    this.#page = page;
    this.#options = options;
    this.#closed = new ClosedNotices(document, text(options.user));
    this.#root = document.createElement('div');
    this.#root.id = 'popups_inbox';
    this.#root.setAttribute('role', 'region');
    this.#root.setAttribute('aria-label', wordsIn(lang, NOTICES));
    const [stack, polite, assertive] = ['stack', 'status', 'alert'].map((role) => {
      const box = document.createElement('div');
      box.className = `popups-inbox__${role}`;
      if (role !== 'stack') box.setAttribute('role', role);
      this.#root.append(box);
      return box;
    });
    (options.container ?? document.body).append(this.#root);
    this.#stack = new ToastStack({
      root: stack!,
      polite: polite!,
      assertive: assertive!,
      words: () => ({
        close: wordsIn(lang, NOTICE_CLOSE),
        more: wordsIn(lang, NOTICE_MORE),
        closeAll: wordsIn(lang, NOTICE_CLOSE_ALL),
      }),
      limit: () => options.limit ?? LIMIT,
    });
  }

  /** A call, also sent to the inbox. Without `from` a contact can be created. */
  add_call(data: NoticeData, callbacks?: NoticeCallbacks): void {
    this.add(data, callbacks, 'call');
  }

  /** An error, also sent to the inbox. One that the user has closed is not shown again. */
  add_error(data: NoticeData, callbacks?: NoticeCallbacks): void {
    this.add(data, callbacks, 'error');
  }

  /** Shows a notification, and sends it to the inbox. */
  add(data: NoticeData, callbacks?: NoticeCallbacks, kind: NoticeKind = 'message'): void {
    this.#show(kind, data);
    void this.#send(kind, toRecord(data), toRecord(callbacks));
  }

  /** A message, which is shown and kept nowhere; `message` is another name of its `text`. */
  show_message(data: NoticeData & { readonly message?: unknown }): void {
    const given = toRecord(data);
    this.#show('message', { ...given, text: given.text ?? given.message });
  }

  /** An error, which is shown and kept nowhere. */
  show_message_error(data: NoticeData, callbacks?: NoticeCallbacks): void {
    this.#show('error', data);
    this.#tell(toRecord(callbacks), 'done');
  }

  /** The same in another shape: `{text: {header, text}, type: 'call' | 'error', date}`. */
  show_notification(data: { readonly text?: unknown; readonly type?: unknown; readonly date?: unknown }): void {
    const { text: words, type, date } = toRecord(data);
    const { header, text: body } = typeof words === 'object' ? toRecord(words) : { header: '', text: words };
    this.#show(type === 'error' ? 'error' : 'message', { header, text: body, date });
  }

  /** Takes all of it off the page. */
  destroy(): void {
    this.#stack.stop();
    this.#root.remove();
  }

  #show(kind: NoticeKind, given: NoticeData): void {
    const data: NoticeData = toRecord(given);
    const { lang, document } = this.#page;
    const title = noticeTitle(kind, data, lang);
    const key = `${title}\n${text(data.text)}`;
    if (!title && !text(data.text)) {
      if (__DEV__)
        warn('notifications: there is neither a header nor a text, and nothing is shown. Give {header, text}.');
      return;
    }
    if (kind === 'error' && this.#closed.has(key)) return;
    const markup = notice(kind, data, { lang, timeZone: this.#options.timeZone });
    const plain = new (document.defaultView ?? window).DOMParser().parseFromString(text(data.text), 'text/html').body;
    this.#stack.show({
      kind,
      words: [title, plain.textContent?.trim()].filter(Boolean).join('. '),
      timeout: kind === 'error' ? 0 : (this.#options.timeout ?? TIMEOUT),
      fill: (box) => void this.#page.$(box).html(markup),
      closed: (by) => {
        if (kind === 'error' && by === 'user') this.#closed.add(key);
      },
    });
  }

  async #send(kind: NoticeKind, data: NoticeData, callbacks: NoticeCallbacks): Promise<void> {
    try {
      const answer = await this.#options.send?.(kind, data);
      this.#tell(callbacks, 'done', answer);
    } catch (error) {
      this.#tell(callbacks, 'fail', error);
    }
  }

  /** What a callback throws is told to the page and keeps no other from being called. */
  #tell(callbacks: NoticeCallbacks, name: 'done' | 'fail', value?: unknown): void {
    for (const callback of [callbacks[name], callbacks.always]) {
      try {
        if (typeof callback === 'function') callback.call(callbacks, value);
      } catch (error) {
        reportError(error);
      }
    }
  }
}
