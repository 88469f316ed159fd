import { DismissStack, type Dismissible } from './dismiss-stack.js';

/** A box, or the window, in the pixels of the layer: those of the window divided by the zoom around it. */
export type Box = Pick<DOMRect, 'left' | 'top' | 'right' | 'bottom'>;

/** What a popup needs of its element. */
export interface PopupOptions {
  /** The element in whose shadow root the layer is. */
  readonly host: HTMLElement;
  /** The layer: shown above everything as a manual popover. */
  readonly layer: HTMLElement;
  /** What scrolls in it, if not the layer itself. */
  readonly scroller?: HTMLElement | undefined;
  /** What it belongs to: it takes the keys, and the layer follows it. */
  readonly anchor: HTMLElement;
  /** The layer is about to be shown. */
  opening?(): void;
  /** Sets the size of the layer, if it has none of its own. */
  size?(anchor: Box): void;
  /** Says where its left upper corner should be. */
  place(anchor: Box, view: Box): Pick<Box, 'left' | 'top'>;
  /** The popup was closed, by whatever. */
  closed(): void;
}

/** The zoom that a browser does not tell. */
function zoomAround(node: Element | null | undefined): number {
  if (!node) return 1;
  const around = node.assignedSlot ?? node.parentElement ?? (node.getRootNode() as Partial<ShadowRoot>).host;
  return Number(getComputedStyle(node).zoom) * zoomAround(around);
}

/**
 * A layer in the top layer. While it is open it stands at its anchor, whatever moves that, and inside the window; it
 * closes by Escape, a press outside, lost focus, or when the anchor goes out of sight.
 */
export class Popup implements Dismissible {
  readonly #options: PopupOptions;
  /** The document that it is open in; its element may have moved to another by the time it closes. */
  #document: Document | undefined;
  #frame = 0;
  /** What the place was worked out from. */
  #seen = '';
  #observer: IntersectionObserver | undefined;
  #inSight = false;

  constructor(options: PopupOptions) {
    this.#options = options;
  }

  get host(): HTMLElement {
    return this.#options.host;
  }

  get isOpen(): boolean {
    return this.#document !== undefined;
  }

  /** Shows the layer; `draw` fills it once it has a box. One that a script opens takes the focus, else no key would reach it. */
  show(draw: () => void): void {
    if (this.isOpen) return;
    const { host, layer, anchor, opening, size } = this.#options;
    const box = anchor.getBoundingClientRect(); // first: nothing has to be laid out for it yet
    opening?.();
    DismissStack.of(host.ownerDocument).add(this);
    this.#document = host.ownerDocument;
    layer.popover = 'manual';
    layer.showPopover();
    size?.(inPixelsOf(layer, box));
    draw();
    this.#listen('addEventListener');
    this.#inSight = false;
    this.#seen = '';
    this.#observer = new this.#view.IntersectionObserver((entries) => this.#sighted(entries.at(-1)!.isIntersecting));
    this.#observer.observe(anchor);
    this.#follow();
    if (!host.shadowRoot!.activeElement) anchor.focus();
  }

  /** Hides the layer. */
  close(): void {
    const document = this.#document;
    if (!document) return;
    const { layer, closed } = this.#options;
    this.#view.cancelAnimationFrame(this.#frame);
    this.#observer!.disconnect();
    this.#document = undefined;
    this.#listen('removeEventListener');
    DismissStack.of(document).remove(this);
    if (layer.matches(':popover-open')) layer.hidePopover();
    closed();
  }

  /** The window that it is open in. */
  get #view(): Window & typeof globalThis {
    return this.#document!.defaultView!;
  }

  /** Puts the layer where it belongs, as near as the window lets it. */
  place(): void {
    const { anchor, layer, size, place } = this.#options;
    const { innerWidth, innerHeight } = this.#view;
    const box = inPixelsOf(layer, anchor.getBoundingClientRect());
    const whole = (layer as Partial<Element>).currentCSSZoom ?? zoomAround(layer); // the window is in no zoomed pixels
    const view = { left: 0, top: 0, right: innerWidth / whole, bottom: innerHeight / whole };
    size?.(box);
    const wanted = place(box, view);
    const { left, top, right, bottom } = inPixelsOf(layer, layer.getBoundingClientRect());
    const x = Math.max(0, Math.min(wanted.left, view.right - (right - left)));
    const y = Math.max(0, Math.min(wanted.top, view.bottom - (bottom - top)));
    layer.style.position = 'fixed';
    layer.style.inset = `${y}px auto auto ${x}px`;
    layer.style.margin = '0';
  }

  /** Looks once a frame: no event tells that what stands above has got another height. */
  readonly #follow = (): void => {
    const { anchor, layer } = this.#options;
    const { innerWidth, innerHeight } = this.#view;
    const { left, top, width, height } = anchor.getBoundingClientRect();
    const seen = [left, top, width, height, layer.offsetWidth, layer.offsetHeight, innerWidth, innerHeight].join();
    if (seen !== this.#seen) this.place();
    this.#seen = seen;
    this.#frame = this.#view.requestAnimationFrame(this.#follow);
  };

  /** One that was out of sight when a script opened it stays. */
  #sighted(inSight: boolean): void {
    if (this.#inSight && !inSight) this.close();
    this.#inSight = inSight;
  }

  #listen(change: 'addEventListener' | 'removeEventListener'): void {
    this.host[change]('focusout', this.#left);
    this.#options.layer[change]('wheel', this.#wheeled);
  }

  /** The page stays where it is under a layer that has no more to scroll; for a finger the style sheets say so. */
  readonly #wheeled = (event: Event): void => {
    const { deltaX, deltaY, ctrlKey } = event as WheelEvent;
    const { layer, scroller = layer } = this.#options;
    const { scrollTop, scrollHeight, clientHeight } = scroller;
    const rest = deltaY < 0 ? scrollTop : scrollHeight - clientHeight - scrollTop;
    if (rest < 1 && !deltaX && !ctrlKey) event.preventDefault();
  };

  readonly #left = (event: Event): void => {
    const to = (event as FocusEvent).relatedTarget;
    if (!(to instanceof Node) || !this.host.contains(to)) this.close();
  };
}

/** A box of the window in the pixels of a layer. What has no word for the zoom measures in zoomed pixels. */
function inPixelsOf(layer: Partial<Element>, { left, top, right, bottom }: Box): Box {
  const zoom = layer.currentCSSZoom ?? 1;
  return { left: left / zoom, top: top / zoom, right: right / zoom, bottom: bottom / zoom };
}

/**
 * Top of a layer that should start at `top`: there if it fits the viewport, else ending at `bottom`, else on the side with
 * more room.
 */
export function fit(top: number, bottom: number, height: number, viewport: number): { top: number; up: boolean } {
  const below = viewport - top;
  const up = height > below && bottom > below;
  return { top: up ? bottom - height : top, up };
}
