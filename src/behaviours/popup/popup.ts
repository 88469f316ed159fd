import { DismissStack, type Dismissible } from './dismiss-stack.js';

/** Where an open layer stands, in CSS pixels of the viewport; `undefined` leaves the property to the style sheet. */
export interface Place {
  left: number;
  top: number;
  width?: number | undefined;
}

/** What a popup needs of its element. */
export interface PopupOptions {
  /** The element in whose shadow root the layer is. */
  readonly host: HTMLElement;
  /** The layer: shown above everything as a manual popover. */
  readonly layer: HTMLElement;
  /** Works out the place from the sizes as they are now. */
  place(): Place;
  /** The popup was closed, by whatever. */
  closed(): void;
}

/** A layer in the top layer that follows its element while it is open, and closes by Escape, a press outside or lost focus. */
export class Popup implements Dismissible {
  readonly #options: PopupOptions;
  /** The document that it is open in; its element may have moved to another by the time it closes. */
  #document: Document | undefined;

  constructor(options: PopupOptions) {
    this.#options = options;
  }

  get host(): HTMLElement {
    return this.#options.host;
  }

  get isOpen(): boolean {
    return this.#document !== undefined;
  }

  /** Shows the layer; `draw` fills it once it has a box. */
  show(draw: () => void): void {
    if (this.isOpen) return;
    const { host, layer } = this.#options;
    DismissStack.of(host.ownerDocument).add(this);
    this.#document = host.ownerDocument;
    layer.popover = 'manual';
    layer.showPopover();
    draw();
    this.place();
    this.#listen('addEventListener', this.#document);
  }

  /** Hides the layer. */
  close(): void {
    const document = this.#document;
    if (!document) return;
    const { layer, closed } = this.#options;
    this.#document = undefined;
    this.#listen('removeEventListener', document);
    DismissStack.of(document).remove(this);
    if (layer.matches(':popover-open')) layer.hidePopover();
    closed();
  }

  /** Puts the layer where it belongs. */
  place(): void {
    const { layer, place } = this.#options;
    const { left, top, width } = place();
    const { style } = layer;
    style.position = 'fixed';
    style.inset = `${top}px auto auto ${left}px`;
    style.margin = '0';
    style.width = width === undefined ? '' : `${width}px`;
  }

  #listen(change: 'addEventListener' | 'removeEventListener', { defaultView: window }: Document): void {
    window?.[change]('scroll', this.#moved, { capture: true, passive: true });
    window?.[change]('resize', this.#moved);
    this.host[change]('focusout', this.#left);
  }

  readonly #moved = (event: Event): void => {
    if (!event.composedPath().includes(this.#options.layer)) this.place();
  };

  readonly #left = (event: Event): void => {
    const to = (event as FocusEvent).relatedTarget;
    if (!(to instanceof Node) || !this.host.contains(to)) this.close();
  };
}

/**
 * Top of a layer that should start at `top`: there if it fits the viewport, else ending at `bottom`, else on the side with
 * more room.
 */
export function fit(top: number, bottom: number, height: number, viewport: number): { top: number; up: boolean } {
  const below = viewport - top;
  const up = height > below && bottom > below;
  return { top: up ? Math.max(0, bottom - height) : top, up };
}
