import { oncePer } from '../../contract/once-per.js';
import type { JQueryHandler, JQueryStatic } from '../../sdk/jquery.js';

/** Something open that Escape or a press outside closes. */
export interface Dismissible {
  /** The element that the open thing belongs to; a press inside it does not dismiss. */
  readonly host: HTMLElement;
  close(): void;
}

/** Everything open in a document, the newest last. Its listeners exist only while something is open. */
export class DismissStack {
  static readonly of = oncePer((document: Document) => new DismissStack(document));

  readonly #document: Document;
  readonly #open: Dismissible[] = [];

  constructor(document: Document) {
    this.#document = document;
  }

  /** Opens one thing; what is open elsewhere closes, the product's own controls included. */
  add(entry: Dismissible): void {
    this.#closeOutside(entry.host);
    this.#jquery?.(this.#document).trigger('controls:hide', [{ target: entry.host }]);
    if (this.#open.push(entry) === 1) this.#listen(true);
  }

  remove(entry: Dismissible): void {
    const index = this.#open.indexOf(entry);
    if (index < 0) return;
    this.#open.splice(index, 1);
    if (!this.#open.length) this.#listen(false);
  }

  /** jQuery of the page, through which the product's controls tell each other to close. */
  get #jquery(): JQueryStatic | undefined {
    return (this.#document.defaultView as { jQuery?: JQueryStatic } | null)?.jQuery;
  }

  #listen(on: boolean): void {
    const change = on ? 'addEventListener' : 'removeEventListener';
    for (const type of ['keydown', 'pointerdown', 'click']) this.#document[change](type, this.#heard, true);
    this.#jquery?.(this.#document)[on ? 'on' : 'off']('controls:hide:private', this.#hidden);
  }

  readonly #heard = (event: Event): void => {
    if (event.type === 'keydown') return this.#escape(event as KeyboardEvent);
    // A finger that goes down may scroll the page; only its click is a choice.
    if (event.type === 'pointerdown' && (event as PointerEvent).pointerType === 'touch') return;
    const path = event.composedPath();
    for (const entry of [...this.#open].reverse()) {
      if (path.includes(entry.host)) continue;
      const around = rootAround(entry.host, path[0]);
      // Where in a closed root an event is only those inside know: it is looked at again when it gets there.
      if (around?.mode === 'closed') around.addEventListener(event.type, this.#heard, { capture: true, once: true });
      else entry.close();
    }
  };

  /** Escape closes the newest only, and nothing of the page hears of it: a modal below stays open. */
  #escape(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || event.isComposing) return;
    event.preventDefault();
    event.stopPropagation();
    this.#open.at(-1)?.close();
  }

  readonly #hidden: JQueryHandler = (event) => {
    this.#closeOutside(event.target instanceof Node ? event.target : this.#document);
  };

  /** The document sees of a click in an author's shadow root its host alone; the click itself was looked at in `#heard`. */
  #closeOutside(node: Node): void {
    for (const entry of [...this.#open].reverse())
      if (!entry.host.contains(node) && !rootAround(entry.host, node)) entry.close();
  }
}

/** The shadow root, of all around an element, that belongs to a host. */
function rootAround(element: Element, host: EventTarget | undefined): ShadowRoot | undefined {
  for (let root = element.getRootNode(); 'host' in root; root = (root as ShadowRoot).host.getRootNode())
    if (root.host === host) return root as ShadowRoot;
  return undefined;
}
