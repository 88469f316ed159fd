import type { Entry } from '../../journal/entry.js';
import type { HostPage } from '../host-page.js';
import { Bar } from './bar.js';
import { details } from './details/details.js';
import { make } from './dom.js';
import { ALL, filtered, type Filter } from './list/filter.js';
import { Rows } from './list/rows.js';
import { panelStyles } from './styles.js';
import { answerTools, resetTools, saveScenario, switchTools } from './tools/tools.js';

/** Keys that open and close it, by their place on the keyboard. */
const isShortcut = ({ code, altKey, shiftKey }: KeyboardEvent): boolean => code === 'KeyJ' && altKey && shiftKey;

const THEME = 'data-color-scheme';

/** The journal on the screen. */
export class JournalPanel {
  readonly root = make('div', { id: 'amo-host-journal' });
  readonly #host: HostPage;
  readonly #opener: HTMLElement;
  readonly #panel: HTMLElement;
  readonly #bar: Bar;
  readonly #rows: Rows;
  readonly #details = make('div', { className: 'details', role: 'region', 'aria-label': 'Details', tabIndex: 0 });
  readonly #settings = make('div', { className: 'settings', hidden: true });
  #filter: Filter = ALL;
  #drawing = false;

  /** @param opener the button that opens it */
  constructor(host: HostPage, opener: HTMLElement) {
    this.#host = host;
    this.#opener = opener;
    this.#rows = new Rows((entry) => this.#choose(entry));
    this.#bar = new Bar({
      widgets: host.config.widgets.map(({ code }) => code),
      change: (filter) => this.#show(filter),
      clear: () => this.#clear(),
      save: () => void this.#save(),
      settings: () => this.#toggleSettings(),
      close: () => this.close(),
    });
    const body = make('div', { className: 'body' }, this.#rows.root, this.#details, this.#settings);
    this.#panel = make(
      'div',
      { className: 'panel', role: 'region', 'aria-label': 'Journal', hidden: true },
      this.#bar.root,
      body,
    );
    this.#dress();
    new MutationObserver(() => this.#dress()).observe(document.documentElement, { attributeFilter: [THEME] });
    this.root.attachShadow({ mode: 'open' }).append(make('style', {}, panelStyles), this.#panel);
    document.body.append(this.root);
    this.#listen();
  }

  get isOpen(): boolean {
    return !this.#panel.hidden;
  }

  /** @param entry to be chosen */
  open(entry?: Entry): void {
    this.#panel.hidden = false;
    this.#makeRoom(`${this.#panel.offsetHeight}px`);
    this.#opener.setAttribute('aria-expanded', 'true');
    this.#draw();
    if (entry) this.#rows.reveal(entry);
    (entry ? this.#rows.root : this.#bar.search).focus();
  }

  close(): void {
    this.#panel.hidden = true;
    this.#makeRoom('0px');
    this.#opener.setAttribute('aria-expanded', 'false');
    this.#opener.focus();
  }

  toggle(): void {
    if (this.isOpen) this.close();
    else this.open();
  }

  /** The page ends where the panel begins. */
  #makeRoom(height: string): void {
    document.documentElement.style.setProperty('--host-journal', height);
  }

  /** It follows the theme of the page. */
  #dress(): void {
    this.root.setAttribute('theme', document.documentElement.getAttribute(THEME) ?? 'light');
  }

  #listen(): void {
    this.#host.journal.listen(() => this.#later());
    this.#host.journal.onAmend(() => this.#later());
    document.addEventListener(
      'keydown',
      (event) => {
        if (!isShortcut(event)) return;
        event.preventDefault();
        this.toggle();
      },
      true,
    );
    // Keys that are meant for the panel are none of the widgets' and of the page's.
    for (const type of ['keydown', 'keyup', 'keypress'] as const)
      this.root.addEventListener(type, (event) => {
        if (type === 'keydown' && event.key === 'Escape') this.close();
        event.stopPropagation();
      });
  }

  #later(): void {
    if (this.#drawing || !this.isOpen) return;
    this.#drawing = true;
    requestAnimationFrame(() => {
      this.#drawing = false;
      this.#draw();
    });
  }

  #draw(): void {
    const { entries } = this.#host.journal;
    const shown = filtered(entries, this.#filter);
    this.#rows.show(shown);
    this.#bar.say(
      shown.length === entries.length ? `${entries.length} entries` : `${shown.length} of ${entries.length} entries`,
    );
  }

  #show(filter: Filter): void {
    this.#filter = filter;
    this.#draw();
  }

  #choose(entry: Entry | undefined): void {
    const copy = (text: string): void => void navigator.clipboard.writeText(text).then(() => this.#bar.say('Copied.'));
    const prepare = this.#host.tracing.prepared.add.bind(this.#host.tracing.prepared);
    const needs = {
      copy,
      prepare: (answer: Parameters<typeof prepare>[0]) => {
        void prepare(answer);
        this.#bar.say(`Prepared: ${answer.action} ${answer.url}`);
      },
    };
    this.#details.replaceChildren(...(entry ? details(entry, needs) : []));
    this.#details.scrollTop = 0;
  }

  #clear(): void {
    this.#host.journal.clear();
    this.#draw();
  }

  async #save(): Promise<void> {
    await saveScenario(this.#host).then(
      () => this.#bar.say('amo-host.json was written.'),
      (error: unknown) => this.#bar.say(String(error)),
    );
  }

  #toggleSettings(): void {
    const opens = this.#settings.hidden;
    this.#settings.hidden = !opens;
    this.#rows.root.hidden = this.#details.hidden = opens;
    this.#bar.settings.setAttribute('aria-expanded', String(opens));
    const say = (text: string): void => this.#bar.say(text);
    const tools = [switchTools(this.#host, say), answerTools(this.#host), resetTools(this.#host, say)];
    this.#settings.replaceChildren(...(opens ? tools : []));
    if (!opens) this.#draw();
  }
}
