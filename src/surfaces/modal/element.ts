import { OpenDialog } from '../../behaviours/dialog/open-dialog.js';
import { hearPressBeside } from '../../behaviours/dialog/press-beside.js';
import { message } from '../../contexts/locale.js';
import type { Row } from '../../contract/contract.js';
import { AmoElement } from '../../core/element/amo-element.js';
import { writeAttribute } from '../../core/write.js';
import { scrollStyles } from '../../theme/scroll.js';
import { adoptSurfaceTokens } from '../adopt-tokens.js';
import { overlayStyles } from '../overlay-styles.js';
import { spinnerStyles } from '../spinner-styles.js';
import { modalContract, type ModalProps } from './contract.js';
import { placeBody } from './place.js';
import { modalHost, modalStyles } from './styles.js';
import { MODAL_CLOSE, MODAL_LOADING, MODAL_NAME } from './texts.js';

/** Where a user's wish to close came from. */
export type CloseSource = 'escape' | 'overlay' | 'button';

export interface AmoModal extends ModalProps {}

/**
 * A modal window for pages of one's own: the native look around the author's content, which stays where it stands. It behaves
 * as HTML's `dialog` does, but is not in the top layer, so that what scripts append to the page (a calendar) can be used above
 * it. An ancestor with a transform would be its window: put it near the end of the body then.
 *
 * @summary A modal window.
 * @slot - The content.
 * @slot heading - The caption, in place of the attribute `heading`.
 * @slot actions - Buttons at the end.
 * @csspart overlay - The shade over the page.
 * @csspart body - The window.
 * @csspart heading - The caption.
 * @csspart actions - The row of buttons.
 * @csspart close - The x in the corner.
 * @fires {CustomEvent<{source: 'escape' | 'overlay' | 'button'}>} cancel - The user wants to close it; cancelable. Does not bubble.
 * @fires close - It was closed. Does not bubble.
 */
export class AmoModal extends AmoElement {
  static override readonly contract = modalContract;
  static override readonly delegatesFocus = false;
  static override readonly styles = [modalHost, modalStyles, overlayStyles, spinnerStyles, scrollStyles];
  static override readonly template =
    '<div class="modal"><div class="modal-scroller custom-scroll"><div class="modal-body" part="body" role="dialog" ' +
    'aria-modal="true" tabindex="-1"><h2 class="modal-body__caption" part="heading" id="caption"><slot name="heading"></slot></h2>' +
    '<slot></slot><div class="modal-body__actions" part="actions" hidden><slot name="actions"></slot></div>' +
    '<button class="modal-body__close" part="close" type="button"><span class="icon-modal-close"></span></button></div></div>' +
    '<div class="default-overlay modal-overlay modal-overlay--filled default-overlay-visible" part="overlay">' +
    '<span class="modal-overlay__spinner spinner-icon spinner-icon-abs-center" role="status"></span></div></div>';

  /** What the window was closed with, as in HTML. */
  returnValue = '';
  readonly #body = this.root.querySelector<HTMLElement>('.modal-body')!;
  readonly #scroller = this.#body.parentElement!;
  readonly #close = this.root.querySelector<HTMLButtonElement>('.modal-body__close')!;
  readonly #spinner = this.root.querySelector<HTMLElement>('.modal-overlay__spinner')!;
  readonly #dialog = new OpenDialog({
    dialog: this.#body,
    escape: () => this.#ask('escape'),
  });
  #sizes: ResizeObserver | undefined;

  constructor() {
    super();
    this.#close.addEventListener('click', () => this.#ask('button'));
    hearPressBeside(this.#scroller, () => this.closedBy === 'any' && this.#ask('overlay'));
    this.root.addEventListener('slotchange', () => this.requestUpdate());
  }

  /** Opens the window. */
  show(): void {
    this.open = true;
  }

  /**
   * Closes the window, whatever anybody says.
   * @param reason becomes the `returnValue`
   */
  close(reason?: string): void {
    if (!this.open) return;
    if (reason !== undefined) this.returnValue = String(reason);
    this.open = false;
  }

  /**
   * Closes the window if nobody cancels the event `cancel`.
   * @param reason becomes the `returnValue`
   */
  requestClose(reason?: string): void {
    this.#request('button', reason);
  }

  override connectedCallback(): void {
    adoptSurfaceTokens(this.ownerDocument);
    super.connectedCallback();
    if (this.open) this.#opened();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#ended();
  }

  /** The texts are others now. */
  localeChanged(): void {
    this.requestUpdate();
  }

  protected override paramChanged(row: Row): void {
    super.paramChanged(row);
    if (row.name !== 'open') return;
    if (this.open) this.#opened();
    else if (this.#dialog.isOpen) {
      this.#ended();
      this.dispatchEvent(new Event('close'));
    }
  }

  protected override update(): void {
    const [heading, , actions] = Array.from(this.root.querySelectorAll('slot'));
    const isNamed = Boolean(this.heading) || heading!.assignedNodes().length > 0;
    // Another fallback counts as another content of the slot, which is heard.
    if (heading!.textContent !== this.heading) heading!.textContent = this.heading;
    heading!.parentElement!.hidden = !isNamed;
    actions!.parentElement!.hidden = !actions!.assignedNodes().length;
    writeAttribute(this.#body, 'aria-labelledby', isNamed ? 'caption' : '');
    writeAttribute(
      this.#body,
      'aria-label',
      isNamed ? '' : this.getAttribute('aria-label') || message(this, MODAL_NAME),
    );
    writeAttribute(this.#body, 'aria-busy', this.loading ? 'true' : '');
    writeAttribute(this.#close, 'aria-label', message(this, MODAL_CLOSE));
    this.#close.hidden = this.closedBy === 'none';
    this.#spinner.setAttribute('aria-label', message(this, MODAL_LOADING));
    if (this.#dialog.isOpen) this.#place();
  }

  #opened(): void {
    if (!this.isConnected || this.#dialog.isOpen) return;
    this.#dialog.open();
    this.#place();
    this.#dialog.focusFirst(
      this.querySelector('[autofocus]') ?? this.#dialog.stops.find((stop) => stop !== this.#close),
    );
    const view = this.ownerDocument.defaultView!;
    this.#sizes = new view.ResizeObserver(() => this.#place());
    for (const box of [this.#body, this.#scroller]) this.#sizes.observe(box);
  }

  #ended(): void {
    this.#sizes?.disconnect();
    this.#dialog.close();
  }

  #place(): void {
    placeBody(this.#body, this.#scroller, false);
  }

  #ask(source: CloseSource): void {
    if (this.closedBy !== 'none') this.#request(source);
  }

  #request(source: CloseSource, reason?: string): void {
    if (this.open && this.dispatchEvent(new CustomEvent('cancel', { cancelable: true, detail: { source } })))
      this.close(reason);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'amo-modal': AmoModal;
  }
}
