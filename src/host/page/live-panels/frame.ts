import { button, make } from '../journal-panel/dom.js';
import { frameStyles } from './styles.js';

const frames = new Set<PanelFrame>();

/** A small panel above the host's bar, with the button that opens it; one is open at a time. */
export class PanelFrame {
  readonly root = make('div', { className: 'amo-host-panel' });
  /** For the host's bar. */
  readonly opener: HTMLButtonElement;
  /** What is drawn is shown: to be drawn anew. */
  readonly body = make('div', { className: 'body' });
  readonly #panel: HTMLElement;
  readonly #draw: () => void;
  #drawing = false;

  /** @param draw is called when it opens, and at each change while it is open */
  constructor(title: string, theme: string, draw: () => void) {
    this.#draw = draw;
    this.opener = button(title, () => this.toggle());
    this.opener.setAttribute('aria-expanded', 'false');
    const head = make(
      'header',
      {},
      make('h2', {}, title),
      button('Close', () => this.close()),
    );
    this.#panel = make('section', { 'aria-label': title, hidden: true }, head, this.body);
    this.root.setAttribute('theme', theme);
    this.root.attachShadow({ mode: 'open' }).append(make('style', {}, frameStyles), this.#panel);
    // Keys that are meant for the panel are none of the widgets' and of the page's.
    for (const type of ['keydown', 'keyup', 'keypress'] as const)
      this.root.addEventListener(type, (event) => {
        if (type === 'keydown' && event.key === 'Escape') this.close();
        event.stopPropagation();
      });
    frames.add(this);
    document.body.append(this.root);
  }

  get isOpen(): boolean {
    return !this.#panel.hidden;
  }

  toggle(): void {
    if (this.isOpen) return this.close();
    for (const one of frames) if (one.isOpen) one.close();
    this.#panel.hidden = false;
    this.opener.setAttribute('aria-expanded', 'true');
    this.#draw();
    this.body.querySelector<HTMLElement>('input:enabled, textarea')?.focus();
  }

  close(): void {
    this.#panel.hidden = true;
    this.opener.setAttribute('aria-expanded', 'false');
    this.opener.focus();
  }

  /** Something has changed: drawn anew with the next picture. */
  changed(): void {
    if (this.#drawing || !this.isOpen) return;
    this.#drawing = true;
    requestAnimationFrame(() => {
      this.#drawing = false;
      this.#draw();
    });
  }
}
