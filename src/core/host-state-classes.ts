/**
 * The classes of a list that stand on an element. Inside the product scripts put state classes on a control; on the host of
 * an element they cannot draw, so the element takes them over.
 */
export function hostStateClasses<T extends string>(host: Element, classes: readonly T[]): T[] {
  return host.className ? classes.filter((name) => host.classList.contains(name)) : [];
}
