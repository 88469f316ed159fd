import { OpenDialog } from '../../behaviours/dialog/open-dialog.js';
import { hearPressBeside } from '../../behaviours/dialog/press-beside.js';
import { isVisible } from '../../behaviours/dialog/tabbables.js';
import { SHAKE_TIME } from '../../controls/button/times.js';
import type { JQueryCollection, JQueryEvent } from '../../sdk/jquery.js';
import { wordsIn, type PageContext } from '../page-context.js';
import { dressDialog } from './dress.js';
import { modalError, modalShell, modalSuccess } from './markup.js';
import { ModalMessage } from './message.js';
import { MODAL_DEFAULTS, type ModalOptions, type ModalServices, type ModalSettings } from './options.js';
import { placeBody } from './place.js';
import { MODAL_CLOSE, MODAL_NAME } from './texts.js';

/** Native popups that answer Escape themselves: those in the body, and the calendars that stand beside it. */
const OPEN_INSIDE =
  '.control--select--list-opened, .control--suggest--list-opened, .checkboxes_dropdown.expanded, .button-input-wrapper-pressed';
const OPEN_BESIDE = '.kalendae.k-floating';
const FLOAT = 'modal-body-float-animation';
const LOADING = 'modal-body-loading';
const SUCCESS_TIME = 500;
let count = 0;

/**
 * A modal window of the product (surfaces.md, "Modal"): light markup, filled by `init`, which is given the body. The body hears
 * `modal:loaded`, `modal:centrify`, `modal:need-page-reload`. Below it is a dialog: named, with the focus and Tab inside,
 * and the focus goes back. {@link modalFor} gives the class as widgets construct it.
 */
