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
