import type { RuntimeContext } from './context.js';
import { isElement } from './dom.js';
import type { Kind, View } from './view.js';

/** Roots that the product's newer kit drives itself. */
const FOREIGN = '.js-react-control, .control--select_react';

/** Attaches and detaches views as elements and classes come and go: one observer per document. */
export class Scanner {
  readonly #context: RuntimeContext;
  readonly #kinds: readonly Kind[];
  readonly #selector: string;
  readonly #attached = new Map<HTMLElement, Map<Kind, View>>();
  readonly #observer = new MutationObserver((records) => this.#changed(records));

  constructor(context: RuntimeContext, kinds: readonly Kind[]) {
    this.#context = context;
    this.#kinds = kinds;
    this.#selector = kinds.map(({ selector }) => selector).join(', ');
  }

  start(): void {
    const { body } = this.#context.document;
    this.#observer.observe(body, { childList: true, subtree: true, attributes: true, attributeFilter: ['class'] });
    this.scan(body);
  }

  stop(): void {
    this.#observer.disconnect();
    for (const [root, views] of [...this.#attached]) for (const kind of [...views.keys()]) this.#detach(root, kind);
  }

  has(root: Element): boolean {
    return this.#attached.has(root as HTMLElement);
  }

  /** Attaches everything in a tree that is not attached yet. */
  scan(tree: Element): void {
    if (tree.matches(this.#selector)) this.#check(tree as HTMLElement);
    for (const root of tree.querySelectorAll<HTMLElement>(this.#selector)) this.#check(root);
  }

  #changed(records: readonly MutationRecord[]): void {
    if (records.some(({ removedNodes }) => removedNodes.length)) this.#sweep();
    for (const { type, target, addedNodes } of records) {
      if (type === 'attributes') this.#check(target as HTMLElement);
      else for (const node of addedNodes) if (isElement(node) && node.isConnected) this.scan(node);
    }
  }

  /** An element that was only moved is connected again by now and keeps its views. */
  #sweep(): void {
    for (const [root, views] of [...this.#attached])
      if (!root.isConnected) for (const kind of [...views.keys()]) this.#detach(root, kind);
  }

  #check(root: HTMLElement): void {
    if (!this.#attached.has(root) && !root.matches(this.#selector)) return;
    const foreign = root.matches(FOREIGN);
    // jQuery's remove() takes data and handlers even if the element comes back in the same turn.
    const stripped = this.#attached.has(root) && !this.#context.$(root).data('view');
    for (const kind of this.#kinds) {
      const wanted = !foreign && root.isConnected && root.matches(kind.selector);
      const view = this.#attached.get(root)?.get(kind);
      if (view && (!wanted || stripped)) this.#detach(root, kind);
      if (wanted && (!view || stripped)) this.#attach(root, kind);
    }
  }

  #attach(root: HTMLElement, kind: Kind): void {
    const view = kind.create(root, this.#context);
    const views = this.#attached.get(root) ?? new Map<Kind, View>();
    this.#attached.set(root, views.set(kind, view));
    const $root = this.#context.$(root);
    if (views.size === 1) $root.data('view', view);
    if (!kind.isQuiet) for (let count = 0; count < kind.components; count += 1) $root.trigger('controls:view:init');
    kind.attached?.(view);
  }

  #detach(root: HTMLElement, kind: Kind): void {
    const views = this.#attached.get(root)!;
    views.get(kind)!.remove();
    views.delete(kind);
    const $root = this.#context.$(root);
    if (!views.size) {
      this.#attached.delete(root);
      $root.removeData('view');
    }
    for (let count = 0; count < kind.components; count += 1) $root.trigger('controls:view:destroy');
  }
}
