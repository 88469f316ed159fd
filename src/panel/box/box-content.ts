import { nothing, render, type TemplateResult } from 'lit/html.js';
import type { JQueryStatic } from '../../sdk/jquery.js';
import { isCollection, isNode, isTemplate, type MountedContent } from './content.js';

/** What is in a box: shown, exchanged, taken away with what its makers left to be ended. */
export class BoxContent {
  readonly #box: HTMLElement;
  readonly #$: JQueryStatic | undefined;
  #end: (() => void) | undefined;
  /** Place of a Lit template: what is drawn into it again changes only what differs. */
  #place: Comment | undefined;

  constructor(box: HTMLElement, $: JQueryStatic | undefined) {
    this.#box = box;
    this.#$ = $;
  }

  /** Ready markup, raw. Through jQuery, where it is there: it takes the handlers of what goes along. */
  print(html: string): void {
    this.clear();
    if (this.#$) this.#$(this.#box).html(html);
    else this.#box.innerHTML = html;
  }

  mount(content: MountedContent): void {
    if (isTemplate(content)) return this.#template(content);
    this.clear();
    if (isCollection(content)) this.#append(content.toArray());
    else if (isNode(content))
      this.#append(content.nodeType === Node.DOCUMENT_FRAGMENT_NODE ? content.childNodes : [content]);
    else {
      const end = content(this.#box);
      this.#end = typeof end === 'function' ? (end as () => void) : undefined;
    }
  }

  clear(): void {
    if (this.#place) render(nothing, this.#box, { renderBefore: this.#place });
    this.#end?.();
    this.#end = this.#place = undefined;
    this.#$?.(this.#box).empty();
    this.#box.replaceChildren();
  }

  /** The author's nodes are taken out before the rest goes, so that they keep their handlers and can be shown again. */
  #append(content: Iterable<Node>): void {
    const nodes = [...content];
    this.#box.append(...nodes);
    this.#end = () => this.#box.replaceChildren();
  }

  #template(content: TemplateResult): void {
    if (!this.#place) {
      this.clear();
      this.#box.append((this.#place = this.#box.ownerDocument.createComment('')));
    }
    render(content, this.#box, { renderBefore: this.#place });
  }
}
