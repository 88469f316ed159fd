/**
 * Hears when elements get other sizes, also none.
 * @returns the observer, of the elements' own window: one of another window would outlive a frame that is taken away
 */
export function watchSizes(elements: readonly Element[], heard: ResizeObserverCallback): ResizeObserver {
  const observer = new (elements[0]?.ownerDocument.defaultView ?? window).ResizeObserver(heard);
  for (const element of elements) observer.observe(element);
  return observer;
}
