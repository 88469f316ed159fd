import { warn } from '../../contract/warn.js';
import { text } from '../../contract/markup/text.js';
import type { JQueryCollection } from '../../sdk/jquery.js';
import type { PageContext } from '../page-context.js';

declare const __DEV__: boolean;

/**
 * A widget's custom field, which holds JSON: a hidden input `#CODE_custom` beside which the widget draws what it likes. Found
 * anew at each call; works in the product, too.
 */
export class JsonField<T = unknown> {
  readonly #code: string;
  readonly #$within: JQueryCollection;

  /**
   * @param code of the widget
   * @param $within where it is looked for: what `settings` is given. Default the document
   */
  constructor({ $, document }: Pick<PageContext, '$' | 'document'>, code: string, $within?: JQueryCollection) {
    this.#code = code;
    this.#$within = $within ?? $(document);
  }

  /** The place to draw in, `#CODE_custom_content`; the input stands in it. */
  get $content(): JQueryCollection {
    return this.#find('custom_content');
  }

  /** Value; undefined for none, or for one that is no JSON. */
  read(): T | undefined {
    const json = text(this.#find('custom').val());
    if (!json.trim()) return undefined;
    try {
      return JSON.parse(json) as T;
    } catch {
      if (__DEV__) warn(`widget ${this.#code}: its custom field holds no JSON. Write it by JsonField.write.`);
      return undefined;
    }
  }

  /** Writes a value and tells the form of it; undefined empties the field. */
  write(value: T | undefined): void {
    const $input = this.#find('custom');
    if (__DEV__ && !$input.length)
      warn(`widget ${this.#code}: there is no #${this.#code}_custom. Give the manifest a setting of the type custom.`);
    $input.val(JSON.stringify(value) ?? '').trigger('change');
  }

  #find(end: string): JQueryCollection {
    return this.#$within.find(`[id="${CSS.escape(`${this.#code}_${end}`)}"]`).first();
  }
}
