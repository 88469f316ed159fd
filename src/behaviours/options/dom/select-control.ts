import { warn } from '../../../contract/warn.js';
import { ListControl } from '../list-control.js';

declare const __DEV__: boolean;

/** An option that no element stands for. */
export type Entry = readonly [text: string, value: string, isChosen: boolean, isOff: boolean];

function warnOfCopies({ localName }: Element, isOfCopies: boolean): void {
  if (isOfCopies) warn(`${localName}: its options are those of items. Set other items to change them.`);
}

/** Base of the selects: what scripts ask of HTML's. Its options are the children, else copies of what `items` say. */
export abstract class SelectControl<T extends object> extends ListControl<T> {
  /** Made when they are asked for, until something changes. */
  #copies: HTMLCollectionOf<HTMLOptionElement> | undefined;

  /** An option by index, undefined past the last. */
  protected abstract entryAt(index: number): Entry | undefined;

  /** The options: children, which can be added and taken away; for `items` copies, to be read. */
  get options(): HTMLCollectionOf<HTMLOptionElement> {
    this.catchUp();
    if (this.isOfChildren || !this.items.length) return this.getElementsByTagName('option');
    if (this.#copies) return this.#copies;
    const select = document.createElement('select');
    select.multiple = true;
    for (let index = 0, entry; (entry = this.entryAt(index)); index++) {
      const option = new Option(entry[0], entry[1], false, entry[2]);
      option.disabled = entry[3];
      select.add(option);
    }
    return (this.#copies = select.options);
  }
  /** How many options there are; a smaller number takes the last ones away. */
  get length(): number {
    return this.options.length;
  }
  set length(length: number) {
    while (this.length > Math.max(length, 0)) this.remove(this.length - 1);
  }
  /** The options that are chosen. */
  get selectedOptions(): HTMLOptionElement[] {
    return [...this.options].filter(({ selected }) => selected);
  }
  /** Index of the first option that is chosen, -1 for none. */
  get selectedIndex(): number {
    return [...this.options].indexOf(this.selectedOptions[0]!);
  }
  set selectedIndex(index: number) {
    const option = this.item(index);
    this.value = option?.value ?? '';
    if (option) option.selected = true; // of those that have this value
  }
  /** An option by its index. */
  item(index: number): HTMLOptionElement | null {
    return this.options.item(index);
  }
  /** An option by its id or name. */
  namedItem(name: string): HTMLOptionElement | null {
    return this.options.namedItem(name);
  }
  /** Adds an option, before another one or an index. */
  add(option: HTMLElement, before: HTMLElement | number | null = null): void {
    const place = typeof before === 'number' ? this.item(before) : before;
    if (__DEV__) warnOfCopies(this, this.options === this.#copies);
    (place?.parentNode ?? this).insertBefore(option, place);
  }
  /** Takes an option away by its index; without one, the element from the page. */
  override remove(index?: number): void {
    if (index === undefined) return super.remove();
    if (__DEV__) warnOfCopies(this, this.options === this.#copies);
    this.item(index)?.remove();
  }

  protected override sync(): void {
    this.#copies = undefined;
    super.sync();
  }
}
