/** What widgets have drawn, looked at a moment after their callbacks. */
import type { WidgetConfig } from '../../../config/config.js';
import type { Entry } from '../../../journal/entry.js';
import type { Journal } from '../../../journal/journal.js';
import { violation } from '../../../journal/violations.js';

const STYLE = 'style.css';
/** Callbacks after which a widget has drawn something. */
const DRAWS = /^(init|settings|advancedSettings|initMenuPage|dpSettings|(.+\.)?selected)$/;
/** Milliseconds that a widget may take to draw. */
const WAIT = 1000;
const RATING = { 'The rating': '.widget-settings__rating', 'The link to reviews': '.widget-settings__reviews' };

const linksTo = (document: Document, url: string): number =>
  [...document.querySelectorAll<HTMLLinkElement>('link[href]')].filter(
    ({ href }) => new URL(href).pathname === new URL(url, document.baseURI).pathname,
  ).length;

/** Elements that are the widget's own by their names. */
const placesOf = (code: string): string => {
  const name = CSS.escape(code);
  return `.card-widgets__widget-${name}, #work-area-${name} > *, .modal.${name} .modal-body`;
};

class Drawn {
  readonly #document: Document;
  readonly #journal: Journal;
  readonly #told = new Set<string>();

  constructor(document: Document, journal: Journal) {
    this.#document = document;
    this.#journal = journal;
  }

  look(widget: WidgetConfig, { name }: Entry): void {
    this.#styles(widget);
    if (name === 'settings') this.#rating(widget);
  }

  #styles({ code, path, files }: WidgetConfig): void {
    if (!files.includes(STYLE)) return;
    const count = linksTo(this.#document, `${path}/${STYLE}`);
    if (count > 1) this.#tell('style-linked-twice', code, { count });
    if (!count && this.#document.querySelector(placesOf(code))) this.#tell('style-not-linked', code, {});
  }

  #rating({ code }: WidgetConfig): void {
    const window = this.#document.querySelector(`.modal.${CSS.escape(code)}`);
    // One that was opened anew in the meantime is not drawn yet: its own callback comes.
    if (!window || window.querySelector('.modal-body-loading')) return;
    for (const [what, selector] of Object.entries(RATING)) {
      const element = window.querySelector(selector);
      const isSeen = element?.checkVisibility({ opacityProperty: true, visibilityProperty: true });
      if (!isSeen) this.#tell('rating-hidden', code, { what });
    }
  }

  #tell(rule: Parameters<typeof violation>[0], code: string, values: Readonly<Record<string, unknown>>): void {
    const key = [rule, code, values['what']].join(' ');
    if (this.#told.has(key)) return;
    this.#told.add(key);
    this.#journal.report(violation(rule, code, values));
  }
}

/** Looks at the page after callbacks that draw: style.css is linked once, the rating can be seen. */
export function lookAtDrawn(document: Document, widgets: readonly WidgetConfig[], journal: Journal): void {
  const drawn = new Drawn(document, journal);
  journal.listen((entry) => {
    const widget =
      entry.kind === 'callback' && DRAWS.test(entry.name) && widgets.find(({ code }) => code === entry.widget);
    if (widget) setTimeout(() => drawn.look(widget, entry), WAIT);
  });
}
