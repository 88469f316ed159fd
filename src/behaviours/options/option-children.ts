/** An `<option>` or the heading of an `<optgroup>`, as data. */
export interface OptionChild {
  readonly id?: string;
  readonly option: string;
  readonly disabled: boolean;
  readonly selected?: boolean;
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

function read({ value, label, disabled, defaultSelected }: HTMLOptionElement, inDisabled = false): OptionChild {
  return { id: value, option: label, disabled: disabled || inDisabled, selected: defaultSelected };
}

/** Value of the child that is marked as `selected`; undefined for none. */
export function selectedChild(host: Element): string | undefined {
  return Array.from(host.querySelectorAll<HTMLOptionElement>('option[selected]')).at(-1)?.value;
}
