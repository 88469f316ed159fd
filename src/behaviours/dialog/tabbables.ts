const FOCUSABLE =
  'a[href], area[href], button, input, select, textarea, summary, iframe, audio[controls], video[controls], ' +
  '[contenteditable]:not([contenteditable="false"]), [tabindex]';

/**
 * What Tab stops at inside an element, in Tab's order: in open shadow roots and slots too. Of a group of radios each counts.
 */
export function tabbables(root: Element): HTMLElement[] {
  const found: HTMLElement[] = [];
  gather(root, found);
  const rank = ({ tabIndex }: HTMLElement): number => tabIndex || Infinity;
  return found.sort((a, b) => (rank(a) === rank(b) ? 0 : rank(a) - rank(b)));
}

function gather(parent: Element, found: HTMLElement[]): void {
  for (const child of childrenOf(parent)) {
    if ((child as HTMLElement).inert) continue;
    if (child.matches(FOCUSABLE) && isStop(child as HTMLElement)) found.push(child as HTMLElement);
    gather(child, found);
  }
}

/** Children as they are drawn. */
function childrenOf(parent: Element): Iterable<Element> {
  if (parent.shadowRoot) return parent.shadowRoot.children;
  const assigned = parent.localName === 'slot' ? (parent as HTMLSlotElement).assignedElements() : [];
  return assigned.length ? assigned : parent.children;
}

function isStop(element: HTMLElement): boolean {
  const isOff = element.tabIndex < 0 || element.matches(':disabled') || element.shadowRoot?.delegatesFocus;
  return !isOff && isVisible(element);
}

/** True for an element that has a box that can be seen. */
export function isVisible(element: Element): boolean {
  if (!element.getClientRects().length) return false;
  return element.checkVisibility?.({ visibilityProperty: true }) ?? true;
}

/** The element that has the focus, inside shadow roots too. */
export function focused(document: Document): Element | null {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active;
}

/** True if a node stands in an element, shadow roots and slots counted in. */
export function holds(element: Element, node: Node | null): boolean {
  for (let at = node; at; at = parentOf(at)) if (at === element) return true;
  return false;
}

function parentOf(node: Node): Node | null {
  return (node as Element).assignedSlot ?? node.parentNode ?? (node as ShadowRoot).host ?? null;
}
