/** What draws a box; size, place and text styles reach it through the host. */
const BOX = /^(?:background|border|box-shadow|padding)/;

/**
 * Gives the box styles of a host's own `style` to the box inside. A page's rule for a class has no say: it would draw a
 * second box around the first.
 * @param given what was given before, by name
 * @returns what is given now
 */
export function giveBoxStyles({ style }: HTMLElement, box: HTMLElement, given: readonly string[]): readonly string[] {
  for (const name of given) box.style.removeProperty(name);
  const names = Array.from(style).filter((name) => BOX.test(name));
  for (const name of names) box.style.setProperty(name, style.getPropertyValue(name), style.getPropertyPriority(name));
  return names;
}
