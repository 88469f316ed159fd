import { css } from '../../../../theme/css.js';
import type { Entry } from '../../../journal/entry.js';
import type { Journal } from '../../../journal/journal.js';
import { button, make } from '../dom.js';

const styles = css`
:host { all: initial; display: block; position: fixed; right: 12px; bottom: 44px; z-index: 1998; }
[hidden] { display: none !important; }
section {
  box-sizing: border-box;
  width: min(520px, calc(100vw - 24px));
  max-height: 40vh;
  overflow: auto;
  padding: 12px 14px;
  border-radius: 6px;
  border-left: 5px solid #ff8a80;
  background: #2b1d1f;
  color: #fff;
  font: 13px/20px system-ui, sans-serif;
  box-shadow: 0 6px 24px rgba(0, 0, 0, .35);
}
strong { display: block; overflow-wrap: anywhere; }
code { font: 12px/18px ui-monospace, monospace; overflow-wrap: anywhere; }
p { margin: 0 0 8px; }
button { min-height: 26px; margin: 0 8px 0 0; padding: 1px 10px; border: 1px solid #b79a9c; border-radius: 4px; background: #47292c; color: #fff; font: inherit; cursor: pointer; }
button:focus-visible { outline: 2px solid #fff; outline-offset: 1px; }
`;

/** The last exception, over the page until it is dismissed. */
export class ErrorOverlay {
  readonly root = make('div', { id: 'amo-host-errors' });
  readonly #box = make('section', { role: 'alert', 'aria-label': 'Exception', hidden: true });
  readonly #open: (entry: Entry) => void;
  #count = 0;
  #entry: Entry | undefined;

  /** @param open shows an entry in the journal */
  constructor(journal: Journal, open: (entry: Entry) => void) {
    this.#open = open;
    this.root.attachShadow({ mode: 'open' }).append(make('style', {}, styles), this.#box);
    document.body.append(this.root);
    journal.listen((entry) => entry.kind === 'exception' && this.#show(entry));
    journal.onAmend((entry) => entry === this.#entry && this.#draw(entry));
  }

  #show(entry: Entry): void {
    this.#count += 1;
    this.#entry = entry;
    this.#draw(entry);
    this.#box.hidden = false;
  }

  #draw(entry: Entry): void {
    const { widget, name, detail } = entry;
    const where = [widget ?? 'no widget', detail['callback'], detail['at']].filter(Boolean).join(' · ');
    const more = this.#count > 1 ? ` (and ${this.#count - 1} more)` : '';
    this.#box.replaceChildren(
      make('strong', {}, name),
      make('p', {}, make('code', {}, where), more),
      button('Dismiss', () => this.#dismiss()),
      button('Show in the journal', () => {
        this.#dismiss();
        this.#open(entry);
      }),
    );
  }

  #dismiss(): void {
    this.#count = 0;
    this.#entry = undefined;
    this.#box.hidden = true;
  }
}
