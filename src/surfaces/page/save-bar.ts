import { wordsIn, type PageContext } from '../page-context.js';
import { reasonsOf } from '../reasons.js';
import { NOT_SAVED } from '../save-texts.js';

const NAMESPACE = '.amo-save-bar';
const SAVE = '.js-save-bar-save';
const CANCEL = '.js-save-bar-cancel';

/** What a save bar does. */
export interface SaveBarOptions {
  /** Saves; what it rejects with is shown, as {@link reasonsOf} reads it. */
  readonly save: () => unknown;
  /** Puts back what was. */
  readonly cancel?: () => void;
  /** Fields whose change shows the bar; default: those of the page's work area. */
  readonly fields?: Element;
}

/**
 * The bar of a page: a change of a field shows it, a save that succeeded and a cancel hide it. The button's looks are the
 * product's, switched by its own events (`button:save:start`, `button:saved` …).
 */
export class SaveBar {
  readonly root: HTMLElement;
  readonly #context: PageContext;
  readonly #options: SaveBarOptions;
  readonly #fields: Element;
  #saving = false;
  #gone = false;

  /** @param root the bar, as `nativeSaveBar` prints it */
  constructor(root: HTMLElement, context: PageContext, options: SaveBarOptions) {
    this.root = root;
    this.#context = context;
    this.#options = options;
    this.#fields = options.fields ?? root.closest('.work-area') ?? context.document.body;
    const { $ } = context;
    $(root).on(`click${NAMESPACE}`, SAVE, () => void this.save());
    $(root).on(`click${NAMESPACE}`, CANCEL, () => this.cancel());
    $(this.#fields).on(`input${NAMESPACE} change${NAMESPACE}`, this.show);
  }

  get isShown(): boolean {
    return !this.root.hidden;
  }

  readonly show = (): void => {
    this.#say('');
    if (this.isShown) return;
    this.root.hidden = false;
    this.#button('button:save:enable');
  };

  hide(): void {
    this.root.hidden = true;
    this.#say('');
  }

  /** Saves; a second call while the first is under way does nothing. @returns whether it was saved */
  async save(): Promise<boolean> {
    if (this.#saving) return false;
    this.#saving = true;
    this.#say('');
    this.#button('button:save:start');
    try {
      await this.#options.save();
    } catch (error) {
      this.#end('button:save:error', reasonsOf(error).join(' ') || wordsIn(this.#context.lang, NOT_SAVED));
      return false;
    } finally {
      this.#saving = false;
    }
    this.#end('button:saved', '', [() => this.#gone || this.hide()]);
    return true;
  }

  cancel(): void {
    if (this.#saving) return;
    this.hide();
    this.#options.cancel?.();
  }

  destroy(): void {
    this.#gone = true;
    const { $ } = this.#context;
    $(this.root).off(NAMESPACE);
    $(this.#fields).off(NAMESPACE);
  }

  #end(event: string, text: string, args: readonly unknown[] = []): void {
    if (this.#gone) return;
    this.#say(text);
    this.#button('button:save:stop');
    this.#button(event, args);
  }

  #button(event: string, args: readonly unknown[] = []): void {
    this.#context.$(this.root).find(SAVE).trigger(event, args);
  }

  #say(text: string): void {
    const status = this.root.querySelector('.amo-save-bar__status');
    if (status && status.textContent !== text) status.textContent = text;
  }
}
