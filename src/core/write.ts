import { classes } from '../contract/markup/text.js';

/** Writes the classes of an element, each once, if they differ; empty parts are left out. */
export function writeClass(element: Element, ...parts: unknown[]): void {
  const className = classes(...new Set(parts));
  if (element.className !== className) element.className = className;
}

/** Writes an attribute if it differs; an empty value takes it away. */
export function writeAttribute(element: Element, name: string, value: string): void {
  if (element.getAttribute(name) === (value || null)) return;
  if (value) element.setAttribute(name, value);
  else element.removeAttribute(name);
}
