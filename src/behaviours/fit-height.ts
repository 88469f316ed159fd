/**
 * Fits a text area to its text; true if it got another height. While it is measured a margin stands in for it: a page that
 * gets shorter would scroll.
 */
export function fitHeight(area: HTMLTextAreaElement): boolean {
  const { style, offsetHeight: before } = area;
  const { marginBottom } = style;
  const borders = before - area.clientHeight;
  style.marginBottom = `${before}px`;
  style.height = 'auto';
  style.height = `${area.scrollHeight + borders}px`;
  style.marginBottom = marginBottom;
  return area.offsetHeight !== before;
}
