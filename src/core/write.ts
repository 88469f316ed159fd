/** Writes an attribute if it differs; an empty value takes it away. */
export function writeAttribute(element: Element, name: string, value: string): void {
  if (element.getAttribute(name) === (value || null)) return;
  if (value) element.setAttribute(name, value);
  else element.removeAttribute(name);
}
