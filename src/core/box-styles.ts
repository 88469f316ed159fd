/** What draws a box; size, place and text styles reach it through the host … */
const BOX = /^(?:background|border|box-shadow|padding)/;
/** … but for the text of buttons, which has a size and a weight of its own. */
export const BOX_AND_TEXT = /^(?:background|border|box-shadow|padding|color|font|letter|line-h|text|white|word)/;

const namesOf = (style: CSSStyleDeclaration, which: RegExp): string[] =>
  Array.from(style).filter((name) => which.test(name));

/**
 * Gives the box styles of a host's own `style` to the box inside, in place of those that it was given before. A page's rule
 * for a class has no say: it would draw a second box around the first.
 */
export function giveBoxStyles({ style }: HTMLElement, box: HTMLElement, which = BOX): void {
  for (const name of namesOf(box.style, which)) box.style.removeProperty(name);
  for (const name of namesOf(style, which))
    box.style.setProperty(name, style.getPropertyValue(name), style.getPropertyPriority(name));
}
