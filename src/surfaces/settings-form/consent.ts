import { warn } from '../../contract/warn.js';
import { nativeCheckbox } from '../../controls/checkbox/native.js';
import { escapeExactly } from '../../contract/markup/text.js';
import type { JQueryCollection } from '../../sdk/jquery.js';
import type { PageContext } from '../page-context.js';

declare const __DEV__: boolean;

export interface ConsentOptions {
  /** Code of the setting: of the type `custom` and required. */
  readonly name: string;
  /** What the user agrees to. */
  readonly text?: string;
  /** The same as markup, with a link in it. */
  readonly html?: string;
}

/**
 * The recipe of the documentation for consent: a checkbox that fills a required custom setting, without which the widget is
 * not installed. Works in the product, too.
 * @param $body what `settings` is given
 * @returns takes the checkbox away
 */
export function addConsent(
  { $ }: Pick<PageContext, '$'>,
  $body: JQueryCollection,
  { name, text, html }: ConsentOptions,
): () => void {
  const input = $body
    .find('[name]')
    .toArray()
    .find((one) => one.getAttribute('name') === name);
  if (!input) {
    if (__DEV__)
      warn(`addConsent: there is no setting "${name}". Give the manifest one, of the type custom and required.`);
    return () => undefined;
  }
  const $input = $([input]);
  const words = `<span>${html ?? escapeExactly(text)}</span>`;
  $input.after(nativeCheckbox({ text: words, should_be_raw: true, value: '1', checked: Boolean($input.val()) }));
  const label = input.nextElementSibling!;
  const $label = $([label]).on('change', 'input', ({ target }) => {
    $input.val((target as HTMLInputElement).checked ? '1' : '').trigger('change');
  });
  return () => void $label.remove();
}
