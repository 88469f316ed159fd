import { classes, text, when } from '../../contract/markup/text.js';
import { writeAttribute, writeClass } from '../../core/write.js';
import type { MenuItem } from './contract.js';
import { create } from './label.js';

const ITEM = 'button-input__context-menu__item';

/**
 * Draws an entry of the menu.
 * @param old the row that stands in its place; it is drawn over where it is of the same kind, so that it keeps the focus
 * @param words what it says
 */
export function drawEntry(old: Element | undefined, item: MenuItem, index: number, words: string): Element {
  const { checkable, href } = item;
  const tag = href ? 'a' : 'div';
  const row = old?.firstElementChild?.localName === tag ? old : emptyRow(tag);
  const isChecked = Boolean(checkable && item.checked);
  writeClass(
    row,
    ITEM,
    when(checkable, `${ITEM}-checkable`),
    `element__${text(item.icon)}`,
    text(item.class_name),
    when(item.copy, 'js-context-menu-copy'),
  );
  writeAttribute(row, 'data-index', String(index));
  writeAttribute(row, 'data-checkable-checked', when(isChecked, 'true'));
  const inner = row.firstElementChild!;
  inner.role = checkable ? 'menuitemcheckbox' : 'menuitem';
  inner.ariaChecked = checkable ? String(isChecked) : null;
  if (href) writeAttribute(inner, 'href', safeLink(text(href)));
  writeAttribute(inner, 'target', when(href && item._blank, '_blank'));
  writeAttribute(inner, 'rel', when(href && item._blank, 'noopener'));
  drawContent(inner, item, words);
  return row;
}

function emptyRow(tag: string): Element {
  const row = create('li', '');
  row.role = 'none';
  const inner = create(tag, `${tag === 'a' ? `${ITEM}__link ` : ''}${ITEM}__inner`, '', 'item');
  inner.tabIndex = -1;
  row.append(inner);
  return row;
}

function drawContent(inner: Element, { icon, icon_class, span_class }: MenuItem, words: string): void {
  const nodes = [create('span', classes(`${ITEM}__text`, span_class), words)];
  if (icon) {
    const container = create('span', `${ITEM}__icon-container`);
    container.append(create('span', classes(`${ITEM}__icon icon icon-inline icon-${text(icon)}`, icon_class)));
    nodes.unshift(container);
  }
  inner.replaceChildren(...nodes);
}

/** A link that would run a script is none. */
function safeLink(href: string): string {
  return /^\s*(?:javascript|data|vbscript):/i.test(href) ? '#' : href;
}
