/**
 * Lets the page hear of a click on the text beside a box once: as the click on the box that the inner label makes of it.
 * What stands in the element as its content is the page's own.
 */
export function stopLabelClick(event: Event, root: ShadowRoot): void {
  const target = event.target as Element;
  if (target.localName !== 'input' && root.contains(target)) event.stopPropagation();
}
