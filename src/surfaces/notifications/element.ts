import { message } from '../../contexts/locale.js';
import { text } from '../../contract/markup/text.js';
import { warn } from '../../contract/warn.js';
import { AmoElement } from '../../core/element/amo-element.js';
import { adoptSurfaceTokens } from '../adopt-tokens.js';
import { notificationsContract, type NotificationsProps } from './contract.js';
import { notificationsHost, notificationsStyles } from './styles.js';
import { NOTICES, NOTICE_CLOSE, NOTICE_CLOSE_ALL, NOTICE_ERROR, NOTICE_MORE } from './texts.js';
import { ToastStack, type ClosedBy } from './toast-stack.js';

/** A notification of {@link AmoNotifications}. Both texts are plain. */
export interface NotificationOptions {
  readonly header?: string;
  readonly text?: string;
  /** An error is said at once by assistive technology, and stays. Default `message`. */
  readonly type?: 'message' | 'error';
  /** Milliseconds; 0: until it is closed. Default that of the element, 0 for an error. */
  readonly timeout?: number;
}

/** Detail of the element's events. */
export interface NotificationDetail {
  readonly id: number;
  /** Who closed it; of `notifications:show` nobody. */
  readonly by?: ClosedBy;
}

export interface AmoNotifications extends NotificationsProps {}

/**
 * Notifications for pages of one's own: call `show`. Texts are plain; assistive technology is told of each.
 *
 * @summary Notifications in the lower left corner.
 * @csspart stack - What holds the notifications.
 * @fires {CustomEvent<{id: number}>} notifications:show - One is shown. Bubbles, composed.
 * @fires {CustomEvent<{id: number, by: 'user' | 'time' | 'script'}>} notifications:close - One was closed. Bubbles, composed.
 */
export class AmoNotifications extends AmoElement {
  static override readonly contract = notificationsContract;
  static override readonly delegatesFocus = false;
  static override readonly styles = [notificationsHost, notificationsStyles];
  static override readonly template =
    '<div role="region"><div class="popups-inbox__stack" part="stack"></div>' +
    '<div class="popups-inbox__status" role="status"></div><div class="popups-inbox__alert" role="alert"></div></div>';

  readonly #region = this.root.firstElementChild as HTMLElement;
  readonly #stack = new ToastStack({
    root: this.#region.children[0] as HTMLElement,
    polite: this.#region.children[1] as HTMLElement,
    assertive: this.#region.children[2] as HTMLElement,
    words: () => ({
      close: message(this, NOTICE_CLOSE),
      more: message(this, NOTICE_MORE),
      closeAll: message(this, NOTICE_CLOSE_ALL),
    }),
    limit: () => this.limit,
  });
  readonly #closers = new Map<number, () => void>();
  #last = 0;

  /**
   * Shows a notification.
   * @returns its number, for `hide`
   */
  show(options: NotificationOptions): number {
    const { header, text: words, type, timeout } = options ?? {};
    const isError = type === 'error';
    const title = text(header) || (isError ? message(this, NOTICE_ERROR) : '');
    const id = ++this.#last;
    if (!title && !text(words)) {
      warn(`${this.localName}.show: there is neither a header nor a text, and nothing is shown. Give {header, text}.`);
      return id;
    }
    const close = this.#stack.show({
      kind: isError ? 'error' : 'message',
      words: [title, text(words)].filter(Boolean).join('. '),
      timeout: timeout ?? (isError ? 0 : this.timeout),
      fill: (box) => fill(box, title, text(words)),
      closed: (by) => {
        this.#closers.delete(id);
        this.#tell('notifications:close', { id, by });
      },
    });
    this.#closers.set(id, close);
    this.#tell('notifications:show', { id });
    return id;
  }

  /** Closes one, by its number. */
  hide(id: number): void {
    this.#closers.get(id)?.();
  }

  /** Closes all. */
  clear(): void {
    this.#stack.clear();
  }

  override connectedCallback(): void {
    adoptSurfaceTokens(this.ownerDocument);
    super.connectedCallback();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#stack.stop();
    this.#closers.clear();
  }

  /** The texts are others now. */
  localeChanged(): void {
    this.requestUpdate();
  }

  protected override update(): void {
    this.#region.setAttribute('aria-label', message(this, NOTICES));
  }

  #tell(type: string, detail: NotificationDetail): void {
    this.dispatchEvent(new CustomEvent(type, { bubbles: true, composed: true, detail }));
  }
}

function fill(box: HTMLElement, title: string, words: string): void {
  const parts = [
    ['h2', 'notification-bot__title', title],
    ['div', 'notification-bot__text__message', words],
  ] as const;
  for (const [tag, className, content] of parts) {
    if (!content) continue;
    const part = box.ownerDocument.createElement(tag);
    part.className = className;
    part.textContent = content;
    box.append(part);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'amo-notifications': AmoNotifications;
  }
}
