import type { ParamValues } from '../../contract/contract.js';
import { attr, escape, styleAttr } from '../../contract/markup/text.js';

/** The inline styles, given as a map or as a text. */
export function styleOf({ style }: ParamValues): string {
  return typeof style === 'string' ? attr('style', style) : styleAttr(style);
}

/**
 * Native face of the choice of a file. Of the original the field and the names of the parameters are known; that the
 * text stands in a label around the field is a guess.
 */
export function nativeFile(p: ParamValues): string {
  const own = attr('id', p.id) + attr('size', p.size) + styleOf(p);
  const field = `<input type="file" name="${escape(p.name)}" class="${escape(p.class)}"${own}>`;
  return p.text ? `<label>${field} <span class="element__text">${escape(p.text)}</span></label>` : field;
}
