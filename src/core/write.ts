/** Writes the classes of an element, each once, if they differ; empty parts are left out. */
export function writeClass(element: Element, ...parts: readonly string[]): void {
  let className = '';
  parts.forEach((part, index) => {
    if (part && parts.indexOf(part) === index) className += className ? ` ${part}` : part;
  });
  if (element.className !== className) element.className = className;
}

/** Writes the text of an element, into the node that is there: another one would be laid out anew. */
export function writeText(element: Element, text: string): void {
  const { firstChild } = element;
  if (firstChild instanceof Text && firstChild === element.lastChild) firstChild.data = text;
  else element.textContent = text;
}

/** Writes an attribute if it differs; an empty value takes it away. */
export function writeAttribute(element: Element, name: string, value: string): void {
  if (element.getAttribute(name) === (value || null)) return;
  if (value) element.setAttribute(name, value);
  else element.removeAttribute(name);
}
