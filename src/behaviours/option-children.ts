const watched = new WeakMap<Node, () => void>();
let observer: MutationObserver | undefined;

/** Calls back when the children of an element change in any way; one observer serves all elements. */
export function watchChildren(host: Element, changed: () => void): void {
  if (watched.has(host)) return;
  watched.set(host, changed);
  observer ??= new MutationObserver(heard);
  observer.observe(host, { childList: true, subtree: true, characterData: true, attributeFilter: ['value', 'label', 'disabled', 'selected'] });
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
    if (child instanceof HTMLOptionElement) return [read(child)];
    if (!(child instanceof HTMLOptGroupElement)) return [];
    return [{ option: child.label, disabled: true }, ...Array.from(child.querySelectorAll('option'), read)];
  });
}

function read(option: HTMLOptionElement): OptionChild {
  return { id: option.value, option: option.label, disabled: option.disabled, selected: option.defaultSelected };
}