export class Modal {
  readonly options: ModalSettings;
  /** The root, with the classes of `class_name`. */
  readonly $modal: JQueryCollection;
  readonly $modal_body: JQueryCollection;
  readonly #page: PageContext;
  readonly #services: ModalServices;
  readonly #space = `.amoModal${++count}`;
  readonly #dialog: OpenDialog;
  readonly #observer: MutationObserver;
  readonly #timers = new Set<ReturnType<typeof setTimeout>>();
  /** What the body is told. */
  readonly #events: Readonly<Record<string, () => void>> = {
    'modal:loaded': () => this.#loaded(),
    'modal:centrify': () => this.#centrify(),
    'modal:need-page-reload': () => void (this.#reloads = true),
  };
  /** What is clicked in it, by selector. */
  readonly #clicks: Readonly<Record<string, () => void>> = {
    '.modal-body__close': () => this.#ask(),
    '.modal-body__actions .button-cancel': () => this.#cancel(),
    '.js-modal-accept': () => this.#spin(true),
    '.js-modal-try-again': () => this.#tryAgain(),
  };
  #state: 'open' | 'closing' | 'gone' = 'open';
  #message: ModalMessage | undefined;
  #reloads: boolean;
  #frame = 0;
  /** What follows a success that was shown, however the modal closes. */
  #next: (() => void) | undefined;

  constructor(page: PageContext, options: ModalOptions = {}, services: ModalServices = {}) {
    const given = Object.entries(options ?? {}).filter(([, value]) => value !== undefined);
    this.options = { ...MODAL_DEFAULTS, ...Object.fromEntries(given) };
    this.#page = page;
    this.#services = services;
    this.#reloads = Boolean(this.options.need_page_reload);
    const { init_animation, centrify_animation, container } = this.options;
    const shell = {
      ...this.options,
      over_nav: services.overNav,
      float_animation: init_animation || centrify_animation,
    };
    const $container = page.$(container ?? page.document.body);
    this.$modal = page.$(modalShell(shell)).appendTo($container.length ? $container.first() : page.document.body);
    this.$modal_body = this.$modal.find('.modal-body').first();
    this.#dialog = new OpenDialog({
      dialog: this.#body,
      escape: () => this.options.disable_escape_keydown || this.#ask(),
      enter: () => this.#accept(),
      hasOpen: () => this.#hasOpen,
    });
    this.#observer = new (page.document.defaultView ?? window).MutationObserver(() => this.#changed());
    this.#begin();
  }

  get #body(): HTMLElement {
    return this.$modal_body[0] as HTMLElement;
  }
  get #scroller(): HTMLElement {
    return this.#body.parentElement!;
  }
  get #overlay(): JQueryCollection {
    return this.$modal.children('.default-overlay');
  }
  get #hasOpen(): boolean {
    const beside = Array.from(this.#page.document.querySelectorAll(OPEN_BESIDE));
    return [...this.#body.querySelectorAll(OPEN_INSIDE), ...beside].some(isVisible);
  }

  /** What scrolls. */
  getScroller(): JQueryCollection {
    return this.$modal_body.parent();
  }

  /**
   * Closes, unless `destroy` of the options answers false.
   * @param force closes whatever it answers
   */
  destroy(force?: unknown): void {
    if (this.#state !== 'open') return;
    this.#state = 'closing';
    const { can_destroy } = this.options;
    const may = typeof can_destroy === 'function' ? this.#call(can_destroy) : can_destroy;
    const answer = may === false ? false : this.#call(this.options.destroy);
    this.#state = 'open';
    if (answer !== false || force === true) this.#end();
  }

  /** Takes the modal out of sight; it stays as it is. */
  hide(): this {
    this.$modal.hide();
    this.#dialog.close();
    return this;
  }

  show(): this {
    if (this.#state === 'gone') return this;
    this.$modal.show();
    this.#dialog.open();
    this.#focus();
    return this;
  }

  /** Puts the body in its place anew: what it holds has another size by now. */
  place(): this {
    this.#place();
    return this;
  }

  /** A request is under way: the overlay shows its spinner. */
  requestStart(): this {
    this.#spin(true);
    return this;
  }

  /**
   * Shows what went wrong in place of the content.
   * @param message markup; several in a list; without any a general one
   * @param retry with a button that brings the content back and calls `tryAgain`
   */
  showError(message?: unknown, retry: unknown = true): this {
    this.#say(modalError(message, Boolean(retry), this.#page));
    return this;
  }

  /** {@link showError}, as some widgets call it. */
  _showError(message?: unknown, retry?: unknown): this {
    return this.showError(message, retry);
  }

  /**
   * Shows that all went well in place of the content, and closes after a while.
   * @param message markup
   * @param next called once the modal is closed
   * @param delay milliseconds. Default 500
   */
  showSuccess(message?: unknown, next?: unknown, delay: unknown = SUCCESS_TIME): this {
    if (this.#state === 'gone') return this;
    this.#say(modalSuccess(message));
    this.#next = typeof next === 'function' ? (next as () => void) : undefined;
    this.#after(Number(delay) >= 0 ? Number(delay) : SUCCESS_TIME, () => {
      this.destroy();
      if (this.#state !== 'gone') this.#goOn();
    });
    return this;
  }

  /** Shakes the body. */
  shakeError(): this {
    this.$modal_body.addClass('animated shake');
    this.#after(SHAKE_TIME, () => this.$modal_body.removeClass('animated shake'));
    return this;
  }

  #begin(): void {
    const body = this.#body;
    body.tabIndex = -1;
    for (const [name, value] of [
      ['role', 'dialog'],
      ['aria-modal', 'true'],
      ['aria-busy', 'true'],
    ] as const)
      body.setAttribute(name, value);
    this.#listen();
    this.#dress();
    this.#observer.observe(body, { childList: true, subtree: true });
    this.#observer.observe(this.$modal[0]!.parentNode!, { childList: true });
    this.#dialog.open();
    if (this.options.can_centrify) this.#place();
    const { preload_templates } = this.options;
    const loading = preload_templates?.length && this.#services.preload?.(preload_templates);
    if (loading)
      loading.then(
        () => this.#init(),
        (error: unknown) => this.#failed(error),
      );
    else this.#init();
  }

  /** An `init` that throws leaves no window that waits for ever: the error is the page's, the modal closes. */
  #init(): void {
    if (this.#state === 'gone') return;
    const { onBeforeInit, init } = this.options;
    try {
      onBeforeInit?.call(this as never);
      if ((this.#state as string) !== 'gone') init?.call(this as never, this.$modal_body);
    } catch (error) {
      this.#failed(error);
    }
  }

  #failed(error: unknown): void {
    reportError(error);
    this.destroy(true);
  }

  #listen(): void {
    const { $, document } = this.#page;
    const heard = (names: string): string => names.replace(/(?= |$)/g, this.#space);
    /** Another modal may have been put inside: what happens there is its own. */
    const own = (handle: () => void) => (event: JQueryEvent) => {
      if ((event.target as Element).closest('.modal-body') === this.#body) handle();
    };
    for (const [name, handle] of Object.entries(this.#events)) this.$modal_body.on(heard(name), own(handle));
    for (const [selector, handle] of Object.entries(this.#clicks))
      this.$modal_body.on(heard('click'), selector, own(handle));
    this.$modal_body.on(heard('keydown'), '.modal-body__close[role], .js-modal-trash', pressed);
    hearPressBeside(this.#scroller, () => this.options.disable_overlay_click || this.#ask());
    if (!this.options.disable_resize) $(document.defaultView!).on(heard('resize'), () => this.#resized());
    $(document).on(heard('page:changed'), () => this.destroy(true));
  }

  /** Something inside changed, or the modal itself was taken away by a script. */
  #changed(): void {
    if (this.#state === 'gone') return;
    if (this.$modal[0]!.isConnected) this.#dress();
    else this.destroy(true);
  }

  #dress(): void {
    const { lang } = this.#page;
    dressDialog(this.#body, { name: wordsIn(lang, MODAL_NAME), close: wordsIn(lang, MODAL_CLOSE) });
  }

  #loaded(): void {
    this.#body.removeAttribute('aria-busy');
    this.$modal_body.removeClass(LOADING);
    if (this.options.init_animation) this.$modal_body.removeClass(FLOAT);
    this.#spin(false);
    this.#place();
    this.#focus();
  }

  #centrify(): void {
    this.#loaded();
    this.$modal_body.removeClass(FLOAT);
  }

  #place(): void {
    if (this.#state === 'gone') return;
    placeBody(this.#body, this.#scroller, Boolean(this.options.without_offsets_on_centify));
    this.#call(this.options.onModalPosition, this.$modal_body);
  }

  #focus(): void {
    const wanted = this.options.focus_element;
    this.#dialog.focusFirst(wanted ? this.$modal_body.find(wanted)[0] : undefined);
  }

  #spin(on: boolean): void {
    this.#overlay.find('.modal-overlay__spinner')[on ? 'show' : 'hide']();
  }

  #say(markup: string): void {
    if (this.#state === 'gone') return;
    this.#loaded();
    this.#message ??= new ModalMessage(this.$modal_body);
    this.#message.show(markup);
    this.$modal_body.children('.js-modal-error, .js-modal-success').attr('role', 'alert');
    this.#dress();
    this.#place();
    this.#focus();
  }

  #tryAgain(): void {
    this.#message?.restore();
    this.#message = undefined;
    this.#dress();
    this.#place();
    this.#focus();
    this.#call(this.options.tryAgain);
  }

  #accept(): void {
    if (this.options.disable_enter_keydown) return;
    const accept = this.$modal_body.find('.js-modal-accept').toArray().find(isVisible);
    if (accept && !accept.matches('.button-input-disabled, :disabled')) (accept as HTMLElement).click();
  }

  #cancel(): void {
    if (!this.options.disable_cancel_click) this.#ask();
  }

  /** The user wants to close. */
  #ask(): void {
    if (!this.#overlay.hasClass('permanent-overlay')) this.destroy();
  }

  #resized(): void {
    const view = this.#page.document.defaultView!;
    view.cancelAnimationFrame(this.#frame);
    this.#frame = view.requestAnimationFrame(() => this.#place());
  }

  #after(milliseconds: number, callback: () => void): void {
    const timer = setTimeout(() => {
      this.#timers.delete(timer);
      callback();
    }, milliseconds);
    this.#timers.add(timer);
  }

  #end(): void {
    if (this.#state === 'gone') return;
    this.#state = 'gone';
    const { $, document } = this.#page;
    for (const timer of this.#timers) clearTimeout(timer);
    document.defaultView?.cancelAnimationFrame(this.#frame);
    this.#observer.disconnect();
    $(document).off(this.#space);
    if (document.defaultView) $(document.defaultView).off(this.#space);
    this.#dialog.close();
    this.$modal.remove();
    this.#goOn();
    if (this.#reloads) (this.#services.reload ?? (() => document.defaultView?.location.reload()))();
  }

  #goOn(): void {
    const next = this.#next;
    this.#next = undefined;
    if (next) this.#call(next);
  }

  /** Calls what a widget gave; what it throws is told to the page and stops nothing here. */
  #call(callback: unknown, ...args: unknown[]): unknown {
    if (typeof callback !== 'function') return undefined;
    try {
      return callback.apply(this, args) as unknown;
    } catch (error) {
      reportError(error);
      return undefined;
    }
  }
}

/** A span that is a button is pressed by its keys. */
function pressed(event: JQueryEvent): void {
  const { key } = event.originalEvent as KeyboardEvent;
  if (key !== 'Enter' && key !== ' ') return;
  event.preventDefault();
  (event.currentTarget as HTMLElement).click();
}
