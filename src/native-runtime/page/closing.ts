import { SPACE } from './space.js';
import { isElement } from './dom.js';
import type { JQueryEvent, JQueryStatic } from '../../sdk/jquery.js';

const ESCAPE = 27;

/**
 * The protocol by which at most one control is open. A click anywhere, or `controls:hide` on the document, makes the
 * document fire `controls:hide:private`, whose target is the element that must stay open; what is open and is not that
 * closes. Its argument is true when only the menus of buttons must close (`controls:hide:only`).
 */
export class Closing {
  readonly #$: JQueryStatic;
  readonly #document: Document;
  readonly #claimed = new WeakSet<object>();

  constructor($: JQueryStatic, document: Document) {
    this.#$ = $;
    this.#document = document;
    $(document)
      .on(`click${SPACE}`, (event) => this.#clicked(event))
      .on(`controls:hide${SPACE}`, (event, options) => this.#fire(targetOf(event, options), false))
      .on(`controls:hide:only${SPACE}`, (event, options) => this.#fire(targetOf(event, options), true))
      .on(`keydown${SPACE}`, (event) => this.#pressed(event))
      .on(`keyboard:hide${SPACE}`, () => this.#hideKeyboard());
  }

  stop(): void {
    this.#$(this.#document).off(SPACE);
  }

  /** Closes everything but what belongs to the target. */
  hide(target: EventTarget, ...args: unknown[]): void {
    this.#$(this.#document).trigger(this.#$.Event('controls:hide', { target }), args);
  }

  /** Marks a click as a control's own: it closes nothing. */
  claim(event: JQueryEvent): void {
    this.#claimed.add(event.originalEvent ?? event);
  }

  #clicked(event: JQueryEvent): void {
    const middleOrRight = event.button === 1 || event.button === 2;
    if (!middleOrRight && !this.#claimed.has(event.originalEvent ?? event)) this.#fire(event.target, false);
  }

  #fire(target: EventTarget, menusOnly: boolean): void {
    this.#$(this.#document).trigger(this.#$.Event('controls:hide:private', { target }), [menusOnly]);
  }

  #pressed(event: JQueryEvent): void {
    if (event.which !== ESCAPE) return;
    this.#$(this.#document).trigger('controls:hide').trigger('escape:keydown');
  }

  /** On a touch screen the field that has the focus holds the keyboard open. */
  #hideKeyboard(): void {
    const touch = this.#document.defaultView?.matchMedia('(pointer: coarse)').matches;
    if (touch) (this.#document.activeElement as HTMLElement | null)?.blur();
  }
}

/** The element that must stay open: named by an argument, or the event's own target. */
function targetOf(event: JQueryEvent, options: unknown): EventTarget {
  const { target } = Object(options) as { target?: EventTarget | ArrayLike<EventTarget> };
  if (!target) return event.target;
  return 'addEventListener' in target ? target : (target[0] ?? event.target);
}

/** True if an element, the target of `controls:hide:private`, belongs to one of the others. */
export function staysOpen(event: JQueryEvent, ...owners: (Node | null | undefined)[]): boolean {
  const { target } = event;
  return isElement(target) && owners.some((owner) => owner?.contains(target));
}
