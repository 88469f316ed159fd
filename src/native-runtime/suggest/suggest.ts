import { toList, toRecord } from '../../contract/values.js';
import type { JQueryEvent } from '../../sdk/jquery.js';
import { staysOpen } from '../page/closing.js';
import type { RuntimeContext } from '../page/context.js';
import { isElement } from '../page/dom.js';
import { SPACE } from '../page/space.js';
import { SuggestParts } from './list.js';
import { Requests } from './requests.js';
import { rowOf } from './rows.js';

const INLINE = '.js-control--suggest--input';
const AJAX = '.js-control--suggest--input-ajax';
const BOTH = `${INLINE}, ${AJAX}`;
const LIST = '.js-control--suggest--list';
const ROW = '.control--suggest--list--item';
const BY_KEY = 'control--suggest--list-navigate-by-key';
const LOADING = 'control--suggest-loading';
const KEY = { enter: 13, escape: 27, up: 38, down: 40 } as const;
/** How long a list of answers outlives the focus, in milliseconds. */
const LEAVING = 100;

type Heard = (parts: SuggestParts, event: JQueryEvent, ...args: unknown[]) => void;

/** Native fields with suggestions, heard on the document. */
class Suggests {
  readonly #context: RuntimeContext;
  readonly #requests: Requests;
  readonly #open = new Set<SuggestParts>();

  constructor(context: RuntimeContext) {
    this.#context = context;
    this.#requests = new Requests(context.$);
    context.document.addEventListener('focus', this.#focused, true); // before `focusin`, with every jQuery
    this.#hear('click', BOTH, (parts, event) => {
      context.closing.claim(event);
      this.#reached(parts);
    });
    this.#hear('input', BOTH, (parts) => this.#typed(parts));
    this.#hear('keydown', BOTH, (parts, event) => this.#pressed(parts, event));
    this.#hear('focusout', AJAX, (parts) => this.#left(parts));
    this.#hear('suggest:load-empty', AJAX, (parts) => this.#requests.ask(parts, true));
    this.#hear('suggest:loader', BOTH, ({ root }, _, on = true) => void root.classList.toggle(LOADING, Boolean(on)));
    this.#hear('suggest:reset', LIST, (parts, _, result, template) => this.#reset(parts, result, template));
    this.#hear('click', LIST, (parts, event) => {
      context.closing.claim(event);
      parts.list.classList.remove(BY_KEY);
      this.#choose(parts, (event.target as Element).closest(ROW));
    });
    this.#hear('suggest:item:click', ROW, (parts, { currentTarget }) => this.#choose(parts, currentTarget as Element));
    this.#hear('suggest:item:click-silent', ROW, (parts, { currentTarget }) =>
      this.#choose(parts, currentTarget as Element, true),
    );
    context.$(context.document).on(`controls:hide:private${SPACE}`, (event, menusOnly) => {
      for (const parts of [...this.#open]) if (!menusOnly && !staysOpen(event, parts.root)) this.#close(parts);
    });
  }

  stop(): void {
    this.#context.document.removeEventListener('focus', this.#focused, true);
    this.#requests.stop();
  }

  readonly #focused = ({ target }: FocusEvent): void => {
    const parts = isElement(target) && target.matches(BOTH) ? SuggestParts.around(target) : undefined;
    if (parts) this.#reached(parts);
  };

  #hear(type: string, selector: string, heard: Heard): void {
    const { $, document } = this.#context;
    $(document).on(type + SPACE, selector, (event, ...args) => {
      const parts = SuggestParts.around(event.currentTarget as Element);
      if (parts) heard(parts, event, ...args);
    });
  }

  /** All items show; those of a server only once they have come. */
  #reached(parts: SuggestParts): void {
    const { $, closing } = this.#context;
    closing.hide(parts.root);
    if (parts.isInline) {
      parts.filter();
      this.#show(parts);
    }
    $(parts.input).trigger('controls:suggest:focus');
  }

  #show(parts: SuggestParts): void {
    parts.open();
    for (const other of this.#open) if (other.root === parts.root) return;
    this.#open.add(parts);
  }

  #hide(parts: SuggestParts): void {
    parts.close();
    for (const other of [...this.#open])
      if (other.root === parts.root || !other.root.isConnected) this.#open.delete(other);
  }

  #close(parts: SuggestParts): void {
    this.#hide(parts);
    this.#context.$(parts.root).trigger('suggest:hidden');
  }

  #typed(parts: SuggestParts): void {
    if (!parts.isInline) return this.#requests.ask(parts);
    parts.filter(parts.input.dataset['enableFilter'] === 'n' ? undefined : parts.matching);
    if (parts.hasShown) this.#show(parts);
    else this.#hide(parts);
  }

  #pressed(parts: SuggestParts, event: JQueryEvent): void {
    const { which } = event;
    if (!parts.isOpen || !Object.values<unknown>(KEY).includes(which)) return;
    const { $ } = this.#context;
    parts.list.classList.add(BY_KEY);
    event.preventDefault();
    if (which === KEY.up || which === KEY.down) return parts.move(which === KEY.up ? -1 : 1);
    if (which === KEY.enter) return void (parts.marked && $(parts.marked).trigger('suggest:item:click'));
    event.stopPropagation(); // Escape closes nothing
    $(parts.input).trigger('suggest:loaded', [{ result: [] }, $(parts.list)]);
  }

  #left(parts: SuggestParts): void {
    const { $, timers } = this.#context;
    timers.after(LEAVING, () => {
      if (!parts.root.isConnected || parts.input.matches(':focus')) return;
      if (parts.isOpen) this.#close(parts);
      $(parts.input).trigger('controls:suggest:blur');
    });
  }

  /** Fills the list with an answer. @param template markup of an item, by a function of the owner's */
  #reset(parts: SuggestParts, result: unknown, template: unknown): void {
    const { $, document } = this.#context;
    const { matching } = parts;
    parts.list.replaceChildren();
    for (const item of toList<unknown>(result, 'suggest: result').map(toRecord))
      if (typeof template === 'function') $(parts.list).append(String((template as (item: unknown) => unknown)(item)));
      else parts.list.append(rowOf(document, item, matching));
    if (parts.rows.length) this.#show(parts);
    else this.#hide(parts);
  }

  #choose(parts: SuggestParts, row: Element | null, silent = false): void {
    if (!row || SuggestParts.isInert(row)) return;
    const { $ } = this.#context;
    const { input } = parts;
    parts.mark(row);
    input.value = row.textContent!.trim();
    input.setAttribute('data-value-id', row.getAttribute('data-value-id') ?? '');
    $(input).trigger('controls:change');
    $(input).trigger('suggest:changed', [$(row.cloneNode(true))]);
    if (!silent) this.#refocus(parts);
    $(row).trigger('suggest:click', [$(row)]);
    this.#close(parts);
  }

  /** What has the focus is reached again, as by jQuery's trigger of old. */
  #refocus(parts: SuggestParts): void {
    if (parts.input.matches(':focus')) this.#reached(parts);
    else parts.input.focus();
  }
}

/** Hears native fields with suggestions. @returns ends that */
export function hearSuggests(context: RuntimeContext): () => void {
  const suggests = new Suggests(context);
  return () => suggests.stop();
}
