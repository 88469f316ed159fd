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
  tell(records.map(({ target }) => target));
}

/** Calls back whoever watches what is around these nodes, each once. */
export function tell(nodes: readonly Node[]): void {
  const hosts = new Set<Node>();
  for (let node of nodes as Array<Node | null>) {
    while (node && !watched.has(node)) node = node.parentNode;
    if (node) hosts.add(node);
  }
  for (const host of hosts) watched.get(host)!();
}

/** Calls back now for what a microtask would be told of. */
export function tellNow(): void {
  const records = observer?.takeRecords();
  if (records?.length) heard(records);
}
