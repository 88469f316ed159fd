/**
 * What of a page does not fit, in words: texts that are cut or lie on each other, fields too low for a line, and what
 * stands out of the page. Runs in the page, so it needs nothing from outside.
 * @param native selector of what is left out
 */
export function look(native: string): string[] {
  const found = new Set<string>();

  /** What is around a node as it is drawn: slots and hosts counted in. */
  const around = ({ parentNode: parent, assignedSlot }: Element | Text): Element | null =>
    assignedSlot ?? (parent instanceof ShadowRoot ? parent.host : parent instanceof Element ? parent : null);

  /** What of a box cannot be seen, nor scrolled to. A line is higher than its letters: an eighth of it may be cut. */
  function* hidden(node: Element | Text, box: DOMRect): Iterable<string> {
    const spare = node instanceof Text ? box.height / 8 : 1;
    for (let element = around(node); element; element = around(element)) {
      const { overflowX, overflowY, textOverflow, position } = getComputedStyle(element);
      const frame = element.getBoundingClientRect();
      if (/auto|scroll/.test(overflowX + overflowY)) return;
      if (overflowY !== 'visible' && (box.top < frame.top - spare || box.bottom > frame.bottom + spare))
        yield 'cut in height';
      const isWider = box.left < frame.left - 1 || box.right > frame.right + 1;
      if (overflowX !== 'visible' && textOverflow !== 'ellipsis' && isWider) yield 'cut in width';
      if (overflowX !== 'visible' || position === 'fixed') return;
    }
    if (box.right > innerWidth + 1 || box.left < -1) yield 'out of the page';
  }

  function* ofText(text: Text): Iterable<string> {
    const range = document.createRange();
    range.selectNodeContents(text);
    const lines = Array.from(range.getClientRects()).filter(({ width }) => width > 0);
    for (const [index, line] of lines.entries()) {
      const before = lines[index - 1];
      if (before && line.top > before.top + 1 && line.top < before.bottom - line.height / 4) yield 'lines overlap';
      yield* hidden(text, line);
    }
  }

  function* ofField(field: HTMLElement): Iterable<string> {
    yield* hidden(field, field.getBoundingClientRect());
    const { fontSize, paddingTop, paddingBottom } = getComputedStyle(field);
    const room = field.clientHeight - parseFloat(paddingTop) - parseFloat(paddingBottom);
    if (room < parseFloat(fontSize) * 1.1) yield 'too low for its text';
  }

  function walk(node: Node, host: Element): void {
    const say = (problems: Iterable<string>, words: string): void => {
      const where = `${host.localName} ${host.getAttribute('name') ?? ''}`.trim();
      for (const problem of problems) found.add(`${problem}: "${words.trim().slice(0, 40)}" in ${where}`);
    };
    if (node instanceof Text && node.data.trim()) say(ofText(node), node.data);
    if (!(node instanceof HTMLElement)) return;
    if (node.matches(native) || !node.checkVisibility({ visibilityProperty: true, opacityProperty: true })) return;
    const { shadowRoot: root } = node;
    if (node.matches('input:not([type=hidden], [type=checkbox], [type=radio]), textarea'))
      say(ofField(node), (node as HTMLInputElement).value);
    for (const child of (root ?? node).childNodes) walk(child, root ? node : host);
    if (node instanceof HTMLSlotElement) for (const child of node.assignedNodes()) walk(child, host);
  }

  walk(document.body, document.body);
  const { scrollWidth } = document.documentElement;
  if (scrollWidth > innerWidth) found.add(`the page is ${scrollWidth} pixels wide`);
  return [...found];
}
