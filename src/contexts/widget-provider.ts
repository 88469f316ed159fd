import type { ContextEvent } from '@lit/context';
import { widgetContext, type WidgetData } from './widget.js';

type Hear = (data: WidgetData, leave?: () => void) => void;
type Request = ContextEvent<typeof widgetContext>;

/** Gives a widget's data to the elements below a node that ask for it; to some of them, if `owns` says so. */
export class WidgetProvider {
  readonly #root: EventTarget;
  readonly #owns: (path: readonly EventTarget[]) => boolean;
  readonly #hearers = new Map<Hear, () => void>();
  #data: WidgetData;

  /** @param owns whether an element that asks, with what is around it, belongs to the widget. Default: each below the root */
  constructor(root: EventTarget, data: WidgetData, owns: (path: readonly EventTarget[]) => boolean = () => true) {
    this.#root = root;
    this.#data = data;
    this.#owns = owns;
    root.addEventListener('context-request', this.#asked);
    // What has asked before is told of a provider by this event.
    const provider = Object.assign(new Event('context-provider', { bubbles: true, composed: true }), {
      context: widgetContext,
      contextTarget: root,
    });
    root.dispatchEvent(provider);
  }

  get data(): WidgetData {
    return this.#data;
  }

  /** Tells all that asked to be told. */
  set data(data: WidgetData) {
    this.#data = data;
    for (const [hear, leave] of [...this.#hearers]) hear(data, leave);
  }

  disconnect(): void {
    this.#root.removeEventListener('context-request', this.#asked);
    this.#hearers.clear();
  }

  readonly #asked = (event: Event): void => {
    const { context, contextTarget, callback, subscribe } = event as Request;
    if (context !== widgetContext || contextTarget === this.#root || !this.#owns(event.composedPath())) return;
    event.stopImmediatePropagation();
    if (!subscribe) return callback(this.#data);
    if (this.#hearers.has(callback)) return;
    const leave = (): void => void this.#hearers.delete(callback);
    this.#hearers.set(callback, leave);
    callback(this.#data, leave);
  };
}
