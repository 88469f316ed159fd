import { DISABLED } from '../../contract/state-classes.js';
import { savedArguments } from '../../controls/button/saved-arguments.js';
import { SAVED_TIME, SHAKE_TIME } from '../../controls/button/times.js';
import type { RuntimeContext } from '../page/context.js';
import { SPACE } from '../page/space.js';
import { isElement } from '../page/dom.js';
import type { JQueryHandler } from '../../sdk/jquery.js';

const BUTTON = '.button-input';
const LOADING = 'button-input-loading';
const SAVED = 'button-input-saved';
const BLUE = 'button-input_blue';

/** The states of the native buttons, which an author switches by jQuery events on the button. */
export class Buttons {
  readonly #context: RuntimeContext;

  constructor(context: RuntimeContext) {
    this.#context = context;
    this.#hear('button:load:start button:save:start', (button, args) => this.#start(button, args));
    this.#hear('button:load:stop button:save:stop', (button) => this.#stop(button));
    this.#hear('button:load:error button:save:error', (button) => this.#fail(button));
    this.#hear('button:saved', (button, args) => this.#saved(button, args));
    this.#hear('button:enable', (button) => button.classList.remove(DISABLED));
    this.#hear('button:disable', (button) => button.classList.add(DISABLED));
    this.#hear('button:save:enable', (button) => {
      button.classList.remove(DISABLED);
      button.classList.add(BLUE);
    });
    this.#hear('button:save:disable', (button) => {
      button.classList.remove(BLUE);
      button.classList.add(DISABLED);
    });
    this.#hear('controls:disable', (button, [disabled = true]) => {
      button.classList.toggle(DISABLED, Boolean(disabled));
    });
    context.document.addEventListener('click', holdBack, true);
  }

  stop(): void {
    this.#context.document.removeEventListener('click', holdBack, true);
  }

  #hear(events: string, handle: (button: HTMLElement, args: readonly unknown[]) => void): void {
    const { $, document } = this.#context;
    const handler: JQueryHandler = (event, ...args) => handle(event.currentTarget as HTMLElement, args);
    $(document).on(events.replace(/(?= |$)/g, SPACE), BUTTON, handler);
  }

  #start(button: HTMLElement, args: readonly unknown[]): void {
    const { classList } = button;
    if ([LOADING, SAVED, 'button-cancel'].some((name) => classList.contains(name))) return;
    classList.add(LOADING);
    button.setAttribute('data-loading', 'Y');
    const icon = create(button, 'span', 'button-input__spinner__icon spinner-icon');
    if (classList.contains(BLUE) || args.includes('white')) icon.classList.add('spinner-icon-white');
    this.#cover(button, 'button-input__spinner', icon);
  }

  #stop(button: HTMLElement): void {
    button.classList.remove(LOADING);
    button.removeAttribute('data-loading');
    uncover(button, 'button-input__spinner');
  }

  #fail(button: HTMLElement): void {
    this.#stop(button);
    button.classList.add('animated', 'shake');
    this.#context.timers.after(SHAKE_TIME, () => button.classList.remove('animated', 'shake'));
  }

  #saved(button: HTMLElement, args: readonly unknown[]): void {
    if (button.classList.contains(SAVED)) return;
    const { $, timers, messages } = this.#context;
    const { callback, text } = savedArguments(args);
    this.#stop(button);
    button.classList.add(BLUE, SAVED);
    this.#cover(button, 'button-input__saved', text ?? messages.button_saved);
    timers.after(SAVED_TIME, () => {
      button.classList.remove(SAVED);
      uncover(button, 'button-input__saved');
      $(button).trigger('button:save:disable');
      callback?.();
    });
  }

  /** Shows something else in place of the button's content. */
  #cover(button: HTMLElement, className: string, content: Node | string): void {
    const inner = innerOf(button);
    if (inner) inner.style.display = 'none';
    const cover = create(button, 'div', className);
    cover.append(content);
    button.append(cover);
  }
}

function uncover(button: HTMLElement, className: string): void {
  for (const cover of [...button.children]) if (cover.classList.contains(className)) cover.remove();
  innerOf(button)?.style.removeProperty('display');
}

function innerOf(button: HTMLElement): HTMLElement | null {
  return button.querySelector(':scope > .button-input-inner');
}

function create(button: HTMLElement, tag: string, className: string): HTMLElement {
  const element = button.ownerDocument.createElement(tag);
  element.className = className;
  return element;
}

/** A click on a busy button reaches nobody. */
function holdBack(event: Event): void {
  if (isElement(event.target) && event.target.closest(`.${LOADING}`)) event.stopPropagation();
}
