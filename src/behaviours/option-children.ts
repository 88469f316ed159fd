const watched = new WeakMap<Node, () => void>();
let observer: MutationObserver | undefined;

/** Calls back when the children of an element change in any way; one observer serves all elements. */
export function watchChildren(host: Element, changed: () => void): void {
  if (watched.has(host)) return;
  watched.set(host, changed);
  observer ??= new MutationObserver(heard);
  observer.observe(host, {
    childList: true,
    subtree: true,
    characterData: true,
    attributeFilter: ['value', 'label', 'disabled', 'selected'],
  });
}

function heard(records: readonly MutationRecord[]): void {
  const hosts = new Set<Node>();
  for (const { target } of records) {
    let node: Node | null = target;
    while (node && !watched.has(node)) node = node.parentNode;
    if (node) hosts.add(node);
  }
  for (const host of hosts) watched.get(host)!();
}

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
