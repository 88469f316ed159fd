import { text, when } from '../../contract/markup/text.js';
import { parseTemplate } from '../../core/parse-template.js';
import { writeAttribute, writeClass, writeText } from '../../core/write.js';
import type { CheckboxesDropdownItem } from './contract.js';

const NAME = 'checkboxes_dropdown';
const TITLE = `${NAME}__label_title`;

/** Ticked, not, or neither. */
export type Tick = 'true' | 'false' | 'mixed';

/** A row, and how it stands. */
export interface RowState {
  readonly item: CheckboxesDropdownItem;
  readonly isGrey: boolean;
  readonly words: string;
  readonly tick: Tick;
  readonly isActive: boolean;
  readonly isFixed: boolean;
  readonly isSmall: boolean;
}

/** A box as it is drawn, without a field in it: what is ticked is told of the row. */
export const BOX = '<div class="control-checkbox__body"><span class="control-checkbox__helper"></span></div>';

const ROW = `<div part="item" role="option"><div>${BOX}<div></div></div></div>`;

/** An empty row: the nodes of the native markup. */
export function createRow(): HTMLElement {
  return parseTemplate(ROW).firstElementChild as HTMLElement;
}

/** A row that says that there are none. */
export function emptyRow(words: string): HTMLElement {
  const row = createRow();
  row.className = `${NAME}__empty`;
  row.ariaDisabled = 'true';
  row.replaceChildren(words);
  return row;
}

/** Ticks a box. @param label what is around it */
export function drawTick(label: Element, className: string, tick: Tick, isSmall: boolean): void {
  const helper = label.firstElementChild!.firstElementChild!;
  writeClass(
    label,
    `control-checkbox ${className}`,
    when(isSmall, 'control-checkbox_small'),
    when(tick !== 'false', 'is-checked'),
  );
  writeClass(helper, 'control-checkbox__helper', when(tick === 'mixed', 'control-checkbox__helper_minus'));
}

/** Writes an item into a row, whatever stood there. */
export function fillRow(row: HTMLElement, { item, words, tick, isActive, isFixed, isSmall, isGrey }: RowState): void {
  const { divider_before: before, divider_after: after, bg_color } = item;
  const label = row.firstElementChild!;
  const title = label.lastElementChild!;
  writeClass(
    row,
    `${NAME}__item`,
    when(isActive, `${NAME}__item--cursor`),
    when(before, `${TITLE}_divider_before`),
    when(after, `${TITLE}_divider_after`),
  );
  writeAttribute(row, 'data-title-before', text(before?.title));
  writeAttribute(row, 'data-title-after', text(after?.title));
  writeAttribute(row, 'aria-checked', tick);
  writeAttribute(row, 'aria-disabled', when(isFixed, 'true'));
  row.style.backgroundColor = text(bg_color);
  drawTick(label, `${NAME}__label`, tick, isSmall);
  writeClass(title, `control-checkbox__text element__text ${TITLE}`, when(isGrey, `${TITLE}-not_active`));
  writeAttribute(title, 'title', words);
  writeText(title, words);
}
