/** What draws a box; size, place and text styles reach it through the host. */
const BOX = /^(?:background|border|box-shadow|padding)/;

const boxStyles = (style: CSSStyleDeclaration): string[] => Array.from(style).filter((name) => BOX.test(name));

/**
 * Gives the box styles of a host's own `style` to the box inside, in place of those that it was given before. A page's rule
 * for a class has no say: it would draw a second box around the first.
 */
export function giveBoxStyles({ style }: HTMLElement, box: HTMLElement): void {
  for (const name of boxStyles(box.style)) box.style.removeProperty(name);
  for (const name of boxStyles(style))
    box.style.setProperty(name, style.getPropertyValue(name), style.getPropertyPriority(name));
}
