import { ListPopup, type ListPopupOptions } from '../../behaviours/list/list-popup.js';
import { parseTemplate } from '../../core/parse-template.js';
import { createRow, emptyRow } from './row.js';

const NAME = 'checkboxes_dropdown';
/** Heights of the rows in pixels until one has been measured. */
const HEIGHTS = { option: 36, heading: 64 } as const;

/** What the list needs of its control, beside what is public. */
export interface ListOwner extends Pick<ListPopupOptions, 'choose' | 'options' | 'fill'> {
  /** True where it may not stand upwards. */
  staysDown(): boolean;
  /** Shown when there are no rows. */
  words(): string;
  /** Placeholder of the search, and the name of the button that empties it; none without a search. */
  search(): readonly [placeholder: string, clear: string] | undefined;
  toggled(isOpen: boolean): void;
}

const SEARCH =
  `<div class="${NAME}__search-wrapper"><div class="${NAME}__search-icon-wrapper"></div>` +
  `<input class="${NAME}__search-input text-input" part="search" role="combobox" aria-autocomplete="list" aria-expanded="true" autocomplete="off">` +
  `<button class="${NAME}__search-clear-button" type="button" tabindex="-1"></button></div>`;
const LIST = `<div class="${NAME}__list__wrapper__inner custom-scroll" role="listbox" aria-multiselectable="true"></div>`;

/** The list, over the title, with the native classes. @param root what list and title are in */
export function createList(host: HTMLElement, root: HTMLElement, owner: ListOwner): ListPopup {
  const layer = root.firstElementChild as HTMLElement;
  const title = root.lastElementChild as HTMLElement;
  const words = owner.search();
  layer.replaceChildren(parseTemplate((words ? SEARCH : '') + LIST));
  const list = layer.lastElementChild as HTMLElement;
  const search = layer.querySelector('input');
  if (search && words) {
    search.placeholder = words[0];
    search.nextElementSibling!.ariaLabel = words[1];
    search.ariaControlsElements = [list];
  }
  return new ListPopup({
    ...owner,
    host,
    field: title,
    layer,
    list,
    ...(search ? { activated: (row) => void (search.ariaActiveDescendantElement = row) } : {}),
    heights: HEIGHTS,
    create: createRow,
    empty: () => emptyRow(owner.words()),
    covers: true,
    overhang: 0,
    hasAutoWidth: () => false,
    turned: (up) => layer.classList.toggle(`${NAME}__expanded-to-top`, up && !owner.staysDown()),
    toggled(isOpen) {
      root.classList.toggle('expanded', isOpen);
      if (search?.matches(':focus')) title.focus({ preventScroll: true }); // it may be out of sight
      owner.toggled(isOpen);
    },
  });
}
