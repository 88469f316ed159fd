import { button, choice, make } from './dom.js';
import { ALL, type Filter } from './list/filter.js';

const KINDS = ['callback', 'module', 'request', 'exception', 'contract', 'switch', 'host'];
const LEVELS = [
  ['', 'all'],
  ['warning', 'warnings and errors'],
  ['error', 'errors'],
] as const;

export interface BarNeeds {
  readonly widgets: readonly string[];
  readonly change: (filter: Filter) => void;
  readonly clear: () => void;
  readonly save: () => void;
  readonly settings: () => void;
  readonly close: () => void;
}

/** Filters and commands above the list. */
export class Bar {
  readonly root: HTMLElement;
  readonly search = make('input', { type: 'search', placeholder: 'Filter by text', 'aria-label': 'Filter by text' });
  readonly settings: HTMLButtonElement;
  readonly #status = make('output', { 'aria-live': 'polite' });
  #filter: Filter = ALL;

  constructor({ widgets, change, clear, save, settings, close }: BarNeeds) {
    const set = (name: keyof Filter) => (value: string) => {
      this.#filter = { ...this.#filter, [name]: value };
      change(this.#filter);
    };
    const named = (values: readonly string[]) => [
      ['', 'all'] as const,
      ...values.map((value) => [value, value] as const),
    ];
    this.search.addEventListener('input', () => set('text')(this.search.value));
    this.settings = button('Switches, answers, reset', settings);
    this.settings.setAttribute('aria-expanded', 'false');
    this.root = make(
      'div',
      { className: 'bar' },
      this.search,
      choice('Widget', [...named(widgets), ['-', 'none']], '', set('widget')),
      choice('Kind', named(KINDS), '', set('kind')),
      choice('Level', LEVELS, '', set('level')),
      this.#status,
      make(
        'div',
        { className: 'end' },
        button('Clear', clear),
        button('Save scenario', save),
        this.settings,
        button('Close', close),
      ),
    );
  }

  /** Says something beside the filters. */
  say(text: string): void {
    this.#status.textContent = text;
  }
}
