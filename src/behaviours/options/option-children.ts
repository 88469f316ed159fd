import { hearSelected } from './option-selected.js';

/** Key of the `<option>` that an item was read from: no author's item has it. */
export const NODE = Symbol('option');

/** An `<option>` or the heading of an `<optgroup>`, as data. */
export interface OptionChild {
  readonly id?: string;
  readonly option: string;
  readonly disabled: boolean;
  readonly [NODE]?: HTMLOptionElement;
}

/** Options from `<option>` children; an `<optgroup>` is a heading before its options. */
export function readChildren(host: Element): OptionChild[] {
  return Array.from(host.children).flatMap((child): OptionChild[] => {
    if (child.localName === 'option') return [read(child as HTMLOptionElement)];
    if (child.localName !== 'optgroup') return [];
    const { label, disabled } = child as HTMLOptGroupElement;
    const options = Array.from(child.querySelectorAll('option'), (option) => read(option, disabled));
    return [{ option: label, disabled: true }, ...options];
  });
}

function read(option: HTMLOptionElement, inDisabled = false): OptionChild {
  const { value, label, disabled } = option;
  hearSelected(option);
  return { id: value, option: label, disabled: disabled || inDisabled, [NODE]: option };
}

/** The child that an item was read from. */
export function nodeOf(item: object | null | undefined): HTMLOptionElement | undefined {
  return (item as OptionChild | null | undefined)?.[NODE];
}

/** Values of the children that are marked as `selected`. */
export function markedChildren(host: Element): string[] {
  return host.firstElementChild
    ? Array.from(host.querySelectorAll<HTMLOptionElement>('option[selected]'), ({ value }) => value)
    : [];
}
