import { ListPopup, type ListPopupOptions } from '../../behaviours/list/list-popup.js';
import type { Heights } from '../../behaviours/list/rows/row-window.js';
import { OVERHANG } from './overhang.js';
import { createRow, emptyRow, fillRow, type RowOwner } from './row.js';
import type { SelectProps } from './contract.js';
import type { Options } from './options.js';

const CLOSED = 'control--select--list';
const OPENED = 'control--select--list-opened';
/** Row heights in pixels until a row has been measured: an option, a heading. */
const HEIGHTS: Heights = { option: 34, heading: 29 };

/** What the list needs of its select, beside what is public. */
export interface ListOwner extends Pick<ListPopupOptions, 'choose'> {
  /** The options, now. */
  options(): Options;
  /** Index of the chosen option, -1 for none. */
  chosen(): number;
  /** Shown when there are no options. */
  words(): string;
  opening(): void;
  closed(): void;
}

type Select = HTMLElement & RowOwner & Pick<SelectProps, 'dropdownAutoWidth'>;

/** The list of a select, with the native classes: over the button, as natively. @param root what list and button are in */
export function createList(host: Select, root: HTMLElement, owner: ListOwner): ListPopup {
  const { options, chosen, words, opening, closed } = owner;
  const list = root.firstElementChild as HTMLElement;
  return new ListPopup({
    ...owner,
    host,
    field: root.lastElementChild as HTMLElement,
    list,
    heights: HEIGHTS,
    create: createRow,
    fill: (row, index, isActive) =>
      fillRow(row, host, { options: options(), index, isActive, isChosen: index === chosen() }),
    empty: () => emptyRow(words()),
    covers: true,
    overhang: OVERHANG,
    hasAutoWidth: () => list.classList.toggle(`${CLOSED}--auto-width`, host.dropdownAutoWidth),
    turned: (up) => list.classList.toggle(`${CLOSED}-to-top`, up),
    toggled: (isOpen) => {
      if (isOpen) opening();
      list.classList.replace(isOpen ? CLOSED : OPENED, isOpen ? OPENED : CLOSED);
      root.style.zIndex = isOpen ? '60' : ''; // as natively; the list itself is in the top layer
      if (isOpen) return;
      list.classList.remove(`${CLOSED}-to-top`);
      closed();
    },
  });
}
