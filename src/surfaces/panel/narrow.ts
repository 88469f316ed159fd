import type { JQueryHandler } from '../../sdk/jquery.js';
import type { PageContext } from '../page-context.js';

const NAMESPACE = '.amo-panel-narrow';
const OVERLAY = 'card_widgets_overlay';
const OVER = 'with_overlay';
/** Width of a window that an open panel lies over instead of beside, in pixels. Not observed. */
const NARROW = 1280;

/** The open panel of a narrow window: it lies over the page, which is darkened; a press there or Escape closes it. */
export class NarrowPanel {
  readonly #root: Element;
  readonly #context: PageContext;
  readonly #dismissed: () => void;
  readonly #below: number;

  /** @param dismissed the user wants the panel closed */
  constructor(root: Element, context: PageContext, dismissed: () => void, below = NARROW) {
    this.#root = root;
    this.#context = context;
    this.#dismissed = dismissed;
    this.#below = below;
  }

  get isNarrow(): boolean {
    return (this.#view?.innerWidth ?? Infinity) < this.#below;
  }

  get #view(): Window | null {
    return this.#context.document.defaultView;
  }

  opened(): void {
    const { $, document } = this.#context;
    if (this.#view) $(this.#view).on(`resize${NAMESPACE}`, () => this.#draw());
    $(document).on(`keydown${NAMESPACE}`, this.#key);
    this.#draw();
  }

  closed(): void {
    const { $, document } = this.#context;
    if (this.#view) $(this.#view).off(NAMESPACE);
    $(document).off(NAMESPACE);
    this.#remove();
  }

  #draw(): void {
    if (!this.isNarrow) return this.#remove();
    const { $, document } = this.#context;
    if (document.getElementById(OVERLAY)) return;
    const overlay = document.createElement('div');
    overlay.id = OVERLAY;
    overlay.className = 'default-overlay default-overlay-visible';
    this.#root.before(overlay);
    this.#root.classList.add(OVER);
    $(overlay).on(`click${NAMESPACE}`, this.#dismissed);
  }

  #remove(): void {
    const { $, document } = this.#context;
    const overlay = document.getElementById(OVERLAY);
    if (overlay) $(overlay).remove();
    this.#root.classList.remove(OVER);
  }

  readonly #key: JQueryHandler = ({ originalEvent }) => {
    const event = originalEvent as KeyboardEvent | undefined;
    if (event?.key === 'Escape' && !event.defaultPrevented && !event.isComposing && this.#root.matches(`.${OVER}`))
      this.#dismissed();
  };
}
