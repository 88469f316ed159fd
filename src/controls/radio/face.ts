import { when } from '../../contract/markup/text.js';
import { writeClass } from '../../core/write.js';

/** One option: a label with its circle and its text. */
export const radioFace =
  '<label class="control-radio__label" part="label"><div class="control-radio"><input type="radio">' +
  '<div class="control-radio__helper" part="dot"></div></div>' +
  '<span class="control-radio-label-text element__text" part="text"><slot></slot></span></label>';

/** Writes the state of an option into its label. @param classes what else the label has */
export function drawRadio(label: Element, checked: boolean, off: boolean, ...classes: readonly string[]): void {
  writeClass(label, 'control-radio__label', when(off, 'control-radio__label_disabled'), ...classes);
  const circle = label.firstElementChild!;
  writeClass(circle, 'control-radio', when(checked, 'icon-radio-checked'));
  writeClass(circle.lastElementChild!, 'control-radio__helper', when(off, 'control-radio__helper-disabled'));
}
